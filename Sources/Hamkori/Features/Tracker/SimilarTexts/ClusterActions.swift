import Markup
import Storage
import Web

/// Clusters as people see and keep them.
enum ClusterActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let page = try context.read { scope in
            try ClusterStore.list(request, in: scope)
                .completed(in: scope, ClusterPages.Listed.all)
        }
        return try ClusterPages.list(request, page, context).response(context)
    }

    static func show(_ id: ID<Cluster>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    private static func page(_ id: ID<Cluster>, _ state: FormState, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            let cluster = try find(id, in: scope)
            return ClusterPages.show(
                ClusterPages.Shown(
                    cluster: cluster,
                    recommendations: try RecommendationStore.all(cluster.members + cluster.former, in: scope),
                    maker: try PersonStore.name(ofPseudonym: cluster.madeBy, in: scope) ?? Wording(),
                    history: try RecordSections.history(RecordReference(.cluster, id), context, in: scope),
                    state: state), context)
        }
        return context.page(page)
    }

    static func edit(_ id: ID<Cluster>, _ context: Context) throws -> Response {
        let cluster = try context.read { try find(id, in: $0) }
        return try context.edit(cluster) { ClusterPages.form(cluster, $0, context) }
    }

    static func update(_ id: ID<Cluster>, _ context: Context) throws -> Response {
        let cluster = try context.read { try find(id, in: $0) }
        return try context.update(cluster, leadingTo: context.link(Clusters.show, id)) {
            ClusterPages.form(cluster, $0, context)
        } writing: { draft, version, writing in
            try ClusterDeeds.rename(id, to: draft, from: version, in: writing)
        }
    }

    /// Takes a member out or puts it back.
    static func change(
        _ address: (ID<Cluster>, ID<Recommendation>), _ context: Context,
        _ body: (ID<Cluster>, ID<Recommendation>, Writing) throws -> Void
    ) throws -> Response {
        var reader = try FormReader(context)
        let link = context.link(Clusters.show, address.0)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try body(address.0, address.1, $0)
            }
        } catch ClusterFault.elsewhere {
            reader.refuse("members", ClusterTexts.elsewhere)
            return try page(address.0, reader.state, context)
        }
        return context.redirect(to: link)
    }

    private static func find(_ id: ID<Cluster>, in scope: Scope) throws -> Cluster {
        guard let cluster = try ClusterStore.cluster(id, in: scope) else { throw Refusal.notFound }
        return cluster
    }
}
