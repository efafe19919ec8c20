import Storage

/// All SQL of clusters and their members.
enum ClusterStore {
    static func cluster(_ id: ID<Cluster>, in transaction: Transaction) throws -> Cluster? {
        try clusters("WHERE id = \(id)", in: transaction).first
    }

    /// The cluster that a recommendation is in.
    static func cluster(of id: ID<Recommendation>, in transaction: Transaction) throws -> Cluster? {
        try clusters(
            """
            WHERE id IN (SELECT cluster_id FROM cluster_members WHERE recommendation_id = \(id) AND left_at IS NULL)
            """, in: transaction
        ).first
    }

    /// A page of the list: clusters that hold two or more.
    static func list(
        _ request: ListRequest, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> ListPage<Cluster> {
        var conditions: [SQL] = [
            "institution_id = \(institution)",
            """
            (SELECT count(*) FROM cluster_members m WHERE m.cluster_id = clusters.id AND m.left_at IS NULL) > 1
            """,
        ]
        if !request.search.isEmpty {
            conditions.append("search_key LIKE \(request.searchPattern) ESCAPE '!'")
        }
        if let country = request.filter("country").flatMap({ Country(known: $0) }) {
            conditions.append("country = \(country.code)")
        }
        let narrowed = conditions.joined(by: " AND ")
        let order: SQL = request.sort == "number" && request.isDescending ? "number DESC" : "number"
        return try ListPage(
            request, "FROM clusters WHERE \(narrowed)", order: order, in: transaction, many: clusters)
    }

    /// Those after a cursor, in the order of their ids.
    static func published(
        of institution: ID<Institution>, after id: String, limit: Int, in transaction: Transaction
    ) throws -> [Cluster] {
        try clusters(
            "WHERE institution_id = \(institution) AND id > \(id) ORDER BY id LIMIT \(limit)", in: transaction
        )
    }

    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM clusters") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(
        _ title: Wording, of country: Country, as id: ID<Cluster>, in writing: Writing
    ) throws {
        try writing.transaction.execute(
            """
            INSERT INTO clusters (id, institution_id, number, title, country, made_at, made_by, search_key, version)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(title), \(country.code),
                \(writing.now), \(writing.actor), \(title.searchKey), 1
            FROM clusters WHERE institution_id = \(writing.institution)
            """)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func rename(
        _ id: ID<Cluster>, _ title: Wording, from version: Int, in writing: Writing
    ) throws {
        let changed = try writing.transaction.execute(
            """
            UPDATE clusters SET title = \(title), search_key = \(title.searchKey), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
    }

    /// Puts a recommendation in; one that was taken out comes back.
    static func join(
        _ recommendation: ID<Recommendation>, to id: ID<Cluster>, in writing: Writing
    ) throws {
        try writing.transaction.execute(
            """
            INSERT INTO cluster_members (cluster_id, institution_id, recommendation_id, joined_at)
            VALUES (\(id), \(writing.institution), \(recommendation), \(writing.now))
            ON CONFLICT (cluster_id, recommendation_id) DO UPDATE SET left_at = NULL, joined_at = \(writing.now)
            """)
    }

    static func leave(
        _ recommendation: ID<Recommendation>, _ id: ID<Cluster>, in writing: Writing
    ) throws {
        try writing.transaction.execute(
            """
            UPDATE cluster_members SET left_at = \(writing.now)
            WHERE cluster_id = \(id) AND recommendation_id = \(recommendation) AND left_at IS NULL
            """)
    }

    private static func clusters(_ narrowed: SQL, in transaction: Transaction) throws -> [Cluster] {
        try clusters(try transaction.rows("SELECT * FROM clusters \(narrowed)"), in: transaction)
    }

    /// The clusters of some rows, with their members.
    private static func clusters(_ rows: [Row], in transaction: Transaction) throws -> [Cluster] {
        let ids: [ID<Cluster>] = try rows.map { try $0["id"] }
        var members: [ID<Cluster>: (present: [ID<Recommendation>], former: [ID<Recommendation>])] = [:]
        try transaction.forEach(
            """
            SELECT cluster_id, recommendation_id, left_at FROM cluster_members
            WHERE cluster_id IN (\(list: ids)) ORDER BY cluster_id, recommendation_id
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
