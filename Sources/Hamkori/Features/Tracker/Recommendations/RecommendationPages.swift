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
        _ request: ListRequest, page: ListPage<Recommendation>, facets: RecommendationFacets,
        names: Names, notice: HTML, _ context: Context
    ) -> ListView<Recommendation> {
        let language = context.language
        let mark = Highlight(RecommendationSearch.question(request))
        return ListView(
            title: RecommendationTexts.title, section: .recommendations,
            introduction: introduction(context) + notice, searchHint: RecommendationTexts.searchHint,
            filters: Dimension.facets.map { facets.filter($0, language) }
                .filter { $0.options.count > 1 || facets.chosen.keys.map(\.rawValue).contains($0.name) }
                + [
                    Filter(
                        name: "kind", label: RecommendationTexts.kind,
                        options: RecommendationKind.allCases.map { ($0.rawValue, $0.name[language]) })
                ],
            columns: columns(names, mark, context),
            emptiness: RecommendationTexts.none, request: request, page: page,
            feed: ListFeed(sort: "-adopted") {
                FeedEntry(
                    id: $0.id.text, title: $0.title, at: $0.adoptedOn?.day?.at(hour: 12) ?? $0.id.madeAt,
                    link: context.link(Recommendations.show, $0.id), summary: $0.text)
            })
    }

    private static func introduction(_ context: Context) -> HTML {
        let language = context.language
        let actions = context.application.features.additions(ListAction.self)
            .filter { $0.kind == .recommendation }.html { $0.html(context) }
        return """
            <p>\(RecommendationTexts.introduction[language])</p>\(TrackerViews.nav(context))
            \(actions.isEmpty ? .empty : "<p class=\"actions\">\(actions)</p>")
            """
    }

    private static func columns(
        _ names: Names, _ mark: Highlight, _ context: Context
    ) -> [Column<Recommendation>] {
        let language = context.language
        return [
            Column(name: "number", heading: Words.number, isSortable: true, text: { String($0.number) }),
            Column(
                name: "title", heading: Words.name, text: { $0.title.text(language) },
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
                name: "theme", heading: Words.theme,
                text: { $0.theme?.name[language] ?? $0.source.name[language] }),
            Column(
                name: "adopted", heading: RecommendationTexts.adopted, isSortable: true,
                text: { $0.adoptedOn.map { Dates.short($0, language) } ?? "–" }),
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

    static func badge(_ recommendation: Recommendation, _ language: Language) -> HTML {
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
}
