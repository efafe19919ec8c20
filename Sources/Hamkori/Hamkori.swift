public func run() { print("hamkori") }
