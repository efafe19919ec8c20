import Documents
import Storage

/// How the ledger, the thread, the search and the API know measures.
enum MeasureRecords {
    static let source = RecordSource(
        kind: .measure, name: MeasureTexts.name, position: 210,
        ids: MeasureStore.ids,
        form: { id, scope in try measure(id, in: scope).map(json) },
        summary: { id, scope in try measure(id, in: scope).map(summary) })

    private static func measure(_ id: String, in scope: Scope) throws -> Measure? {
        try ID<Measure>(id).flatMap { try MeasureStore.measure($0, in: scope) }
    }

    private static func json(_ measure: Measure) -> JSON {
        let draft = measure.draft
        return [
            "id": .string(measure.id.text), "number": .integer(Int64(measure.number)),
            "recommendation": .string(measure.recommendation.text), "title": draft.title.json,
            "text": draft.text.json, "organisation": .string(draft.organisation.text),
            "starts": draft.startsOn.map { .string($0.text) } ?? .null, "ends": .string(draft.endsOn.text),
            "place": .integer(Int64(draft.place)), "state": .string(measure.stored.rawValue),
            "since": .string(measure.since.text), "reason": measure.reason.json,
            "publication": .string(draft.publication.rawValue), "version": .integer(Int64(measure.version)),
        ]
    }

    private static func summary(_ measure: Measure) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.measure, measure.id), title: measure.draft.title,
            // Search results are remembered longer than a day: only what was said stands there.
            state: measure.stored.name, text: measure.draft.text, date: measure.draft.endsOn,
            isPublic: measure.draft.publication == .public, path: Plans.show.path(measure.id))
    }

    static let resource = APIResource(
        name: "measures", summary: "Measures planned to carry recommendations out",
        schema: APISchema.object([
            "id": APISchema.id, "number": APISchema.integer, "recommendation": APISchema.id,
            "title": APISchema.wording, "text": APISchema.wording, "organisation": APISchema.id,
            "starts": APISchema.nullable(APISchema.day), "ends": APISchema.day, "place": APISchema.integer,
            "state": APISchema.words(MeasureState.self), "since": APISchema.day,
            "reason": APISchema.wording, "publication": APISchema.words(Publication.self),
            "version": APISchema.integer,
        ]),
        list: { query, after, limit, scope in
            try MeasureStore.published(after: after ?? "", limit: limit, in: scope)
                .map { ($0.id.text, json($0)) }
        },
        record: { id, scope in
            try measure(id, in: scope).flatMap { $0.draft.publication == .public ? json($0) : nil }
        })
}
