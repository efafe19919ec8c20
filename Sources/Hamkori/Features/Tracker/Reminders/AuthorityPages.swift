import Markup
import Storage
import Web

/// The pages of what each authority owes.
enum AuthorityPages {
    static func list(
        _ request: ListRequest, _ page: ListPage<AuthorityStanding>, own: ID<Organisation>?,
        _ context: Context
    ) -> ListView<AuthorityStanding> {
        let language = context.language
        return ListView(
            title: ReportingTexts.title, section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            introduction: "<p>\(ReportingTexts.introduction[language])</p>", hasSearch: false,
            columns: columns(own: own, context),
            emptiness: ReportingTexts.none, request: request, page: page)
    }

    private static func columns(
        own: ID<Organisation>?, _ context: Context
    ) -> [Column<AuthorityStanding>] {
        let language = context.language
        return [
            Column(
                name: "authority", heading: ReportingTexts.authority,
                text: { $0.organisation.name.text(language) },
                cell: { standing in
                    let yours: HTML =
                        standing.organisation.id == own
                        ? " <span class=\"quiet\">(\(ReportingTexts.yours[language]))</span>" : .empty
                    let link = context.link(Reporting.show, standing.organisation.id)
                    return "<a href=\"\(link)\">\(standing.organisation.name.html(language))</a>\(yours)"
                }),
            number("leads", heading: ResponsibilityRole.lead.name, query: "part=lead", context) {
                $0.leads
            },
            number(
                "supports", heading: ResponsibilityRole.supporting.name, query: "part=supporting", context
            ) {
                $0.supports
            },
            Column(
                name: "status", heading: ReportingTexts.reported, text: { states($0, language) },
                cell: { stateLinks($0, context) }),
            Column(
                name: "due", heading: ReportingTexts.next, isSortable: true,
                text: { $0.nextDue.map { Dates.short($0, language) } ?? "–" }),
            number("overdue", heading: DueState.overdue.name, query: "part=lead&due=overdue", context) {
                $0.overdue
            },
            Column(
                name: "last", heading: ReportingTexts.last,
                text: { $0.lastReport.map { Dates.short($0, language) } ?? "–" }),
            Column(
                name: "silence", heading: ReportingTexts.silence, isSortable: true,
                text: { $0.daysWithoutAnswer.map { Numbers.text($0, language) } ?? "–" }),
        ]
    }

    /// A number that opens the list of what it counts.
    private static func number(
        _ name: String, heading: Text, query: String, _ context: Context,
        _ count: @escaping (AuthorityStanding) -> Int
    ) -> Column<AuthorityStanding> {
        Column(
            name: name, heading: heading, isSortable: name != "supports", text: { String(count($0)) },
            cell: { standing in
                guard count(standing) > 0 else { return "0" }
                let link = context.link(Reporting.show, standing.organisation.id).adding(query: query)
                return "<a href=\"\(link)\">\(Numbers.text(count(standing), context.language))</a>"
            })
    }

    /// What the State says of those that an authority leads, in the order of the states; silence first.
    private static func counts(_ standing: AuthorityStanding) -> [(value: String, name: Text, count: Int)] {
        let states: [ImplementationState?] = [nil] + ImplementationState.allCases.map(Optional.some)
        return states.compactMap { state in
            standing.byState[state].map {
                (state?.rawValue ?? "none", state?.name ?? RecommendationTexts.nothingSaid, $0)
            }
        }
    }

    private static func states(_ standing: AuthorityStanding, _ language: Language) -> String {
        counts(standing).map { "\($0.name[language]): \($0.count)" }.joined(separator: "; ")
    }

    private static func stateLinks(_ standing: AuthorityStanding, _ context: Context) -> HTML {
        counts(standing).enumerated().html { index, known in
            let link = context.link(Reporting.show, standing.organisation.id)
                .adding(query: "part=lead&status=\(known.value)")
            let separator: HTML = index == 0 ? .empty : "<br>"
            return "\(separator)\(known.name[context.language]): <a href=\"\(link)\">\(known.count)</a>"
        }
    }

    /// All that the page of an authority shows above its list.
    struct Shown {
        let organisation: Organisation
        let standing: AuthorityStanding
        let schedule: ReportSchedule?
    }

    static func show(
        _ shown: Shown, request: ListRequest, page: ListPage<Obligation>, _ context: Context
    ) -> ListView<Obligation> {
        let language = context.language
        let name = shown.organisation.name
        return ListView(
            title: Text(tg: name.text(.tg), ru: name.text(.ru), en: name.text(.en)),
            section: .recommendations,
            path: [(ReportingTexts.title[language], context.link(Reporting.list))],
            introduction: introduction(shown, context), filters: filters(language),
            columns: columns(context), emptiness: ReportingTexts.nothingOwed, request: request, page: page)
    }

