/// Comma-separated values (RFC 4180) in UTF-8.
public enum CSV {
    /// What Excel needs at the start to take the text for UTF-8.
    public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Appends one row, ended by CR LF, so that a long export need not stand in memory.
    /// - Parameters:
    ///   - cells: the texts of the row.
    ///   - output: where to.
    ///   - separator: an ASCII character, the comma by the standard.
    ///   - neutralizesFormulas: put an apostrophe before a cell that a spreadsheet would run as a formula
    ///     (OWASP, "CSV Injection"). Numbers stay as they are. Switch off only for data that no person opens.
    public static func append(
        _ cells: [String], to output: inout [UInt8], separator: UInt8 = UInt8(ascii: ","),
        neutralizesFormulas: Bool = true
    ) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { output.append(separator) }
            let content =
                neutralizesFormulas && isFormula(cell) ? Array("'".utf8) + cell.utf8 : Array(cell.utf8)
            // A row of one empty cell would be an empty line, which readers pass over.
            let isLoneEmpty = cells.count == 1 && content.isEmpty
            if isLoneEmpty || needsQuotes(content, separator: separator) {
                output.append(UInt8(ascii: "\""))
                for byte in content {
                    if byte == UInt8(ascii: "\"") { output.append(byte) }
                    output.append(byte)
                }
                output.append(UInt8(ascii: "\""))
            } else {
                output += content
            }
        }
        output += [0x0D, 0x0A]
    }

    /// All rows as one text.
    /// - Parameters: as `append`.
    public static func encode(
        _ rows: some Sequence<[String]>, byteOrderMark: Bool = false, separator: UInt8 = UInt8(ascii: ","),
        neutralizesFormulas: Bool = true
    ) -> [UInt8] {
        var output = byteOrderMark ? CSV.byteOrderMark : []
        for row in rows {
            append(row, to: &output, separator: separator, neutralizesFormulas: neutralizesFormulas)
        }
        return output
    }

    private static func needsQuotes(_ content: [UInt8], separator: UInt8) -> Bool {
        // At the start of a text an unquoted byte order mark would be no part of the cell.
        content.first == 0x20 || content.last == 0x20 || content.starts(with: byteOrderMark)
            || content.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0D || $0 == 0x0A }
    }

    /// Spreadsheets look past spaces and take full-width signs for the plain ones.
    private static func isFormula(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }),
            "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
        else { return false }
        return !isNumber(cell)
    }

    private static func isNumber(_ cell: String) -> Bool {
        let digits =
            cell.utf8.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } == true
            ? cell.utf8.dropFirst() : cell.utf8[...]
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }
}
