import Storage

/// All SQL of clusters and their members.
enum ClusterStore {
    static let table = RecordTable<Cluster>("clusters") { clusters, scope in
        let ids = clusters.map(\.id)
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
        for index in clusters.indices {
            let (present, former) = members[ids[index]] ?? ([], [])
            (clusters[index].members, clusters[index].former) = (present, former)
        }
    }

    static func cluster(_ id: ID<Cluster>, in scope: Scope) throws -> Cluster? {
        try table.record(id, in: scope)
    }

    /// The cluster that a recommendation is in.
    static func cluster(of id: ID<Recommendation>, in scope: Scope) throws -> Cluster? {
        try table.all(
            where: """
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
            .page(of: table)
    }

    // MARK: Writing

    static func insert(
        _ title: Wording, of country: Country, as id: ID<Cluster>, in writing: Writing
    ) throws {
        let cluster = Cluster(
            id: id, number: try table.next("number", in: writing.scope), draft: Cluster.Draft(title: title),
            country: country, members: [], former: [], madeAt: writing.now, madeBy: writing.actor, version: 1)
        try table.insert(cluster, ["search_key": title.searchKey], in: writing.scope)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(
        _ id: ID<Cluster>, _ draft: Cluster.Draft, from version: Int, in writing: Writing
    ) throws {
        try table.update(
            id, to: draft, ["search_key": draft.title.searchKey], from: version, in: writing)
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
}
