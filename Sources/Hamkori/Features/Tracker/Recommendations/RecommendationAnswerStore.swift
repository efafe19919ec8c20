import Storage

/// All SQL of when the State answered, and of which recommendations a search would find among some.
extension RecommendationStore {
    /// The days on which the State reported on some recommendations, oldest first.
    static func reported(
        _ ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: [CalendarDate]] {
        var days: [ID<Recommendation>: [CalendarDate]] = [:]
        for some in ids.pieces(of: batch) {
            try scope.forEach(
                """
                SELECT recommendation_id, at FROM recommendation_states
                WHERE \(scope.checked) AND recommendation_id IN (\(list: some)) AND axis = \(ImplementationVoice.state) ORDER BY at
                """
            ) { row in
                let at: Timestamp = try row["at"]
                days[try row["recommendation_id"], default: []].append(at.date)
            }
        }
        return days
    }

    /// How many ids one statement names.
    private static let batch = 1_000
}
