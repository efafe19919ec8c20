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
        let total: Int =
            try transaction.row("SELECT count(*) AS total FROM clusters WHERE \(narrowed)") {
                try $0["total"]
            } ?? 0
        let order: SQL = request.sort == "number" && request.isDescending ? "number DESC" : "number"
        let items = try clusters(
            "WHERE \(narrowed) ORDER BY \(order) LIMIT \(request.limit) OFFSET \(request.offset)",
            in: transaction)
        return ListPage(items: items, total: total)
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
        try transaction.rows("SELECT * FROM clusters \(narrowed)").map { row in
            let id: ID<Cluster> = try row["id"]
            let all = try transaction.rows(
                """
                SELECT recommendation_id, left_at FROM cluster_members
                WHERE cluster_id = \(id) ORDER BY recommendation_id
                """
            ) { row -> (id: ID<Recommendation>, left: Timestamp?) in
                (try row["recommendation_id"], try row["left_at"])
            }
            return Cluster(
                id: id, number: try row["number"], title: try row["title"],
                country: try row["country"],
                members: all.filter { $0.left == nil }.map(\.id),
                former: all.filter { $0.left != nil }.map(\.id), madeAt: try row["made_at"],
                madeBy: try row["made_by"], version: try row["version"])
        }
    }
}
