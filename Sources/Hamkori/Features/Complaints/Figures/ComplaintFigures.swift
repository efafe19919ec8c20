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

    /// - Parameter scope: what is overdue now is counted in all years of it.
    init(_ scope: ComplaintScope, on today: CalendarDate, in transaction: Transaction) throws {
        var counts: [ComplaintDimension: ComplaintCounts] = [:]
        for dimension in ComplaintDimension.allCases {
            counts[dimension] = try ComplaintFigureStore.counts(by: dimension, scope, in: transaction)
        }
        self.counts = counts
        let days = try ComplaintFigureStore.durations(scope, in: transaction)
        durations = (ComplaintYear.closed.map { [$0] } + [ComplaintYear.closed]).compactMap {
            ComplaintYear.duration($0, days)
        }
        var whole = scope
        whole.year = nil
        overdue = try ComplaintFigureStore.overdue(before: today, whole, in: transaction)
        acknowledged = try ComplaintFigureStore.acknowledged(by: today, scope, in: transaction)
        years = try ComplaintFigureStore.years(whole, in: transaction)
        offices = try InstitutionStore.offices(of: scope.institution, in: transaction)
        let words = [.right, .ground].flatMap { counts[$0].map { Array($0.byValue.keys) } ?? [] }
        terms = try TaxonomyStore.terms(words.compactMap { ID<Term>($0) }, in: transaction)
    }

    var total: Int { counts[.region]?.byOutcome.values.reduce(0, +) ?? 0 }
}

extension ComplaintScope {
    /// What somebody who handles complaints may count: their office, or all as commissioner; nil for nothing.
    static func of(
        _ id: ID<Person>, year: Int?, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> ComplaintScope? {
        guard let person = try PersonStore.person(id, in: transaction), person.isActive,
            person.role == .commissioner || person.office != nil
        else { return nil }
        return ComplaintScope(
            institution: institution, office: person.role == .commissioner ? nil : person.office, year: year,
            reader: person.id)
    }
}
