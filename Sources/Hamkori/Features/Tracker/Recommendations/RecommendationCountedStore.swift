import Storage

/// All SQL of what views count recommendations by.
extension RecommendationStore {
    private static let portion = 500

    /// The next of all recommendations after a number, in no order; none after the last.
    static func countedRows(after number: Int, in scope: Scope) throws -> [CountedRecommendations.Row] {
        let chosen: SQL = """
            SELECT * FROM recommendations WHERE \(scope.own) AND number > \(number)
            ORDER BY number LIMIT \(portion)
            """
        return try countedRows("(\(chosen)) r", in: scope)
    }

    /// Some recommendations, up to a thousand.
    static func countedRows(_ ids: [String], in scope: Scope) throws -> [CountedRecommendations.Row] {
        try countedRows(
            "(SELECT * FROM recommendations WHERE \(scope.checked) AND id IN (\(list: ids))) r", in: scope)
    }

    private static func countedRows(_ chosen: SQL, in scope: Scope) throws -> [CountedRecommendations.Row] {
        var topics: [Bearing: [String]] = [:]
        try scope.forEach(
            """
            SELECT r.number, t.taxonomy, t.topic FROM \(chosen)
            CROSS JOIN recommendation_topics t WHERE t.recommendation_id = r.id
            """
        ) { row in
            let bearing = Bearing(number: try row["number"], taxonomy: try row["taxonomy"])
            topics[bearing, default: []].append(try row["topic"])
        }
        return try scope.rows(
            """
            SELECT r.number, r.document, r.publication, \(columns) FROM \(chosen)
            """
        ) { row in
            let number: Int = try row["number"]
            let publication: Publication = try row["publication"]
            return CountedRecommendations.Row(
                number: number, document: try row["document"], isPublic: publication == .public,
                values: try Dimension.allCases.map { dimension in
                    guard let taxonomy = dimension.topics else { return try row[dimension.rawValue] }
                    let borne = topics[Bearing(number: number, taxonomy: taxonomy.rawValue)] ?? []
                    return borne.sorted().joined(separator: "\0")
                })
        }
    }

    /// A recommendation and a taxonomy whose topics it bears.
    private struct Bearing: Hashable {
        let number: Int
        let taxonomy: String
    }

    /// What is counted, by the dimensions' words; nothing where a recommendation has none.
    private static let columns: SQL = """
        CASE r.source WHEN 'treatyBody' THEN r.source || \("\n") || r.symbol ELSE r.source END AS mechanism, r.source,
        COALESCE(r.theme, '') AS theme, r.sdg, r.session, r.adopted_on AS year, r.country,
        COALESCE(r.addressee_id, '') AS addressee, COALESCE(r.position, '') AS position, r.dialogue_state AS state,
        COALESCE(r.state_reported, '') AS "state-reported", COALESCE(r.nhri_assessed, '') AS "nhri-assessed",
        COALESCE(r.civil_society_assessed, '') AS "civil-society-assessed"
        """
}
