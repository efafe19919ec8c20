import Documents
import Storage

/// How the ledger, the thread, the search and the API know indicators.
enum IndicatorRecords {
    static let source = RecordSource(
        kind: .indicator, name: IndicatorTexts.name, position: 220,
        ids: IndicatorStore.ids,
        form: { id, scope in try indicator(id, in: scope).map { try json($0, in: scope) } },
        summary: { id, scope in try indicator(id, in: scope).map(summary) })

    private static func indicator(_ id: String, in scope: Scope) throws -> Indicator? {
        try ID<Indicator>(id).flatMap { try IndicatorStore.indicator($0, in: scope) }
    }

    /// Every value that was ever said is in it, the corrected ones, too.
    private static func json(_ indicator: Indicator, in scope: Scope) throws -> JSON {
        let draft = indicator.draft
        let values = try IndicatorStore.values(of: indicator.id, in: scope)
        return [
            "id": .string(indicator.id.text), "number": .integer(Int64(indicator.number)),
            "title": draft.title.json, "kind": .string(draft.kind.rawValue),
            "direction": .string(draft.direction.rawValue), "unit": draft.unit.json,
            "disaggregation": draft.disaggregation.json, "source": draft.source.json,
            "baseline": json(draft.baseline), "target": json(draft.target),
            "recommendations": .array(draft.recommendations.map { .string($0.text) }),
            "publication": .string(draft.publication.rawValue),
            "version": .integer(Int64(indicator.version)), "values": .array(values.map(json)),
        ]
    }

    /// Amounts are texts: a program that reads them as binary fractions would change them.
    private static func json(_ reading: Reading?) -> JSON {
        reading.map { ["amount": .string($0.amount.text), "day": .string($0.day.text)] } ?? .null
    }

    private static func json(_ value: IndicatorValue) -> JSON {
        [
            "id": .string(value.id.text), "amount": .string(value.reading.amount.text),
            "day": .string(value.reading.day.text), "note": value.note.json,
            "organisation": value.organisation.map { .string($0.text) } ?? .null,
            "at": .string(value.at.utcText),
            "corrects": value.corrects.map { .string($0.text) } ?? .null, "reason": value.reason.json,
        ]
    }

    private static func summary(_ indicator: Indicator) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.indicator, indicator.id), title: indicator.draft.title,
            state: indicator.draft.kind.name, text: indicator.draft.source, date: indicator.id.madeAt.date,
            isPublic: indicator.draft.publication == .public, path: Indicators.show.path(indicator.id))
    }

    private static let readingSchema = APISchema.object(["amount": APISchema.text, "day": APISchema.day])

    private static let valueSchema = APISchema.object([
        "id": APISchema.id, "amount": APISchema.text, "day": APISchema.day, "note": APISchema.wording,
        "organisation": APISchema.nullable(APISchema.id), "at": APISchema.moment,
        "corrects": APISchema.nullable(APISchema.id), "reason": APISchema.wording,
    ])

    static let resource = APIResource(
        name: "indicators", summary: "Indicators of implementation, with every value that was said",
        schema: APISchema.object([
            "id": APISchema.id, "number": APISchema.integer, "title": APISchema.wording,
            "kind": APISchema.words(IndicatorKind.self),
            "direction": APISchema.words(IndicatorDirection.self), "unit": APISchema.wording,
            "disaggregation": APISchema.wording, "source": APISchema.wording,
            "baseline": APISchema.nullable(readingSchema), "target": APISchema.nullable(readingSchema),
            "recommendations": APISchema.list(of: APISchema.id),
            "publication": APISchema.words(Publication.self), "version": APISchema.integer,
            "values": APISchema.list(of: valueSchema),
        ]),
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
