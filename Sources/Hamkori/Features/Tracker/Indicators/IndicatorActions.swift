import Markup
import Storage
import Web

/// Indicators as people see and define them.
enum IndicatorActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let everything = context.visitor.may(.readInternal)
        let page = try context.read { scope in
            try IndicatorStore.list(
                request, everything: everything, in: scope
            ).completed(in: scope, IndicatorPages.Listed.all)
        }
        return try IndicatorPages.list(request, page, context).response(context)
    }

    static func show(_ id: ID<Indicator>, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            let indicator = try find(id, context, in: scope)
            let served = try RecommendationStore.all(indicator.draft.recommendations, in: scope)
            return IndicatorPages.show(
                IndicatorPages.Shown(
                    indicator: indicator, values: try IndicatorStore.values(of: id, in: scope),
                    recommendations: served.values.sorted { $0.number < $1.number },
                    names: try Names(in: scope),
                    sections: try RecordSections.html(RecordReference(.indicator, id), context, in: scope)),
                context)
        }
        return context.page(page)
    }

    /// The recommendation whose page led here stands in the form, by its number.
    static func create(_ context: Context) throws -> Response {
        var values = Fields()
        values.add("served", context.query["recommendation"].flatMap { Int($0) }.map(String.init) ?? "")
        values.add("publication", Publication.public.rawValue)
        return try context.create(Indicator.Draft.self, with: values) {
            IndicatorPages.form(nil, $0, context)
        }
    }

    static func insert(_ context: Context) throws -> Response {
        let id = context.newID(Indicator.self)
        return try context.insert(Indicator.Draft.self, leadingTo: context.link(Indicators.show, id)) {
            IndicatorPages.form(nil, $0, context)
        } writing: { draft, writing in
            try IndicatorDeeds.define(draft, as: id, in: writing)
        }
    }

    static func edit(_ id: ID<Indicator>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        return try context.edit(known) { IndicatorPages.form(known, $0, context) }
    }

    static func update(_ id: ID<Indicator>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        return try context.update(known, leadingTo: context.link(Indicators.show, id)) {
            IndicatorPages.form(known, $0, context)
        } writing: { draft, version, writing in
            try IndicatorDeeds.change(id, to: draft, from: version, in: writing)
        }
    }

    static func find(_ id: ID<Indicator>, _ context: Context, in scope: Scope) throws -> Indicator {
        guard let indicator = try IndicatorStore.indicator(id, in: scope),
            indicator.isVisible(to: context.visitor)
        else { throw Refusal.notFound }
        return indicator
    }
}
