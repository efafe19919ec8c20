import Storage

/// All SQL of the cases that will be erased.
enum CaseErasureStore {
    /// Cases that were closed by a day, are still there and are not announced, the first ones first.
    static func due(closedBy day: CalendarDate, limit: Int, in scope: Scope) throws -> [ID<Complaint>] {
        try scope.rows(
            """
            SELECT id FROM complaints WHERE \(scope.own) AND erased_on IS NULL
                AND closed_on <= \(day) AND NOT EXISTS (
                    SELECT 1 FROM case_erasures WHERE complaint_id = complaints.id)
            ORDER BY closed_on, id LIMIT \(limit)
            """
        ) { try $0["id"] }
    }

    /// Whether a case would be due, if they were kept for so long only. A number would tell what was closed when.
    static func isAnyClosed(by day: CalendarDate, in scope: Scope) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM complaints WHERE \(scope.own)
                AND erased_on IS NULL AND closed_on <= \(day) AND NOT EXISTS (
                    SELECT 1 FROM case_erasures WHERE complaint_id = complaints.id)
            LIMIT 1
            """) != nil
    }

    static func announce(_ id: ID<Complaint>, on day: CalendarDate, running: Int64, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO case_erasures (complaint_id, institution_id, announced_on, announced_at_running, is_held)
            VALUES (\(id), \(scope.institution), \(day), \(running), 0) ON CONFLICT (complaint_id) DO NOTHING
            """)
    }

    /// Those that nobody holds and that were announced when the installation had run for so long at most.
    static func announced(before running: Int64, limit: Int, in scope: Scope) throws -> [ID<Complaint>] {
        try scope.rows(
            """
            SELECT complaint_id FROM case_erasures WHERE \(scope.own) AND is_held = 0
                AND announced_at_running <= \(running) ORDER BY announced_at_running, complaint_id LIMIT \(limit)
            """
        ) { try $0["complaint_id"] }
    }

    static func erasure(of id: ID<Complaint>, in scope: Scope) throws -> CaseErasure? {
        try scope.row(
            """
            SELECT complaint_id, announced_on, is_held FROM case_erasures
            WHERE \(scope.checked) AND complaint_id = \(id)
            """, made)
    }

    /// All announced ones of cases that a reader may open, the first ones first.
    static func all(
        for reader: CaseReaderScope, in scope: Scope
    ) throws -> [(erasure: CaseErasure, complaint: Complaint)] {
        try scope.rows(
            """
            SELECT c.*, r.complaint_id, r.announced_on, r.is_held FROM case_erasures r
            JOIN complaints c ON c.id = r.complaint_id
            WHERE \(scope.own("r")) AND \(reader.condition)
            ORDER BY r.announced_on, r.complaint_id
            """
        ) { (try made($0), try ComplaintStore.made($0)) }
    }

    /// How many of them nobody holds.
    static func countDue(for reader: CaseReaderScope, in scope: Scope) throws -> Int {
        try scope.row(
            """
            SELECT count(*) AS total FROM case_erasures r JOIN complaints c ON c.id = r.complaint_id
            WHERE \(scope.own("r")) AND r.is_held = 0 AND \(reader.condition)
            """
        ) { try $0["total"] } ?? 0
    }

    static func hold(_ id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute(
            "UPDATE case_erasures SET is_held = 1 WHERE \(scope.checked) AND complaint_id = \(id)")
    }

    static func remove(_ id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute("DELETE FROM case_erasures WHERE \(scope.checked) AND complaint_id = \(id)")
    }

    private static func made(_ row: Row) throws -> CaseErasure {
        CaseErasure(
            complaint: try row["complaint_id"], announcedOn: try row["announced_on"],
            isHeld: try row["is_held"])
    }

    static let migrations = [
        Migration(
            "2026-11-27-case-erasures",
            """
            CREATE TABLE case_erasures (
                complaint_id TEXT PRIMARY KEY REFERENCES complaints (id),
                institution_id TEXT NOT NULL REFERENCES institutions (id), announced_on TEXT NOT NULL,
                announced_at_running {integer} NOT NULL, is_held {integer} NOT NULL
            ) {byKey};
            CREATE INDEX case_erasures_by_age ON case_erasures (institution_id, is_held, announced_at_running)
            """)
    ]
}
