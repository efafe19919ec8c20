import Markup
import Web

/// The pages of recommendations.
enum RecommendationPages {
    static func badge(_ state: DialogueState, _ language: Language) -> HTML {
        let tone: Badge.Tone =
            switch state {
            case .notTransmitted, .noted: .neutral
            case .transmitted, .acknowledged, .onAgenda, .carriedOver, .discussed: .underway
            case .accepted: .good
            case .partiallyAccepted: .partly
            case .notAccepted, .noResponse: .bad
            }
        return Badge.html(state.name, tone, language)
    }

    static func badge(_ state: ImplementationState?, _ language: Language) -> HTML {
        guard let state else {
            return "<span class=\"quiet\">\(RecommendationTexts.nothingSaid[language])</span>"
        }
        let tone: Badge.Tone =
            switch state {
            case .notStarted, .superseded: .neutral
            case .inProgress: .underway
            case .partlyImplemented: .partly
            case .implemented: .good
            case .stalled, .regressed: .bad
            }
        return Badge.html(state.name, tone, language)
    }

    static func list(
        _ request: ListRequest, _ page: ListPage<Recommendation>, _ facets: RecommendationFacets,
        _ names: Names, _ notice: HTML, _ context: Context
    ) -> ListView<Recommendation> {
        let language = context.language
        let mark = Highlight(RecommendationSearch.question(request))
        return ListView(
            title: RecommendationTexts.title, section: .recommendations,
            introduction: introduction(context) + notice, searchHint: RecommendationTexts.searchHint,
            filters: RecommendationFacets.Facet.allCases.map { facets.filter($0, language) }
                .filter { $0.options.count > 1 || facets.chosen.keys.map(\.rawValue).contains($0.name) },
            columns: columns(names, mark, context),
            emptiness: RecommendationTexts.none, request: request, page: page)
    }

    private static func introduction(_ context: Context) -> HTML {
        let language = context.language
        let bring: HTML =
            context.visitor.may(.importRecommendations)
            ? " <a class=\"button\" href=\"\(context.link(Recommendations.importFile))\">\(ImportTexts.title[language])</a>"
            : .empty
        return """
            <p>\(RecommendationTexts.introduction[language])</p>
            <p class="actions"><a href="\(context.link(Recommendations.matrix))">\(MatrixTexts.title[language])</a> \
            <a href="\(context.link(Reporting.list))">\(ReportingTexts.title[language])</a>\(SavedSearches.offer(context))\(bring)</p>
            """
    }

    private static func columns(
        _ names: Names, _ mark: Highlight, _ context: Context
    ) -> [Column<Recommendation>] {
        let language = context.language
        return [
            Column(name: "number", heading: .same("№"), isSortable: true, text: { String($0.number) }),
            Column(
                name: "title", heading: SeminarTexts.name, text: { $0.title.text(language) },
                cell: { recommendation in
                    let title = recommendation.title.text(language)
                    let passage: HTML =
                        mark.isEmpty
                        ? .empty
                        : "<p class=\"quiet\">\(mark.passage(recommendation.text.text(language)))</p>"
                    return """
                        <a href="\(context.link(Recommendations.show, recommendation.id))">\(mark.html(title))</a>\(passage)
                        """
                }),
            Column(
                name: "addressee", heading: RecommendationTexts.addressee,
                text: { addressee($0, names).text(language) }),
            Column(
                name: "theme", heading: SeminarTexts.theme,
                text: { $0.theme?.name[language] ?? $0.source.name[language] }),
            Column(
                name: "adopted", heading: RecommendationTexts.adopted, isSortable: true,
                text: { Dates.short($0.adoptedOn, language) }),
            Column(
                name: "dialogue", heading: RecommendationTexts.dialogue,
                text: { standing($0)[language] }, cell: { badge($0, language) }),
        ]
    }

    /// Who has to answer: the organisation that leads, or the State as such.
    static func addressee(_ recommendation: Recommendation, _ names: Names) -> Wording {
        recommendation.addressee == nil ? recommendation.origin.country.name : names[recommendation.addressee]
    }

