/// The header fields of a request or a response, in order; names are compared without regard to case.
///
/// All fields lie in one run of bytes and become strings when they are asked for: a request brings fifteen of
/// them and the answer from memory looks at two.
public struct Headers: Sendable, ExpressibleByDictionaryLiteral {
    private struct Entry {
        var name: Range<Int>
        var value: Range<Int>
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    /// No fields.
    public init() {}

    /// Fields from names and values as written; a name may be repeated.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }

    /// The value of the first field of that name. Invalid UTF-8 is repaired.
    public subscript(_ name: String) -> String? {
        entries.first { matches($0, name) }.map { text($0.value) }
    }

    /// The values of all fields of that name, in order.
    public func all(_ name: String) -> [String] {
        entries.compactMap { matches($0, name) ? text($0.value) : nil }
    }

    /// Whether there is a field of that name.
    public func contains(_ name: String) -> Bool {
        entries.contains { matches($0, name) }
    }

    /// All fields, in order.
    public var pairs: [(name: String, value: String)] {
        entries.map { (text($0.name), text($0.value)) }
    }

    /// Adds a field after those that are there.
    public mutating func add(_ name: String, _ value: String) {
        let start = bytes.count
        bytes.append(contentsOf: name.utf8)
        let middle = bytes.count
        bytes.append(contentsOf: value.utf8)
        entries.append(Entry(name: start..<middle, value: middle..<bytes.count))
    }

    /// Puts one field in place of all of that name; nil takes them away.
    public mutating func set(_ name: String, _ value: String?) {
        entries = entries.filter { !matches($0, name) }
        if let value { add(name, value) }
    }

    mutating func reserve(bytes count: Int) {
        bytes.reserveCapacity(count)
        entries.reserveCapacity(16)
    }

    mutating func add(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
        let start = bytes.count
        bytes.append(contentsOf: name)
        let middle = bytes.count
        bytes.append(contentsOf: value)
        entries.append(Entry(name: start..<middle, value: middle..<bytes.count))
    }

    /// Whether each name is a token and no value holds a control byte but the tab (RFC 9110 §5.5, §5.6.2). The library
    /// hands over what stands between line ends and colons, with white space before a colon, NUL and CR in it.
    var areLawful: Bool {
        entries.allSatisfy { entry in
            !entry.name.isEmpty && bytes[entry.name].allSatisfy(Headers.isToken)
                && bytes[entry.value].allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
        }
    }

    static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x5E...0x7A, 0x7C, 0x7E:
            true
        default: false
        }
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func matches(_ entry: Entry, _ name: String) -> Bool {
        guard entry.name.count == name.utf8.count else { return false }
        return bytes[entry.name].elementsEqual(name.utf8) { Headers.lowered($0) == Headers.lowered($1) }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    }
}
