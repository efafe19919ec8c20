/// How the bytes of a text file are to be read, found out from the bytes themselves.
public enum TextEncoding: String, CaseIterable, Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, macRoman, windows1252

    /// The encoding of a file: a byte order mark says it; what is valid UTF-8 is UTF-8; of the rest, files whose
    /// lines end with a lone CR come from a Mac of old, the others from Windows.
    public init(detecting bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else if String(validating: bytes, as: UTF8.self) != nil {
            self = .utf8
        } else {
            let hasLoneCR = bytes.contains(0x0D) && !bytes.contains(0x0A)
            self = hasLoneCR ? .macRoman : .windows1252
        }
    }

    /// The text as UTF-8, without a byte order mark. Bytes that mean nothing become U+FFFD.
    public func utf8(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .utf16LittleEndian: return TextEncoding.fromUTF16(bytes.dropFirst(2)) { $1 << 8 | $0 }
        case .utf16BigEndian: return TextEncoding.fromUTF16(bytes.dropFirst(2)) { $0 << 8 | $1 }
        case .macRoman: return TextEncoding.mapped(bytes, TextEncoding.upperMacRoman)
        case .windows1252: return TextEncoding.mapped(bytes, TextEncoding.upperWindows1252)
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

    private static func letters(_ text: String) -> [[UInt8]] {
        text.unicodeScalars.map { Array(String($0).utf8) }
    }
}
