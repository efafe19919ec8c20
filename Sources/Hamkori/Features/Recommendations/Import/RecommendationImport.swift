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

    /// The most faults that are told: whoever has corrected these reads the next.
    private static let faultLimit = 100
    /// So many rows are looked up, inserted and told to the ledger together.
    private static let portion = 200

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
                as: actor, at: application.clock.now, doing: Deed(.recommendationsImported, whole),
                patience: .bulk
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
        // The database looks at what was written each time when there is ten times as much.
        var lookingAgain = RecommendationImport.portion
        do {
            var waiting: [(row: ImportedRecommendation, words: ImportedWords)] = []
            try rows.forEach { line, done in
                if let row = try taken(line, &seen, &report, in: writing) { waiting.append(row) }
                progress(done, rows.size)
                guard waiting.count == RecommendationImport.portion else { return }
                try keep(waiting, &number, &report, in: writing)
                waiting.removeAll(keepingCapacity: true)
                guard report.added >= lookingAgain else { return }
                try writing.transaction.refreshStatistics()
                lookingAgain *= 10
            }
            // With a fault nothing will be taken: the rest was only read for more of them.
            if report.problems.isEmpty { try keep(waiting, &number, &report, in: writing) }
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

    /// What of a line is to be kept; the report tells of the others.
    private func taken(
        _ line: ImportedLine, _ seen: inout ImportedRowsSeen, _ report: inout ImportReport,
        in writing: Writing
    ) throws -> (row: ImportedRecommendation, words: ImportedWords)? {
        switch line {
        case .recommendation(let given): return try taken(given, &seen, &report, in: writing)
        case .noRecommendation: report.noRecommendations += 1
        case .withoutState: report.withoutState += 1
        case .problem(let problem): try note(problem, in: &report)
        }
        return nil
    }

    private func taken(
        _ given: ImportedRecommendation, _ seen: inout ImportedRowsSeen, _ report: inout ImportReport,
        in writing: Writing
    ) throws -> (row: ImportedRecommendation, words: ImportedWords)? {
        let country: Country
        do throws(ImportProblem) {
            country = try ImportedWords.country(of: given)
        } catch {
            try note(error, in: &report)
            return nil
        }
        if let home, country != home {
            // Each row would say the same.
            let reason = ImportProblem.Reason.otherCountry(found: country, expected: home)
            throw ImportProblem(line: given.line, column: "", reason: reason)
        }
        guard only == nil || country == only else {
            report.leftOut += 1
            return nil
        }
        guard let row = seen.distinct(given, on: country) else {
            report.repeated += 1
            return nil
        }
        guard report.problems.isEmpty else { return nil }
        return (row, try ImportedWords(row, today: writing.now.date))
    }

    private func note(_ problem: ImportProblem, in report: inout ImportReport) throws {
        report.problems.append(problem)
        if report.problems.count >= RecommendationImport.faultLimit { throw Ended(report: report) }
    }

    private func keep(
        _ rows: [(row: ImportedRecommendation, words: ImportedWords)], _ number: inout Int,
        _ report: inout ImportReport, in writing: Writing
    ) throws {
        let known = try RecommendationStore.known(
            rows.map(\.row.key), of: writing.institution, in: writing.transaction)
        var new: [RecommendationStore.AddedRow] = []
        for (row, words) in rows {
            if try takeGrades(row, words, &number, &report, in: writing) { continue }
            if let known = known[row.key] {
                try keep(row, words, for: known, &report, in: writing)
            } else {
                number += 1
                new.append(.init(row: row, words: words, id: writing.newID(), number: number))
            }
        }
        try RecommendationStore.insert(new, in: writing)
        report.added += new.count
        for row in new { tell(.recommendationImported, row.id, in: writing) }
        if !isDryRun { try writing.settle() }
    }

    private func keep(
        _ row: ImportedRecommendation, _ words: ImportedWords, for known: Recommendation,
        _ report: inout ImportReport, in writing: Writing
    ) throws {
        if known.origin.withdrawnOn != nil {
            try RecommendationStore.setWithdrawn(nil, of: known.id, in: writing)
            tell(.recommendationReturnedAtSource, known.id, in: writing)
            report.returned += 1
        }
        guard try update(known, row, words, in: writing) else { return report.unchanged += 1 }
        report.changed += 1
        tell(.recommendationChangedAtSource, known.id, in: writing)
    }

    /// A dry run leaves nothing in the ledger, and so need not prepare its entries.
    private func tell(_ deed: DeedKind, _ id: ID<Recommendation>, in writing: Writing) {
        if !isDryRun { writing.also(Deed(deed, RecordReference(.recommendation, id))) }
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
                tell(.recommendationWithdrawnAtSource, id, in: writing)
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
