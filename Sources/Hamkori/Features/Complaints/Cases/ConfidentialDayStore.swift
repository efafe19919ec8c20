import Storage

/// All SQL of the days that the ledger fixes.
enum ConfidentialDayStore {
    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM confidential_days") { try $0["id"] }
    }

    static func day(_ id: String, in transaction: Transaction) throws -> ConfidentialDay? {
        try transaction.row("SELECT * FROM confidential_days WHERE id = \(id)", made)
    }

    /// All of them, the oldest first.
    static func days(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> [ConfidentialDay] {
        try transaction.rows(
            "SELECT * FROM confidential_days WHERE institution_id = \(institution) ORDER BY day", made)
    }

    /// The latest day that is closed.
    static func last(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> CalendarDate? {
        try transaction.row(
            "SELECT day FROM confidential_days WHERE institution_id = \(institution) ORDER BY day DESC LIMIT 1"
        ) { try $0["day"] }
    }

    static func insert(_ day: ConfidentialDay, in writing: Writing) throws {
        try writing.transaction.execute(
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
