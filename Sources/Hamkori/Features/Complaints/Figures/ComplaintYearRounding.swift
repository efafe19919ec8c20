import Secrets
import Storage

/// The true counts of a year, before they are rounded for everybody.
struct ComplaintYearCounts: Sendable {
    let year: Int
    let byDimension: [(dimension: ComplaintDimension, counts: ComplaintCounts)]
    let byOutcome: [ComplaintOutcome: Int]
    let byRight: [(term: ID<Term>, count: Int)]
    let days: [ComplaintOutcome: [Int: Int]]

    /// Nearly every year is safe at the first or second time.
    private static let attempts = 1_000

    enum Fault: Error {
        /// However it was rounded, something could be computed.
        case notSafe
    }

    /// The counts as everybody may see them.
    /// - Parameter key: what the database does not hold.
    /// - Throws: `Fault`.
    func rounded(on day: CalendarDate, key: Secret) throws(Fault) -> ComplaintYear {
        for attempt in 0..<ComplaintYearCounts.attempts {
            let figures = figures(on: day) { count, place in
                RoundedCount.rounded(count, at: "\(year) \(attempt) \(place)", key: key)
            }
            if RoundedCounts(figures).areSafe { return figures }
        }
        throw .notSafe
    }

    private func figures(
        on day: CalendarDate, _ rounded: (_ count: Int, _ place: String) -> Int
    ) -> ComplaintYear {
        let columns = ComplaintYear.columns
        let totals = columns.enumerated().map { rounded(byOutcome.sum(of: $1), "column \($0)") }
        let tables = byDimension.map { dimension, counts in
            let rows = dimension.values
            let cells = rows.map { row in
                columns.enumerated().map { column, outcomes in
                    rounded(
                        counts.row(row, outcomes).reduce(0, +), "\(dimension.rawValue) \(row) \(column)")
                }
            }
            return ComplaintYear.Table(
                dimension: dimension, rows: rows,
                cells: (cells + [totals]).map { $0 + [$0.reduce(0, +)] })
        }
        let outcomes = ComplaintOutcome.allCases.map { outcome in
            // One that stands alone in its column is told there.
            let alone = columns.firstIndex(of: [outcome]).map { totals[$0] }
            return ComplaintYear.Outcome(
                outcome: outcome,
                count: alone ?? rounded(byOutcome[outcome] ?? 0, "outcome \(outcome.rawValue)"))
        }
        // That a right is named would tell that there is a complaint about it.
        let rights = byRight.map { ($0.term, rounded($0.count, "right \($0.term.text)")) }
            .filter { $0.1 > 0 }.map { ComplaintYear.Right(term: $0.0, count: $0.1) }
        let durations = zip(columns, totals).dropFirst().map { ($0, $1) }
        let ended = (ComplaintYear.closed, totals.dropFirst().reduce(0, +))
        return ComplaintYear(
            year: year, takenOn: day, total: totals.reduce(0, +), columns: columns,
            tables: tables, outcomes: outcomes, rights: rights.sorted { $0.term.text < $1.term.text },
            durations: (durations + [ended]).compactMap {
                ComplaintYear.duration($0.0, rounded: $0.1, days)
            })
    }
}

extension ComplaintYearCounts {
    init(_ year: Int, in scope: Scope) throws {
        let selection = ComplaintSelection(year: year)
        self.year = year
        byDimension = try ComplaintDimension.ofThePublic.map { dimension in
            (dimension, try ComplaintFigureStore.counts(by: dimension, selection, in: scope))
        }
        byOutcome = byDimension.first?.counts.byOutcome ?? [:]
        byRight = try ComplaintFigureStore.counts(by: .right, selection, in: scope).byValue.compactMap {
            word, outcomes in ID<Term>(word).map { ($0, outcomes.values.reduce(0, +)) }
        }
        days = try ComplaintFigureStore.durations(selection, in: scope)
    }
}

extension RoundedCounts {
    /// What of a year's counts was rounded by itself.
    init(_ figures: ComplaintYear) {
        self.init(
            columns: figures.columns.enumerated().map { column, outcomes in
                let parts = figures.outcomes.filter { outcomes.contains($0.outcome) }.map(\.count)
                let lists = figures.tables.map { $0.cells.dropLast().map { $0[column] } }
                return RoundedColumn(
                    total: figures.tables.first?.cells.last?[column] ?? 0,
                    lists: lists + (outcomes.count > 1 ? [parts] : []))
            }, subsets: figures.rights.map(\.count))
    }
}
