/// The line and column of a byte in a text, counted as an editor does.
struct TextPosition {
    /// From 1; a line ends with LF, CR LF or CR.
    let line: Int
    /// From 1, in Unicode scalars; a byte order mark does not count.
    let column: Int

    init(of place: Int, in bytes: [UInt8]) {
        var line = 1
        var column = 1
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for index in start..<max(start, min(place, bytes.count)) {
            switch bytes[index] {
            case 0x0A where index > start && bytes[index - 1] == 0x0D: break
            case 0x0A, 0x0D:
                line += 1
                column = 1
            case 0x80..<0xC0: break
            default: column += 1
            }
        }
        self.line = line
        self.column = column
    }
}
