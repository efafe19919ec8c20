import Markup
import Web

/// The pages on which officers work with cases. No title, no address and no list says what a case is about.
enum CasePages {
    static func queue(
        _ request: ListRequest, _ page: ListPage<Complaint>, sealed: Set<ID<Complaint>>, _ context: Context
    ) -> ListView<Complaint> {
        let language = context.language
        let links = context.application.features.additions(QueueLink.self).html { other in
            "<a href=\"\(context.link(other.route))\">\(other.name[language])</a>"
        }
        return ListView(
            title: CaseTexts.queue, section: .workspace,
            path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
            introduction: """
                <p class="actions"><a class="button" href="\(context.link(Complaints.registration))">\(DeskTexts.title[language])</a>
                \(links)</p>
                """, searchHint: CaseTexts.searchHint,
            filters: [
                Filter(
                    name: "state", label: IntakeTexts.state,
                    options: ComplaintState.allCases.map { ($0.rawValue, $0.name[language]) }),
                Filter(
                    name: "authority", label: CaseTexts.authority,
                    options: AuthorityKind.allCases.map { ($0.rawValue, $0.name[language]) }),
                Filter(
                    name: "due", label: CaseTexts.due,
                    options: [
                        ("overdue", CaseTexts.overdue[language]), ("soon", CaseTexts.dueSoon[language]),
                    ]),
                Filter(name: "mine", label: CaseTexts.mine, options: [("yes", CaseTexts.yes[language])]),
                Filter(name: "news", label: CaseTexts.news, options: [("yes", CaseTexts.yes[language])]),
            ], columns: columns(sealed, context), emptiness: CaseTexts.none, request: request, page: page)
    }

