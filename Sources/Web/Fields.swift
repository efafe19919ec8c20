/// Named values in their order, with repetitions: the query of an address or the fields of a form.
public struct Fields: Sendable, Equatable {
    /// All values, in the order in which they came.
    public private(set) var pairs: [(name: String, value: String)]

    /// Fields from values at hand.
    public init(_ pairs: [(name: String, value: String)] = []) {
        self.pairs = pairs
    }

    /// Reads `a=1&b=2`; `+` is a space, `%XX` is decoded, invalid UTF-8 is repaired, empty pieces are skipped.
    public init(parsing query: String) {
        self.init(parsing: Array(query.utf8))
    }

    init(parsing bytes: [UInt8]) {
        pairs = []
        for piece in bytes.split(separator: UInt8(ascii: "&")) {
            let equals = piece.firstIndex(of: UInt8(ascii: "="))
            let name = PercentCoding.decode(piece[..<(equals ?? piece.endIndex)], plusIsSpace: true)
            let value = equals.map { PercentCoding.decode(piece[($0 + 1)...], plusIsSpace: true) } ?? ""
            pairs.append((name, value))
        }
    }

    /// The first value of that name.
    public subscript(_ name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// All values of that name, in order.
    public func all(_ name: String) -> [String] {
        pairs.compactMap { $0.name == name ? $0.value : nil }
    }

    /// Adds a value at the end.
    public mutating func add(_ name: String, _ value: String) {
        pairs.append((name, value))
    }

    /// The fields with one value in place of all of that name.
    public func setting(_ name: String, _ value: String) -> Fields {
        Fields(pairs.filter { $0.name != name } + [(name, value)])
    }

    /// The fields but those of some names.
    public func without(_ names: [String]) -> Fields {
        Fields(pairs.filter { !names.contains($0.name) })
    }

    /// The fields as a query, without `?`.
    public func encoded() -> String {
        pairs.map { PercentCoding.encode($0.name) + "=" + PercentCoding.encode($0.value) }.joined(
            separator: "&")
    }

    /// Two fields are the same when the same values stand in the same order.
    public static func == (one: Fields, other: Fields) -> Bool {
        one.pairs.elementsEqual(other.pairs) { $0.name == $1.name && $0.value == $1.value }
    }
}
