import Storage

/// What is done to single recommendations beside what files bring.
extension RecommendationDeeds {
    /// Enters one of the UN, as an import of a single row would.
    /// - Throws: `RecommendationFault.known` when the tracker has one of the same key.
    static func enter(
        _ row: ImportedRecommendation, _ words: ImportedWords, as id: ID<Recommendation>, in writing: Writing
    ) throws {
        let known = try RecommendationStore.known(row.key, of: writing.institution, in: writing.transaction)
        if let known { throw RecommendationFault.known(known.id) }
        let last = try RecommendationStore.lastNumber(of: writing.institution, in: writing.transaction)
        try RecommendationStore.insert(
            [.init(row: row, words: words, id: id, number: last + 1)], in: writing)
        writing.says(Deed(.recommendationImported, RecordReference(.recommendation, id)))
    }

    /// Puts a corrected text in place as a new version.
    /// - Throws: `WriteRefusal.stale`.
    static func correct(
        _ known: Recommendation, from version: Int, text: Wording, reason: Wording, in writing: Writing
    ) throws {
        try RecommendationStore.correct(known, version: version, text: text, reason: reason, in: writing)
        writing.says(Deed(.recommendationCorrected, RecordReference(.recommendation, known.id)))
    }
}

extension ImportedWords {
    /// What a program says of a row in so many words, where a file leaves it to us.
    init(_ row: ImportedRecommendation, country: Country, text: Wording, date: CalendarDate) {
        self.country = country
        self.text = text
        self.date = date
        recommenders = row.recommenders.map(ImportedWords.code)
        var title = Wording()
        for language in Language.allCases { title[language] = ImportedWords.title(of: text[language]) }
        self.title = title
    }
}
