extension ImportedRecommendation {
    /// The most bytes of what stands in indexes: a decided import must not meet a row that the database refuses.
    private static let (longestName, longestTopic, longestGoals) = (300, 500, 300)

    /// Throws if a name, a topic or the goals are longer than any known source writes them, if a goal is none, or if
    /// anything holds U+0000, which no database takes.
    func check() throws(ImportProblem) {
        let texts = [country, text] + recommenders + goals + asks.map(\.text) + asks.flatMap(\.recommenders)
        guard !texts.contains(where: ImportedRecommendation.holdsNull) else {
            throw ImportProblem(line: line, column: "", reason: .notATable("U+0000"))
        }
        let names: [(ColumnMeaning, String)] = [
            (.symbol, symbol), (.paragraph, paragraph), (.session, session), (.body, body),
            (.annotation, annotation), (.positionSymbol, positionSymbol),
            (.positionParagraph, positionParagraph),
        ]
        for (meaning, value) in names {
            try check(value, of: meaning, ImportedRecommendation.longestName)
        }
        for topic in themes { try check(topic, of: .themes, ImportedRecommendation.longestTopic) }
        for topic in persons { try check(topic, of: .persons, ImportedRecommendation.longestTopic) }
        try check(goals.joined(separator: " "), of: .goals, ImportedRecommendation.longestGoals)
        if let unknown = goals.first(where: { SDGTarget($0) == nil }) {
            throw ImportProblem(
                line: line, column: ColumnMeaning.goals.name.en, reason: .unknownGoal(unknown))
        }
    }

    /// Whether a text holds U+0000, which PostgreSQL keeps in none.
    private static func holdsNull(_ text: String) -> Bool { text.utf8.contains(0) }

    private func check(_ value: String, of meaning: ColumnMeaning, _ most: Int) throws(ImportProblem) {
        guard !ImportedRecommendation.holdsNull(value) else {
            throw ImportProblem(line: line, column: meaning.name.en, reason: .notATable("U+0000"))
        }
        guard value.utf8.count > most else { return }
        throw ImportProblem(line: line, column: meaning.name.en, reason: .tooLong(value.count))
    }
}
