/// Reads XML just far enough to see declarations, long texts and the places of cells, in pieces of any length.
///
/// Zero bytes are passed over, so that UTF-16 is read like UTF-8.
struct MarkupScan {
    let isSheet: Bool
    let textLimit: Int
    let columns: Int

    /// The bytes since the last `<` or `>`, up to what is needed of them.
    private var current: [UInt8] = []
    private var length = 0
    private var isInTag = false

    /// More of a tag is not looked at: names and places of cells stand at its start.
    private static let tagStart = 256

    init(isSheet: Bool, textLimit: Int, columns: Int) {
        self.isSheet = isSheet
        self.textLimit = textLimit
        self.columns = columns
    }

    /// - Throws: `ArchiveInspection.Fault`.
    mutating func take(_ piece: UnsafeBufferPointer<UInt8>) throws(ArchiveInspection.Fault) {
        for byte in piece where byte != 0 {
            switch byte {
            case UInt8(ascii: "<"):
                isInTag = true
                current.removeAll(keepingCapacity: true)
                length = 0
            case UInt8(ascii: ">") where isInTag:
                try judge()
                isInTag = false
                length = 0
            default:
                length += 1
                guard length <= textLimit else { throw .sheet }
                if isInTag, current.count < MarkupScan.tagStart { current.append(byte) }
                // An internal subset may hold a `>`: it is refused at its first word.
                if isInTag, length == 8, current.starts(with: Array("!DOCTYPE".utf8)) { throw .entities }
            }
        }
    }

    private func judge() throws(ArchiveInspection.Fault) {
        if current.starts(with: Array("!ENTITY".utf8)) { throw .entities }
        guard isSheet, let place = place() else { return }
        let letters = place.prefix { (0x41...0x5A).contains($0) }
        let digits = place.dropFirst(letters.count)
        let column = letters.reduce(0) { min($0 * 26 + Int($1) - 0x40, 1 << 30) }
        let row = digits.reduce(0) { min($0 * 10 + Int($1) - 0x30, 1 << 30) }
        guard column <= columns, row <= ArchiveInspection.rows else { throw .sheet }
    }

    /// What `<row r="7">` and `<c r="B7">` say of their place; nil for other tags.
    private func place() -> ArraySlice<UInt8>? {
        guard current.starts(with: Array("row ".utf8)) || current.starts(with: Array("c ".utf8)) else {
            return nil
        }
        for start in current.indices.dropLast(4)
        where current[start] == 0x20 && current[start + 1] == UInt8(ascii: "r")
            && current[start + 2] == UInt8(ascii: "=")
        {
            let quote = current[start + 3]
            let value = current[(start + 4)...]
            guard let end = value.firstIndex(of: quote) else { return value }
            return value[..<end]
        }
        return nil
    }
}
