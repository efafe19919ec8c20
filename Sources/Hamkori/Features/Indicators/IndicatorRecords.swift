import Documents
import Storage

/// How the ledger, the thread, the search and the API know indicators.
enum IndicatorRecords {
    static let source = RecordSource(
        kind: .indicator, ids: IndicatorStore.ids,
        form: { id, transaction in try indicator(id, transaction).map { try json($0, transaction) } },
        summary: { id, transaction in try indicator(id, transaction).map(summary) })

    private static func indicator(_ id: String, _ transaction: Transaction) throws -> Indicator? {
        try ID<Indicator>(id).flatMap { try IndicatorStore.indicator($0, in: transaction) }
    }

    /// Every value that was ever said is in it, the corrected ones, too.
    private static func json(_ indicator: Indicator, _ transaction: Transaction) throws -> JSON {
        let draft = indicator.draft
        let values = try IndicatorStore.values(of: indicator.id, in: transaction)
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

    static let resource = APIResource(
        name: "indicators", summary: "Indicators of implementation, with every value that was said",
        schema: [
            "type": "object",
            "required": ["id", "number", "title", "kind", "direction", "recommendations", "values"],
            "properties": [
                "id": ["type": "string", "format": "uuid"], "number": ["type": "integer"],
                "title": ["type": "object"],
                "kind": ["type": "string", "enum": ["structure", "process", "outcome"]],
                "direction": ["type": "string", "enum": ["higher", "lower", "yesNo"]],
                "unit": ["type": "object"], "disaggregation": ["type": "object"],
                "source": ["type": "object"],
                "baseline": ["type": ["object", "null"]], "target": ["type": ["object", "null"]],
                "recommendations": ["type": "array", "items": ["type": "string", "format": "uuid"]],
                "publication": ["type": "string"], "version": ["type": "integer"],
                "values": ["type": "array", "items": ["type": "object"]],
            ],
        ],
        list: { query, after, limit, transaction in
            try IndicatorStore.published(
                of: query.institution, after: after ?? "", limit: limit, in: transaction
            )
            .map { ($0.id.text, try json($0, transaction)) }
        },
        record: { id, transaction in
            guard let found = try indicator(id, transaction), found.draft.publication == .public else {
                return nil
            }
            return try json(found, transaction)
        })
}
