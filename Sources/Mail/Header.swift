/// The fields at the head of a message (RFC 5322 §2.2), words in other scripts as RFC 2047 writes them.
enum Header {
    /// Text on one line: whatever could end a line or is a control stands as a space, so that no value adds a
    /// header of its own.
    static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let breaks =
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || scalar == "\u{2028}" || scalar == "\u{2029}"
            if breaks {
                if result.last != " " { result.append(" ") }
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// A field whose value is a text: as it is when it is short ASCII, in encoded words otherwise.
    static func text(_ name: String, _ value: String) -> String {
        let value = line(value)
        let isPlain =
            value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !value.contains("=?")
            && name.utf8.count + 2 + value.utf8.count <= 76
        return "\(name): \(isPlain ? value : encodedWords(value))\r\n"
    }

    /// A field of an address.
    static func address(_ name: String, _ address: Address) -> String {
        guard !address.name.isEmpty else { return "\(name): \(address.mailbox)\r\n" }
        let isPlain =
            address.name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && address.name.utf8.count <= 60
        let words =
            isPlain && !address.name.contains("=?") ? quoted(address.name) : encodedWords(address.name)
        return "\(name): \(words)\r\n <\(address.mailbox)>\r\n"
    }

    /// RFC 5322 §3.2.4.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Encoded words on lines of their own, no character torn apart (RFC 2047 §2 and §5).
    private static func encodedWords(_ text: String) -> String {
        // 36 octets are 48 encoded, and with "=?UTF-8?B?", "?=" and the field's name still no line of more than 76.
        var words: [[UInt8]] = [[]]
        for character in text.unicodeScalars {
            let bytes = Array(String(character).utf8)
            if words[words.count - 1].count + bytes.count > 36 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Base64.text($0))?=" }.joined(separator: "\r\n ")
    }
}

/// Base64 as mail needs it (RFC 2045 §6.8).
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for place in 0..<3 { bits = bits << 8 | UInt32(group.dropFirst(place).first ?? 0) }
            for place in 0..<4 {
                let index = Int(bits >> (18 - 6 * UInt32(place)) & 63)
                result.append(place <= group.count ? alphabet[index] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Lines of 76 octets.
    static func lines(_ bytes: [UInt8]) -> String {
        stride(from: 0, to: bytes.count, by: 57).map {
            text(Array(bytes[$0..<min($0 + 57, bytes.count)])) + "\r\n"
        }.joined()
    }
}
