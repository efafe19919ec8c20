import Markup
import Web

/// The pages of rounds.
enum DialoguePages {
    static func badge(_ state: RoundState, _ language: Language) -> HTML {
        Badge.html(
            state.name, state == .published ? .good : state == .planned ? .neutral : .underway, language)
    }

    static func list(_ request: ListRequest, _ page: ListPage<Round>, _ context: Context) -> ListView<Round> {
        let language = context.language
        let plan: HTML =
            context.visitor.may(.manageRounds)
            ? "<p><a class=\"button\" href=\"\(context.link(Dialogues.create))\">\(DialogueTexts.plan[language])</a></p>"
            : .empty
        return ListView(
            title: DialogueTexts.title, section: .dialogues,
            introduction: "<p>\(DialogueTexts.introduction[language])</p>\(plan)",
            columns: [
                Column(
                    name: "title", heading: Words.name, text: { $0.title.text(language) },
                    cell: {
                        "<a href=\"\(context.link(Dialogues.show, $0.id))\">\($0.title.html(language))</a>"
                    }),
                Column(name: "date", heading: DialogueTexts.date, text: { Dates.text($0.date, language) }),
                Column(name: "place", heading: Words.place, text: { $0.place.text(language) }),
                Column(
                    name: "state", heading: Words.state, text: { $0.state.name[language] },
                    cell: { badge($0.state, language) }),
            ],
            emptiness: DialogueTexts.none, request: request, page: page,
            feed: ListFeed {
                FeedEntry(
                    id: $0.id.text, title: $0.title, at: $0.id.madeAt,
                    link: context.link(Dialogues.show, $0.id),
                    summary: $0.summary)
            })
    }

    /// All that the pages of a round show.
    struct Shown {
        let round: Round
        let items: [AgendaItem]
        let recommendations: [Recommendation]
        let commitments: [Commitment]
        let names: Names
        let state: FormState
        let sections: HTML

        func recommendation(of item: AgendaItem) -> Recommendation? {
            recommendations.first { $0.id == item.recommendation }
        }
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let round = shown.round
        let statement: HTML =
            round.jointStatement.isEmpty
            ? .empty
            : """
            <section><h2>\(DialogueTexts.jointStatement[language])</h2>\
            <div class="lines">\(round.jointStatement.html(language))</div></section>
            """
        let results: HTML =
            shown.commitments.isEmpty
            ? .empty
            : """
            <p><a class="button" href="\(context.link(Dialogues.results, round.id))">\(DialogueTexts.results[language])</a></p>
            """
        return Page(
            title: round.title.text(language), status: shown.state.status, section: .dialogues,
            path: path(context),
            body: """
                <p>\(badge(round.state, language))</p>
                <p class="lines">\(round.summary.html(language))</p>
                \(Facts.html([
                    (DialogueTexts.date, Dates.text(round.date, language)),
                    (Words.place, round.place.text(language)),
                ], language))
                \(results)\(actions(shown, context))
                <section><h2>\(DialogueTexts.agenda[language])</h2>\(agenda(shown, context))</section>
                <section><h2>\(FollowUpTexts.title[language])</h2>\(commitments(shown.commitments, shown.names, context))</section>
                \(statement)\(shown.sections)
                """)
    }

    private static func actions(_ shown: Shown, _ context: Context) -> HTML {
        guard context.visitor.may(.manageRounds) else { return .empty }
        let language = context.language
        let round = shown.round
        var all: HTML =
            "<p class=\"actions\"><a class=\"button\" href=\"\(context.link(Dialogues.edit, round.id))\">\(Words.edit[language])</a>"
        if round.state.takesItems {
            all += """
                 <a class="button" href="\(context.link(Dialogues.agenda, round.id))">\(DialogueTexts.putOnAgenda[language])</a>
                """
        }
        all += "</p>"
        if let next = round.state.next, next != .published {
            all += context.form(
                to: context.link(Dialogues.advance, round.id), FormState(version: round.version),
                button: Words.toState.filled(next.name), isQuiet: true)
        } else if round.state == .held {
            all += context.form(
                to: context.link(Dialogues.publish, round.id), shown.state, button: DialogueTexts.publish,
                FormFields(shown.state, context).wording("statement", DialogueTexts.jointStatement, rows: 6))
        }
        return all
    }

