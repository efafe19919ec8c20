import Documents
import Merkle
import Secrets
import Storage

/// All SQL of the ledger: entries are appended, never changed.
enum LedgerStore {
    /// Takes the lock under which entries get their numbers. Every write begins with it, so writers of an
    /// institution queue here and nowhere later.
    static func lockHead(in scope: Scope) throws {
        let head = try scope.row("SELECT size FROM ledger_heads WHERE \(scope.own) {forUpdate}")
        guard head == nil else { return }
        try scope.execute(
            """
            INSERT INTO ledger_heads (institution_id, size) VALUES (\(scope.institution), 0)
            ON CONFLICT (institution_id) DO NOTHING
            """)
    }

    /// The number of entries.
    static func size(in scope: Scope) throws -> Int {
        try scope.row("SELECT size FROM ledger_heads WHERE \(scope.own)") {
            try $0["size"]
        } ?? 0
    }

    /// The ids of the records of a kind that anything was done to since a moment, for `IN (…)`.
    static func changed(_ kind: RecordKind, since moment: Timestamp, in scope: Scope) -> SQL {
        """
        SELECT record_id FROM ledger_entries
        WHERE \(scope.own) AND record_kind = \(kind) AND at >= \(moment)
        """
    }

    private static let columns: SQL =
        "number, at, actor, deed, record_kind, record_id, salt, form, form_hash, leaf_hash"

    /// One entry by its number.
    static func entry(_ number: Int, in scope: Scope) throws
        -> StoredEntry?
    {
        try scope.row(
            """
            SELECT \(columns) FROM ledger_entries WHERE \(scope.own) AND number = \(number)
            """, made)
    }

    /// The entries of a record, oldest first.
    static func entries(of record: RecordReference, in scope: Scope) throws -> [StoredEntry] {
        try scope.rows(
            """
            SELECT \(columns) FROM ledger_entries
            WHERE \(scope.own) AND record_kind = \(record.kind) AND record_id = \(record.id)
            ORDER BY number
            """, made)
    }

    /// The records of a kind that the entries from a number on tell of, each with the moment of its last.
    static func changed(
        _ kind: RecordKind, after number: Int, in scope: Scope
    ) throws -> [(id: String, at: Timestamp)] {
        // Else SQLite walks the index of all entries of the kind.
        try scope.rows(
            """
            SELECT record_id, max(at) AS at FROM ledger_entries
            WHERE \(scope.own) AND number >= \(number) AND {unindexed}record_kind = \(kind)
            GROUP BY record_id
            """
        ) { (try $0["record_id"], try $0["at"]) }
    }

    /// The newest entries before a number, newest first; of one kind of record, or of one record, when told so.
    static func entries(
        before number: Int, of kind: RecordKind? = nil, record: String? = nil, limit: Int, in scope: Scope
    ) throws -> [StoredEntry] {
        var conditions: [SQL] = [scope.own, "number < \(number)"]
        if let kind { conditions.append("record_kind = \(kind)") }
        if let record { conditions.append("record_id = \(record)") }
        return try scope.rows(
            """
            SELECT \(columns) FROM ledger_entries WHERE \(conditions.joined(by: " AND "))
            ORDER BY number DESC LIMIT \(limit)
            """, made)
    }

    /// The newest entries before a number about public records of a kind, as the search knows them; of a kind of which it
    /// knows none, because its records have no pages of their own or are never public, all.
    static func publicEntries(
        before number: Int, of kind: RecordKind, limit: Int, in scope: Scope
    ) throws -> [StoredEntry] {
        guard try SearchStore.knowsAny(kind, in: scope) else {
            return try entries(before: number, of: kind, limit: limit, in: scope)
        }
        return try scope.rows(
            """
            SELECT \(columns) FROM ledger_entries e
            WHERE \(scope.own("e")) AND e.record_kind = \(kind) AND e.number < \(number)
                AND \(SearchStore.knows("e.record_kind", "e.record_id", in: scope))
            ORDER BY e.number DESC LIMIT \(limit)
            """, made)
    }

    /// The entries of a record just before and just after one of them.
    static func neighbours(of entry: Entry, in scope: Scope) throws -> (previous: Int?, next: Int?) {
        let row = try scope.row(
            """
            SELECT max(CASE WHEN number < \(entry.number) THEN number END) AS previous,
                min(CASE WHEN number > \(entry.number) THEN number END) AS following
            FROM ledger_entries
            WHERE \(scope.own) AND record_kind = \(entry.record.kind)
                AND record_id = \(entry.record.id)
            """
        ) { row -> (previous: Int?, next: Int?) in (try row["previous"], try row["following"]) }
        return row ?? (nil, nil)
    }

    private static func made(_ row: Row) throws -> StoredEntry {
        let formHash: [UInt8] = try row["form_hash"]
        let leaf: [UInt8] = try row["leaf_hash"]
        let entry = Entry(
            number: try row["number"], at: try row["at"], actor: try row["actor"], deed: try row["deed"],
            record: RecordReference(kind: try row["record_kind"], id: try row["record_id"]),
            formHash: Hash(formHash) ?? Hash.ofEmptyTree)
        return StoredEntry(entry: entry, salt: try row["salt"], form: try row["form"], storedLeaf: Hash(leaf))
    }

    static let migrations = [
        Migration(
            "2026-11-24-ledger",
            """
            CREATE TABLE ledger_heads (
                institution_id TEXT PRIMARY KEY REFERENCES institutions (id), size {integer} NOT NULL
            ) {strict};
            CREATE TABLE ledger_entries (
                institution_id TEXT NOT NULL REFERENCES institutions (id), number {integer} NOT NULL,
                at {integer} NOT NULL, actor TEXT NOT NULL, deed TEXT NOT NULL, record_kind TEXT NOT NULL,
                record_id TEXT NOT NULL, salt {blob} NOT NULL, form TEXT NOT NULL, form_hash {blob} NOT NULL,
                leaf_hash {blob} NOT NULL, PRIMARY KEY (institution_id, number)
            ) {strict};
            CREATE INDEX ledger_entries_of_record ON ledger_entries (institution_id, record_kind, record_id, number);
            CREATE TABLE ledger_nodes (
                institution_id TEXT NOT NULL REFERENCES institutions (id), level {integer} NOT NULL,
                place {integer} NOT NULL, hash {blob} NOT NULL, PRIMARY KEY (institution_id, level, place)
            ) {strict}
            """),
        Migration(
            "2026-11-24-ledger-by-time",
            "CREATE INDEX ledger_entries_by_time ON ledger_entries (institution_id, record_kind, at, record_id)"
        ),
    ]
}

/// The subtrees of the ledger in the database.
struct StoredNodes: NodeStore {
    let scope: Scope

    func node(level: Int, index: Int) throws -> Hash {
        let bytes: [UInt8]? = try scope.row(
            """
            SELECT hash FROM ledger_nodes
            WHERE \(scope.own) AND level = \(level) AND place = \(index)
            """
        ) { try $0["hash"] }
        guard let hash = bytes.flatMap({ Hash($0) }) else {
            throw LedgerError.missingNode(level: level, index: index)
        }
        return hash
    }
}
