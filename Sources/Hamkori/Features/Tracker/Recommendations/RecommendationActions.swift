import Markup
import Storage
import Web

/// Recommendations as people see them, and the correction of a text.
enum RecommendationActions {
    static func list(_ context: Context) throws -> Response {
        var request = ListRequest(context)
        let list = try context.read { transaction in
            var (page, facets) = try RecommendationStore.listWithFacets(
                request, of: context.institution, in: transaction)
            var notice = HTML.empty
            let question = RecommendationSearch.question(request)
            if page.total == 0, let nearest = try Correction.of(question, context, transaction) {
                notice = Correction.notice(request.query["q"] ?? "", nearest, context)
                request = ListRequest(query: request.query.setting("q", nearest))
                (page, facets) = try RecommendationStore.listWithFacets(
                    request, of: context.institution, in: transaction)
            }
            let names = try Names(context.institution, in: transaction)
            notice = notice + (try TrackerViews.narrowing(request, context, transaction))
            return RecommendationPages.list(request, page, facets, names, notice, context)
        }
        return try list.response(context)
    }

    static func show(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let record = RecordReference(.recommendation, id)
        let page = try context.read { transaction in
            let recommendation = try find(id, context, transaction)
            let topics = try RecommendationStore.topics(of: id, in: transaction)
            return RecommendationPages.show(
                RecommendationPages.Shown(
                    recommendation: recommendation,
                    versions: try RecommendationStore.versions(of: id, in: transaction),
                    changes: try RecommendationStore.changes(of: id, in: transaction),
                    supporting: try RecommendationStore.supporting(of: id, in: transaction),
                    asks: try RecommendationStore.asks(of: id, in: transaction),
                    positions: try RecommendationStore.positions(of: id, in: transaction),
                    topics: topics,
                    terms: try TaxonomyNames(
                        topics + recommendation.words, of: context.institution, in: transaction),
                    names: try Names(context.institution, in: transaction),
                    added: try RecordSections.added(record, context, transaction),
                    trail: try RecordSections.trail(record, context, transaction)),
                context)
        }
        return context.page(page)
    }

    static func correct(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, $0) }
        var values = Fields()
        values.add("text", known.text)
        return context.page(
            RecommendationPages.form(known, FormState(values: values, version: known.version), context))
    }

    static func update(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, $0) }
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
    static func find(
        _ id: ID<Recommendation>, _ context: Context, _ transaction: Transaction
    ) throws -> Recommendation {
        guard let known = try RecommendationStore.recommendation(id, in: transaction),
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
