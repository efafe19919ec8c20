/// What an authority has to do with one recommendation, and how it stands with its reports.
struct Obligation: Sendable {
    let recommendation: Recommendation
    let role: ResponsibilityRole
    let since: PartialDate?
    let people: Responsibility.People
    /// What says when to report; nil when nobody has set it, or for one that only supports.
    let schedule: ReportSchedule?
    /// The days of its reports, oldest first.
    let reports: [CalendarDate]

    var lastReport: CalendarDate? { reports.last }

    /// What the State says of it; nil while it has said nothing.
    var reported: ImplementationState? { recommendation.implementation[.state] }

    /// Nothing more is waited for: something else took its place, or the institution itself found it carried out.
    var isSettled: Bool { reported == .superseded || recommendation.implementation[.nhri] == .implemented }

    /// The day for which a report is waited for.
    var due: CalendarDate? {
        guard let schedule, !isSettled else { return nil }
        return schedule.due(schedule.open(after: reports))
    }

    /// Days since the last report, or since it was given to the authority; since it came in here, where that day is not
    /// known. Nil when nothing is waited for.
    func daysWithoutAnswer(on day: CalendarDate) -> Int? {
        isSettled ? nil : max(0, (lastReport ?? since?.day ?? recommendation.id.madeAt.date).days(until: day))
    }
}

/// An authority's obligations in numbers.
struct AuthorityStanding: Sendable {
    let organisation: Organisation
    let leads: Int
    let supports: Int
    /// Those that it leads by what the State says of them; nil where it has said nothing.
    let byState: [ImplementationState?: Int]
    let overdue: Int
    let nextDue: CalendarDate?
    let lastReport: CalendarDate?
    /// The longest time without a report on one that it leads.
    let daysWithoutAnswer: Int?

    init(_ organisation: Organisation, _ obligations: [Obligation], on day: CalendarDate) {
        self.organisation = organisation
        let led = obligations.filter { $0.role == .lead }
        leads = led.count
        supports = obligations.count - led.count
        byState = Dictionary(grouping: led, by: \.reported).mapValues(\.count)
        let dues = led.compactMap(\.due)
        overdue = dues.filter { $0 < day }.count
        nextDue = dues.filter { $0 >= day }.min()
        lastReport = led.compactMap(\.lastReport).max()
        daysWithoutAnswer = led.compactMap { $0.daysWithoutAnswer(on: day) }.max()
    }
}
