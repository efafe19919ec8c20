import Documents
import Merkle
import Storage

/// The ledger's tables as a verification reads them: row after row, trusting none.
extension LedgerStore {
    /// Hands over every entry as its columns stand, from the first to the last.
    static func forEach(in scope: Scope, _ body: (WrittenEntry) throws -> Void) throws {
        try scope.forEach(
            """
            SELECT number, at, actor, deed, record_kind, record_id, salt, form, form_hash, leaf_hash
            FROM ledger_entries WHERE \(scope.own) ORDER BY number
            """
        ) { row in
            try body(
                WrittenEntry(
                    number: try row["number"], at: try row["at"], actor: try row["actor"],
                    deed: try row["deed"],
                    recordKind: try row["record_kind"], recordID: try row["record_id"], salt: try row["salt"],
                    form: try row["form"], formHash: try row["form_hash"], leafHash: try row["leaf_hash"]))
        }
    }

    /// Hands over every subtree kept, level after level.
    static func forEachNode(
        in scope: Scope,
        _ body: (_ place: NodePlace, _ hash: [UInt8]) throws -> Void
    ) throws {
        try scope.forEach(
            """
            SELECT level, place, hash FROM ledger_nodes WHERE \(scope.own) ORDER BY level, place
            """
        ) { try body(NodePlace(level: try $0["level"], index: try $0["place"]), try $0["hash"]) }
    }

    /// The last entry of a record.
    struct LastWord: Sendable {
        let recordID: String
        let number: Int
        let form: String
    }

    /// Returns the last entry of each record of a kind, in the order of ids, after a given id.
    static func lastWords(
        on kind: RecordKind, after id: String, limit: Int, in scope: Scope
    ) throws -> [LastWord] {
        try scope.rows(
            """
            SELECT e.record_id, e.number, e.form FROM ledger_entries e JOIN (
                SELECT record_id, max(number) AS last FROM ledger_entries
                WHERE \(scope.own) AND record_kind = \(kind) AND record_id > \(id)
                GROUP BY record_id ORDER BY record_id LIMIT \(limit)
            ) newest ON e.number = newest.last
            WHERE \(scope.own("e")) ORDER BY e.record_id
            """
        ) { row in
            LastWord(recordID: try row["record_id"], number: try row["number"], form: try row["form"])
        }
    }

    /// The kinds of records that entries name, each with its first entry.
    static func kinds(in scope: Scope) throws -> [(kind: String, number: Int)] {
        try scope.rows(
            """
            SELECT record_kind, min(number) AS first FROM ledger_entries WHERE \(scope.own)
            GROUP BY record_kind
            """
        ) { (try $0["record_kind"], try $0["first"]) }
    }

    /// Those of some records that the ledger has an entry of, or one after a number.
    static func known(
        _ kind: RecordKind, among ids: some Collection<String>, after number: Int = -1, in scope: Scope
    ) throws -> Set<String> {
        Set(
            try scope.rows(
                """
                SELECT DISTINCT record_id FROM ledger_entries
                WHERE \(scope.own) AND record_kind = \(kind) AND record_id IN (\(list: ids))
                    AND number > \(number)
                """
            ) { try $0["record_id"] as String })
    }
}

/// The place of a subtree in the ledger's tree.
struct NodePlace: Hashable, Comparable, Sendable {
    let level: Int
    let index: Int

    static func < (left: NodePlace, right: NodePlace) -> Bool {
        (left.level, left.index) < (right.level, right.index)
    }

    /// The first and the last entry under it, in a tree that has it.
    var entries: ClosedRange<Int> { index << level...((index + 1) << level) - 1 }

    /// The two subtrees that it joins; none for a leaf.
    var halves: [NodePlace] {
        level == 0
            ? []
            : [
                NodePlace(level: level - 1, index: 2 * index),
                NodePlace(level: level - 1, index: 2 * index + 1),
            ]
    }

    /// The place that follows in a tree of so many leaves; nil after the last.
    func next(size: Int) -> NodePlace? {
        if index + 1 < size >> level { return NodePlace(level: level, index: index + 1) }
        return size >> (level + 1) > 0 ? NodePlace(level: level + 1, index: 0) : nil
    }
}
