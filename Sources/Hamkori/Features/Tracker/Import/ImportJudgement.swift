/// Judges the lines of a file by what the file itself says: nothing is asked of the database.
struct ImportJudgement {
    /// The State that the whole file is said to be on; a row on another stops the import.
    let home: Country?
    /// Only rows on this State are taken; all when nil.
    let only: Country?
    /// No date of a file is later.
    let today: CalendarDate
    /// What was found so far: faults, and rows that are left out.
    private(set) var report = ImportReport()
    private(set) var seen = ImportedRowsSeen()

    /// The most faults that are told: whoever has corrected these reads the next.
    private static let faultLimit = 100

    /// What ends the reading of a file with very many faults.
    private struct Enough: Error {}

    init(home: Country?, only: Country?, today: CalendarDate) {
        self.home = home
        self.only = only
        self.today = today
    }

    /// Reads the whole file, and hands good rows over, so many at a time, as long as nothing is wrong.
    mutating func judge(
        _ rows: ImportRows, portion: Int, progress: (_ done: Int) throws -> Void,
        take: ([ImportedRecommendation]) throws -> Void
    ) throws {
        report.mapping = rows.mapping
        var waiting: [ImportedRecommendation] = []
        do {
            try rows.forEach { line, done in
                if let row = try taken(line) { waiting.append(row) }
                try progress(done)
                guard waiting.count == portion else { return }
                try take(waiting)
                waiting.removeAll(keepingCapacity: true)
            }
            // With a fault nothing will be taken: the rest was only read for more of them.
            if report.problems.isEmpty, !waiting.isEmpty { try take(waiting) }
        } catch let problem as ImportProblem {
            report.problems.append(problem)
        } catch is Enough {}
        if let only, report.problems.isEmpty, seen.countries.isEmpty {
            report.problems = [ImportProblem(line: 0, column: "", reason: .nothingOn(only))]
        }
    }

    /// What of a line is to be kept; the report tells of the others.
    private mutating func taken(_ line: ImportedLine) throws -> ImportedRecommendation? {
        switch line {
        case .recommendation(let given): return try taken(given)
        case .noRecommendation: report.noRecommendations += 1
        case .withoutState: report.withoutState += 1
        case .problem(let problem): try note(problem)
        }
        return nil
    }

    private mutating func taken(_ given: ImportedRecommendation) throws -> ImportedRecommendation? {
        let country: Country
        do throws(ImportProblem) {
            country = try ImportedWords.country(of: given)
            try given.check()
        } catch {
            try note(error)
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
        let (dated, unread) = given.dated(on: today)
        guard let row = seen.distinct(dated, on: country) else {
            report.repeated += 1
            return nil
        }
        report.note(unread: unread)
        return report.problems.isEmpty ? row : nil
    }

    private mutating func note(_ problem: ImportProblem) throws {
        report.problems.append(problem)
        if report.problems.count >= ImportJudgement.faultLimit { throw Enough() }
    }
}
