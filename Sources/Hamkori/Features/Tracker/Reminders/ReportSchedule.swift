import Storage

/// How often an authority reports.
enum ReportInterval: String, RecordChoice, Storable {
    case month, quarter, halfYear, year

    var months: Int {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        }
    }

    var name: Text {
        switch self {
        case .month: Text(tg: "ҳар моҳ", ru: "каждый месяц", en: "every month")
        case .quarter: Text(tg: "ҳар 3 моҳ", ru: "каждые 3 месяца", en: "every 3 months")
        case .halfYear: Text(tg: "ҳар 6 моҳ", ru: "каждые 6 месяцев", en: "every 6 months")
        case .year: Text(tg: "ҳар сол", ru: "каждый год", en: "every year")
        }
    }
}

/// On which days an authority reports on a recommendation, or on each that it leads.
struct ReportSchedule: EditedRecord, Hashable {
    static let kind = RecordKind.reportSchedule

    let id: ID<ReportSchedule>
    let organisation: ID<Organisation>
    /// Nil for all that the organisation leads and that have no schedule of their own.
    let recommendation: ID<Recommendation>?
    let draft: Draft
    /// Nil while it holds.
    let endedOn: CalendarDate?
    let version: Int

    static let fields = RecordFields(
        ReportSchedule.init,
        RecordField("id", \.id),
        RecordField("organisation", column: "organisation_id", \.organisation),
        RecordField("recommendation", column: "recommendation_id", \.recommendation),
        RecordField(\.draft, Draft.fields),
        RecordField("endedOn", column: "ended_on", \.endedOn),
        RecordField(untold: "version", \.version))

    /// What people set.
    struct Draft: Fielded, Hashable {
        let interval: ReportInterval
        let firstDue: CalendarDate

        static let fields = RecordFields(
            Draft.init,
            RecordField("every", \.interval, ReportingTexts.every, .choice(\.name)),
            RecordField(
                "first", column: "first_due_on", member: "firstDue", \.firstDue, ReportingTexts.first,
                .day(hint: ReportingTexts.firstHint)))
    }

    /// The day of a report, counted from 0. Each is counted from the first, so that one on the 31st comes back to the
    /// 31st after a shorter month.
    func due(_ number: Int) -> CalendarDate { draft.firstDue.adding(months: number * draft.interval.months) }

    /// The number of the last day of a report up to a day; -1 before the first.
    func last(by day: CalendarDate) -> Int {
        guard day >= draft.firstDue else { return -1 }
        let months = (day.year - draft.firstDue.year) * 12 + day.month - draft.firstDue.month
        let number = months / draft.interval.months
        return due(number) <= day ? number : number - 1
    }

    /// The number of the day for which a report is still waited for.
    ///
    /// A report answers all days up to its own that were not answered before; when all of them were, it is in time
    /// for the next. What was reported an interval before the first day or earlier belongs to no day.
    func open(after reports: [CalendarDate]) -> Int {
        let start = draft.firstDue.adding(months: -draft.interval.months)
        var answered = -1
        for report in reports.sorted() where report > start {
            let passed = last(by: report)
            let before = due(max(passed, 0)) == report ? passed - 1 : passed
            if passed > answered {
                answered = passed
            } else if before == answered {
                answered = before + 1
            }
        }
        return answered + 1
    }
}

/// How a report that is waited for stands on a day.
enum DueState: String, CaseIterable, Sendable {
    case overdue, soon, later

    /// Soon is when the first reminder goes out.
    init(_ due: CalendarDate, on day: CalendarDate) {
        let left = day.days(until: due)
        self = left < 0 ? .overdue : left <= -ReminderStep.before.days ? .soon : .later
    }

    var name: Text {
        switch self {
        case .overdue: Text(tg: "Муҳлат гузаштааст", ru: "Просрочено", en: "Overdue")
        case .soon: Text(tg: "Муҳлат наздик аст", ru: "Срок близок", en: "Due soon")
        case .later: Text(tg: "Баъдтар", ru: "Позже", en: "Later")
        }
    }

    var tone: Badge.Tone {
        switch self {
        case .overdue: .bad
        case .soon: .partly
        case .later: .neutral
        }
    }
}
