import Documents
import Markup
import Storage
import Web

/// What each authority owes, for everybody.
enum AuthorityActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        var standings = try context.read {
            try Obligations(scope: $0).standings(on: context.today)
        }
        sort(&standings, request)
        // Who has to answer for one of them sees that one first.
        let own = context.visitor.person?.organisation
        standings =
            standings.filter { $0.organisation.id == own } + standings.filter { $0.organisation.id != own }
        return try AuthorityPages.list(request, ListPage(request, of: standings), own: own, context)
            .response(context)
    }

    private static func sort(_ standings: inout [AuthorityStanding], _ request: ListRequest) {
        switch request.sort {
        case "leads": standings.sort { $0.leads < $1.leads }
        case "overdue": standings.sort { $0.overdue < $1.overdue }
        case "due": standings.sort { ($0.nextDue?.text ?? "9") < ($1.nextDue?.text ?? "9") }
        case "silence": standings.sort { $0.daysWithoutAnswer ?? -1 < $1.daysWithoutAnswer ?? -1 }
        default: return
        }
        if request.isDescending { standings.reverse() }
    }

    static func show(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let request = ListRequest(context)
        let (organisation, all) = try obligations(of: id, context)
        let schedule = try context.read {
            try ReportingStore.schedule(of: id, on: nil, in: $0)
        }
        var narrowed = all.filter { matches($0, request, context.today) }
        sort(&narrowed, request, context.today)
        let shown = AuthorityPages.Shown(
            organisation: organisation, standing: AuthorityStanding(organisation, all, on: context.today),
            schedule: schedule)
        return try AuthorityPages.show(
            shown, request: request, page: ListPage(request, of: narrowed), context
        )
        .response(context)
    }

    private static func obligations(
        of id: ID<Organisation>, _ context: Context
    ) throws -> (Organisation, [Obligation]) {
        try context.read { scope in
            guard let organisation = try OrganisationStore.organisation(id, in: scope),
                ResponsibilityRole.lead.isAllowed(for: organisation.kind)
            else { throw Refusal.notFound }
            let gathered = Obligations(scope: scope)
            return (organisation, try gathered.all(of: id))
        }
    }

    private static func matches(_ obligation: Obligation, _ request: ListRequest, _ today: CalendarDate)
        -> Bool
    {
        if let role: ResponsibilityRole = request.filter("part"), obligation.role != role { return false }
        if let due: DueState = request.filter("due"), obligation.due.map({ DueState($0, on: today) }) != due {
            return false
        }
        if let status = request.filter("status"), (obligation.reported?.rawValue ?? "none") != status {
            return false
        }
        let words = obligation.recommendation.title.searchKey + " " + obligation.recommendation.text.searchKey
        return request.search.isEmpty || words.contains(request.search)
    }

    private static func sort(_ obligations: inout [Obligation], _ request: ListRequest, _ today: CalendarDate)
    {
        switch request.sort {
        case "number": obligations.sort { $0.recommendation.number < $1.recommendation.number }
        case "silence":
            obligations.sort {
                $0.daysWithoutAnswer(on: today) ?? -1 < $1.daysWithoutAnswer(on: today) ?? -1
            }
        // What is due first stands first, what has no day last; all are in the order of their numbers already.
        default:
            obligations = obligations.enumerated().sorted {
                ($0.element.due?.text ?? "9", $0.offset) < ($1.element.due?.text ?? "9", $1.offset)
            }.map(\.element)
        }
        if request.isDescending { obligations.reverse() }
    }

    /// The days of the next reports, for the reader's own calendar.
    static func calendar(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let (organisation, all) = try obligations(of: id, context)
        let language = context.language
        let address = context.application.configuration.publicURL
        let host = String(context.application.configuration.ledgerOrigin.prefix { $0 != "/" && $0 != ":" })
        let events = all.compactMap { obligation -> ICalendar.Event? in
            guard let due = obligation.due,
                let day = CivilDate(year: due.year, month: due.month, day: due.day)
            else { return nil }
            let recommendation = obligation.recommendation
            return ICalendar.Event(
                uid: "report-\(recommendation.id)-\(due.text)@\(host)", modified: context.now.seconds,
                time: .days(day, through: day),
                summary: ReportingTexts.reportOn(language, recommendation.title.text(language)),
                description: recommendation.text.text(language), location: nil,
                url: address + context.link(Recommendations.show, recommendation.id).address)
        }
        let calendar = ICalendar(
            product: "-//Hamkori//EN", name: organisation.name.text(language), events: events)
        return .attachment(
            Array(calendar.text.utf8), "text/calendar; charset=utf-8", named: "calendar.ics")
    }
}
