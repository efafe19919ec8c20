import Storage

/// All SQL of the days that the ledger fixes. The number of cases stays inside: it could be compared day by day.
enum ConfidentialDayStore {
    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM confidential_days") { try $0["id"] }
    }

    static func day(_ id: String, in transaction: Transaction) throws -> ConfidentialDay? {
        try transaction.row("SELECT id, day, root FROM confidential_days WHERE id = \(id)") {
            ConfidentialDay(id: try $0["id"], day: try $0["day"], root: try $0["root"])
        }
    }

    static func isClosed(
        _ day: CalendarDate, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> Bool {
        try transaction.row(
            "SELECT 1 AS one FROM confidential_days WHERE institution_id = \(institution) AND day = \(day)")
            != nil
    }

    static func insert(_ day: ConfidentialDay, cases: Int, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            INSERT INTO confidential_days (id, institution_id, day, cases, root)
            VALUES (\(day.id), \(writing.institution), \(day.day), \(cases), \(day.root))
            """)
    }
}
