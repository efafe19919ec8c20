import Documents
import Markup
import Storage

/// A recommendation as the pages of other records name it. That the other record is public does not say that the
/// recommendation is: its own publication is asked here, for all of them.
enum NamedRecommendation {
    /// Those that a visitor may see.
    static func shown(_ recommendations: [Recommendation], to visitor: Visitor) -> [Recommendation] {
        recommendations.filter { $0.isVisible(to: visitor) }
    }

    /// The recommendation, where a visitor may see it.
    static func shown(
        _ id: ID<Recommendation>, to visitor: Visitor, in scope: Scope
    ) throws -> Recommendation? {
        try RecommendationStore.recommendation(id, in: scope)
            .flatMap { $0.isVisible(to: visitor) ? $0 : nil }
    }

    /// Its title; of one that is not shown, that it is not public.
    static func title(_ recommendation: Recommendation?, _ language: Language) -> String {
        recommendation?.title.text(language) ?? notPublic[language]
    }

    /// Its id as everybody gets it from the API; null while it is not public.
    static func publicID(_ id: ID<Recommendation>, in scope: Scope) throws -> JSON {
        let known = try RecommendationStore.recommendation(id, in: scope)
        return known?.publication == .public ? .string(id.text) : .null
    }

    private static let notPublic = Text(
        tg: "Тавсияе, ки нашр нашудааст", ru: "Рекомендация, которая не опубликована",
        en: "A recommendation that is not public")
}
