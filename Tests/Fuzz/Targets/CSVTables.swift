import Documents

/// Tables in any encoding: what is written of the cells reads back.
func examine(_ bytes: [UInt8]) {
    _ = TextEncoding.mixture(in: bytes)
    let decoded = TextEncoding(detecting: bytes).utf8(bytes)
    guard
        let rows = try? CSV.parse(decoded, separator: CSV.separator(of: decoded), isRectangular: false)
    else { return }
    let cells = rows.map(\.cells).filter { $0 != [""] }
    guard let again = try? CSV.parse(CSV.encode(cells), isRectangular: false) else {
        preconditionFailure("what was written does not read")
    }
    // What a spreadsheet would take for a formula is written with an apostrophe before it.
    func plain(_ cell: String) -> String { cell.hasPrefix("'") ? String(cell.dropFirst()) : cell }
    precondition(again.map { $0.cells.map(plain) } == cells.map { $0.map(plain) }, "a cell has changed")
}
