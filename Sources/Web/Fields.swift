/// Why values from outside were not read.
public enum FieldsError: Error, Equatable {
    /// There are more than `Fields.limit`.
    case tooMany
}

/// Named values in their order, with repetitions: the query of an address or the fields of a form.
public struct Fields: Sendable, Equatable {
    /// All values, in the order in which they came.
    public private(set) var pairs: [(name: String, value: String)]

    /// Fields from values at hand.
    public init(_ pairs: [(name: String, value: String)] = []) {
        self.pairs = pairs
    }

    /// The most values that are read from outside: more than any form of ours has. Each costs some fifty bytes of memory
    /// beside its text, so the size of a body alone does not bound them.
    public static let limit = 1_000

    /// Reads `a=1&b=2`; `+` is a space, `%XX` is decoded, empty pieces are skipped. Texts are repaired as
    /// ``OutsideText`` says.
    ///
    /// - Throws: `FieldsError.tooMany`.
    public init(parsing query: String) throws(FieldsError) {
        try self.init(parsing: Array(query.utf8)[...])
    }

    init(parsing bytes: ArraySlice<UInt8>) throws(FieldsError) {
        pairs = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.endIndex
            if end > start {
                guard pairs.count < Fields.limit else { throw .tooMany }
                pairs.append(Fields.pair(bytes[start..<end]))
            }
            start = end + 1
        }
    }

    private static func pair(_ piece: ArraySlice<UInt8>) -> (name: String, value: String) {
        let equals = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
        return (
            name: OutsideText.repaired(PercentCoding.decodedBytes(piece[..<equals], plusIsSpace: true)),
            value: OutsideText.repaired(
                PercentCoding.decodedBytes(piece[equals...].dropFirst(), plusIsSpace: true))
        )
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