    /// - Parameter sealed: the cases that the reader can open.
    private static func columns(_ sealed: Set<ID<Complaint>>, _ context: Context) -> [Column<Complaint>] {
        let language = context.language
        return [
            Column(
                name: "number", heading: IntakeTexts.number, text: { $0.number.text },
                cell: { known in
                    let mark: HTML =
                        sealed.contains(known.id)
                        ? .empty : " \(Badge.html(CaseTexts.sealedToOthers, .neutral, language))"
                    return """
                        <a class="number" href="\(context.link(Complaints.showCase, known.id))">\(known.number.text)</a>\(mark)
                        """
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
                name: "due", heading: CaseTexts.due, isSortable: true,
                text: { $0.dueOn.map { Dates.short($0, language) } ?? "" },
                cell: { due($0.dueOn, context.today, language) }),
            Column(
                name: "news", heading: CaseTexts.news,
                text: { $0.hasNews ? CaseTexts.yes[language] : "" }),
        ]
    }

    static func show(_ view: CaseView, _ context: Context) -> Page {
        let language = context.language
        let rest: HTML =
            view.isOpen
            ? """
            <p><a href="\(Link(fragment: "steps"))">\(CaseTexts.steps[language])</a></p>
            \(deadlines(view, context))\(sections(view, context))\(CaseDocumentList.html(view, context))
            \(answer(view, context))\(steps(view, context))
            """
            : "<div class=\"notice wrong\"><p>\((view.complaint.erasedOn == nil ? CaseTexts.notSealed : CaseTexts.erased)[language])</p></div>"
        return Page(
            title: view.complaint.number.text, section: .workspace, path: path(context),
            body:
                "\(CaseErasureActions.notice(view, language))\(facts(view, language))\(rest)\(openings(view, language))"
        )
    }

    /// The way to the queue.
    static func path(_ context: Context) -> [(title: String, link: Link)] {
        [
            (AccountTexts.workspace[context.language], context.link(Accounts.workspace)),
            (CaseTexts.queue[context.language], context.link(Complaints.queue)),
        ]
    }

    private static func facts(_ view: CaseView, _ language: Language) -> HTML {
        let known = view.complaint
        let flags = [
            known.isAnonymous ? CaseTexts.anonymous[language] : "",
            known.isFromClosedPlace ? CaseTexts.closedPlace[language] : "",
        ].filter { !$0.isEmpty }
        let rights = view.rights.map { view.termName($0.text, language) }
        return Facts.html(
            [
                (IntakeTexts.received, HTML(text: Dates.text(known.receivedOn, language))),
                (CaseTexts.channel, HTML(text: known.channel.name[language])),
                (IntakeTexts.state, Badge.html(known.state.name, known.state.tone, language)),
                (CaseTexts.ground, HTML(text: known.ground.map { view.termName($0.text, language) } ?? "")),
                (CaseTexts.authority, HTML(text: known.authority.name[language])),
                (IntakeTexts.concerns, HTML(text: known.concerns.name[language])),
                (Taxonomy.rights.name, HTML(text: rights.joined(separator: "; "))),
                (IntakeTexts.region, HTML(text: known.region.name[language])),
                (CaseTexts.office, HTML(text: view.officeName(known.office, language))),
                (CaseTexts.flags, HTML(text: flags.joined(separator: "; "))),
                (CaseTexts.assignee, HTML(text: view.name(known.assignee, language))),
            ], language)
    }

    private static func deadlines(_ view: CaseView, _ context: Context) -> HTML {
        let open = view.deadlines.filter { $0.metOn == nil }
        guard !open.isEmpty else { return .empty }
        let language = context.language
        let rows = open.html { deadline in
            """
            <li>\(due(deadline.dueOn, context.today, language)) · \(deadline.kind.name[language])\
            \(subject(of: deadline, view))</li>
            """
        }
        return "<section><h2>\(CaseTexts.deadlines[language])</h2><ul>\(rows)</ul></section>"
    }

    private static func sections(_ view: CaseView, _ context: Context) -> HTML {
        context.application.features.additions(CaseSection.self).html { $0.html(view, context) }
    }

    private static func subject(of deadline: CaseDeadline, _ view: CaseView) -> HTML {
        let document = view.documents.first { $0.sequence == deadline.sequence }
        switch deadline.kind {
        case .reply: return ": \(document?["to"])"
        case .task: return ": \(document?["text"])"
        default: return .empty
        }
    }

    /// A day by which something is due, marked when it has passed.
    static func due(_ day: CalendarDate?, _ today: CalendarDate, _ language: Language) -> HTML {
        guard let day else { return .empty }
        let text = Dates.short(day, language)
        guard day < today else { return HTML(text: text) }
        return "\(Badge.html(CaseTexts.overdue, .bad, language)) \(text)"
    }

    /// What is done most often stands on the page itself.
    private static func answer(_ view: CaseView, _ context: Context) -> HTML {
        let steps = context.application.features.caseSteps
        guard let step = steps.first(where: { $0.name == .answer }) else { return .empty }
        return """
            <section><h2>\(step.title[context.language])</h2>\(form(step, view: view, state: FormState(), context))</section>
            """
    }

    private static func steps(_ view: CaseView, _ context: Context) -> HTML {
        let language = context.language
        let links = context.application.features.caseSteps.filter { $0.name != .answer && $0.isOffered(view) }
            .html { step in
                """
                <li><a href="\(context.link(Complaints.step, (view.complaint.id, step.name)))">\(step.title[language])</a></li>
                """
            }
        let outcome: HTML =
            OutcomeActions.mayIssue(view)
            ? """
            <li><a href="\(context.link(Complaints.outcome, view.complaint.id))">\(OutcomeTexts.title[language])</a></li>
            """ : .empty
        return
            "<section id=\"steps\"><h2>\(CaseTexts.steps[language])</h2><ul class=\"cards\">\(links)\(outcome)</ul></section>"
    }

    /// The page of one step. A case that does not allow it now says so.
    static func step(_ step: CaseStep, view: CaseView, state: FormState, _ context: Context) -> Page {
        let language = context.language
        let number = view.complaint.number.text
        let back = (title: number, link: context.link(Complaints.showCase, view.complaint.id))
        let hint: HTML = step.hint.map { "<p>\($0[language])</p>" } ?? .empty
        let body: HTML =
            step.isOffered(view)
            ? "\(hint)\(form(step, view: view, state: state, context))"
            : "<p>\(CaseTexts.noSuchStep[language])</p>\(FormResubmission.copies(context))"
        return Page(
            title: step.title[language], status: step.isOffered(view) ? state.status : 409,
            section: .workspace, path: path(context) + [back], kicker: number, body: body)
    }

    private static func form(
        _ step: CaseStep, view: CaseView, state: FormState, _ context: Context
    ) -> HTML {
        context.form(
            to: context.link(Complaints.take, (view.complaint.id, step.name)), state, button: step.title,
            sendsFiles: step.sendsFiles, step.fields(FormFields(state, context), view))
    }

    private static func openings(_ view: CaseView, _ language: Language) -> HTML {
        let rows = view.openings.html { opening in
            let times = opening.times > 1 ? " × \(opening.times)" : ""
            return """
                <li>\(Dates.text(opening.day, language)) · \(view.name(opening.person, language)) · \
                \(CaseTexts.opening(opening.kind)[language])\(times)</li>
                """
        }
        return """
            <section><details><summary>\(CaseTexts.openings[language])</summary><ul>\(rows)</ul></details></section>
            """
    }
}
