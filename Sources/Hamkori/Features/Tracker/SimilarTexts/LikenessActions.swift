import Markup
import Storage
import Web

/// Suggestions of recommendations that may ask for the same, and what a person says to them.
enum LikenessActions {
    /// The suggestions on one page: as they are decided on, others move up.
    private static let shown = 20
    /// The texts that one press of the button compares, so that it answers within seconds.
    private static let atOnce = 4_000

    static func suggestions(_ context: Context) throws -> Response {
        let country = context.query["country"].flatMap { Country(known: $0) } ?? context.home
        let page = try context.read { scope in
            let open = try LikenessStore.open(of: country, limit: shown, in: scope)
            let ids = open.pairs.flatMap { [$0.one, $0.other] }
            return LikenessPages.suggestions(
                LikenessPages.Queue(
                    country: country, pairs: open.pairs, total: open.total,
                    recommendations: try RecommendationStore.all(Array(Set(ids)), in: scope),
                    waiting: try LikenessUpdate.waiting(in: scope)),
                context)
        }
        return context.page(page)
    }

    /// What is compared is derived from the records and no record itself, so that it needs no entry in the ledger.
    static func compare(_ context: Context) throws -> Response {
        _ = try LikenessUpdate(application: context.application).perform(limit: atOnce)
        return context.redirect(to: context.link(Clusters.suggestions))
    }

    static func similar(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    /// Puts a recommendation together with one that somebody names by its number.
    static func join(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let number = reader.integer("number", in: 1...99_999_999)
        guard let number else { return try page(id, reader.state, context) }
        let other = try context.read {
            try RecommendationStore.recommendations(numbered: [number], in: $0).first
        }
        guard let other else {
            reader.refuse("number", ClusterTexts.noSuch)
            return try page(id, reader.state, context)
        }
        return try merge(id, with: other.id, &reader, context)
    }

    static func accept(
        _ address: (ID<Recommendation>, ID<Recommendation>), _ context: Context
    ) throws -> Response {
        var reader = try FormReader(context)
        return try merge(address.0, with: address.1, &reader, context)
    }

    static func refuse(
        _ address: (ID<Recommendation>, ID<Recommendation>), _ context: Context
    ) throws -> Response {
        let reader = try FormReader(context)
        let link = origin(address.0, reader, context)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try ClusterDeeds.refuse(address.0, address.1, in: $0)
        }
        return context.redirect(to: link)
    }

    private static func merge(
        _ one: ID<Recommendation>, with other: ID<Recommendation>, _ reader: inout FormReader,
        _ context: Context
    ) throws -> Response {
        let link = origin(one, reader, context)
        let new = context.newID(Cluster.self)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                _ = try ClusterDeeds.merge(one, other, as: new, in: $0)
            }
            return context.redirect(to: link)
        } catch let fault as ClusterFault {
            reader.refuse("number", fault.reason ?? ClusterTexts.noSuch)
        }
        return try page(one, reader.state, context)
    }

    /// The page whose form it was: the queue, or the recommendation's own.
    private static func origin(_ id: ID<Recommendation>, _ reader: FormReader, _ context: Context) -> Link {
        guard let country = reader.form["queue"].flatMap({ Country(known: $0) }) else {
            return context.link(Clusters.similar, id)
        }
        return context.link(Clusters.suggestions).adding(query: Fields([("country", country.code)]).encoded())
    }

    private static func page(
        _ id: ID<Recommendation>, _ state: FormState, _ context: Context
    ) throws -> Response {
        let page = try context.read { scope in
            guard let known = try RecommendationStore.recommendation(id, in: scope),
                known.publication == .public
            else { throw Refusal.notFound }
            let pairs = try LikenessStore.open(of: id, limit: shown, in: scope)
            let cluster = try ClusterStore.cluster(of: id, in: scope)
            let ids = pairs.flatMap { [$0.one, $0.other] } + (cluster?.members ?? [])
            return LikenessPages.similar(
                LikenessPages.Similar(
                    recommendation: known, pairs: pairs, cluster: cluster,
                    recommendations: try RecommendationStore.all(Array(Set(ids)), in: scope),
                    waiting: try LikenessUpdate.waiting(in: scope), state: state),
                context)
        }
        return context.page(page)
    }
}
