/// A recommendation, or a voluntary pledge, that stands in no file: as a person enters it, or as it was adopted.
struct EnteredRecommendation: Sendable {
    var kind = RecommendationKind.recommendation
    let source: RecommendationSource
    let title: Wording
    let text: Wording
    /// When it was adopted or published, as exactly as that is known.
    let date: PartialDate?
    var theme: Theme?
    var addressee: ID<Organisation>?
    var sdg: [SDGTarget] = []
    var topics: [Topic] = []
    /// Its State, document and paragraph, session and recommending States; nil where it stands in no document and is
    /// addressed to the institution's own State.
    var origin: Recommendation.Origin?
    var position: PositionTaken?
    var publication = Publication.internal
    /// Where it was adopted and by whom; nil for one that a person enters.
    var adoption: Adoption?

    struct Adoption: Sendable {
        var supporting: [ID<Organisation>] = []
        var seminar: ID<Seminar>?
        var proposal: ID<Proposal>?
        var repeats: ID<Recommendation>?
        var dissent: [Dissent] = []
    }

    struct Topic: Sendable, Hashable {
        let taxonomy: Taxonomy
        let topic: String
    }

    /// What a later import knows it by, so that a file that has the same paragraph finds it; its own id where it
    /// stands in no document. No file brings what was adopted here.
    func key(_ id: ID<Recommendation>) -> String? {
        guard adoption == nil else { return nil }
        guard let origin, !origin.symbol.isEmpty, !origin.paragraph.isEmpty else { return "hand \(id.text)" }
        return "paragraph \(origin.symbol) \(origin.paragraph)"
    }
}
