import Storage

/// All SQL of the order of the tables of cases at the end of a day.
enum CaseOrderStore {
    /// All tables of cases, parents first; `complaint_counters` before them, as receptions take hold of them.
    private static let tables = [
        KeyedTable("complaint_counters", key: "office_id, year"),
        KeyedTable("complaints", key: "id"),
        KeyedTable("case_keys", key: "complaint_id, holder"),
        KeyedTable("case_documents", key: "complaint_id, sequence"),
        KeyedTable("case_files", key: "complaint_id, sequence, number"),
        KeyedTable("complaint_openings", key: "complaint_id, day, person_id, kind"),
        KeyedTable("complaint_exclusions", key: "complaint_id, person_id"),
        KeyedTable("complaint_rights", key: "complaint_id, term_id"),
        KeyedTable("case_deadlines", key: "complaint_id, sequence, kind"),
    ]

    static func isInOrder(on day: CalendarDate, in scope: Scope) throws -> Bool {
        guard scope.engine == .postgreSQL else { return true }
        return try scope.row("SELECT 1 AS one FROM case_orders WHERE \(scope.own) AND day >= \(day)")
            != nil
    }

    /// Takes from all rows that came since the last time what tells their order.
    static func putInOrder(_ others: [KeyedTable], on day: CalendarDate, in scope: Scope) throws {
        let known = try scope.row(
            "SELECT oldest, own FROM case_orders WHERE \(scope.own)"
        ) { RowOrder(oldest: try $0["oldest"], own: try $0["own"]) }
        guard let order = try scope.transaction.putInOrder(tables + others, since: known) else { return }
        try scope.execute(
            """
            INSERT INTO case_orders (institution_id, day, oldest, own)
            VALUES (\(scope.institution), \(day), \(order.oldest), \(order.own))
            ON CONFLICT (institution_id) DO UPDATE SET day = excluded.day, oldest = excluded.oldest,
                own = excluded.own
            """)
    }
}
