import Storage

/// What other features ask of recommendations that they hold by id or by number.
extension RecommendationStore {
    /// Binds in one statement: both engines take more, so many make the fewest statements that stay short.
    private static let batch = 500

    /// The numbers of recommendations.
    static func numbers(of ids: [ID<Recommendation>], in scope: Scope) throws -> [ID<Recommendation>: Int] {
        var numbers: [ID<Recommendation>: Int] = [:]
        for some in ids.uniqued.pieces(of: batch) {
            try scope.forEach(
                "SELECT id, number FROM recommendations WHERE \(scope.checked) AND id IN (\(list: some))"
            ) {
                numbers[try $0["id"]] = try $0["number"]
            }
        }
        return numbers
    }

    /// Those with numbers that people write; a number that nobody has is missing from the answer.
    static func recommendations(numbered numbers: [Int], in scope: Scope) throws -> [Recommendation] {
        try scope.rows(
            """
            \(selection) WHERE \(scope.own("r")) AND r.number IN (\(list: numbers))
                AND r.publication = 'public' ORDER BY r.number
            """, made)
    }

    /// Those with ids, of any number.
    static func all(
        _ ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: Recommendation] {
        var found: [ID<Recommendation>: Recommendation] = [:]
        for some in ids.pieces(of: batch) {
            for one in try recommendations(Array(some), in: scope) { found[one.id] = one }
        }
        return found
    }
}
