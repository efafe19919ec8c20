import Storage

/// What recommendations have in tables of their own.
struct RecommendationParts {
    var versions: [RecommendationVersion] = []
    var supporting: [ID<Organisation>] = []
    /// Those that were merged or split again, too.
    var asks: [Ask] = []
    var positions: [PositionTaken] = []
    var topics: [(taxonomy: Taxonomy, topic: String)] = []
}

/// The SQL of these parts: of one recommendation, or of many in one statement each.
extension RecommendationStore {
    static func parts(
        of ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: RecommendationParts] {
        let versions = try versions(of: ids, in: scope)
        let supporting = try supporting(of: ids, in: scope)
        let asks = try allAsks(of: ids, in: scope)
        let positions = try positions(of: ids, in: scope)
        let topics = try topics(of: ids, in: scope)
        return Dictionary(
            uniqueKeysWithValues: Set(ids).map { id in
                (
                    id,
                    RecommendationParts(
                        versions: versions[id] ?? [], supporting: supporting[id] ?? [], asks: asks[id] ?? [],
                        positions: positions[id] ?? [], topics: topics[id] ?? [])
                )
            })
    }

    static func versions(of id: ID<Recommendation>, in scope: Scope) throws -> [RecommendationVersion] {
        try versions(of: [id], in: scope)[id] ?? []
    }

    private static func versions(
        of ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: [RecommendationVersion]] {
        try grouped(
            """
            SELECT recommendation_id, number, text, reason, at FROM recommendation_versions
            WHERE \(scope.checked) AND recommendation_id IN (\(list: ids)) ORDER BY recommendation_id, number
            """, in: scope
        ) { row in
            RecommendationVersion(
                number: try row["number"], text: try row["text"], reason: try row["reason"], at: try row["at"]
            )
        }
    }

    static func supporting(of id: ID<Recommendation>, in scope: Scope) throws -> [ID<Organisation>] {
        try supporting(of: [id], in: scope)[id] ?? []
    }

    private static func supporting(
        of ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: [ID<Organisation>]] {
        try grouped(
            """
            SELECT recommendation_id, organisation_id FROM recommendation_supporters
            WHERE \(scope.checked) AND recommendation_id IN (\(list: ids)) ORDER BY recommendation_id, organisation_id
            """, in: scope
        ) { try $0["organisation_id"] }
    }

    /// Those that were merged or split again, too.
    static func allAsks(of id: ID<Recommendation>, in scope: Scope) throws -> [Ask] {
        try allAsks(of: [id], in: scope)[id] ?? []
    }

    private static func allAsks(
        of ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: [Ask]] {
        try grouped(
            """
            SELECT recommendation_id, number, label, text, wording, recommenders, until FROM recommendation_asks
            WHERE \(scope.checked) AND recommendation_id IN (\(list: ids)) ORDER BY recommendation_id, number
            """, in: scope
        ) { row in
            let recommenders: String = try row["recommenders"]
            let wording: Wording? = try row["wording"]
            return Ask(
                number: try row["number"], label: try row["label"],
                text: try wording ?? ImportedWords.wording(row["text"]),
                recommenders: recommenders.split(separator: "\n").map(String.init),
                isByHand: wording != nil, until: try row["until"])
        }
    }

    static func positions(of id: ID<Recommendation>, in scope: Scope) throws -> [PositionTaken] {
        try positions(of: [id], in: scope)[id] ?? []
    }

    private static func positions(
        of ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: [PositionTaken]] {
        try grouped(
            """
            SELECT recommendation_id, position, symbol, paragraph, said_on, words, by_hand
            FROM recommendation_positions
            WHERE \(scope.checked) AND recommendation_id IN (\(list: ids)) ORDER BY recommendation_id, number
            """, in: scope
        ) { row in
            PositionTaken(
                position: try row["position"], symbol: try row["symbol"], paragraph: try row["paragraph"],
                date: try row["said_on"], words: try row["words"] ?? Wording(), isByHand: try row["by_hand"])
        }
    }

    static func topics(
        of id: ID<Recommendation>, in scope: Scope
    ) throws -> [(taxonomy: Taxonomy, topic: String)] {
        try topics(of: [id], in: scope)[id] ?? []
    }

    private static func topics(
        of ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [ID<Recommendation>: [(taxonomy: Taxonomy, topic: String)]] {
        try grouped(
            """
            SELECT recommendation_id, taxonomy, topic FROM recommendation_topics
            WHERE \(scope.checked) AND recommendation_id IN (\(list: ids))
            ORDER BY recommendation_id, taxonomy {byCodePoint}, topic {byCodePoint}
            """, in: scope
        ) { (try $0["taxonomy"], try $0["topic"]) }
    }

    private static func grouped<Part>(
        _ sql: SQL, in scope: Scope, _ make: (Row) throws -> Part
    ) throws -> [ID<Recommendation>: [Part]] {
        var groups: [ID<Recommendation>: [Part]] = [:]
        try scope.forEach(sql) { row in
            groups[try row["recommendation_id"], default: []].append(try make(row))
        }
        return groups
    }
}
