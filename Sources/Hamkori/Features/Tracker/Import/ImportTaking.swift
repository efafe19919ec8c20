import Storage

/// Takes rows of an import, in a write.
struct ImportTaking {
    let writing: Writing
    /// The day since which the source lacks what it has taken back.
    let today: CalendarDate
    /// The entry of the ledger by which the import was decided: what was written after it is not overwritten. Nil when
    /// nothing can have been written since.
    var decision: Int?
    private(set) var report = ImportReport()
    private var deeds: ImportDeeds

    init(_ writing: Writing, today: CalendarDate, decision: Int? = nil) {
        self.writing = writing
        self.today = today
        self.decision = decision
        deeds = ImportDeeds(writing)
    }

    /// Takes a portion, and has the ledger keep it.
    mutating func take(_ portion: ImportPortion) throws {
        try take(portion.rows)
        try withdraw(portion.missing)
        try deeds.record()
        try writing.flush()
    }

    private mutating func take(_ rows: [ImportedRecommendation]) throws {
        guard !rows.isEmpty else { return }
        let known = try RecommendationStore.known(rows.map(\.key), in: writing.scope)
        let touched = try touched(known.values.map(\.id))
        var number = try RecommendationStore.lastNumber(in: writing.scope)
        var new: [RecommendationStore.AddedRow] = []
        for row in rows {
            let words = try ImportedWords(row)
            if try takeGrades(row, words, &number) { continue }
            if let known = known[row.key] {
                try take(row, words, for: known, isTouched: touched.contains(known.id.text))
            } else {
                number += 1
                new.append(.init(row: row, words: words, id: writing.newID(), number: number))
            }
        }
        try deeds.insert(new)
        report.added += new.count
    }

    private mutating func take(
        _ row: ImportedRecommendation, _ words: ImportedWords, for known: Recommendation, isTouched: Bool
    ) throws {
        let difference = try RowDifference(row, words, from: known, in: writing.scope)
        guard difference.returns || difference.changes else { return report.unchanged += 1 }
        guard !isTouched else { return report.kept.append(known.number) }
        if difference.returns {
            try deeds.takeUp(known.id)
            report.returned += 1
        }
        guard difference.changes else { return report.unchanged += 1 }
        try deeds.change(known, row: row, words: words, difference: difference)
        report.changed += 1
    }

    /// Marks what the source once had and has no longer. Nothing is deleted.
    private mutating func withdraw(_ missing: [ID<Recommendation>]) throws {
        let known = try RecommendationStore.all(missing, in: writing.scope)
        let touched = try touched(missing)
        for id in missing {
            guard let known = known[id], known.origin.withdrawnOn == nil else { continue }
            guard !touched.contains(id.text) else {
                report.kept.append(known.number)
                continue
            }
            try deeds.withdraw(id, on: today)
            report.withdrawn += 1
        }
    }

    /// Those that somebody has written to since the decision. The import itself comes to each of them once.
    private func touched(_ ids: [ID<Recommendation>]) throws -> Set<String> {
        guard let decision, !ids.isEmpty else { return [] }
        return try LedgerStore.known(
            .recommendation, among: ids.map(\.text), after: decision,
            in: writing.scope)
    }
}

// MARK: Grades

extension ImportTaking {
    /// Takes a paragraph that is graded: finds it, or makes it, and adds the grades that it does not have yet.
    /// - Returns: false for a row without grades, which is none of these.
    private mutating func takeGrades(
        _ row: ImportedRecommendation, _ words: ImportedWords, _ number: inout Int
    ) throws -> Bool {
        guard !row.grades.isEmpty else { return false }
        let known = try RecommendationStore.recommendation(
            symbol: row.symbol, paragraph: row.paragraph, in: writing.scope)
        if let known, known.source != .treatyBody {
            report.kept.append(known.number)
            return true
        }
        let id = known?.id ?? writing.newID(Recommendation.self)
        if known == nil {
            number += 1
            try deeds.insert([.init(row: row, words: words, id: id, number: number)])
        }
        var isChanged = false
        for grade in row.grades {
            do {
                try deeds.add(grade, of: id)
                isChanged = true
            } catch GradeFault.known {
                continue
            }
        }
        if known == nil {
            report.added += 1
        } else if isChanged {
            report.changed += 1
        } else {
            report.unchanged += 1
        }
        return true
    }
}
