/// The name of a tag or an attribute, in lower case: up to 16 bytes, packed, because a literal's names are read at
/// every rendering. Longer names are cut; none that means anything to us is as long.
struct MarkupName: Equatable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private(set) var count = 0

    init() {}

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { append(byte) }
    }

    init(_ name: StaticString) {
        self = name.withUTF8Buffer { MarkupName($0) }
    }

    var isEmpty: Bool { count == 0 }

    mutating func append(_ byte: UInt8) {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if count < 8 {
            first |= UInt64(lower) << (8 * UInt64(count))
        } else if count < 16 {
            second |= UInt64(lower) << (8 * UInt64(count - 8))
        }
        count += 1
    }

    /// Whether it begins with two given letters.
    func begins(with pair: StaticString) -> Bool {
        count >= 2 && first & 0xFFFF == MarkupName(pair).first
    }
}
