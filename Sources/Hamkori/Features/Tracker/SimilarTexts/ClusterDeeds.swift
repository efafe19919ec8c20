extension RecordKind {
    static let cluster = RecordKind("cluster")
}

extension DeedKind {
    static let clusterFormed = DeedKind(
        "cluster.formed", Text(tg: "Гурӯҳ ташкил шуд", ru: "Группа создана", en: "Group formed"))
    static let clusterJoined = DeedKind(
        "cluster.joined",
        Text(
            tg: "Тавсия ба гурӯҳ дохил шуд", ru: "Рекомендация вошла в группу",
            en: "Recommendation joined the group"))
    static let clusterLeft = DeedKind(
        "cluster.left",
        Text(
            tg: "Тавсия аз гурӯҳ баромад", ru: "Рекомендация вышла из группы",
            en: "Recommendation left the group"))
    static let clusterRenamed = DeedKind(
        "cluster.renamed", Text(tg: "Номи гурӯҳ тағйир ёфт", ru: "Группа переименована", en: "Group renamed"))
    static let likenessRefused = DeedKind(
        "recommendation.likenessRefused",
        Text(
            tg: "Пешниҳоди монандӣ рад шуд", ru: "Предложенное сходство отклонено",
            en: "Suggested similarity rejected"))
}

/// What changes together in clusters; actions and the demo call these.
enum ClusterDeeds {
    /// Says that two recommendations ask for the same: the later joins the cluster of the earlier; two clusters become
    /// one, and where there is none, one is made under the title of the earlier recommendation.
    /// - Parameter id: the id of a cluster that may have to be made.
    /// - Returns: the cluster that they are in now.
    /// - Throws: `ClusterFault`.
    @discardableResult
    static func merge(
        _ one: ID<Recommendation>, _ other: ID<Recommendation>, as id: ID<Cluster>, in writing: Writing
    ) throws -> ID<Cluster> {
        let pair = try [one, other].map { id in
            guard let known = try RecommendationStore.recommendation(id, in: writing.scope) else {
                throw ClusterFault.noSuchRecommendation
            }
            return known
        }.sorted { $0.isEarlier(than: $1) }
        guard one != other else { throw ClusterFault.itself }
        guard pair[0].origin.country == pair[1].origin.country else { throw ClusterFault.otherState }
        let clusters = try pair.compactMap { try ClusterStore.cluster(of: $0.id, in: writing.scope) }
            .sorted { $0.number < $1.number }
        guard Set(clusters.map(\.id)).count == clusters.count else { throw ClusterFault.together }
        try LikenessStore.decide(.accepted, one, other, of: pair[0].origin.country, in: writing)
        guard let cluster = clusters.first else {
            try ClusterStore.insert(pair[0].title, of: pair[0].origin.country, as: id, in: writing)
            for member in pair { try ClusterStore.join(member.id, to: id, in: writing) }
            try writing.record(Deed(.clusterFormed, RecordReference(.cluster, id)))
            return id
        }
        for later in clusters.dropFirst() {
            for member in later.members {
                try ClusterStore.leave(member, later.id, in: writing)
                try ClusterStore.join(member, to: cluster.id, in: writing)
            }
            try writing.record(Deed(.clusterLeft, RecordReference(.cluster, later.id)))
        }
        for member in pair where clusters.count == 1 && !cluster.members.contains(member.id) {
            try ClusterStore.join(member.id, to: cluster.id, in: writing)
        }
        try writing.record(Deed(.clusterJoined, RecordReference(.cluster, cluster.id)))
        return cluster.id
    }

    /// Gives a cluster another title.
    /// - Throws: `WriteRefusal.stale`.
    static func rename(
        _ id: ID<Cluster>, to draft: Cluster.Draft, from version: Int, in writing: Writing
    ) throws {
        try ClusterStore.update(id, draft, from: version, in: writing)
        try writing.record(Deed(.clusterRenamed, RecordReference(.cluster, id)))
    }

    /// Says that two recommendations do not ask for the same; they are not suggested again.
    /// - Throws: `ClusterFault`.
    static func refuse(_ one: ID<Recommendation>, _ other: ID<Recommendation>, in writing: Writing) throws {
        guard let known = try RecommendationStore.recommendation(one, in: writing.scope),
            try RecommendationStore.recommendation(other, in: writing.scope) != nil
        else { throw ClusterFault.noSuchRecommendation }
        guard one != other else { throw ClusterFault.itself }
        try LikenessStore.decide(.refused, one, other, of: known.origin.country, in: writing)
        try writing.record([one, other].map { Deed(.likenessRefused, RecordReference(.recommendation, $0)) })
    }

    /// Takes a member out; it may come back.
    /// - Throws: `ClusterFault`.
    static func leave(_ id: ID<Cluster>, _ member: ID<Recommendation>, in writing: Writing) throws {
        guard try found(id, writing).members.contains(member) else { throw ClusterFault.notMember }
        try ClusterStore.leave(member, id, in: writing)
        try writing.record(Deed(.clusterLeft, RecordReference(.cluster, id)))
    }

    /// Puts a member back that was taken out.
    /// - Throws: `ClusterFault`.
    static func rejoin(_ id: ID<Cluster>, _ member: ID<Recommendation>, in writing: Writing) throws {
        guard try found(id, writing).former.contains(member) else { throw ClusterFault.notMember }
        guard try ClusterStore.cluster(of: member, in: writing.scope) == nil else {
            throw ClusterFault.elsewhere
        }
        try ClusterStore.join(member, to: id, in: writing)
        try writing.record(Deed(.clusterJoined, RecordReference(.cluster, id)))
    }

    private static func found(_ id: ID<Cluster>, _ writing: Writing) throws -> Cluster {
        guard let cluster = try ClusterStore.cluster(id, in: writing.scope) else {
            throw ClusterFault.noSuch
        }
        return cluster
    }
}
