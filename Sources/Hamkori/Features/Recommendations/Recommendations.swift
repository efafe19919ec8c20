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
    static let report = Route(.post, "recommendations", ID<Recommendation>.self, "report")
    static let assess = Route(.post, "recommendations", ID<Recommendation>.self, "assessment")
    static let assessAsCivilSociety = Route(
        .post, "recommendations", ID<Recommendation>.self, "civil-society-assessment")
    static let correct = Route(.get, "recommendations", ID<Recommendation>.self, "correct")
    static let update = Route(.post, "recommendations", ID<Recommendation>.self, "correct")

    static let feature = Feature(
        "Recommendations",
        endpoints: [
            .page(list, for: .everyone, RecommendationActions.list),
            .page(show, for: .everyone, RecommendationActions.show),
            .page(importFile, for: .permitted(.importRecommendations), ImportActions.show),
            .form(
                takeFile, for: .permitted(.importRecommendations), bodyLimit: 26_500_000, ImportActions.take),
            .page(explainFile, for: .permitted(.importRecommendations), ImportActions.explain),
            .form(bringFile, for: .permitted(.importRecommendations), ImportActions.bring),
            .page(matrix, for: .everyone, MatrixActions.show),
            .form(report, for: .permitted(.reportProgress)) { id, context in
                try ImplementationActions.say(.state, id, context)
            },
            .form(assess, for: .permitted(.assessAsInstitution)) { id, context in
                try ImplementationActions.say(.nhri, id, context)
            },
            .form(assessAsCivilSociety, for: .permitted(.assessAsCivilSociety)) { id, context in
                try ImplementationActions.say(.civilSociety, id, context)
            },
            .page(correct, for: .permitted(.correctRecommendations), RecommendationActions.correct),
            .form(update, for: .permitted(.correctRecommendations), RecommendationActions.update),
        ],
        migrations: RecommendationStore.migrations + ImportStore.migrations,
        records: [RecommendationRecords.source],
        deeds: [
            .recommendationAdopted, .recommendationCorrected, .recommendationMoved, .recommendationReported,
            .recommendationsImported, .recommendationImported, .recommendationChangedAtSource,
            .recommendationWithdrawnAtSource, .recommendationReturnedAtSource,
        ],
        resources: [RecommendationRecords.resource])
}
