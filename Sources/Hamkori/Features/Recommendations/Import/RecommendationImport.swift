import Storage

/// Takes the rows of a file into the tracker: all of them or none.
struct RecommendationImport {
    let application: Application
    let actor: String
    /// The State that the whole file is said to be on; a row on another stops the import.
    var home: Country?
    /// Only rows on this State are taken; all when nil.
    var only: Country?
    /// Whether the file holds all that its source has on the States in it, so that what is missing was withdrawn.
    var isComplete = false
    var isDryRun = false
    /// Told after each row how much is done, and of how much.
    var progress: (_ done: Int, _ size: Int) -> Void = { _, _ in }

    /// The most faults that are told: whoever has mended these reads the next.
    private static let faultLimit = 100
    /// After so many deeds the ledger takes them, so that they need not all wait in memory.
    private static let settling = 200

    /// After so many rows the database looks at what was written: each time when there is ten times as much.
    private static let lookingAgain: Set<Int> = [300, 3_000, 30_000, 300_000]

    /// What ends a dry run, or an import with faults, so that nothing of it stays.
    private struct Ended: Error {
        let report: ImportReport
    }

    /// Does it with rows at hand.
    func perform(_ rows: [ImportedRecommendation], problems: [ImportProblem] = []) throws -> ImportReport {
        try perform(ImportRows(rows, problems: problems))
    }

    /// Does it in one transaction.
    /// - Returns: the report; when it names problems, nothing was taken.
    /// - Throws: `StorageError`.
    func perform(_ rows: ImportRows) throws -> ImportReport {
        guard !isComplete || rows.isKeyed else {
            return .refused(ImportProblem(line: 0, column: "", reason: .withoutKeys))
        }
        do {
            let whole = RecordReference(.institution, application.institution)
            return try application.write(
                as: actor, at: .now, doing: Deed(.recommendationsImported, whole)
            ) { writing in
                let report = try take(rows, in: writing)
                guard report.problems.isEmpty, !isDryRun else { throw Ended(report: report) }
                if let mapping = rows.mapping { try ImportStore.remember(mapping, in: writing) }
                return report
            }
        } catch let ended as Ended {
            return ended.report
        }
    }

    private func take(_ rows: ImportRows, in writing: Writing) throws -> ImportReport {
        var report = ImportReport()
        report.mapping = rows.mapping
        var seen = ImportedRowsSeen()
        var number = try RecommendationStore.lastNumber(of: writing.institution, in: writing.transaction)
        do {
            var count = 0
            try rows.forEach { line, done in
                count += 1
                if RecommendationImport.lookingAgain.contains(count) {
                    try writing.transaction.refreshStatistics()
                }
                try take(line, &seen, &number, &report, in: writing)
                progress(done, rows.size)
            }
        } catch let problem as ImportProblem {
            report.problems.append(problem)
        }
        if let only, report.problems.isEmpty, seen.countries.isEmpty {
            report.problems = [ImportProblem(line: 0, column: "", reason: .nothingOn(only))]
        }
        if isComplete, report.problems.isEmpty {
            report.withdrawn = try withdraw(missingIn: seen, in: writing)
        }
        return report
    }

    private func take(
        _ line: ImportedLine, _ seen: inout ImportedRowsSeen, _ number: inout Int,
        _ report: inout ImportReport, in writing: Writing
    ) throws {
        let given: ImportedRecommendation
        switch line {
        case .recommendation(let row): given = row
        case .noRecommendation: return report.noRecommendations += 1
        case .withoutState: return report.withoutState += 1
        case .problem(let problem): return try note(problem, in: &report)
        }
        let country: Country
        do throws(ImportProblem) {
            country = try ImportedWords.country(of: given)
        } catch {
            return try note(error, in: &report)
        }
        if let home, country != home {
            // Each row would say the same.
            let reason = ImportProblem.Reason.otherCountry(found: country, expected: home)
            throw ImportProblem(line: given.line, column: "", reason: reason)
        }
        guard only == nil || country == only else { return report.leftOut += 1 }
        guard let row = seen.distinct(given, on: country) else { return report.repeated += 1 }
        // With a fault nothing will be taken: the rest is only read for more of them.
        guard report.problems.isEmpty else { return }
        try keep(row, try ImportedWords(row, today: writing.now.date), &number, &report, in: writing)
    }

    private func note(_ problem: ImportProblem, in report: inout ImportReport) throws {
        report.problems.append(problem)
        if report.problems.count >= RecommendationImport.faultLimit { throw Ended(report: report) }
    }

    private func keep(
        _ row: ImportedRecommendation, _ words: ImportedWords, _ number: inout Int,
        _ report: inout ImportReport, in writing: Writing
    ) throws {
        if try takeGrades(row, words, &number, &report, in: writing) { return }
        let known = try RecommendationStore.known(row.key, of: writing.institution, in: writing.transaction)
        guard let known else {
            number += 1
            let id = writing.newID(Recommendation.self)
            try RecommendationStore.insert(row, words, as: id, number: number, in: writing)
            report.added += 1
            return try tell(.recommendationImported, id, in: writing)
        }
        if known.origin.withdrawnOn != nil {
            try RecommendationStore.setWithdrawn(nil, of: known.id, in: writing)
            try tell(.recommendationReturnedAtSource, known.id, in: writing)
            report.returned += 1
        }
        guard try update(known, row, words, in: writing) else { return report.unchanged += 1 }
        report.changed += 1
        try tell(.recommendationChangedAtSource, known.id, in: writing)
    }

    /// A dry run leaves nothing in the ledger, and so need not prepare its entries.
    private func tell(_ deed: DeedKind, _ id: ID<Recommendation>, in writing: Writing) throws {
        guard !isDryRun else { return }
        writing.also(Deed(deed, RecordReference(.recommendation, id)))
        if writing.deeds.count >= RecommendationImport.settling { try writing.settle() }
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
        if !row.says(the: known, words) {
            try RecommendationStore.setOrigin(row, words, of: known, in: writing)
            hasChanged = true
        }
        return hasChanged
    }

    /// Marks what the source once had on the States of the file and has no longer. Nothing is deleted.
    private func withdraw(missingIn seen: ImportedRowsSeen, in writing: Writing) throws -> Int {
        var count = 0
        for country in seen.countries.sorted(by: { $0.code < $1.code }) {
            let known = try RecommendationStore.annotated(
                on: country, writing.institution, in: writing.transaction)
            for (id, key) in known where !seen.holds(key) {
                try RecommendationStore.setWithdrawn(writing.now.date, of: id, in: writing)
                try tell(.recommendationWithdrawnAtSource, id, in: writing)
                count += 1
            }
        }
        return count
    }

    private static let reason = Wording(
        tg: "Дар сарчашма тағйир ёфт", ru: "Изменено в источнике", en: "Changed at its source")
}

extension ImportedRecommendation {
    /// Whether what is known of it beside text, position and topics is what the file says.
    fileprivate func says(the known: Recommendation, _ words: ImportedWords) -> Bool {
        let origin = known.origin
        return origin.recommenders == words.recommenders && origin.symbol == symbol
            && origin.paragraph == paragraph && origin.session == session && origin.body == body
            && origin.action == action && known.sdg == goals && known.title == words.title
            && (date == nil || known.adoptedOn == date)
    }
}
