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
        _ request: ListRequest, _ page: ListPage<Recommendation>, _ names: Names, _ context: Context
    ) -> ListView<Recommendation> {
        let language = context.language
        return ListView(
            title: RecommendationTexts.title, section: .recommendations,
            introduction: "<p>\(RecommendationTexts.introduction[language])</p>",
            filters: [
                Filter(
                    name: "theme", label: SeminarTexts.theme,
                    options: Theme.allCases.map { ($0.rawValue, $0.name[language]) }),
                Filter(
                    name: "state", label: RecommendationTexts.dialogue,
                    options: DialogueState.allCases.map { ($0.rawValue, $0.name[language]) }),
            ],
            columns: [
                Column(name: "number", heading: .same("№"), isSortable: true, text: { String($0.number) }),
                Column(
                    name: "title", heading: SeminarTexts.name, text: { $0.title.text(language) },
                    cell: {
                        "<a href=\"\(context.link(Recommendations.show, $0.id))\">\($0.title.html(language))</a>"
                    }),
                Column(
                    name: "addressee", heading: RecommendationTexts.addressee,
                    text: { names[$0.addressee].text(language) }),
                Column(name: "theme", heading: SeminarTexts.theme, text: { $0.theme.name[language] }),
                Column(
                    name: "adopted", heading: RecommendationTexts.adopted, isSortable: true,
                    text: { Dates.short($0.adoptedOn, language) }),
                Column(
                    name: "dialogue", heading: RecommendationTexts.dialogue,
                    text: { $0.dialogue.name[language] },
                    cell: { badge($0.dialogue, language) }),
            ],
            emptiness: RecommendationTexts.none, request: request, page: page)
    }

    /// All that the page of a recommendation shows.
    struct Shown {
        let recommendation: Recommendation
        let versions: [RecommendationVersion]
        let changes: [StateChange]
        let supporting: [ID<Organisation>]
        let names: Names
        let sections: HTML
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let recommendation = shown.recommendation
        var correct = HTML.empty
        if context.visitor.may(.correctRecommendations) {
            correct = """
                <p><a class="button" href="\(context.link(Recommendations.correct, recommendation.id))">\
                \(RecommendationTexts.correct[language])</a></p>
                """
        }
        return Page(
            title: recommendation.title.text(language), section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            kicker: RecommendationTexts.recommendation(language, String(recommendation.number)),
            body: """
                <blockquote class="lines adopted">\(recommendation.text.html(language))</blockquote>
                <p>\(badge(recommendation.dialogue, language))</p>
                \(facts(shown, language))\(correct)
                <section><h2>\(RecommendationTexts.implementation[language])</h2>\(implementation(recommendation, language))</section>
                \(ProposalPages.dissent(recommendation.dissent, shown.names, language))
                \(steps(shown.changes, language))
                \(versions(shown.versions, language))
                \(shown.sections)
                """)
    }

    private static func facts(_ shown: Shown, _ language: Language) -> HTML {
        let recommendation = shown.recommendation
        return Facts.html(
            [
                (RecommendationTexts.addressee, shown.names[recommendation.addressee].text(language)),
                (
                    SeminarTexts.supporting,
                    shown.supporting.map { shown.names[$0].text(language) }.joined(separator: ", ")
                ),
                (SeminarTexts.theme, recommendation.theme.name[language]),
                (RecommendationTexts.source, recommendation.source.name[language]),
                (RecommendationTexts.adopted, Dates.text(recommendation.adoptedOn, language)),
                (SeminarTexts.sdgTargets, recommendation.sdg.joined(separator: ", ")),
            ], language)
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
                <li><span class="quiet">\(Dates.text(change.at, language)) · \(axis[language])</span> \
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
