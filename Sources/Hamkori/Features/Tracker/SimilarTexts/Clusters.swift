import Web

/// Clusters: recommendations that ask for the same, handled as one; suggested by their words, decided by people.
enum Clusters {
    static let list = Route(.get, "clusters")
    static let suggestions = Route(.get, "clusters", "suggestions")
    static let compare = Route(.post, "clusters", "suggestions")
    static let show = Route(.get, "clusters", ID<Cluster>.self)
    static let edit = Route(.get, "clusters", ID<Cluster>.self, "edit")
    static let update = Route(.post, "clusters", ID<Cluster>.self, "edit")
    static let leave = Route(.post, "clusters", ID<Cluster>.self, "members", ID<Recommendation>.self, "leave")
    static let rejoin = Route(
        .post, "clusters", ID<Cluster>.self, "members", ID<Recommendation>.self, "return")
    static let similar = Route(.get, "recommendations", ID<Recommendation>.self, "similar")
    static let join = Route(.post, "recommendations", ID<Recommendation>.self, "similar")
    static let accept = Route(
        .post, "recommendations", ID<Recommendation>.self, "similar", ID<Recommendation>.self, "accept")
    static let refuse = Route(
        .post, "recommendations", ID<Recommendation>.self, "similar", ID<Recommendation>.self, "refuse")

    static let feature = Feature(
        "Clusters",
        endpoints: [
            .page(list, for: .everyone, ClusterActions.list).listing("country"),
            .page(suggestions, for: .permitted(.manageClusters), LikenessActions.suggestions),
            .form(compare, for: .permitted(.manageClusters), LikenessActions.compare),
            .page(show, for: .everyone, ClusterActions.show),
            .page(edit, for: .permitted(.manageClusters), ClusterActions.edit),
            .form(update, for: .permitted(.manageClusters), ClusterActions.update),
            .form(leave, for: .permitted(.manageClusters)) { address, context in
                try ClusterActions.change(address, context, ClusterDeeds.leave)
            },
            .form(rejoin, for: .permitted(.manageClusters)) { address, context in
                try ClusterActions.change(address, context, ClusterDeeds.rejoin)
            },
            .page(similar, for: .permitted(.manageClusters), LikenessActions.similar),
            .form(join, for: .permitted(.manageClusters), LikenessActions.join),
            .form(accept, for: .permitted(.manageClusters), LikenessActions.accept),
            .form(refuse, for: .permitted(.manageClusters), LikenessActions.refuse),
        ],
        migrations: ClusterStore.migrations, records: [ClusterRecords.source],
        deeds: [.clusterFormed, .clusterJoined, .clusterLeft, .clusterRenamed, .likenessRefused],
        resources: [ClusterRecords.resource],
        sections: [RecordSection(kind: .recommendation, html: ClusterPages.section)],
        commands: [LikenessCommand.command],
        adding: [
            WorkspaceTask(.manageClusters, ClusterTexts.suggestions, at: 360, Clusters.suggestions),
            ClusterDemo.chapter,
        ])
}

extension Permission {
    /// Says which recommendations ask for the same.
    static let manageClusters = Permission("manageClusters", of: [.commissioner, .officer])
}
