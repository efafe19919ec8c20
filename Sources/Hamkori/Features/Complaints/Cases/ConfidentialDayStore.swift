import Storage

/// All SQL of the days that the ledger fixes.
enum ConfidentialDayStore {
    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM confidential_days WHERE \(scope.own)") { try $0["id"] }
    }

    static func day(_ id: String, in scope: Scope) throws -> ConfidentialDay? {
        try scope.row("SELECT * FROM confidential_days WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// All of them, the oldest first.
    static func days(in scope: Scope) throws -> [ConfidentialDay] {
        try scope.rows("SELECT * FROM confidential_days WHERE \(scope.own) ORDER BY day", made)
    }

    /// The latest day that is closed.
    static func last(in scope: Scope) throws -> CalendarDate? {
        try scope.row(
            "SELECT day FROM confidential_days WHERE \(scope.own) ORDER BY day DESC LIMIT 1"
        ) { try $0["day"] }
    }

    static func insert(_ day: ConfidentialDay, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO confidential_days (id, institution_id, day, cases, root)
            VALUES (\(day.id), \(writing.institution), \(day.day), \(day.cases), \(day.root))
            """)
    }

    private static func made(_ row: Row) throws -> ConfidentialDay {
        ConfidentialDay(
            id: try row["id"], day: try row["day"], cases: try row["cases"], root: try row["root"])
    }
}