    /// Where it stands with the State: its position on one of the UN, the axis of the dialogue otherwise.
    private static func standing(_ recommendation: Recommendation) -> Text {
        guard recommendation.origin.key != nil else { return recommendation.dialogue.name }
        return recommendation.origin.position?.name ?? RecommendationTexts.noPosition
    }

    private static func badge(_ recommendation: Recommendation, _ language: Language) -> HTML {
        guard recommendation.origin.key != nil else { return badge(recommendation.dialogue, language) }
        let tone: Badge.Tone =
            switch recommendation.origin.position {
            case .supported: .good
            case .partiallySupported: .partly
            case .willBeExamined: .underway
            case .noted, nil: .neutral
            }
        return Badge.html(standing(recommendation), tone, language)
    }

    /// All that the page of a recommendation shows.
    struct Shown {
        let recommendation: Recommendation
        let versions: [RecommendationVersion]
        let changes: [StateChange]
        let supporting: [ID<Organisation>]
        let asks: [ImportedRecommendation.Ask]
        let positions: [PositionTaken]
        let topics: [(taxonomy: Taxonomy, topic: String)]
        let names: Names
        let state: FormState
        let sections: HTML
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let recommendation = shown.recommendation
        var correct = HTML.empty
        if context.visitor.may(.correctRecommendations), recommendation.origin.key == nil {
            correct = """
                <p><a class="button" href="\(context.link(Recommendations.correct, recommendation.id))">\
                \(RecommendationTexts.correct[language])</a></p>
                """
        }
        return Page(
            title: recommendation.title.text(language), status: shown.state.status, section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            kicker: RecommendationTexts.recommendation(language, String(recommendation.number)),
            body: """
                <blockquote class="lines adopted">\(recommendation.text.html(language))</blockquote>
                <p>\(badge(recommendation, language))\(withdrawn(recommendation, language))</p>
                \(facts(shown, language))\(correct)\(asks(shown.asks, language))\(positions(shown.positions, language))
                <section><h2>\(RecommendationTexts.implementation[language])</h2>\(implementation(recommendation, language))</section>
                \(ProposalPages.dissent(recommendation.dissent, shown.names, language))
                \(steps(shown.changes, language))
                \(versions(shown.versions, language))\(ImplementationActions.form(recommendation, shown.state, context))
                \(shown.sections)
                """)
    }

    /// What its source took back says so beside what the State said.
    private static func withdrawn(_ recommendation: Recommendation, _ language: Language) -> HTML {
        guard recommendation.origin.withdrawnOn != nil else { return .empty }
        return " \(Badge.html(ImportTexts.withdrawnAtSource, .bad, language))"
    }

    private static func facts(_ shown: Shown, _ language: Language) -> HTML {
        let recommendation = shown.recommendation
        return Facts.html(
            [
                (RecommendationTexts.addressee, addressee(recommendation, shown.names).text(language)),
                (
                    SeminarTexts.supporting,
                    shown.supporting.map { shown.names[$0].text(language) }.joined(separator: ", ")
                ),
                (SeminarTexts.theme, recommendation.theme?.name[language] ?? ""),
                (RecommendationTexts.source, recommendation.source.name[language]),
                (RecommendationTexts.adopted, Dates.text(recommendation.adoptedOn, language)),
                (SeminarTexts.sdgTargets, recommendation.sdg.joined(separator: ", ")),
            ] + origin(shown, language), language)
    }

