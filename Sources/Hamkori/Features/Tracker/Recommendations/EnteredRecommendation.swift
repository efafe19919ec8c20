/// A recommendation, or a voluntary pledge, as a person enters it: one that stands in no file.
struct EnteredRecommendation: Sendable {
    var kind = RecommendationKind.recommendation
    let source: RecommendationSource
    let title: Wording
    let text: Wording
    let date: CalendarDate
    var theme: Theme?
    var addressee: ID<Organisation>?
    var sdg: [String] = []
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

    /// SDG targets as somebody writes them, `16.3, 5`; nil where one of them is none: goals go from 1 to 17, targets
    /// have a number or a letter.
    static func sdg(_ text: String) -> [String]? {
        let words = text.split { " ,;\n".contains($0) }.map { $0.lowercased() }
        let areTargets = words.allSatisfy { word in
            let parts = word.split(separator: ".", omittingEmptySubsequences: false)
            guard let goal = parts.first.flatMap({ Int($0) }), (1...17).contains(goal), parts.count <= 2
            else {
                return false
            }
            guard parts.count == 2 else { return true }
            let target = parts[1]
            return Int(target).map { (1...19).contains($0) } ?? (target.count == 1 && "abcd".contains(target))
        }
        return areTargets ? words : nil
    }
}
