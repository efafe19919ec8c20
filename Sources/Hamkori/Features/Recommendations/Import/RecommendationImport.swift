import Storage

/// What an import did, or would do.
struct ImportReport: Sendable, Equatable {
    var added = 0
    var unchanged = 0
    var changed = 0
    /// Rows that stand in the file a second time.
    var repeated = 0
    /// Rows on other States than the one that was asked for.
    var leftOut = 0
    var problems: [ImportProblem] = []
}

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
}

/// Takes rows of a file into the tracker: all of them or none.
struct RecommendationImport {
    let application: Application
    let actor: String
    /// Only rows on this State are taken; all when nil.
    var only: Country?
    var isDryRun = false
    /// Told after each row, with the number of rows done.
    var progress: (Int) -> Void = { _ in }

    /// What ends a dry run, so that nothing of it stays.
    private struct Rehearsed: Error {
        let report: ImportReport
    }

    /// What ends an import with faulty rows, so that nothing of it stays.
    private struct Refused: Error {
        let report: ImportReport
    }

    /// Does it in one transaction.
    /// - Returns: the report; when it names problems, nothing was taken.
    /// - Throws: `StorageError`.
    func perform(_ rows: [ImportedRecommendation], problems: [ImportProblem] = []) throws -> ImportReport {
        guard problems.isEmpty else {
            var report = ImportReport()
            report.problems = problems
            return report
        }
        do {
            let whole = RecordReference(.institution, application.institution)
            return try application.write(
                as: actor, at: .now, doing: Deed(.recommendationsImported, whole)
            ) { writing in
                let report = try take(rows, in: writing)
                guard report.problems.isEmpty else { throw Refused(report: report) }
                guard !isDryRun else { throw Rehearsed(report: report) }
                return report
            }
        } catch let rehearsed as Rehearsed {
            return rehearsed.report
        } catch let refused as Refused {
            return refused.report
        }
    }

    private func take(_ rows: [ImportedRecommendation], in writing: Writing) throws -> ImportReport {
        var report = ImportReport()
        var seen: [String: ImportedRecommendation] = [:]
        var number = try RecommendationStore.lastNumber(of: writing.institution, in: writing.transaction)
        for (index, given) in rows.enumerated() {
            progress(index)
            let words: ImportedWords
            do throws(ImportProblem) {
                words = try ImportedWords(given, today: writing.now.date)
            } catch {
                report.problems.append(error)
                continue
            }
            guard only == nil || words.country == only else {
                report.leftOut += 1
                continue
            }
            guard let row = RecommendationImport.distinct(given, &seen) else {
                report.repeated += 1
                continue
            }
            if try takeGrades(row, words, &number, &report, in: writing) { continue }
            guard
                let known = try RecommendationStore.known(
                    row.key, of: writing.institution, in: writing.transaction)
            else {
                number += 1
                let id = writing.newID(Recommendation.self)
                try RecommendationStore.insert(row, words, as: id, number: number, in: writing)
                writing.also(Deed(.recommendationImported, RecordReference(.recommendation, id)))
                report.added += 1
                continue
            }
            let hasChanged = try update(known, row, words, in: writing)
            if hasChanged { report.changed += 1 } else { report.unchanged += 1 }
        }
        return report
    }

    /// A row with a key of its own in the file; nil when an earlier row says the very same.
    private static func distinct(
        _ given: ImportedRecommendation, _ seen: inout [String: ImportedRecommendation]
    ) -> ImportedRecommendation? {
        var row = given
        while let earlier = seen[row.key] {
            if row.isDouble(of: earlier) { return nil }
            row.occurrence += 1
        }
        seen[row.key] = row
        return row
    }

    /// A changed text becomes a new version, a changed position a step of the history.
    private func update(
        _ known: Recommendation, _ row: ImportedRecommendation, _ words: ImportedWords, in writing: Writing
    ) throws -> Bool {
        var hasChanged = false
        if known.text != words.text {
            try RecommendationStore.correct(
                known, version: known.version, text: words.text, reason: RecommendationImport.reason,
                in: writing)
            hasChanged = true
        }
        if let taken = row.taken,
            try RecommendationStore.positions(of: known.id, in: writing.transaction).last(where: {
                !$0.isByHand
            }) != taken
        {
            try RecommendationStore.add(taken, to: known.id, in: writing)
            hasChanged = true
        }
        let topics = try RecommendationStore.topics(of: known.id, in: writing.transaction).map(\.topic)
        if Set(topics) != Set(row.topics.map(\.topic)) {
            try RecommendationStore.setTopics(row, of: known.id, in: writing)
            hasChanged = true
        }
        if hasChanged {
            writing.also(
                Deed(.recommendationChangedAtSource, RecordReference(.recommendation, known.id)))
        }
        return hasChanged
    }

    private static let reason = Wording(
        tg: "Дар сарчашма тағйир ёфт", ru: "Изменено в источнике", en: "Changed at its source")
}
