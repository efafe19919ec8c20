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
        return context.page(
            ClusterPages.form(
                cluster, FormState(values: fields(cluster), version: cluster.version), context))
    }

    static func update(_ id: ID<Cluster>, _ context: Context) throws -> Response {
        let cluster = try context.read { try find(id, in: $0) }
        var reader = try FormReader(context)
        let title = reader.wording("title", limit: 300)
        guard reader.isValid else { return context.page(ClusterPages.form(cluster, reader.state, context)) }
        let link = context.link(Clusters.show, id)
        let record = RecordReference(.cluster, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try ClusterDeeds.rename(id, to: title, from: reader.version, in: $0)
            }
        } catch WriteRefusal.stale {
            let conflict = try StaleEdit.conflict(
                record, saved: fields(cluster), version: cluster.version, context)
            return context.page(ClusterPages.form(cluster, reader.state.facing(conflict), context))
        }
        return context.redirect(to: link)
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
        } catch is ClusterFault {
            throw Refusal.notFound
        }
        return context.redirect(to: link)
    }

    private static func fields(_ cluster: Cluster) -> Fields {
        var fields = Fields()
        fields.add("title", cluster.title)
        return fields
    }

    private static func find(_ id: ID<Cluster>, in scope: Scope) throws -> Cluster {
        guard let cluster = try ClusterStore.cluster(id, in: scope) else { throw Refusal.notFound }
        return cluster
    }
}
