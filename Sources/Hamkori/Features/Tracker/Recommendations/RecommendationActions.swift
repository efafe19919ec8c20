import Markup
import Storage
import Web

/// Recommendations as people see them, and the correction of a text.
enum RecommendationActions {
    static func list(_ context: Context) throws -> Response {
        var request = ListRequest(context)
        let list = try context.read { scope in
            var (page, facets) = try RecommendationStore.listWithFacets(request, in: scope)
            var notice = HTML.empty
            let question = RecommendationSearch.question(request)
            if page.total == 0, let nearest = try Correction.of(question, in: scope) {
                notice = Correction.notice(request.query["q"] ?? "", nearest, context)
                request = ListRequest(query: request.query.setting("q", nearest))
                (page, facets) = try RecommendationStore.listWithFacets(request, in: scope)
            }
            let names = try Names(in: scope)
            notice = notice + (try TrackerViews.narrowing(request, context, in: scope))
            return RecommendationPages.list(
                request, page: page, facets: facets, names: names, notice: notice, context)
        }
        return try list.response(context)
    }

    static func show(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let record = RecordReference(.recommendation, id)
        let page = try context.read { scope in
            let recommendation = try find(id, context, in: scope)
            let topics = try RecommendationStore.topics(of: id, in: scope)
            return RecommendationPages.show(
                RecommendationPages.Shown(
                    recommendation: recommendation,
                    versions: try RecommendationStore.versions(of: id, in: scope),
                    changes: try RecommendationStore.changes(of: id, in: scope),
                    supporting: try RecommendationStore.supporting(of: id, in: scope),
                    asks: try RecommendationStore.asks(of: id, in: scope),
                    positions: try RecommendationStore.positions(of: id, in: scope),
                    topics: topics,
                    terms: try TaxonomyNames(topics + recommendation.words, in: scope),
                    names: try Names(in: scope),
                    added: try RecordSections.added(record, context, in: scope),
                    trail: try RecordSections.trail(record, context, in: scope)),
                context)
        }
        return context.page(page)
    }

    static func correct(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        var values = Fields()
        values.add("text", known.text)
        return context.page(
            RecommendationPages.form(known, FormState(values: values, version: known.version), context))
    }

    static func update(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        var reader = try FormReader(context)
        let text = reader.wording("text", limit: 3_000)
        let reason = reader.wording("reason", limit: 1_000)
        guard reader.isValid else {
            return context.page(RecommendationPages.form(known, reader.state, context))
        }
        let link = context.link(Recommendations.show, id)
        let record = RecordReference(.recommendation, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try RecommendationDeeds.correct(
                    known, from: reader.version, text: text, reason: reason, in: $0)
            }
        } catch WriteRefusal.stale {
            var saved = Fields()
            saved.add("text", known.text)
            let conflict = try StaleEdit.conflict(record, saved: saved, version: known.version, context)
            return context.page(RecommendationPages.form(known, reader.state.facing(conflict), context))
        }
        return context.redirect(to: link)
    }

    /// - Throws: `Refusal.notFound` for what this visitor may not see.
    static func find(_ id: ID<Recommendation>, _ context: Context, in scope: Scope) throws -> Recommendation {
        guard let known = try RecommendationStore.recommendation(id, in: scope),
            known.isVisible(to: context.visitor)
        else { throw Refusal.notFound }
        return known
    }
}

extension Recommendation {
    /// The words of taxonomies that its page shows beside its topics.
    fileprivate var words: [(taxonomy: Taxonomy, topic: String)] {
        sdg.map { (.sdg, $0) } + (origin.action.map { [(.action, String($0))] } ?? [])
            + StatePosition.allCases.map { (.position, $0.rawValue) }
    }
}
