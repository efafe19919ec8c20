import Storage
import Web

/// The identity of a record of one kind: a UUIDv7 (RFC 9562 §5.7), so that ids sort by the time they were made.
/// The type parameter keeps a seminar's id from being taken for a recommendation's.
public struct ID<Record>: Hashable, Sendable, CustomStringConvertible {
    /// 36 characters in lower case, as stored and as seen in addresses.
    public let text: String

    /// The id that somebody gives as text; nil unless it is a UUID in lower case.
    public init?(_ text: some StringProtocol) {
        guard ID.isUUID(text) else { return nil }
        self.text = String(text)
    }

    /// A new id after others of the same moment (RFC 9562 §6.2, method 1): twelve of the random bits count.
    /// - Parameters:
    ///   - made: how many there are before it.
    ///   - random: 8 bytes.
    init(at now: Timestamp, after made: Int, random: [UInt8]) {
        let moment = Timestamp(milliseconds: now.milliseconds + Int64(made >> 12))
        self.init(at: moment, random: [UInt8(made >> 8 & 0x0F), UInt8(made & 0xFF)] + random)
    }

    /// A new id for a moment, from 10 random bytes.
    init(at now: Timestamp, random: [UInt8]) {
        var bytes = [UInt8](repeating: 0, count: 16)
        let milliseconds = UInt64(bitPattern: now.milliseconds)
        for index in 0..<6 {
            bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64(index)))
        }
        for (index, byte) in random.prefix(10).enumerated() { bytes[6 + index] = byte }
        bytes[6] = bytes[6] & 0x0F | 0x70
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        self.text = text
    }

    public var description: String { text }

    /// When it was made: the 48 bits of milliseconds that a UUIDv7 begins with (RFC 9562 §5.7).
    var madeAt: Timestamp {
        Timestamp(milliseconds: Int64(text.filter { $0 != "-" }.prefix(12), radix: 16) ?? 0)
    }

    private static func isUUID(_ text: some StringProtocol) -> Bool {
        var text = String(text)
        return text.withUTF8 { bytes in
            guard let byte = bytes.baseAddress, bytes.count == 36 else { return false }
            var place = 0
            while place < 36 {
                switch place {
                case 8, 13, 18, 23: guard byte[place] == 0x2D else { return false }
                default:
                    let isDigit = byte[place] >= 0x30 && byte[place] <= 0x39
                    guard isDigit || (byte[place] >= 0x61 && byte[place] <= 0x66) else { return false }
                }
                place += 1
            }
            return true
        }
    }
}

extension ID: Storable {
    public init(stored value: Value) throws {
        guard let id = ID(try String(stored: value)) else {
            throw StorageError.mismatch(column: "", expected: "a UUID")
        }
        self = id
    }

    public var stored: Value { .text(text) }
}

extension ID: PathParameter {
    public init?(pathSegment: Substring) { self.init(pathSegment) }
    public var pathSegment: String { text }
    public static var placeholder: String { "id" }
}
