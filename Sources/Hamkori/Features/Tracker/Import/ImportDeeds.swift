extension DeedKind {
    static let recommendationsImported = DeedKind(
        "recommendations.imported",
        Text(tg: "Тавсияҳо ворид шуданд", ru: "Рекомендации импортированы", en: "Recommendations imported"))
    static let recommendationImported = DeedKind(
        "recommendation.imported",
        Text(tg: "Тавсия ворид шуд", ru: "Рекомендация импортирована", en: "Recommendation imported"))
    static let recommendationChangedAtSource = DeedKind(
        "recommendation.changedAtSource",
        Text(
            tg: "Тавсия дар сарчашма тағйир ёфт", ru: "Рекомендация изменена в источнике",
            en: "Recommendation changed at its source"))
    static let recommendationWithdrawnAtSource = DeedKind(
        "recommendation.withdrawnAtSource",
        Text(
            tg: "Тавсия дар сарчашма бозпас гирифта шуд", ru: "Рекомендация отозвана в источнике",
            en: "Recommendation withdrawn at its source"))
    static let recommendationReturnedAtSource = DeedKind(
        "recommendation.returnedAtSource",
        Text(
            tg: "Тавсия дар сарчашма боз пайдо шуд", ru: "Рекомендация снова появилась в источнике",
            en: "Recommendation returned at its source"))
}

/// What an import does to recommendations. It is recorded a portion at a time, so that the ledger reads the portion's
/// records back in few statements.
struct ImportDeeds {
    let writing: Writing
    /// What is done and not yet recorded, each record once.
    private var done: [Deed] = []

    init(_ writing: Writing) {
        self.writing = writing
    }

    /// Says that a file is taken in; its rows follow, in this write or in later ones.
    static func begin(in writing: Writing) throws {
        try writing.record(Deed(.recommendationsImported, RecordReference(.institution, writing.institution)))
    }

    mutating func insert(_ rows: [RecommendationStore.AddedRow]) throws {
        try RecommendationStore.insert(rows, in: writing)
        for row in rows { add(.recommendationImported, row.id) }
    }

    /// Takes up again what the source had withdrawn.
    mutating func takeUp(_ id: ID<Recommendation>) throws {
        try RecommendationStore.setWithdrawn(nil, of: id, in: writing)
        add(.recommendationReturnedAtSource, id)
    }

    /// A changed text becomes a new version, a changed position a step of the history.
    mutating func change(
        _ known: Recommendation, row: ImportedRecommendation, words: ImportedWords,
        difference: RowDifference
    ) throws {
        // It was taken up in this portion, which is another step, with another form.
        if difference.returns { try record() }
        if difference.text {
            try RecommendationStore.correct(
                known, version: known.version, text: words.text, reason: ImportDeeds.reason, in: writing)
        }
        if difference.position, let taken = row.taken {
            try RecommendationStore.add(taken, to: known.id, in: writing)
        }
        if difference.topics { try RecommendationStore.setTopics(row, of: known.id, in: writing) }
        if difference.origin { try RecommendationStore.setOrigin(row, words, of: known, in: writing) }
        add(.recommendationChangedAtSource, known.id)
    }

    /// Marks what the source has no longer.
    mutating func withdraw(_ id: ID<Recommendation>, on day: CalendarDate) throws {
        try RecommendationStore.setWithdrawn(day, of: id, in: writing)
        add(.recommendationWithdrawnAtSource, id)
    }

    /// - Throws: `GradeFault`.
    mutating func add(_ grade: Grade.Draft, of id: ID<Recommendation>) throws {
        done.append(try GradeDeeds.add(grade, of: id, as: writing.newID(), in: writing))
    }

    /// Records what was done since the last time.
    mutating func record() throws {
        try writing.record(done)
        done.removeAll(keepingCapacity: true)
    }

    private mutating func add(_ kind: DeedKind, _ id: ID<Recommendation>) {
        done.append(Deed(kind, RecordReference(.recommendation, id)))
    }

    private static let reason = Wording(
        tg: "Дар сарчашма тағйир ёфт", ru: "Изменено в источнике", en: "Changed at its source")
}
