import Storage

/// The public figures on the complaints that were received in one year, as they were published.
///
/// What must not happen is that a small count is told by subtraction: table from table, year from all years, today's page
/// from yesterday's. Tables that anyone may filter as they like, over cases that move every day, cannot be kept safe from
/// that by looking at one of them. So little is published, and once:
///
/// - *By year of receipt.* A complaint is in one year only, so years have no case in common, and there is no table over
///   several years from which one could be taken away. What is said over the years is made of what each year tells.
/// - *Once, half a year after the year's end, and never again.* The figures are kept as they were published
///   (``ComplaintYearStore``): a case that is closed or opened again later changes nothing, so two readings of the page
///   cannot be compared. By 1 July a complaint of December has had its terms of about 75 working days.
/// - *Fixed tables with outcomes as columns.* They share nothing but the totals of their columns. These are told in all of
///   them and never hidden, and each table is protected although they are known (``SuppressedTable``). Any rows of one
///   table go with any rows of another that have the same sums, so together they tell no more than each does.
/// - *Outcomes are put together by fixed steps* until each is nought or at least ``SuppressedTable/threshold``. A step is
///   taken for all of a year; putting together just the small ones would tell that they are small.
/// - *Rights stand alone, without a total.* A complaint may be about several; counts that are not added up cannot be
///   subtracted.
/// - *Durations* are told of outcomes whose number is told, from five cases on; the 90th percentile from ten on, below
///   which it would be the longest case itself.
struct ComplaintYear: Sendable, Equatable {
    /// Counts by a dimension and by outcome, with totals; nil where a number is hidden.
    struct Table: Sendable, Equatable {
        let dimension: ComplaintDimension
        let rows: [String]
        let cells: [[Int?]]
    }

    struct Right: Sendable, Equatable {
        let term: ID<Term>
        /// Nil when it is hidden.
        let count: Int?
    }

    /// Days from receipt to the end.
    struct Duration: Sendable, Equatable {
        /// Those that are counted together; all but `open` for all closed ones.
        let outcomes: [ComplaintOutcome]
        let count: Int
        let median: Int
        /// The 90th percentile; nil for few cases.
        let longest: Int?
    }

    let year: Int
    /// The day whose state they show.
    let takenOn: CalendarDate
    /// Nil when they are too few to say.
    let total: Int?
    let columns: [[ComplaintOutcome]]
    let tables: [Table]
    let rights: [Right]
    let durations: [Duration]

    /// Whether the figures of a year may be published on a day.
    static func isReady(_ year: Int, on day: CalendarDate) -> Bool {
        day >= CalendarDate(unchecked: year + 1, 7, 1)
    }

    /// The outcomes from the finest step to the coarsest.
    static let steps: [[[ComplaintOutcome]]] = [
        ComplaintOutcome.allCases.map { [$0] },
        [
            [.open], [.resolved, .recommendationIssued], [.notEstablished, .discontinued, .withdrawn],
            [.inadmissible, .referred],
        ],
        [[.open], closed], [ComplaintOutcome.allCases],
    ]

    static let closed = ComplaintOutcome.allCases.filter { $0 != .open }

    /// The finest step at which no outcome is small; none when the whole is.
    static func columns(for counts: [ComplaintOutcome: Int]) -> [[ComplaintOutcome]] {
        steps.first { step in
            step.allSatisfy { !SuppressedTable.isSmall(counts.sum(of: $0)) }
        } ?? []
    }

    /// The most exact duration that may be told.
    static func duration(
        _ outcomes: [ComplaintOutcome], _ days: [ComplaintOutcome: [Int: Int]]
    ) -> Duration? {
        let counts = outcomes.compactMap { days[$0] }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
        let count = counts.values.reduce(0, +)
        guard count >= SuppressedTable.threshold,
            let median = NearestRank.percentile(50, ofCounts: counts)
        else { return nil }
        let longest = count >= 10 ? NearestRank.percentile(90, ofCounts: counts) : nil
        return Duration(outcomes: outcomes, count: count, median: median, longest: longest)
    }
}

extension ComplaintYear {
    /// Counts and suppresses.
    init(
        counting year: Int, on day: CalendarDate, of institution: ID<Institution>,
        in transaction: Transaction
    ) throws {
        let scope = ComplaintScope(institution: institution, year: year)
        let counted = try ComplaintDimension.ofThePublic.map { dimension in
            (dimension, try ComplaintFigureStore.counts(by: dimension, scope, in: transaction))
        }
        let outcomes = counted.first?.1.byOutcome ?? [:]
        let columns = ComplaintYear.columns(for: outcomes)
        let isTold = !columns.isEmpty
        let days = try ComplaintFigureStore.durations(scope, in: transaction)
        self.init(
            year: year, takenOn: day, total: isTold ? outcomes.values.reduce(0, +) : nil, columns: columns,
            tables: isTold ? counted.compactMap { ComplaintYear.table($0.0, $0.1, columns) } : [],
            rights: isTold
                ? ComplaintYear.rights(
                    try ComplaintFigureStore.counts(by: .right, scope, in: transaction)) : [],
            // Where open ones stand together with others, durations would tell how many they are.
            durations: columns.contains([.open])
                ? (columns.filter { $0 != [.open] && $0 != ComplaintYear.closed } + [ComplaintYear.closed])
                    .compactMap { ComplaintYear.duration($0, days) } : [])
    }

    private static func table(
        _ dimension: ComplaintDimension, _ counts: ComplaintCounts, _ columns: [[ComplaintOutcome]]
    ) -> Table? {
        let rows = dimension.values
        let numbers = rows.map { row in columns.map { counts.row(row, $0).reduce(0, +) } }
        // What cannot be protected is not published.
        guard let table = try? SuppressedTable(counts: numbers, keepsColumnTotals: true) else { return nil }
        return Table(dimension: dimension, rows: rows, cells: table.cells)
    }

    private static func rights(_ counts: ComplaintCounts) -> [Right] {
        counts.byValue.compactMap { word, outcomes in
            let count = outcomes.values.reduce(0, +)
            return ID<Term>(word).map { Right(term: $0, count: SuppressedTable.isSmall(count) ? nil : count) }
        }.sorted { $0.term.text < $1.term.text }
    }
}

extension ComplaintDimension {
    /// All values of a dimension whose values are the program's.
    var values: [String] {
        switch self {
        case .region: Region.allCases.map(\.rawValue)
        case .authority: AuthorityKind.allCases.map(\.rawValue)
        case .concerned: PersonConcerned.allCases.map(\.rawValue)
        case .channel: ComplaintChannel.allCases.map(\.rawValue)
        case .office, .right, .ground: []
        }
    }

    /// The name of such a value.
    func name(of value: String) -> Text? {
        switch self {
        case .region: Region(rawValue: value)?.name
        case .authority: AuthorityKind(rawValue: value)?.name
        case .concerned: PersonConcerned(rawValue: value)?.name
        case .channel: ComplaintChannel(rawValue: value)?.name
        case .office, .right, .ground: nil
        }
    }
}

extension [ComplaintOutcome: Int] {
    func sum(of outcomes: [ComplaintOutcome]) -> Int { outcomes.reduce(0) { $0 + (self[$1] ?? 0) } }
}
