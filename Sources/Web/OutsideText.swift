/// How bytes of a query or a form become text: in one place, so that no store, index or file meets what it cannot hold.
enum OutsideText {
    /// The bytes as text. What is no UTF-8, NUL, and the 66 noncharacters of Unicode, which no text interchanges (The
    /// Unicode Standard, §23.7), become U+FFFD: a reader sees that something was there, and nothing is taken for equal
    /// to a text without it.
    static func repaired(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        // ASCII without NUL, and letters of two bytes, need no second look: noncharacters begin with 0xEF or 0xF0 to 0xF4.
        guard bytes.contains(where: { $0 == 0 || $0 >= 0xEF }) else { return text }
        guard text.unicodeScalars.contains(where: isUnfit) else { return text }
        var repaired = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { repaired.append(isUnfit(scalar) ? "\u{FFFD}" : scalar) }
        return String(repaired)
    }

    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0 || scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
}
