import Markup
import Web

/// The pages of seminars.
enum SeminarPages {
    static func list(_ request: ListRequest, _ page: ListPage<Seminar>, _ context: Context) -> ListView<
        Seminar
    > {
        let language = context.language
        let plan: HTML =
            context.visitor.may(.manageSeminars)
            ? "<p><a class=\"button\" href=\"\(context.link(Seminars.create))\">\(SeminarTexts.plan[language])</a></p>"
            : .empty
        return ListView(
            title: SeminarTexts.title, section: .seminars,
            introduction: "<p>\(SeminarTexts.introduction[language])</p>\(plan)",
            filters: [
                Filter(
                    name: "state", label: Words.state,
                    options: SeminarState.allCases.map { ($0.rawValue, $0.name[language]) })
            ],
            columns: [
                Column(
                    name: "title", heading: Words.name, text: { $0.title.text(language) },
                    cell: {
                        "<a href=\"\(context.link(Seminars.show, $0.id))\">\($0.title.html(language))</a>"
                    }),
                Column(
                    name: "starts", heading: SeminarTexts.dates, isSortable: true,
                    text: { Dates.text(from: $0.startsOn, to: $0.endsOn, language) }),
                Column(name: "place", heading: Words.place, text: { $0.place.text(language) }),
                Column(
                    name: "state", heading: Words.state, text: { $0.state.name[language] },
                    cell: { badge($0.state, language) }),
            ],
            emptiness: SeminarTexts.none, request: request, page: page,
            feed: ListFeed {
                FeedEntry(
                    id: $0.id.text, title: $0.title, at: $0.id.madeAt,
                    link: context.link(Seminars.show, $0.id),
                    summary: $0.summary)
            })
    }

    static func badge(_ state: SeminarState, _ language: Language) -> HTML {
        let tone: Badge.Tone =
            switch state {
            case .draft: .neutral
            case .open, .inSession: .underway
            case .concluded: .good
            }
        return Badge.html(state.name, tone, language)
    }

    /// All that the page of a seminar shows.
    struct Shown {
        let seminar: Seminar
        let sessions: [Session]
        let balance: Balance
        let proposals: [Proposal]
        let recommendations: [Recommendation]
        let names: Names
        let sections: HTML
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let seminar = shown.seminar
        return Page(
            title: seminar.title.text(language), section: .seminars,
            path: [(SeminarTexts.title[language], context.link(Seminars.list))],
            body: """
                <p>\(badge(seminar.state, language))</p>
                <p class="lines">\(seminar.summary.html(language))</p>
                \(facts(seminar, language))
                \(actions(seminar, context))
                <section><h2>\(SeminarTexts.adopted[language])</h2>\(adopted(shown, context))</section>
                <section><h2>\(SeminarTexts.programme[language])</h2>\(programme(shown, context))</section>
                <section><h2>\(SeminarTexts.balance[language])</h2>\(balance(shown.balance, language))</section>
                <section><h2>\(SeminarTexts.proposals[language])</h2>\(proposals(shown, context))</section>
                \(shown.sections)
                """)
    }

    private static func facts(_ seminar: Seminar, _ language: Language) -> HTML {
        Facts.html(
            [
                (SeminarTexts.dates, Dates.text(from: seminar.startsOn, to: seminar.endsOn, language)),
                (Words.place, seminar.place.text(language)),
                (SeminarTexts.languages, seminar.languages.map(\.ownName).joined(separator: ", ")),
                (SeminarTexts.themes, seminar.themes.map { $0.name[language] }.joined(separator: ", ")),
            ], language)
    }

    private static func actions(_ seminar: Seminar, _ context: Context) -> HTML {
        let language = context.language
        var all = HTML.empty
        if context.visitor.may(.submitProposals), seminar.state == .open || seminar.state == .inSession {
            all +=
                "<a class=\"button\" href=\"\(context.link(Seminars.propose, seminar.id))\">\(SeminarTexts.propose[language])</a> "
        }
        guard context.visitor.may(.manageSeminars) else {
            return all.isEmpty ? all : "<p class=\"actions\">\(all)</p>"
        }
        let links: [(Text, Link)] = [
            (Words.edit, context.link(Seminars.edit, seminar.id)),
            (SeminarTexts.addSession, context.link(Seminars.addSession, seminar.id)),
            (SeminarTexts.manageParticipants, context.link(Seminars.participants, seminar.id)),
        ]
        all += links.html { "<a class=\"button\" href=\"\($0.1)\">\($0.0[language])</a> " }
        var next = HTML.empty
        if let state = seminar.state.next {
            next = context.form(
                to: context.link(Seminars.advance, seminar.id), FormState(version: seminar.version),
                button: Words.toState.filled(state.name), isQuiet: true)
        }
        return "<p class=\"actions\">\(all)</p>\(next)"
    }

