/// A plain table whose columns somebody has explained.
struct MappedTable {
    let table: ImportTable
    let mapping: ColumnMapping
    /// The State under review, where no column names it.
    let country: Country?

    /// - Throws: `ImportProblem` when no column holds the text, or nothing names the State under review.
    func rows() throws(ImportProblem) -> ImportRows {
        guard mapping[.text] != nil else {
            throw ImportProblem(line: 1, column: "", reason: .noTextColumn)
        }
        guard mapping[.country] != nil || country != nil else {
            throw ImportProblem(line: 0, column: "", reason: .noCountry)
        }
        let named = NamedMapping(headings: table.headings, mapping: mapping)
        let isMonthFirst = hasMonthsFirst
        return ImportRows(size: table.size, isKeyed: mapping[.annotation] != nil, mapping: named) { body in
            try table.forEachRow { line, cells, done in
                let read: ImportedLine
                do throws(ImportProblem) {
                    read = try recommendation(cells, line, isMonthFirst: isMonthFirst)
                } catch {
                    read = .problem(error)
                }
                try body(read, done)
            }
        }
    }

    /// Whether a date of the file can only have the month first. What is wrong with rows is said when they are taken.
    private var hasMonthsFirst: Bool {
        guard let column = mapping[.date] else { return false }
        var isFound = false
        try? table.forEachRow { _, cells, _ in isFound = isFound || WrittenDate.isMonthFirst(cells[column]) }
        return isFound
    }

    private func cell(_ cells: [String], _ meaning: ColumnMeaning) -> String {
        mapping[meaning].map { UHRIRecord.value(cells[$0]) } ?? ""
    }

    private func recommendation(
        _ cells: [String], _ line: Int, isMonthFirst: Bool
    ) throws(ImportProblem) -> ImportedLine {
        let said = cell(cells, .position)
        // A report's table of positions also holds what the State only remarked.
        if said.lowercased().contains("comment") { return .noRecommendation }
        let text = cell(cells, .text)
        guard !text.isEmpty else { throw problem(.emptyText, .text, line) }
        let state = mapping[.country] == nil ? country?.code ?? "" : cell(cells, .country)
        guard !state.isEmpty else { throw problem(.noCountry, .country, line) }
        let asked = asks(text, by: states(cell(cells, .recommenders)))
        let symbol = cell(cells, .symbol)
        let isReview = mapping[.recommenders] != nil || mapping[.position] != nil
        let body = UHRIBody(named: cell(cells, .body), symbol: symbol, isReview: isReview)
        var row = ImportedRecommendation(
            line: line, source: body.source, country: state, text: text,
            recommenders: asked.flatMap(\.recommenders).uniqued)
        row.asks = asked.count > 1 ? asked : []
        row.body = body.name
        row.symbol = symbol
        row.paragraph = cell(cells, .paragraph)
        row.session = cell(cells, .session)
        row.annotation = cell(cells, .annotation)
        row.themes = several(cell(cells, .themes))
        row.persons = several(cell(cells, .persons))
        row.goals = try goals(cells, line)
        let heading = mapping[.date].map { table.headings[$0] } ?? ""
        row.take(date: cell(cells, .date), column: heading, isMonthFirst: isMonthFirst)
        try place(said, cells, line, into: &row)
        row.action = try action(cell(cells, .action), line)
        return .recommendation(row)
    }

    private func goals(_ cells: [String], _ line: Int) throws(ImportProblem) -> [String] {
        let goals = several(cell(cells, .goals)).map(SDGTarget.word)
        guard let unknown = goals.first(where: { SDGTarget($0) == nil }) else { return goals }
        throw problem(.unknownGoal(unknown), .goals, line)
    }

    private func problem(
        _ reason: ImportProblem.Reason, _ meaning: ColumnMeaning, _ line: Int
    ) -> ImportProblem {
        ImportProblem(line: line, column: mapping[meaning].map { table.headings[$0] } ?? "", reason: reason)
    }

    private func place(
        _ said: String, _ cells: [String], _ line: Int, into row: inout ImportedRecommendation
    ) throws(ImportProblem) {
        guard !said.isEmpty else { return }
        guard let position = StatePosition(words: said) else {
            throw problem(.unknownPosition(said), .position, line)
        }
        row.position = position
        let symbol = cell(cells, .positionSymbol)
        row.positionSymbol = symbol.isEmpty ? row.symbol : symbol
        row.positionParagraph = cell(cells, .positionParagraph)
    }

    private func action(_ words: String, _ line: Int) throws(ImportProblem) -> Int? {
        guard !words.isEmpty else { return nil }
        guard let action = Int(words), (1...5).contains(action) else {
            throw problem(.unknownAction(words), .action, line)
        }
        return action
    }

    /// The asks of a text that may hold several with their States in brackets; the column's States belong to the
    /// last, which lost its bracket to the column.
    private func asks(_ text: String, by states: [String]) -> [ImportedRecommendation.Ask] {
        var asks = RecommendingStates.asks(text)
        guard let last = asks.popLast() else { return [] }
        let known = last.recommenders.isEmpty ? [] : (asks + [last]).flatMap(\.recommenders)
        let whole = ImportedRecommendation.Ask(
            text: last.text, recommenders: last.recommenders + states.filter { !known.contains($0) })
        return asks + [whole]
    }

    private func states(_ cell: String) -> [String] {
        RecommendingStates.named(cell) ?? several(cell)
    }

    /// A cell's values, one a line or between semicolons; else between commas.
    private func several(_ cell: String) -> [String] {
        let strong = cell.split { $0.isNewline || $0 == ";" || $0 == "|" }
        return UHRIRecord.values(strong.count > 1 ? strong : cell.split(separator: ","))
    }
}
