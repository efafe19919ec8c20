import Storage

/// A review of a State: a session of the UPR, or the document in which a body recommended.
struct Review: Sendable, Hashable {
    let country: Country
    let source: RecommendationSource
    /// The session, `12`, or where there is none the document's symbol; empty for what has neither.
    let word: String
    /// How many public recommendations came of it.
    let count: Int
}

/// The SQL by which recommendations are taken together for documents: by State and review.
extension RecommendationStore {
    /// The States that have public recommendations, with how many.
    static func statesReviewed(in scope: Scope) throws -> [(country: Country, count: Int)] {
        try scope.rows(
            """
            SELECT country, count(*) AS total FROM recommendations
            WHERE \(scope.own) AND publication = 'public' GROUP BY country
            """
        ) { (Country(known: try $0["country"] as String), try $0["total"] as Int) }
        .compactMap { code, count in code.map { ($0, count) } }
    }

    /// The reviews of a State, the latest first.
    static func reviews(of country: Country, in scope: Scope) throws -> [Review] {
        try scope.rows(
            """
            SELECT source, word, count(*) AS total
            FROM (
                SELECT source, CASE WHEN session <> '' THEN session ELSE symbol END AS word, adopted_on
                FROM recommendations
                WHERE \(scope.own) AND publication = 'public' AND country = \(country.code)
            ) reviewed
            GROUP BY source, word ORDER BY max(adopted_on) {byCodePoint} DESC, word {byCodePoint} DESC
            """
        ) { row in
            Review(
                country: country, source: try row["source"], word: try row["word"], count: try row["total"])
        }
    }

    /// The public recommendations of a review, in the order of their numbers.
    static func recommendations(of review: Review, in scope: Scope) throws -> [Recommendation] {
        try scope.rows(
            """
            \(selection) WHERE \(scope.own("r")) AND r.publication = 'public'
                AND r.country = \(review.country.code) AND r.source = \(review.source)
                AND CASE WHEN r.session <> '' THEN r.session ELSE r.symbol END = \(review.word)
            ORDER BY r.number
            """, made)
    }
}
