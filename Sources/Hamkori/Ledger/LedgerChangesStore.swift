import Storage

/// What is derived from records follows the ledger: whatever changed since an entry stands in the entries after it.
///
/// The kind is compared as an expression, so that the engine walks the few entries after the number and not all those
/// of the kind.
extension LedgerStore {
    /// The ids of records of a kind that changed after an entry, in the order of the entries, up to a number of entries;
    /// and the last entry that was read.
    static func changes(
        of kind: RecordKind, after number: Int, limit: Int, in scope: Scope
    ) throws -> (records: [String], last: Int) {
        var records: [String] = []
        var seen: Set<String> = []
        var last = number
        try scope.forEach(
            """
            SELECT number, record_id FROM ledger_entries
            WHERE \(scope.own) AND number > \(number) AND {unindexed}record_kind = \(kind)
            ORDER BY number LIMIT \(limit)
            """
        ) { row in
            let id: String = try row["record_id"]
            last = try row["number"]
            if seen.insert(id).inserted { records.append(id) }
        }
        return (records, last)
    }

    /// How many entries about records of a kind stand after an entry.
    static func countChanges(of kind: RecordKind, after number: Int, in scope: Scope) throws -> Int {
        try scope.row(
            """
            SELECT count(*) AS total FROM ledger_entries
            WHERE \(scope.own) AND number > \(number) AND {unindexed}record_kind = \(kind)
            """
        ) { try $0["total"] } ?? 0
    }

    /// Whether an entry from a number on is of a kind.
    static func tells(of deed: DeedKind, from number: Int, in scope: Scope) throws -> Bool {
        try scope.row(
            """
            SELECT number FROM ledger_entries
            WHERE \(scope.own) AND number >= \(number) AND deed = \(deed.word) LIMIT 1
            """) != nil
    }
}