    private static func agenda(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        guard !shown.items.isEmpty else {
            return "<p class=\"empty\">\(DialogueTexts.emptyAgenda[language])</p>"
        }
        let rows = shown.items.html { item in
            let recommendation = shown.recommendation(of: item)
            let state: HTML =
                item.isCarriedOver
                ? RecommendationPages.badge(.carriedOver, language)
                : item.response.map { RecommendationPages.badge($0, language) }
                    ?? RecommendationPages.badge(.onAgenda, language)
            return """
                <tr><td data-label="№">\(item.place)</td><td data-label="\(Words.name[language])">\
                \(name(of: item, recommendation, context))</td>\
                <td data-label="\(DialogueTexts.response[language])">\(state)</td></tr>
                """
        }
        return """
            <table class="list"><thead><tr><th scope="col">№</th><th scope="col">\(Words.name[language])</th>\
            <th scope="col">\(DialogueTexts.response[language])</th></tr></thead><tbody>\(rows)</tbody></table>
            """
    }

    /// What an item is about, with a link to its page where there is something to show.
    private static func name(
        of item: AgendaItem, _ recommendation: Recommendation?, _ context: Context
    ) -> HTML {
        let title = NamedRecommendation.title(recommendation, context.language)
        guard recommendation != nil else { return "<span class=\"quiet\">\(title)</span>" }
        return "<a href=\"\(context.link(Dialogues.item, item.id))\">\(title)</a>"
    }

    static func commitments(_ commitments: [Commitment], _ names: Names, _ context: Context) -> HTML {
        let language = context.language
        guard !commitments.isEmpty else {
            return "<p class=\"empty\">\(DialogueTexts.noCommitment[language])</p>"
        }
        let rows = commitments.html { commitment in
            let state = commitment.state(on: context.today)
            return """
                <li><a href="\(context.link(FollowUp.show, commitment.id))">\(commitment.text.html(language))</a>
                <span class="quiet">\(names[commitment.owner].text(language)) · \(Dates.short(commitment.due, language))</span> \
                \(Badge.html(state.name, state.tone, language))</li>
                """
        }
        return "<ul class=\"cards\">\(rows)</ul>"
    }

    /// What came of a round, on one page: each item, its response, its commitments, and what each side says.
    static func results(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let overdue = shown.commitments.count { $0.state(on: context.today) == .overdue }
        let notice: HTML =
            overdue > 0 ? "<p class=\"notice wrong\">\(DialogueTexts.overdue(overdue, language))</p>" : .empty
        let items = shown.items.filter { !$0.isCarriedOver }.html { item in
            let recommendation = shown.recommendation(of: item)
            let said = ImplementationVoice.allCases.map {
                ($0.name, RecommendationPages.badge(recommendation?.implementation[$0], language))
            }
            return """
                <section><h2>\(item.place). \(name(of: item, recommendation, context))</h2>
                <p>\(item.response.map { RecommendationPages.badge($0, language) })</p>
                \(commitments(shown.commitments.filter { $0.item == item.id }, shown.names, context))
                \(Facts.html(said, language))</section>
                """
        }
        return Page(
            title: DialogueTexts.results[language], section: .dialogues,
            path: path(context) + [
                (shown.round.title.text(language), context.link(Dialogues.show, shown.round.id))
            ],
            body: "\(notice)\(items)")
    }

    static func form(
        _ round: Round?, _ form: RecordForm<Round.Draft>, _ context: Context
    ) -> Page {
        let action = round.map { context.link(Dialogues.update, $0.id) } ?? context.link(Dialogues.insert)
        let title = round == nil ? DialogueTexts.plan : Words.edit
        return Page(
            title: title[context.language], status: form.status, section: .dialogues,
            path: path(context),
            body: form.html(to: action, button: Words.save))
    }

    static func agendaForm(
        _ round: Round, recommendations: [Recommendation], state: FormState, _ context: Context
    ) -> Page {
        let language = context.language
        let options = recommendations.map { ($0.id.text, "\($0.number). " + $0.title.text(language)) }
        let body: HTML =
            recommendations.isEmpty
            ? "<p class=\"empty\">\(DialogueTexts.nothingWaits[language])</p>"
            : context.form(
                to: context.link(Dialogues.setAgenda, round.id), state, button: DialogueTexts.putOnAgenda,
                FormFields(state, context).boxes("recommendations", RecommendationTexts.title, options))
        return Page(
            title: DialogueTexts.putOnAgenda[language], section: .dialogues,
            path: path(context) + [(round.title.text(language), context.link(Dialogues.show, round.id))],
            body: body)
    }

    static func path(_ context: Context) -> [(title: String, link: Link)] {
        [(DialogueTexts.title[context.language], context.link(Dialogues.list))]
    }
}
