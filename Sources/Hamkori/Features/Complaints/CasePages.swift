import Markup
import Web

/// The pages on which officers work with cases. No title, no address and no list says what a case is about.
enum CasePages {
    /// All that the page of a case shows.
    struct Shown {
        let complaint: Complaint
        let isOpen: Bool
        let documents: [CaseDocument]
        let readers: [Person]
        let names: [ID<Person>: Wording]
        let openings: [OpeningStore.Opening]
        let state: FormState

        func name(_ id: ID<Person>?, _ language: Language) -> String {
            id.flatMap { names[$0] }?.text(language) ?? ""
        }
    }

    static func queue(
        _ request: ListRequest, _ page: ListPage<Complaint>, _ context: Context
    ) -> ListView<Complaint> {
        let language = context.language
        return ListView(
            title: CaseTexts.queue, section: .workspace,
            path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
            introduction:
                "<p><a href=\"\(context.link(ComplaintStatistics.figures))\">\(ComplaintStatisticsTexts.figures[language])</a></p>",
            hasSearch: false,
            filters: [
                Filter(
                    name: "state", label: IntakeTexts.state,
                    options: ComplaintState.allCases.map { ($0.rawValue, $0.name[language]) }),
                Filter(
                    name: "authority", label: CaseTexts.authority,
                    options: AuthorityKind.allCases.map { ($0.rawValue, $0.name[language]) }),
                Filter(name: "mine", label: CaseTexts.mine, options: [("yes", CaseTexts.yes[language])]),
                Filter(name: "news", label: CaseTexts.news, options: [("yes", CaseTexts.yes[language])]),
            ], columns: columns(context), emptiness: CaseTexts.none, request: request, page: page)
    }

    private static func columns(_ context: Context) -> [Column<Complaint>] {
        let language = context.language
        return [
            Column(
                name: "number", heading: IntakeTexts.number, text: { $0.number.text },
                cell: {
                    "<a href=\"\(context.link(Complaints.showCase, $0.id))\">\($0.number.text)</a>"
                }),
            Column(
                name: "received", heading: IntakeTexts.received, isSortable: true,
                text: { Dates.short($0.receivedOn, language) }),
            Column(
                name: "state", heading: IntakeTexts.state, text: { $0.state.name[language] },
                cell: { Badge.html($0.state.name, $0.state.tone, language) }),
            Column(
                name: "authority", heading: CaseTexts.authority, text: { $0.authority.name[language] }),
            Column(
                name: "news", heading: CaseTexts.news,
                text: { $0.hasNews ? CaseTexts.yes[language] : "" }),
        ]
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let known = shown.complaint
        let flags = [
            known.isAnonymous ? CaseTexts.anonymous[language] : "",
            known.isFromClosedPlace ? CaseTexts.closedPlace[language] : "",
        ].filter { !$0.isEmpty }
        let facts = Facts.html(
            [
                (IntakeTexts.received, HTML(text: Dates.text(known.receivedOn, language))),
                (IntakeTexts.state, Badge.html(known.state.name, known.state.tone, language)),
                (CaseTexts.authority, HTML(text: known.authority.name[language])),
                (IntakeTexts.region, HTML(text: known.region.name[language])),
                (CaseTexts.flags, HTML(text: flags.joined(separator: "; "))),
                (CaseTexts.assignee, HTML(text: shown.name(known.assignee, language))),
            ], language)
        let rest: HTML =
            shown.isOpen
            ? "\(CaseDocumentList.html(shown, context))\(forms(shown, context))"
            : "<div class=\"notice wrong\"><p>\(CaseTexts.notSealed[language])</p></div>"
        return Page(
            title: known.number.text, status: shown.state.status, section: .workspace,
            path: [
                (AccountTexts.workspace[language], context.link(Accounts.workspace)),
                (CaseTexts.queue[language], context.link(Complaints.queue)),
            ], body: "\(facts)\(rest)\(openings(shown, language))")
    }

    private static func forms(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let fields = FormFields(shown.state, context)
        let id = shown.complaint.id
        let people = shown.readers.map { (value: $0.id.text, text: $0.name.text(language)) }
        let next = shown.complaint.state.next.map { (value: $0.rawValue, text: $0.name[language]) }
        func section(_ title: Text, _ form: HTML) -> HTML {
            "<section><h2>\(title[language])</h2>\(form)</section>"
        }
        let answer = context.form(
            to: context.link(Complaints.answer, id), shown.state, button: CaseTexts.answer,
            fields.passage("text", CaseTexts.answerText, hint: CaseTexts.answerHint, rows: 6))
        let move = context.form(
            to: context.link(Complaints.move, id), quiet(shown.state), button: CaseTexts.move,
            """
            \(fields.select("state", CaseTexts.nextState, next))
            \(fields.passage("reason", CaseTexts.reason, hint: CaseTexts.answerHint))
            """)
        let assign = context.form(
            to: context.link(Complaints.assign, id), quiet(shown.state), button: CaseTexts.assign,
            isQuiet: true, fields.select("assignee", CaseTexts.assignee, people))
        let exclude = context.form(
            to: context.link(Complaints.exclude, id), quiet(shown.state), button: CaseTexts.exclude,
            isQuiet: true,
            """
            \(fields.select("excluded", CaseTexts.excluded, people, hint: CaseTexts.excludeHint))
            \(fields.passage("why", CaseTexts.why))
            """)
        return section(CaseTexts.answer, answer) + (next.isEmpty ? .empty : section(CaseTexts.move, move))
            + section(CaseTexts.assign, assign) + section(CaseTexts.exclude, exclude)
    }

    /// A form with a one-time word of its own, whose faults stand on top of the page once.
    private static func quiet(_ state: FormState) -> FormState {
        FormState(values: Fields(state.values.pairs.filter { $0.name != "once" }))
    }

    private static func openings(_ shown: Shown, _ language: Language) -> HTML {
        let rows = shown.openings.html { opening in
            """
            <li>\(Dates.text(opening.at, language)) · \(shown.name(opening.person, language)) · \
            \(CaseTexts.opening(opening.kind)[language])</li>
            """
        }
        return "<section><h2>\(CaseTexts.openings[language])</h2><ul>\(rows)</ul></section>"
    }
}
