/// An export of UPR Info's database: CSV with one recommendation of one State a row.
enum UPRInfoFile {
    /// The most characters of a text; the longest real one has some 1,300.
    static let textLimit = 20_000

    private static let headings = ["To", "Text", "From", "Response", "Action", "Issue", "Session"]

    /// Whether a table is such an export, or one that lost a column: most of the headings are there.
    static func knows(_ table: ImportTable) -> Bool {
        headings.count(where: table.headings.contains) >= 5
    }

    /// Reads a file, whatever its encoding and line ends.
    /// - Returns: the recommendations, and the problems of rows that are none; a caller imports all or nothing.
    /// - Throws: `ImportProblem` when the file is no such table at all.
    static func read(_ bytes: [UInt8]) throws(ImportProblem) -> (
        rows: [ImportedRecommendation], problems: [ImportProblem]
    ) {
        try rows(try ImportTable(bytes)).collected()
    }

    /// - Throws: `ImportProblem` when a column is missing.
    static func rows(_ table: ImportTable) throws(ImportProblem) -> ImportRows {
        var places: [String: Int] = [:]
        for (place, name) in table.headings.enumerated() { places[name] = place }
        for name in headings where places[name] == nil {
            throw ImportProblem(line: 1, column: name, reason: .missingColumn(name))
        }
        return ImportRows(size: table.size) { [places] body in
            try table.forEachRow { line, cells, done in
                let read: ImportedLine
                do throws(ImportProblem) {
                    read = .recommendation(
                        try recommendation(line) { name in places[name].map { plain(cells[$0]) } ?? "" })
                } catch {
                    read = .problem(error)
                }
                try body(read, done)
            }
        }
    }

    private static func recommendation(
        _ line: Int, _ cell: (String) -> String
    ) throws(ImportProblem) -> ImportedRecommendation {
        let text = cell("Text")
        guard !text.isEmpty else { throw ImportProblem(line: line, column: "Text", reason: .emptyText) }
        guard text.count <= textLimit else {
            throw ImportProblem(line: line, column: "Text", reason: .tooLong(text.count))
        }
        let country = cell("To")
        guard !country.isEmpty else { throw ImportProblem(line: line, column: "To", reason: .noCountry) }
        let words = cell("Response")
        guard let position = StatePosition(words: words) else {
            throw ImportProblem(line: line, column: "Response", reason: .unknownPosition(words))
        }
        let strength = cell("Action")
        guard let action = Int(strength), (1...5).contains(action) else {
            throw ImportProblem(line: line, column: "Action", reason: .unknownAction(strength))
        }
        var row = ImportedRecommendation(
            line: line, source: .upr, country: country, text: text,
            recommenders: cell("From").isEmpty ? [] : [cell("From")])
        row.position = position
        row.action = action
        row.session = cell("Session")
        row.themes = cell("Issue").split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        return row
    }

    /// A cell without the spaces and the few escaped characters that real files have.
    private static func plain(_ cell: String) -> String {
        guard cell.utf8.contains(UInt8(ascii: "&")) else { return cell.trimmed }
        return cell.replacing("&#40;", with: "(").replacing("&#41;", with: ")").replacing("&amp;", with: "&")
            .trimmed
    }
}
