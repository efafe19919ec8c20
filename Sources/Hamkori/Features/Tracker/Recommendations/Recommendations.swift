import Markup
import Web

/// Recommendations: adopted texts, their versions and their three axes.
enum Recommendations {
    static let list = Route(.get, "recommendations")
    static let show = Route(.get, "recommendations", ID<Recommendation>.self)
    static let create = Route(.get, "recommendations", "new")
    static let insert = Route(.post, "recommendations", "new")
    static let correct = Route(.get, "recommendations", ID<Recommendation>.self, "correct")
    static let update = Route(.post, "recommendations", ID<Recommendation>.self, "correct")
    static let asks = Route(.get, "recommendations", ID<Recommendation>.self, "asks")
    static let split = Route(.post, "recommendations", ID<Recommendation>.self, "asks")
    static let mergeAsks = Route(.post, "recommendations", ID<Recommendation>.self, "merge")
    static let position = Route(.get, "recommendations", ID<Recommendation>.self, "position")
    static let addPosition = Route(.post, "recommendations", ID<Recommendation>.self, "position")
    static let publication = Route(.get, "recommendations", ID<Recommendation>.self, "publish")
    static let publish = Route(.post, "recommendations", ID<Recommendation>.self, "publish")

    static let feature = Feature(
        "Recommendations",
        endpoints: [
            .page(list, for: .everyone, RecommendationActions.list)
                .knowing(ListRequest.parameters + RecommendationStore.parameters),
            .page(show, for: .everyone, RecommendationActions.show),
            .page(correct, for: .permitted(.correctRecommendations), RecommendationActions.correct),
            .form(update, for: .permitted(.correctRecommendations), RecommendationActions.update),
        ] + byHand,
        migrations: RecommendationStore.migrations + RecommendationStore.handMigrations,
        records: [RecommendationRecords.source],
        deeds: [
            .recommendationAdopted, .recommendationCorrected, .recommendationMoved, .recommendationReported,
            .recommendationsImported, .recommendationImported, .recommendationChangedAtSource,
            .recommendationSplit, .recommendationMerged, .recommendationPositionTaken,
            .recommendationEntered, .recommendationPublished,
            .recommendationWithdrawnAtSource, .recommendationReturnedAtSource,
        ],
        resources: [RecommendationRecords.resource],
        operations: RecommendationBodies.operations,
        adding: [
            Section.recommendations,
            WorkspaceTask(.enterRecommendations, EntryTexts.enter, at: 130, Recommendations.create),
            WorkspaceTask(.correctRecommendations, RecommendationTexts.title, at: 330, Recommendations.list),
            RecordLink(kind: .organisation, name: OrganisationTexts.addressed) { id, language in
                Link(list, language).adding(query: Fields([(name: "addressee", value: id)]).encoded())
            },
            TrackerView(name: ViewTexts.list, route: list),
            TopicSource(unnamed: RecommendationStore.unnamedTopics),
        ])

    /// What people enter, split and add themselves.
    private static let byHand: [Endpoint] = [
        .page(create, for: .permitted(.enterRecommendations), EntryActions.create),
        .form(insert, for: .permitted(.enterRecommendations), EntryActions.insert),
        .page(publication, for: .permitted(.publish), EntryActions.publication),
        .form(publish, for: .permitted(.publish), EntryActions.publish),
        .page(asks, for: .permitted(.correctRecommendations), AskActions.show),
        .form(split, for: .permitted(.correctRecommendations), AskActions.split),
        .form(mergeAsks, for: .permitted(.correctRecommendations), AskActions.merge),
        .page(position, for: .permitted(.correctRecommendations), PositionActions.show),
        .form(addPosition, for: .permitted(.correctRecommendations), PositionActions.add),
    ]
}

extension Section {
    static let recommendations = Section(
        name: Text(tg: "Тавсияҳо", ru: "Рекомендации", en: "Recommendations"),
        path: Recommendations.list.path, position: 20)
}

extension Permission {
    /// Corrects an adopted text by a new version that says why.
    static let correctRecommendations = Permission("correctRecommendations", of: [.commissioner, .officer])
    /// Enters a recommendation or a pledge that stands in no file.
    static let enterRecommendations = Permission("enterRecommendations", of: [.commissioner, .officer])
}