    private static func filters(_ language: Language) -> [Filter] {
        let states =
            [("none", RecommendationTexts.nothingSaid[language])]
            + ImplementationState.allCases.map { ($0.rawValue, $0.name[language]) }
        return [
            Filter(
                name: "part", label: ReportingTexts.part,
                options: [ResponsibilityRole.lead, .supporting].map { ($0.rawValue, $0.name[language]) }),
            Filter(name: "status", label: ReportingTexts.reported, options: states.map { ($0.0, $0.1) }),
            Filter(
                name: "due", label: ReportingTexts.report,
                options: DueState.allCases.map { ($0.rawValue, $0.name[language]) }),
        ]
    }

    private static func columns(_ context: Context) -> [Column<Obligation>] {
        let language = context.language
        return [
            Column(
                name: "number", heading: Words.number, isSortable: true,
                text: { String($0.recommendation.number) }),
            Column(
                name: "title", heading: RecommendationTexts.noun,
                text: { $0.recommendation.title.text(language) },
                cell: {
                    "<a href=\"\(context.link(Recommendations.show, $0.recommendation.id))\">\($0.recommendation.title.html(language))</a>"
                }),
            Column(name: "part", heading: ReportingTexts.part, text: { $0.role.name[language] }),
            Column(
                name: "status", heading: ReportingTexts.reported,
                text: { ($0.reported?.name ?? RecommendationTexts.nothingSaid)[language] }),
            Column(
                name: "due", heading: ReportingTexts.report, isSortable: true,
                text: { $0.due.map { Dates.short($0, language) } ?? "–" },
                cell: { $0.due.map { due($0, context) } ?? "–" }),
            Column(
                name: "last", heading: ReportingTexts.last,
                text: { $0.lastReport.map { Dates.short($0, language) } ?? "–" }),
            Column(
                name: "silence", heading: ReportingTexts.silence, isSortable: true,
                text: { $0.daysWithoutAnswer(on: context.today).map { Numbers.text($0, language) } ?? "–" }),
        ]
    }

    /// A day of a report with how it stands, in days.
    static func due(_ due: CalendarDate, _ context: Context) -> HTML {
        let language = context.language
        let state = DueState(due, on: context.today)
        let left = context.today.days(until: due)
        let words = left < 0 ? ReportingTexts.late.text(-left) : ReportingTexts.left.text(left)
        let standing: HTML =
            state == .later
            ? "<span class=\"quiet\">\(words[language])</span>" : Badge.html(words, state.tone, language)
        return "\(Dates.text(due, language)) \(standing)"
    }

    private static func introduction(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let standing = shown.standing
        let schedule =
            shown.schedule.map {
                ReportingTexts.reportsOnAll(
                    language, $0.interval.name[language], Dates.text($0.firstDue, language))
            } ?? ""
        let set: HTML =
            context.visitor.may(.scheduleReports)
            ? " <a class=\"button\" href=\"\(context.link(Reporting.schedule, shown.organisation.id))\">\(ReportingTexts.setSchedule[language])</a>"
            : .empty
        return """
            \(Facts.html([
                (ResponsibilityRole.lead.name, Numbers.text(standing.leads, language)),
                (ResponsibilityRole.supporting.name, Numbers.text(standing.supports, language)),
                (ReportingTexts.schedule, schedule),
                (ReportingTexts.next, standing.nextDue.map { Dates.text($0, language) } ?? ""),
                (DueState.overdue.name, Numbers.text(standing.overdue, language)),
                (ReportingTexts.last, standing.lastReport.map { Dates.text($0, language) } ?? ""),
            ], language))
            <p class="actions"><a href="\(context.link(Reporting.calendar, shown.organisation.id))">\
            \(ReportingTexts.calendar[language])</a>\(set)</p>
            """
    }
}

/// What a recommendation's page shows of the reports on it.
enum ReportingSection {
    static func html(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML {
        guard let id = ID<Recommendation>(record.id) else { return .empty }
        let responsible = try ResponsibilityStore.responsibilities(of: id, in: scope)
        guard let lead = responsible.first(where: { $0.role == .lead }),
            let organisation = try OrganisationStore.organisation(lead.organisation, in: scope)
        else { return .empty }
        let gathered = Obligations(scope: scope)
        let obligation = try gathered.one(id, of: lead)
        let language = context.language
        let link = context.link(Reporting.show, organisation.id)
        let set: HTML =
            context.visitor.may(.scheduleReports)
            ? """
            <p><a href="\(context.link(Reporting.schedule, organisation.id).adding(query: "recommendation=\(id)"))">\
            \(ReportingTexts.setSchedule[language])</a></p>
            """ : .empty
        guard obligation?.due != nil || !set.isEmpty else { return .empty }
        let due: HTML = obligation?.due.map { AuthorityPages.due($0, context) } ?? "–"
        return """
            <section><h2>\(ReportingTexts.reports[language])</h2>
            \(Facts.html([
                (ReportingTexts.authority, "<a href=\"\(link)\">\(organisation.name.html(language))</a>"),
                (ReportingTexts.report, due),
                (ReportingTexts.last, HTML(text: obligation?.lastReport.map { Dates.text($0, language) } ?? "–")),
            ], language))\(set)</section>
            """
    }
}
