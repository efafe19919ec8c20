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
        return context.page(IndicatorPages.form(nil, FormState(values: values), context))
    }

    static func insert(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        guard let draft = try reader.indicator(context) else {
            return context.page(IndicatorPages.form(nil, reader.state, context))
        }
        let id = context.newID(Indicator.self)
        let link = context.link(Indicators.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try IndicatorDeeds.define(draft, as: id, in: $0)
        }
        return context.redirect(to: link)
    }

    static func edit(_ id: ID<Indicator>, _ context: Context) throws -> Response {
        let (known, fields) = try filled(id, context)
        return context.page(
            IndicatorPages.form(known, FormState(values: fields, version: known.version), context))
    }

    static func update(_ id: ID<Indicator>, _ context: Context) throws -> Response {
        let (known, fields) = try filled(id, context)
        var reader = try FormReader(context)
        guard let draft = try reader.indicator(context) else {
            return context.page(IndicatorPages.form(known, reader.state, context))
        }
        let link = context.link(Indicators.show, id)
        let record = RecordReference(.indicator, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try IndicatorDeeds.change(id, to: draft, from: reader.version, in: $0)
            }
        } catch WriteRefusal.stale {
            let conflict = try StaleEdit.conflict(record, saved: fields, version: known.version, context)
            return context.page(IndicatorPages.form(known, reader.state.facing(conflict), context))
        }
        return context.redirect(to: link)
    }

    private static func filled(
        _ id: ID<Indicator>, _ context: Context
    ) throws -> (indicator: Indicator, fields: Fields) {
        try context.read { scope in
            let known = try find(id, context, in: scope)
            let numbers = try RecommendationStore.numbers(of: known.draft.recommendations, in: scope)
            return (known, known.draft.fields(Array(numbers.values)))
        }
    }

    static func find(_ id: ID<Indicator>, _ context: Context, in scope: Scope) throws -> Indicator {
        guard let indicator = try IndicatorStore.indicator(id, in: scope),
            indicator.isVisible(to: context.visitor)
        else { throw Refusal.notFound }
        return indicator
    }
}
