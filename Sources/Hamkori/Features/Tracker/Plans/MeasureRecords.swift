import Documents
import Storage

/// How the ledger, the thread, the search and the API know measures.
enum MeasureRecords {
    static let source = RecordSource(
        kind: .measure, name: MeasureTexts.name, position: 210, of: MeasureStore.table
    ) { measure, _ in summary(measure) }

    private static func summary(_ measure: Measure) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.measure, measure.id), title: measure.content.title,
            // Search results are remembered longer than a day: only what was said stands there.
            state: measure.standing.state.name, text: measure.content.text, date: measure.content.endsOn,
            isPublic: measure.draft.publication == .public, path: Plans.show.path(measure.id))
    }

    static let resource = APIResource(
        name: "measures", summary: "Measures planned to carry recommendations out", of: MeasureStore.table,
        isPublic: { $0.draft.publication == .public })
}