    /// What only recommendations of the UN have.
    private static func origin(_ shown: Shown, _ language: Language) -> [(Text, String)] {
        let origin = shown.recommendation.origin
        guard origin.key != nil else { return [] }
        let place = [origin.symbol, origin.paragraph].filter { !$0.isEmpty }.joined(separator: ", § ")
        let topics = Taxonomy.allCases.map { taxonomy in
            (
                taxonomy.name,
                shown.topics.filter { $0.taxonomy == taxonomy }.map(\.topic).joined(separator: ", ")
            )
        }
        return [
            (RecommendationTexts.recommenders, states(origin.recommenders, language)),
            (RecommendationTexts.session, origin.session), (RecommendationTexts.document, place),
            (RecommendationTexts.action, origin.action.map { "\($0) / 5" } ?? ""),
            (ImportTexts.body, origin.body),
            (ImportTexts.withdrawnAtSource, origin.withdrawnOn.map { Dates.text($0, language) } ?? ""),
        ] + topics
    }

    private static func states(_ codes: [String], _ language: Language) -> String {
        codes.map { Country(known: $0)?.name.text(language) ?? $0 }.joined(separator: ", ")
    }

    private static func asks(_ asks: [ImportedRecommendation.Ask], _ language: Language) -> HTML {
        guard !asks.isEmpty else { return .empty }
        let rows = asks.html { ask in
            "<li><p>\(ask.text)</p><p class=\"quiet\">\(states(ask.recommenders, language))</p></li>"
        }
        return
            "<section><h2>\(RecommendationTexts.asks[language])</h2><ol class=\"cards\">\(rows)</ol></section>"
    }

    private static func positions(_ positions: [PositionTaken], _ language: Language) -> HTML {
        guard !positions.isEmpty else { return .empty }
        let rows = positions.html { taken in
            let place = [taken.symbol, taken.paragraph].filter { !$0.isEmpty }.joined(separator: ", § ")
            return "<li><b>\(taken.position.name[language])</b> <span class=\"quiet\">\(place)</span></li>"
        }
        return
            "<section><h2>\(RecommendationTexts.position[language])</h2><ol class=\"history\">\(rows)</ol></section>"
    }

    private static func implementation(_ recommendation: Recommendation, _ language: Language) -> HTML {
        Facts.html(
            Reporter.allCases.map { ($0.name, badge(recommendation.implementation[$0], language)) }, language)
    }

    private static func steps(_ changes: [StateChange], _ language: Language) -> HTML {
        guard !changes.isEmpty else { return .empty }
        let rows = changes.html { change in
            let state =
                change.axis == "dialogue"
                ? DialogueState(rawValue: change.state)?.name
                : ImplementationState(rawValue: change.state)?.name
            let axis = Reporter(rawValue: change.axis)?.name ?? RecommendationTexts.dialogue
            return """
                <li><span class="quiet">\(Dates.text(change.at, language)) · \(axis[language]) \(change.who.text(language))</span> \
                <b>\(state?[language] ?? change.state)</b> \(change.reason.html(language))</li>
                """
        }
        return
            "<section><h2>\(RecommendationTexts.changes[language])</h2><ol class=\"history\">\(rows)</ol></section>"
    }

    private static func versions(_ versions: [RecommendationVersion], _ language: Language) -> HTML {
        guard versions.count > 1 else { return .empty }
        let rows = versions.reversed().html { version in
            """
            <li><b>\(RecommendationTexts.version(language, String(version.number)))</b> \
            <span class="quiet">\(Dates.text(version.at, language))</span> \(version.reason.html(language))\
            <p class="lines">\(version.text.html(language))</p></li>
            """
        }
        return
            "<section><h2>\(RecommendationTexts.versions[language])</h2><ol class=\"history\">\(rows)</ol></section>"
    }

    static func form(_ recommendation: Recommendation, _ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        return Page(
            title: RecommendationTexts.correct[language], status: state.status, section: .recommendations,
            path: [
                (RecommendationTexts.title[language], context.link(Recommendations.list)),
                (recommendation.title.text(language), context.link(Recommendations.show, recommendation.id)),
            ],
            body: context.form(
                to: context.link(Recommendations.update, recommendation.id), state, button: SeminarTexts.save,
                """
                \(fields.wording("text", SeminarTexts.text, hint: RecommendationTexts.correctHint, rows: 5))
                \(fields.wording("reason", RecommendationTexts.reason, rows: 2))
                """))
    }
}
