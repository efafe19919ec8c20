import Storage

/// Within how many working days the institution does what its procedure promises.
struct ProcedureTerms: Sendable, Equatable {
    var acknowledgement = 5
    var admissibility = 10
    var conclusion = 60
    /// What authorities have for an answer.
    var reply = 10
    /// Number of years for which a closed case is kept; then its keys are destroyed.
    var retention = 5
}

/// All SQL of the institution's working days and of its terms.
enum WorkingCalendarStore {
    /// A day unlike others of its weekday.
    struct Day: Sendable {
        let day: CalendarDate
        let exception: WorkingCalendar.Exception
        let name: Wording
    }

    static func calendar(in scope: Scope) throws -> WorkingCalendar {
        let days = try days(in: scope)
        return WorkingCalendar(
            Dictionary(days.map { ($0.day, $0.exception) }, uniquingKeysWith: { _, last in last }))
    }

    static func days(in scope: Scope) throws -> [Day] {
        try scope.rows(
            "SELECT day, kind, name FROM calendar_days WHERE \(scope.own) ORDER BY day"
        ) { Day(day: try $0["day"], exception: try $0["kind"], name: try $0["name"]) }
    }

    /// What the institution has set, or the usual terms.
    static func terms(in scope: Scope) throws -> ProcedureTerms {
        try scope.row("SELECT * FROM procedure_terms WHERE \(scope.own)") { row in
            ProcedureTerms(
                acknowledgement: try row["acknowledgement"], admissibility: try row["admissibility"],
                conclusion: try row["conclusion"], reply: try row["reply"], retention: try row["retention"])
        } ?? ProcedureTerms()
    }

    // MARK: Writing

    static func put(_ day: Day, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO calendar_days (institution_id, day, kind, name)
            VALUES (\(scope.institution), \(day.day), \(day.exception), \(day.name))
            ON CONFLICT (institution_id, day) DO UPDATE SET kind = excluded.kind, name = excluded.name
            """)
    }

    static func remove(_ day: CalendarDate, in scope: Scope) throws {
        try scope.execute("DELETE FROM calendar_days WHERE \(scope.own) AND day = \(day)")
    }

    static func set(_ terms: ProcedureTerms, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO procedure_terms (institution_id, acknowledgement, admissibility, conclusion, reply, retention)
            VALUES (\(scope.institution), \(terms.acknowledgement), \(terms.admissibility), \(terms.conclusion),
                \(terms.reply), \(terms.retention))
            ON CONFLICT (institution_id) DO UPDATE SET acknowledgement = excluded.acknowledgement,
                admissibility = excluded.admissibility, conclusion = excluded.conclusion, reply = excluded.reply, retention = excluded.retention
            """)
    }

    static let migrations = [
        Migration(
            "2026-11-25-working-calendar",
            """
            CREATE TABLE calendar_days (
                institution_id TEXT NOT NULL REFERENCES institutions (id), day TEXT NOT NULL, kind TEXT NOT NULL,
                name TEXT NOT NULL, PRIMARY KEY (institution_id, day)
            ) {strict};
            CREATE TABLE procedure_terms (
                institution_id TEXT PRIMARY KEY REFERENCES institutions (id), acknowledgement {integer} NOT NULL,
                admissibility {integer} NOT NULL, conclusion {integer} NOT NULL, reply {integer} NOT NULL
            ) {strict}
            """),
        Migration(
            "2026-11-25-retention-term",
            "ALTER TABLE procedure_terms ADD COLUMN retention {integer} NOT NULL DEFAULT 5"),
    ]
}
