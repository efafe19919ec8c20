import Documents
import Storage

/// What a complaint has shown, told so that nobody can be known from it: the end of the thread that everybody may follow
/// when a recommendation came of it. Which complaint it was stands in that case alone, under its key.
struct ComplaintOutcome: Sendable {
    let id: ID<ComplaintOutcome>
    let issuedOn: CalendarDate
    /// What was found, in general words that a person has read again and confirmed.
    let finding: Wording

    static let source = RecordSource(
        kind: .complaintOutcome, ids: { try ComplaintOutcomeStore.ids(in: $0) },
        form: { id, transaction in
            try outcome(id, transaction).map {
                ["issuedOn": .string($0.issuedOn.text), "finding": $0.finding.json]
            }
        },
        summary: { id, transaction in
            try outcome(id, transaction).map {
                RecordSummary(
                    reference: RecordReference(.complaintOutcome, $0.id), title: $0.finding,
                    state: ComplaintState.recommendationIssued.name, date: $0.issuedOn, isPublic: true,
                    path: nil)
            }
        })

    private static func outcome(_ id: String, _ transaction: Transaction) throws -> ComplaintOutcome? {
        try ID<ComplaintOutcome>(id).flatMap { try ComplaintOutcomeStore.outcome($0, in: transaction) }
    }
}

/// All SQL of outcomes.
enum ComplaintOutcomeStore {
    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM complaint_outcomes") { try $0["id"] }
    }

    static func outcome(
        _ id: ID<ComplaintOutcome>, in transaction: Transaction
    ) throws -> ComplaintOutcome? {
        try transaction.row("SELECT id, issued_on, finding FROM complaint_outcomes WHERE id = \(id)") {
            ComplaintOutcome(id: try $0["id"], issuedOn: try $0["issued_on"], finding: try $0["finding"])
        }
    }

    static func insert(_ outcome: ComplaintOutcome, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            INSERT INTO complaint_outcomes (id, institution_id, issued_on, finding)
            VALUES (\(outcome.id), \(writing.institution), \(outcome.issuedOn), \(outcome.finding))
            """)
    }

    static let migrations = [
        Migration(
            "2026-11-25-complaint-outcomes",
            """
            CREATE TABLE complaint_outcomes (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                issued_on TEXT NOT NULL, finding TEXT NOT NULL
            ) {strict}
            """)
    ]
}
