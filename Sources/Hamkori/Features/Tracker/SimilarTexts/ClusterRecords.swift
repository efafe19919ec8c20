import Documents
import Storage

/// How the ledger, the search and the API know clusters.
enum ClusterRecords {
    static let source = RecordSource(
        kind: .cluster,
        name: Text(tg: "Гурӯҳи тавсияҳо", ru: "Группа рекомендаций", en: "Group of recommendations"),
        position: 230,
        of: ClusterStore.table
    ) { cluster, _ in
        RecordSummary(
            reference: RecordReference(.cluster, cluster.id), title: cluster.title,
            state: ClusterTexts.members.text(cluster.members.count), date: cluster.madeAt.date,
            isPublic: cluster.members.count > 1, path: Clusters.show.path(cluster.id))
    }

    static let resource = APIResource(
        name: "clusters", summary: "Recommendations that ask for the same thing, grouped by people",
        of: ClusterStore.table, where: nil, isPublic: { _ in true })
}
