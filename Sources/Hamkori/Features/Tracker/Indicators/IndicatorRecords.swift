import Documents
import Storage

/// How the ledger, the thread, the search and the API know indicators.
enum IndicatorRecords {
    static let source = RecordSource(
        kind: .indicator, ids: IndicatorStore.ids,
        form: { id, scope in try indicator(id, in: scope).map { try json($0, in: scope) } },
        summary: { id, scope in try indicator(id, in: scope).map(summary) })

    private static func indicator(_ id: String, in scope: Scope) throws -> Indicator? {
        try ID<Indicator>(id).flatMap { try IndicatorStore.indicator($0, in: scope) }
    }

    /// Every value that was ever said is in it, the corrected ones, too.
    private static func json(_ indicator: Indicator, in scope: Scope) throws -> JSON {
        var members = Indicator.fields.members.json(indicator).asObject ?? JSON.Members()
        let values = try IndicatorStore.values(of: indicator.id, in: scope)
        members["values"] = values.json
        return .object(members)
    }

    private static func summary(_ indicator: Indicator) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.indicator, indicator.id), title: indicator.draft.title,
            state: indicator.draft.kind.name, text: indicator.draft.source, date: indicator.id.madeAt.date,
            isPublic: indicator.draft.publication == .public, path: Indicators.show.path(indicator.id))
    }

    static let resource = APIResource(
        name: "indicators", summary: "Indicators of implementation, with every value that was said",
        schema: APISchema.object(
            Indicator.fields.members.schemas() + [("values", [IndicatorValue].schema)]),
        list: { query, after, limit, scope in
            try IndicatorStore.published(after: after ?? "", limit: limit, in: scope)
                .map { ($0.id.text, try json($0, in: scope)) }
        },
        record: { id, scope in
            guard let found = try indicator(id, in: scope), found.draft.publication == .public else {
                return nil
            }
            return try json(found, in: scope)
        })
}
