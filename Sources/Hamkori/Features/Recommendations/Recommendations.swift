import Web

/// Recommendations: adopted texts, their versions and their three axes.
enum Recommendations {
    static let list = Route(.get, "recommendations")
    static let show = Route(.get, "recommendations", ID<Recommendation>.self)

    static let feature = Feature("Recommendations", migrations: RecommendationStore.migrations)
}
