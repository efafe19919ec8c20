import Storage

/// All SQL of who was told of overdue cases on which day, so that nobody is told twice.
enum OverdueNoticeStore {
    static func told(on day: CalendarDate, in scope: Scope) throws -> Set<ID<Person>> {
        Set(
            try scope.rows(
                """
                SELECT person_id FROM overdue_notices WHERE \(scope.own) AND day = \(day)
                """
            ) { try $0["person_id"] })
    }

    /// - Returns: false when they were told on this day already.
    static func note(_ notice: OverdueNotice, on day: CalendarDate, in scope: Scope) throws -> Bool {
        try scope.execute(
            """
            INSERT INTO overdue_notices (institution_id, day, person_id, step)
            VALUES (\(scope.institution), \(day), \(notice.person), \(notice.step))
            ON CONFLICT (institution_id, day, person_id) DO NOTHING
            """) == 1
    }

    static let migrations = [
        Migration(
            "2026-11-25-overdue-notices",
            """
            CREATE TABLE overdue_notices (
                institution_id TEXT NOT NULL REFERENCES institutions (id), day TEXT NOT NULL,
                person_id TEXT NOT NULL REFERENCES people (id), step TEXT NOT NULL,
                PRIMARY KEY (institution_id, day, person_id)
            ) {strict}
            """)
    ]
}
