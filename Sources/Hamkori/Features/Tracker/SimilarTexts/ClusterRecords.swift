import Documents
import Storage

/// How the ledger, the search and the API know clusters.
enum ClusterRecords {
    static let source = RecordSource(
        kind: .cluster,
        name: Text(tg: "Гурӯҳи тавсияҳо", ru: "Группа рекомендаций", en: "Group of recommendations"),
        position: 230,
        ids: ClusterStore.ids,
        form: { id, scope in try cluster(id, in: scope).map(json) },
        summary: { id, scope in try cluster(id, in: scope).map(summary) })

    private static func cluster(_ id: String, in scope: Scope) throws -> Cluster? {
        try ID<Cluster>(id).flatMap { try ClusterStore.cluster($0, in: scope) }
    }

    private static func json(_ cluster: Cluster) -> JSON {
        [
            "id": .string(cluster.id.text), "number": .integer(Int64(cluster.number)),
            "title": cluster.title.json, "country": .string(cluster.country.code),
            "members": .array(cluster.members.map { .string($0.text) }),
            "former": .array(cluster.former.map { .string($0.text) }),
            "madeAt": .string(cluster.madeAt.utcText), "version": .integer(Int64(cluster.version)),
        ]
    }

    private static func summary(_ cluster: Cluster) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.cluster, cluster.id), title: cluster.title,
            state: ClusterTexts.members.text(cluster.members.count), date: cluster.madeAt.date,
            isPublic: cluster.members.count > 1, path: Clusters.show.path(cluster.id))
    }

    static let resource = APIResource(
        name: "clusters", summary: "Recommendations that ask for the same, grouped by people",
        schema: APISchema.object([
            "id": APISchema.id, "number": APISchema.integer, "title": APISchema.wording,
            "country": APISchema.text, "members": APISchema.list(of: APISchema.id),
            "former": APISchema.list(of: APISchema.id), "madeAt": APISchema.moment,
            "version": APISchema.integer,
        ]),
        list: { query, after, limit, scope in
            try ClusterStore.published(after: after ?? "", limit: limit, in: scope)
                .map { ($0.id.text, json($0)) }
        },
        record: { id, scope in try cluster(id, in: scope).map(json) })
}
