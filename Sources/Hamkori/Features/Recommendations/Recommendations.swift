/// Recommendations.
enum Recommendations {
    static let feature = Feature("Recommendations")
}
