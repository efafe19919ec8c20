import Documents
import Storage

/// What a complaint has shown, told so that nobody can be known from it: the end of the thread that everybody may follow
/// when a recommendation came of it. Which complaint it was stands in that case alone, under its key.
struct ComplaintFinding: Sendable {
    let id: ID<ComplaintFinding>
    let issuedOn: CalendarDate
    /// What was found, in general words that a person has read again and confirmed.
    let finding: Wording

    static let source = RecordSource(
        kind: .complaintFinding,
        name: Text(tg: "Хулоса оид ба шикоят", ru: "Вывод по жалобе", en: "Finding on a complaint"),
        position: 50,
        ids: { try ComplaintFindingStore.ids(in: $0) },
        form: { id, scope in
            try finding(id, in: scope).map {
                ["issuedOn": .string($0.issuedOn.text), "finding": $0.finding.json]
            }
        },
        summary: { id, scope in
            try finding(id, in: scope).map {
                RecordSummary(
                    reference: RecordReference(.complaintFinding, $0.id), title: $0.finding,
                    state: ComplaintState.recommendationIssued.name, date: $0.issuedOn, isPublic: true,
                    path: nil)
            }
        })

    private static func finding(_ id: String, in scope: Scope) throws -> ComplaintFinding? {
        try ID<ComplaintFinding>(id).flatMap { try ComplaintFindingStore.finding($0, in: scope) }
    }
}

/// All SQL of findings.
enum ComplaintFindingStore {
    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM complaint_findings WHERE \(scope.own)") { try $0["id"] }
    }

    static func finding(_ id: ID<ComplaintFinding>, in scope: Scope) throws -> ComplaintFinding? {
        try scope.row(
            "SELECT id, issued_on, finding FROM complaint_findings WHERE \(scope.checked) AND id = \(id)"
        ) {
            ComplaintFinding(id: try $0["id"], issuedOn: try $0["issued_on"], finding: try $0["finding"])
        }
    }

    static func insert(_ found: ComplaintFinding, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO complaint_findings (id, institution_id, issued_on, finding)
            VALUES (\(found.id), \(writing.institution), \(found.issuedOn), \(found.finding))
            """)
    }

    static let migrations = [
        Migration(
            "2026-11-25-complaint-findings",
            """
            CREATE TABLE complaint_findings (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                issued_on TEXT NOT NULL, finding TEXT NOT NULL
            ) {strict}
            """)
    ]
}
