/// How the bytes of a text file are to be read, found out from the bytes themselves.
public enum TextEncoding: String, CaseIterable, Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, macRoman, windows1252, windows1251

    /// The encoding of a file: a byte order mark says it; what is valid UTF-8 is UTF-8; of the rest, files whose
    /// lines end with a lone CR come from a Mac of old, the others from Windows: a Cyrillic one where most of the
    /// bytes above ASCII stand beside each other, as letters of a word do.
    public init(detecting bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else if String(validating: bytes, as: UTF8.self) != nil {
            self = .utf8
        } else {
            let hasLoneCR = bytes.contains(0x0D) && !bytes.contains(0x0A)
            self =
                hasLoneCR ? .macRoman : TextEncoding.looksCyrillic(bytes) ? .windows1251 : .windows1252
        }
    }

    /// Where a file stops being UTF-8 although more of its letters are UTF-8 than are not: two encodings were put
    /// together, and whatever is chosen would spoil one of them. Nil for a file of one encoding.
    public static func mixture(in bytes: [UInt8]) -> (line: Int, column: Int)? {
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
            String(validating: bytes, as: UTF8.self) == nil
        else { return nil }
        var (whole, broken) = (0, 0)
        var firstBroken = 0
        var place = 0
        while place < bytes.count {
            let length = scalarLength(bytes, at: place)
            if length == 0 {
                if broken == 0 { firstBroken = place }
                broken += 1
            } else if length > 1 {
                whole += 1
            }
            place += max(1, length)
        }
        guard whole > broken else { return nil }
        let position = TextPosition(of: firstBroken, in: bytes)
        return (position.line, position.column)
    }

    /// The bytes of the UTF-8 scalar that begins at a place; 0 where none does.
    private static func scalarLength(_ bytes: [UInt8], at place: Int) -> Int {
        let length =
            switch bytes[place] {
            case 0x00..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        guard length > 1 else { return length }
        guard place + length <= bytes.count,
            bytes[(place + 1)..<(place + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return 0 }
        return length
    }

    private static func looksCyrillic(_ bytes: [UInt8]) -> Bool {
        var (high, beside) = (0, 0)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte >= 0xC0 {
                high += 1
                if previous >= 0xC0 { beside += 1 }
            }
            previous = byte
        }
        return beside * 2 > high
    }

    /// The text as UTF-8, without a byte order mark. Bytes that mean nothing become U+FFFD.
    public func utf8(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .utf16LittleEndian: return TextEncoding.fromUTF16(bytes.dropFirst(2)) { $1 << 8 | $0 }
        case .utf16BigEndian: return TextEncoding.fromUTF16(bytes.dropFirst(2)) { $0 << 8 | $1 }
        case .macRoman: return TextEncoding.mapped(bytes, TextEncoding.upperMacRoman)
        case .windows1252: return TextEncoding.mapped(bytes, TextEncoding.upperWindows1252)
        case .windows1251: return TextEncoding.mapped(bytes, TextEncoding.upperWindows1251)
        }
    }

    private static func fromUTF16(
        _ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16
    ) -> [UInt8] {
        let bytes = Array(bytes)
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
            unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func mapped(_ bytes: [UInt8], _ upper: [[UInt8]]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            if byte < 0x80 { result.append(byte) } else { result += upper[Int(byte) - 0x80] }
        }
        return result
    }

    /// 0x80 to 0xFF of Mac OS Roman, after Apple's ROMAN.TXT at the Unicode Consortium (with the euro sign of 1998).
    private static let upperMacRoman = letters(
        """
        ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
        """)

    /// 0x80 to 0xFF of Windows-1252, after the WHATWG's index.
    private static let upperWindows1252 = letters(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
            + String(String.UnicodeScalarView((0xA0...0xFF).compactMap { Unicode.Scalar($0) })))

    /// 0x80 to 0xFF of Windows-1251, after the WHATWG's index.
    private static let upperWindows1251 = letters(
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
            + String(String.UnicodeScalarView((0x410...0x44F).compactMap { Unicode.Scalar($0) })))

    private static func letters(_ text: String) -> [[UInt8]] {
        text.unicodeScalars.map { Array(String($0).utf8) }
    }
}
