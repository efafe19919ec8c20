import Storage

/// Exact figures for those who handle the cases, on the cases that they may see.
struct ComplaintFigures: Sendable {
    let counts: [ComplaintDimension: ComplaintCounts]
    let durations: [ComplaintYear.Duration]
    let overdue: Int
    let acknowledged: (inTime: Int, all: Int)
    /// In which there is something to count.
    let years: [Int]
    let offices: [Office]
    let terms: [Term]

    /// - Parameter selection: what is overdue now is counted in all years of it.
    init(_ selection: ComplaintSelection, on today: CalendarDate, in scope: Scope) throws {
        var counts: [ComplaintDimension: ComplaintCounts] = [:]
        for dimension in ComplaintDimension.allCases {
            counts[dimension] = try ComplaintFigureStore.counts(by: dimension, selection, in: scope)
        }
        self.counts = counts
        let days = try ComplaintFigureStore.durations(selection, in: scope)
        durations = (ComplaintYear.closed.map { [$0] } + [ComplaintYear.closed]).compactMap {
            ComplaintYear.duration($0, days)
        }
        var whole = selection
        whole.year = nil
        overdue = try ComplaintFigureStore.overdue(before: today, whole, in: scope)
        acknowledged = try ComplaintFigureStore.acknowledged(by: today, selection, in: scope)
        years = try ComplaintFigureStore.years(whole, in: scope)
        offices = try InstitutionStore.offices(in: scope)
        let words = [.right, .ground].flatMap { counts[$0].map { Array($0.byValue.keys) } ?? [] }
        terms = try TaxonomyStore.terms(words.compactMap { ID<Term>($0) }, in: scope)
    }

    var total: Int { counts[.region]?.byOutcome.values.reduce(0, +) ?? 0 }
}

extension ComplaintSelection {
    /// What somebody who handles complaints may count: their office, or all as commissioner; nil for nothing.
    static func of(_ id: ID<Person>, year: Int?, in scope: Scope) throws -> ComplaintSelection? {
        guard let person = try PersonStore.person(id, in: scope), person.isActive,
            person.role == .commissioner || person.office != nil
        else { return nil }
        return ComplaintSelection(
            office: person.role == .commissioner ? nil : person.office, year: year, reader: person.id)
    }
}
