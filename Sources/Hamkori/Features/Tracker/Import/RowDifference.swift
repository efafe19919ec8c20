import Storage

/// What a row of a file says otherwise than what is known of its recommendation.
struct RowDifference {
    /// Whether the source has again what it had taken back.
    let returns: Bool
    let text: Bool
    let position: Bool
    let topics: Bool
    let origin: Bool

    init(
        _ row: ImportedRecommendation, _ words: ImportedWords, from known: Recommendation, in scope: Scope
    ) throws {
        returns = known.origin.withdrawnOn != nil
        text = known.text != words.text
        position =
            try row.taken.map { taken in
                try RecommendationStore.positions(of: known.id, in: scope).last { !$0.isByHand }
                    != taken
            } ?? false
        let topics = try RecommendationStore.topics(of: known.id, in: scope).map(\.topic)
        self.topics = Set(topics) != Set(row.topics.map(\.topic))
        origin = !row.says(the: known, words)
    }

    /// Whether the recommendation itself becomes another.
    var changes: Bool { text || position || topics || origin }
}

extension ImportedRecommendation {
    /// Whether what is known of it beside text, position and topics is what the file says.
    fileprivate func says(the known: Recommendation, _ words: ImportedWords) -> Bool {
        let origin = known.origin
        return origin.recommenders == words.recommenders && origin.symbol == symbol
            && origin.paragraph == paragraph && origin.session == session && origin.body == body
            && origin.action == action && known.sdg == goals && known.title == words.title
            && dateKept(beside: known.adoptedOn) == known.adoptedOn
    }
}
