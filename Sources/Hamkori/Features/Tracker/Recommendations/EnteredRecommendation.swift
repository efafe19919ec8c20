/// A recommendation, or a voluntary pledge, as a person enters it: one that stands in no file.
struct EnteredRecommendation: Sendable {
    var kind = RecommendationKind.recommendation
    let source: RecommendationSource
    let title: Wording
    let text: Wording
    let date: CalendarDate
    var theme: Theme?
    var addressee: ID<Organisation>?
    var sdg: [SDGTarget] = []
    var topics: [Topic] = []
    /// Its State, document and paragraph, session and recommending States.
    var origin = Recommendation.Origin()
    var position: PositionTaken?
    var publication = Publication.internal

    struct Topic: Sendable, Hashable {
        let taxonomy: Taxonomy
        let topic: String
    }

    /// What a later import knows it by, so that a file that has the same paragraph finds it; its own id where it
    /// stands in no document.
    func key(_ id: ID<Recommendation>) -> String {
        guard !origin.symbol.isEmpty, !origin.paragraph.isEmpty else { return "hand \(id.text)" }
        return "paragraph \(origin.symbol) \(origin.paragraph)"
    }
}
