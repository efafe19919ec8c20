import Web

/// Recommendations: adopted texts, their versions and their three axes.
enum Recommendations {
    static let list = Route(.get, "recommendations")
    static let show = Route(.get, "recommendations", ID<Recommendation>.self)
    static let importFile = Route(.get, "recommendations", "import")
    static let takeFile = Route(.post, "recommendations", "import")
    static let explainFile = Route(.get, "recommendations", "import", ID<ImportUpload>.self)
    static let bringFile = Route(.post, "recommendations", "import", ID<ImportUpload>.self)
    static let matrix = Route(.get, "recommendations", "matrix")
    static let create = Route(.get, "recommendations", "new")
    static let insert = Route(.post, "recommendations", "new")
    static let goals = Route(.get, "recommendations", "goals")
    static let timeline = Route(.get, "recommendations", "timeline")
    static let asked = Route(.get, "recommendations", "timeline", "asked")
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
            .page(importFile, for: .permitted(.importRecommendations), ImportActions.show),
            .form(
                takeFile, for: .permitted(.importRecommendations), in: .imports,
                files: ImportActions.formLimit, ImportActions.take),
            .page(explainFile, for: .permitted(.importRecommendations), in: .imports, ImportActions.explain),
            .form(bringFile, for: .permitted(.importRecommendations), in: .imports, ImportActions.bring),
            .page(matrix, for: .everyone, MatrixActions.show)
                .knowing(["rows", "columns", "page", "format"] + ViewRequest.parameters),
            .page(goals, for: .everyone, GoalActions.show).knowing(["status"] + ViewRequest.parameters),
            .page(timeline, for: .everyone, CycleActions.show)
                .knowing(["by", "over", "page"] + ViewRequest.parameters),
            .page(asked, for: .everyone, CycleActions.asked)
                .knowing(["by", "word", "over"] + ViewRequest.parameters),
            .page(correct, for: .permitted(.correctRecommendations), RecommendationActions.correct),
            .form(update, for: .permitted(.correctRecommendations), RecommendationActions.update),
        ] + byHand,
        migrations: RecommendationStore.migrations + RecommendationStore.handMigrations
            + ImportStore.migrations,
        records: [RecommendationRecords.source],
        deeds: [
            .recommendationAdopted, .recommendationCorrected, .recommendationMoved, .recommendationReported,
            .recommendationsImported, .recommendationImported, .recommendationChangedAtSource,
            .recommendationSplit, .recommendationMerged, .recommendationPositionTaken,
            .recommendationEntered, .recommendationPublished,
            .recommendationWithdrawnAtSource, .recommendationReturnedAtSource,
        ],
        resources: [RecommendationRecords.resource])

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
