import Documents

/// A table in a file: one row of headings, and rows below that are read one by one.
struct ImportTable {
    /// The most bytes of a cell; the longest paragraph of a treaty body has some 20,000 characters.
    static let cellLimit = 100_000
    /// The most columns and rows; the widest of our real files has 34 columns.
    static let columnLimit = 256
    static let rowLimit = 1_048_576

    let headings: [String]
    let size: Int
    private let reader: CSVReader
    /// Spreadsheets leave out empty cells at a row's end, and their lines are rows.
    let isSpreadsheet: Bool

    /// - Throws: `ImportProblem` for text of two encodings, a broken quotation mark, or nothing at all.
    init(_ bytes: [UInt8], isSpreadsheet: Bool = false) throws(ImportProblem) {
        if let place = TextEncoding.mixture(in: bytes) {
            throw ImportProblem(
                line: place.line, column: "", reason: .mixedEncodings(column: place.column))
        }
        let text = TextEncoding(detecting: bytes).utf8(bytes)
        guard !text.contains(0), !ImportTable.isOtherFormat(bytes) else {
            throw ImportProblem(line: 0, column: "", reason: .notThisFormat)
        }
        var reader = CSVReader(
            text, separator: isSpreadsheet ? UInt8(ascii: ",") : CSV.separator(of: text),
            cellLimit: ImportTable.columnLimit)
        let first: CSV.Row?
        do {
            first = try reader.row()
        } catch {
            throw ImportProblem(error)
        }
        guard var headings = first?.cells.map(\.trimmed), headings.contains(where: { !$0.isEmpty }) else {
            throw ImportProblem(line: 0, column: "", reason: .notThisFormat)
        }
        // A file saved by a spreadsheet ends its rows with empty columns.
        while headings.last?.isEmpty == true { headings.removeLast() }
        self.headings = headings
        self.reader = reader
        self.isSpreadsheet = isSpreadsheet
        size = text.count
    }

    /// Whether the bytes are of a format that is no table: PDF, or Word and Excel from before 2007 (compound files).
    private static func isOtherFormat(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: Array("%PDF".utf8)) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    /// The place of each heading, without case and signs; a misspelling of the Index counts as the right word.
    var places: [String: Int] {
        Dictionary(
            headings.enumerated().map { (ImportTable.folded($1), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    static func folded(_ heading: String) -> String {
        heading.lowercased().replacing("reccomend", with: "recommend").replacing("№", with: "no")
            .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// Hands over each row that is not empty, with as many cells as there are headings.
    /// - Throws: `ImportProblem`, and what `body` throws.
    func forEachRow(_ body: (_ line: Int, _ cells: [String], _ done: Int) throws -> Void) throws {
        var reader = reader
        var number = 1
        while let row = try next(&reader) {
            number += 1
            guard number <= ImportTable.rowLimit else {
                throw ImportProblem(line: row.line, column: "", reason: .tooManyRows(ImportTable.rowLimit))
            }
            let line = isSpreadsheet ? number : row.line
            var cells = row.cells
            while cells.count > headings.count, cells.last?.trimmed.isEmpty == true { cells.removeLast() }
            if isSpreadsheet || cells.allSatisfy(\.isEmpty) {
                cells += Array(repeating: "", count: max(0, headings.count - cells.count))
            }
            guard cells.contains(where: { !$0.isEmpty }) else { continue }
            try check(cells, line)
            try body(line, cells, reader.place)
        }
    }

    private func next(_ reader: inout CSVReader) throws(ImportProblem) -> CSV.Row? {
        do {
            return try reader.row()
        } catch {
            throw ImportProblem(error)
        }
    }

    private func check(_ cells: [String], _ line: Int) throws(ImportProblem) {
        for (heading, cell) in zip(headings, cells) where heading.isEmpty && !cell.trimmed.isEmpty {
            throw ImportProblem(line: line, column: "", reason: .mergedHeadings)
        }
        guard cells.count == headings.count else {
            // More cells than headings in a spreadsheet: its headings are merged, or there is none over a column.
            if isSpreadsheet { throw ImportProblem(line: line, column: "", reason: .mergedHeadings) }
            throw ImportProblem(
                line: line, column: "",
                reason: .wrongWidth(expected: headings.count, found: cells.count))
        }
        for (heading, cell) in zip(headings, cells) where cell.utf8.count > ImportTable.cellLimit {
            throw ImportProblem(line: line, column: heading, reason: .tooLong(cell.count))
        }
    }
}

extension ImportProblem {
    init(_ error: CSVError) {
        let reason: Reason =
            switch error.problem {
            case .strayQuote, .textAfterQuote, .unclosedQuote: .brokenQuote(column: error.column)
            case .badEncoding: .mixedEncodings(column: error.column)
            case .wrongWidth(let expected, let found): .wrongWidth(expected: expected, found: found)
            case .tooWide(let limit): .tooWide(limit)
            }
        self.init(line: error.line, column: "", reason: reason)
    }
}
