import Storage

/// All SQL of clusters and their members.
enum ClusterStore {
    static func cluster(_ id: ID<Cluster>, in scope: Scope) throws -> Cluster? {
        try clusters("id = \(id)", in: scope).first
    }

    /// The cluster that a recommendation is in.
    static func cluster(of id: ID<Recommendation>, in scope: Scope) throws -> Cluster? {
        try clusters(
            """
            id IN (SELECT cluster_id FROM cluster_members WHERE \(scope.checked) AND recommendation_id = \(id)
                AND left_at IS NULL)
            """, in: scope
        ).first
    }

    /// A page of the list: clusters that hold two or more.
    static func list(_ request: ListRequest, in scope: Scope) throws -> ListPage<Cluster> {
        try ListQuery("clusters", request, order: "number", in: scope)
            .narrowed(
                to: """
                    (SELECT count(*) FROM cluster_members m WHERE \(scope.checked("m")) AND m.cluster_id = clusters.id
                        AND m.left_at IS NULL) > 1
                    """
            )
            .filtered(by: "country") { Country(known: $0).map { "country = \($0.code)" } }
            .sorted(by: "number", "number", descending: "number DESC")
            .page(many: clusters)
    }

    /// Those after a cursor, in the order of their ids.
    static func published(after id: String, limit: Int, in scope: Scope) throws -> [Cluster] {
        try clusters("id > \(id) ORDER BY id LIMIT \(limit)", in: scope)
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM clusters WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(
        _ title: Wording, of country: Country, as id: ID<Cluster>, in writing: Writing
    ) throws {
        try writing.execute(
            """
            INSERT INTO clusters (id, institution_id, number, title, country, made_at, made_by, search_key, version)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(title), \(country.code),
                \(writing.now), \(writing.actor), \(title.searchKey), 1
            FROM clusters WHERE \(writing.own)
            """)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func rename(_ id: ID<Cluster>, _ title: Wording, from version: Int, in writing: Writing) throws {
        let changed = try writing.execute(
            """
            UPDATE clusters SET title = \(title), search_key = \(title.searchKey), version = version + 1
            WHERE \(writing.checked) AND id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
    }

    /// Puts a recommendation in; one that was taken out comes back.
    static func join(_ recommendation: ID<Recommendation>, to id: ID<Cluster>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO cluster_members (cluster_id, institution_id, recommendation_id, joined_at)
            VALUES (\(id), \(writing.institution), \(recommendation), \(writing.now))
            ON CONFLICT (cluster_id, recommendation_id) DO UPDATE SET left_at = NULL, joined_at = \(writing.now)
            """)
    }

    static func leave(_ recommendation: ID<Recommendation>, _ id: ID<Cluster>, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE cluster_members SET left_at = \(writing.now)
            WHERE \(writing.checked) AND cluster_id = \(id) AND recommendation_id = \(recommendation) AND left_at IS NULL
            """)
    }

    private static func clusters(_ narrowed: SQL, in scope: Scope) throws -> [Cluster] {
        try clusters(try scope.rows("SELECT * FROM clusters WHERE \(scope.own) AND \(narrowed)"), in: scope)
    }

    /// The clusters of some rows, with their members.
    private static func clusters(_ rows: [Row], in scope: Scope) throws -> [Cluster] {
        let ids: [ID<Cluster>] = try rows.map { try $0["id"] }
        var members: [ID<Cluster>: (present: [ID<Recommendation>], former: [ID<Recommendation>])] = [:]
        try scope.forEach(
            """
            SELECT cluster_id, recommendation_id, left_at FROM cluster_members
            WHERE \(scope.checked) AND cluster_id IN (\(list: ids)) ORDER BY cluster_id, recommendation_id
            """
        ) { row in
            let (id, left): (ID<Cluster>, Timestamp?) = (try row["cluster_id"], try row["left_at"])
            if left == nil {
                members[id, default: ([], [])].present.append(try row["recommendation_id"])
            } else {
                members[id, default: ([], [])].former.append(try row["recommendation_id"])
            }
        }
        return try zip(ids, rows).map { id, row in
            Cluster(
                id: id, number: try row["number"], title: try row["title"],
                country: try row["country"], members: members[id]?.present ?? [],
                former: members[id]?.former ?? [], madeAt: try row["made_at"], madeBy: try row["made_by"],
                version: try row["version"])
        }
    }
}
