import Documents
import Merkle
import Secrets
import Storage

/// Appends entries within one write. The number of entries and the subtrees that the next one completes are kept in
/// memory meanwhile: the head is locked, so that nobody else appends, and a file of many rows asks for them once.
final class LedgerPen {
    private let scope: Scope
    private var size: Int?
    /// The last subtree of each level, the only one that a new leaf can be joined to.
    private var last: [Int: Node] = [:]

    init(in scope: Scope) {
        self.scope = scope
    }

    /// Appends entries, their leaves and the subtrees that they complete.
    func append(_ deeds: [(deed: Deed, form: String)], by actor: String, at now: Timestamp) throws {
        var number = try size ?? LedgerStore.size(in: scope)
        var entries: [SQL] = []
        var nodes: [SQL] = []
        for (deed, form) in deeds {
            let salt = Random.bytes(16)
            let entry = Entry(
                number: number, at: now, actor: actor, deed: deed.kind.word, record: deed.record,
                formHash: Entry.hash(salt: salt, form: form))
            let leaf = entry.leafHash
            entries.append(
                """
                (\(scope.institution), \(number), \(now), \(actor), \(entry.deed), \(entry.record.kind), \(entry.record.id),
                    \(salt), \(form), \(entry.formHash.bytes), \(leaf.bytes))
                """)
            for node in try Tree.nodesToStore(appending: leaf, at: number, in: self) {
                nodes.append("(\(scope.institution), \(node.level), \(node.index), \(node.hash.bytes))")
                last[node.level] = node
            }
            number += 1
        }
        size = number
        for rows in entries.portions {
            try scope.execute(
                """
                INSERT INTO ledger_entries (institution_id, number, at, actor, deed, record_kind, record_id, salt,
                    form, form_hash, leaf_hash) VALUES \(rows)
                """)
        }
        for rows in nodes.portions {
            try scope.execute("INSERT INTO ledger_nodes (institution_id, level, place, hash) VALUES \(rows)")
        }
    }

    /// Says how many entries there are now.
    func finish() throws {
        guard let size else { return }
        try scope.execute("UPDATE ledger_heads SET size = \(size) WHERE \(scope.own)")
    }
}

extension LedgerPen: NodeStore {
    func node(level: Int, index: Int) throws -> Hash {
        if let known = last[level], known.index == index { return known.hash }
        return try StoredNodes(scope: scope).node(level: level, index: index)
    }
}