    private static func adopted(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        guard !shown.recommendations.isEmpty else {
            return "<p class=\"empty\">\(SeminarTexts.nothingAdopted[language])</p>"
        }
        let items = shown.recommendations.html { recommendation in
            """
            <li value="\(recommendation.number)"><a href="\(context.link(Recommendations.show, recommendation.id))">\
            \(recommendation.title.html(language))</a> <span class="quiet">\
            \(shown.names[recommendation.addressee].text(language))</span></li>
            """
        }
        return "<ol class=\"cards\">\(items)</ol>"
    }

    private static func programme(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let mayChange = context.visitor.may(.manageSeminars)
        let days = Set(shown.sessions.map(\.day)).sorted()
        return days.html { day in
            let rows = shown.sessions.filter { $0.day == day }.html { session in
                let edit: HTML =
                    mayChange
                    ? " <a href=\"\(context.link(Seminars.editSession, (shown.seminar.id, session.id)))\">\(Words.edit[language])</a>"
                    : .empty
                return """
                    <li><span class="quiet">\(session.startsAt)–\(session.endsAt)</span>\(edit) \
                    <b>\(session.title.html(language))</b>
                    <p>\(session.description.html(language))</p>\
                    <p class="quiet">\(session.speakers.text(language))</p></li>
                    """
            }
            return "<h3>\(SeminarTexts.day(language, String(day)))</h3><ol class=\"history\">\(rows)</ol>"
        }
    }

    private static func balance(_ balance: Balance, _ language: Language) -> HTML {
        let missing: HTML =
            balance.missingRegions.isEmpty || balance.total == 0
            ? .empty
            : """
            <p class="notice wrong">\(SeminarTexts.missingRegions(
                language, balance.missingRegions.map { $0.name[language] }.joined(separator: ", ")))</p>
            """
        return """
            <p>\(SeminarTexts.registered(balance.total, language)), \(SeminarTexts.presence(balance.present, language)).</p>
            \(missing)
            <div class="columns">\
            \(bars(SeminarTexts.region, balance.regions.filter { $0.count > 0 }.map { ($0.region.name, $0.count) }, language))\
            \(bars(Words.kind, balance.kinds.filter { $0.count > 0 }.map { ($0.kind.name, $0.count) }, language))</div>
            """
    }

    private static func bars(_ heading: Text, _ rows: [(Text, Int)], _ language: Language) -> HTML {
        let most = max(1, rows.map(\.1).max() ?? 1)
        let lines = rows.html { name, count in
            """
            <tr><th scope="row">\(name[language])</th><td data-label="\(SeminarTexts.number[language])">\(count) \
            <meter min="0" max="\(most)" value="\(count)" aria-hidden="true"></meter></td></tr>
            """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(heading[language])</th>\
            <th scope="col">\(SeminarTexts.number[language])</th></tr></thead><tbody>\(lines)</tbody></table>
            """
    }

    private static func proposals(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        guard !shown.proposals.isEmpty else {
            return "<p class=\"empty\">\(SeminarTexts.noProposals[language])</p>"
        }
        let rows = shown.proposals.html { proposal in
            """
            <tr><td data-label="№">\(proposal.number)</td><td data-label="\(Words.name[language])">\
            <a href="\(context.link(Seminars.proposal, proposal.id))">\(proposal.title.html(language))</a></td>\
            <td data-label="\(Words.state[language])">\(ProposalPages.badge(proposal.state, language))</td></tr>
            """
        }
        return """
            <table class="list"><thead><tr><th scope="col">№</th><th scope="col">\(Words.name[language])</th>\
            <th scope="col">\(Words.state[language])</th></tr></thead><tbody>\(rows)</tbody></table>
            """
    }

    static func form(
        _ seminar: Seminar?, _ form: RecordForm<Seminar.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
        let action = seminar.map { context.link(Seminars.update, $0.id) } ?? context.link(Seminars.insert)
        let body = form.html(to: action, button: Words.save)
        return Page(
            title: (seminar == nil ? SeminarTexts.plan : Words.edit)[language], status: form.status,
            section: .seminars, path: path(seminar, context), body: body)
    }

    static func sessionForm(
        _ seminar: Seminar, session: Session?, form: RecordForm<Session.Draft>, _ context: Context
    ) -> Page {
        let action =
            session.map { context.link(Seminars.updateSession, (seminar.id, $0.id)) }
            ?? context.link(Seminars.insertSession, seminar.id)
        let remove =
            session.map {
                context.form(
                    to: context.link(Seminars.removeSession, (seminar.id, $0.id)), FormState(),
                    button: SeminarTexts.removeSession, isQuiet: true)
            } ?? .empty
        let body = form.html(to: action, button: Words.save)
        return Page(
            title: (session == nil ? SeminarTexts.addSession : Words.edit)[context.language],
            status: form.status, section: .seminars, path: path(seminar, context), body: body + remove)
    }

    static func path(_ seminar: Seminar?, _ context: Context) -> [(title: String, link: Link)] {
        let list = (title: SeminarTexts.title[context.language], link: context.link(Seminars.list))
        guard let seminar else { return [list] }
        return [list, (seminar.title.text(context.language), context.link(Seminars.show, seminar.id))]
    }
}
