/// Base32 (RFC 4648 §6), the letters A–Z and digits 2–7: what people can read out and type.
public enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The text without padding.
    public static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int(buffer >> UInt32(bits)) & 31])
            }
            buffer &= (1 << UInt32(bits)) - 1
        }
        if bits > 0 { text.append(alphabet[Int(buffer << UInt32(5 - bits)) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what a person typed: either case, with spaces, hyphens and closing `=` passed over, and the
    /// digits 0, 1 and 8, which the alphabet lacks, taken for O, I and B. Nil for anything else, and when the
    /// count of characters or the unused bits at the end show that something is missing.
    public static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        var count = 0
        for character in text.utf8 where ![0x20, 0x2D, 0x3D].contains(character) {
            guard let value = value(of: character) else { return nil }
            count += 1
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(buffer >> UInt32(bits)))
                buffer &= (1 << UInt32(bits)) - 1
            }
        }
        guard buffer == 0, [0, 2, 4, 5, 7].contains(count % 8) else { return nil }
        return bytes
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a")
        case UInt8(ascii: "2")...UInt8(ascii: "7"): character - UInt8(ascii: "2") + 26
        case UInt8(ascii: "0"): 14
        case UInt8(ascii: "1"): 8
        case UInt8(ascii: "8"): 1
        default: nil
        }
    }

    /// The text in groups of four, divided by hyphens.
    static func grouped(_ bytes: [UInt8]) -> String {
        var result = ""
        for (index, character) in encode(bytes).enumerated() {
            if index > 0, index % 4 == 0 { result += "-" }
            result.append(character)
        }
        return result
    }
}
