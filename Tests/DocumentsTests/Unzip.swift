/// Just enough of ZIP and deflate (RFC 1951) to look into a workbook without any other program.
struct Unzip {
    enum Failure: Error { case broken }

    let files: [String: [UInt8]]

    init(_ bytes: [UInt8]) throws {
        func number(_ place: Int, _ count: Int) throws -> Int {
            guard place >= 0, place + count <= bytes.count else { throw Failure.broken }
            return (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
        }
        let end = bytes.count - 22
        guard try number(end, 4) == 0x0605_4B50 else { throw Failure.broken }
        var place = try number(end + 16, 4)
        var files: [String: [UInt8]] = [:]
        for _ in 0..<(try number(end + 10, 2)) {
            guard try number(place, 4) == 0x0201_4B50 else { throw Failure.broken }
            let (method, packed) = (try number(place + 10, 2), try number(place + 20, 4))
            let nameCount = try number(place + 28, 2)
            let local = try number(place + 42, 4)
            let name = String(decoding: bytes[place + 46..<place + 46 + nameCount], as: UTF8.self)
            let start = local + 30 + (try number(local + 26, 2)) + (try number(local + 28, 2))
            let content = Array(bytes[start..<start + packed])
            if method == 0 {
                files[name] = content
            } else {
                var inflate = Inflate(content)
                files[name] = try inflate.all()
            }
            place += 46 + nameCount + (try number(place + 30, 2)) + (try number(place + 32, 2))
        }
        self.files = files
    }

    func text(_ name: String) -> String {
        String(decoding: files[name] ?? [], as: UTF8.self)
    }
}

private struct Inflate {
    private let bytes: [UInt8]
    private var place = 0
    private var output: [UInt8] = []

    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163,
        195, 227, 258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func all() throws -> [UInt8] {
        while true {
            let isLast = try bits(1) == 1
            switch try bits(2) {
            case 0: try stored()
            case 1:
                try codes(
                    Huffman((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
                    Huffman([Int](repeating: 5, count: 30)))
            case 2: try dynamic()
            default: throw Unzip.Failure.broken
            }
            if isLast { return output }
        }
    }

    private mutating func bits(_ count: Int) throws -> Int {
        var value = 0
        for bit in 0..<count {
            guard place / 8 < bytes.count else { throw Unzip.Failure.broken }
            value |= Int(bytes[place / 8] >> UInt8(place % 8) & 1) << bit
            place += 1
        }
        return value
    }

    private mutating func symbol(_ code: Huffman) throws -> Int {
        var value = 0
        for length in 1...15 {
            value = value << 1 | (try bits(1))
            if let symbol = code.symbols[length << 16 | value] { return symbol }
        }
        throw Unzip.Failure.broken
    }

    private mutating func stored() throws {
        place = (place + 7) / 8 * 8
        let count = try bits(16)
        _ = try bits(16)
        for _ in 0..<count { output.append(UInt8(try bits(8))) }
    }

    private mutating func dynamic() throws {
        let (literals, distances, lengths) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
        var first = [Int](repeating: 0, count: 19)
        for index in 0..<lengths { first[Inflate.order[index]] = try bits(3) }
        let code = Huffman(first)
        var all: [Int] = []
        while all.count < literals + distances {
            switch try symbol(code) {
            case 16: all += [Int](repeating: all.last ?? 0, count: try bits(2) + 3)
            case 17: all += [Int](repeating: 0, count: try bits(3) + 3)
            case 18: all += [Int](repeating: 0, count: try bits(7) + 11)
            case let length: all.append(length)
            }
        }
        try codes(Huffman(Array(all[..<literals])), Huffman(Array(all[literals...])))
    }

    private mutating func codes(_ literals: Huffman, _ distances: Huffman) throws {
        while true {
            let symbol = try symbol(literals)
            if symbol == 256 { return }
            if symbol < 256 {
                output.append(UInt8(symbol))
                continue
            }
            guard symbol - 257 < Inflate.lengths.count else { throw Unzip.Failure.broken }
            let length = Inflate.lengths[symbol - 257] + (try bits(Inflate.lengthBits[symbol - 257]))
            let code = try self.symbol(distances)
            let extra = max(0, code / 2 - 1)
            let distance = (code < 2 ? code + 1 : (2 + code % 2) << extra + 1) + (try bits(extra))
            guard distance <= output.count else { throw Unzip.Failure.broken }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    private struct Huffman {
        /// By length and code.
        private(set) var symbols: [Int: Int] = [:]

        init(_ lengths: [Int]) {
            var code = 0
            for length in 1...15 {
                code <<= 1
                for (symbol, own) in lengths.enumerated() where own == length {
                    symbols[length << 16 | code] = symbol
                    code += 1
                }
            }
        }
    }
}
