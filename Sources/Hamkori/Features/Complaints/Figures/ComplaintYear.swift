import Storage

/// The public figures on the complaints that were received in one year, as they were published.
///
/// What must not happen is that a small count is computed: table from table, year from all years, today's page from
/// yesterday's, by somebody who knows the program and whatever else is told. So little is published, once, and rounded:
///
/// - *By year of receipt.* A complaint is in one year only, so years have no case in common.
/// - *Once, half a year after the year's end, and never again.* The figures are kept as they were published
///   (``ComplaintYearStore``): a case that is closed or opened again later changes nothing. By 1 July a complaint of
///   December has had its terms of about 75 working days.
/// - *Each count is rounded by itself* to a multiple of 5, up or down by chance (``RoundedCount``): parts as well as the
///   number of each outcome. The last number of a row is the sum of what stands in the row, and so tells nothing else.
/// - *Everything together leaves at least five counts possible for each*, which is looked at before it is published
///   (``RoundedCounts``). Where it does not hold, which is rare, all is rounded once more.
/// - *Whether a number or a duration is shown* is decided by rounded counts alone.
struct ComplaintYear: Sendable, Equatable {
    /// Counts by a dimension and by outcome, with totals.
    struct Table: Sendable, Equatable {
        let dimension: ComplaintDimension
        let rows: [String]
        let cells: [[Int]]
    }

    struct Outcome: Sendable, Equatable {
        let outcome: ComplaintOutcome
        let count: Int
    }

    struct Right: Sendable, Equatable {
        let term: ID<Term>
        let count: Int
    }

    /// Days from receipt to conclusion.
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
    let total: Int
    let columns: [[ComplaintOutcome]]
    let tables: [Table]
    /// Each outcome by itself.
    let outcomes: [Outcome]
    let rights: [Right]
    let durations: [Duration]

    /// Whether the figures of a year may be published on a day.
    static func isReady(_ year: Int, on day: CalendarDate) -> Bool {
        day >= CalendarDate(unchecked: year + 1, 7, 1)
    }

    /// The outcomes that are counted together beside something else.
    static let columns: [[ComplaintOutcome]] = [
        [.open], [.resolved, .recommendationIssued], [.notEstablished, .discontinued, .withdrawn],
        [.inadmissible, .referred],
    ]

    static let closed = ComplaintOutcome.allCases.filter { $0 != .open }

    /// The most exact duration that may be told inside.
    static func duration(
        _ outcomes: [ComplaintOutcome], _ days: [ComplaintOutcome: [Int: Int]]
    ) -> Duration? {
        let counts = days.joined(outcomes)
        let count = counts.values.reduce(0, +)
        guard count >= 5, let median = NearestRank.percentile(50, ofCounts: counts) else { return nil }
        let longest = count >= 10 ? NearestRank.percentile(90, ofCounts: counts) : nil
        return Duration(outcomes: outcomes, count: count, median: median, longest: longest)
    }

    /// The duration that everybody is told: from a rounded count of 10 on, the 90th percentile from 15 on, below which it
    /// could be the longest case itself.
    static func duration(
        _ outcomes: [ComplaintOutcome], rounded count: Int, _ days: [ComplaintOutcome: [Int: Int]]
    ) -> Duration? {
        let counts = days.joined(outcomes)
        guard count >= 2 * RoundedCount.base, let median = NearestRank.percentile(50, ofCounts: counts)
        else { return nil }
        let longest = count >= 3 * RoundedCount.base ? NearestRank.percentile(90, ofCounts: counts) : nil
        return Duration(outcomes: outcomes, count: count, median: median, longest: longest)
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

extension [ComplaintOutcome: [Int: Int]] {
    /// How many took how many days, of some outcomes together.
    fileprivate func joined(_ outcomes: [ComplaintOutcome]) -> [Int: Int] {
        outcomes.compactMap { self[$0] }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
}
