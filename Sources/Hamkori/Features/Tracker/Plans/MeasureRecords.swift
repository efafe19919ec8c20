import Documents
import Storage

/// How the ledger, the thread, the search and the API know measures.
enum MeasureRecords {
    static let source = RecordSource(
        kind: .measure, ids: MeasureStore.ids,
        form: { id, scope in try measure(id, in: scope).map(Measure.fields.members.json) },
        summary: { id, scope in try measure(id, in: scope).map(summary) })

    private static func measure(_ id: String, in scope: Scope) throws -> Measure? {
        try ID<Measure>(id).flatMap { try MeasureStore.measure($0, in: scope) }
    }

    private static func summary(_ measure: Measure) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.measure, measure.id), title: measure.content.title,
            // Search results are remembered longer than a day: only what was said stands there.
            state: measure.standing.state.name, text: measure.content.text, date: measure.content.endsOn,
            isPublic: measure.draft.publication == .public, path: Plans.show.path(measure.id))
    }

    static let resource = APIResource(
        name: "measures", summary: "Measures planned to carry recommendations out",
        schema: Measure.fields.members.schema(),
        list: { query, after, limit, scope in
            try MeasureStore.published(after: after ?? "", limit: limit, in: scope)
                .map { ($0.id.text, Measure.fields.members.json($0)) }
        },
        record: { id, scope in
            try measure(id, in: scope).flatMap {
                $0.draft.publication == .public ? Measure.fields.members.json($0) : nil
            }
        })
}
