import Documents
import Merkle
import Storage

/// The entries, their leaves and the subtrees over them.
enum LedgerEntriesCheck {
    static let all = StoredCheck(name: "ledger entries") { _ = try run($0) }

    /// Notes what does not fit, and returns the tree that the entries give.
    static func run(_ inspection: Inspection) throws -> MemoryNodes {
        let nodes = try entries(inspection)
        try subtrees(of: nodes, inspection)
        return nodes
    }

    private static func entries(_ inspection: Inspection) throws -> MemoryNodes {
        var nodes = MemoryNodes()
        try LedgerStore.forEach(in: inspection.scope) { entry in
            if entry.number != nodes.size { inspection.note("entry \(nodes.size) is missing") }
            if Entry.hash(salt: entry.salt, form: entry.form).bytes != entry.formHash {
                inspection.note(
                    "entry \(entry.number): the form of \(entry.recordKind) \(entry.recordID) is not the one hashed"
                )
            }
            if entry.leaf.bytes != entry.leafHash {
                inspection.note("entry \(entry.number): the entry is not the one whose hash was kept")
            }
            try nodes.append(Hash(entry.leafHash) ?? entry.leaf)
        }
        let size = try LedgerStore.size(in: inspection.scope)
        if size != nodes.size {
            inspection.note("the ledger counts \(size) entries, but \(nodes.size) are there")
        }
        return nodes
    }

    private static func subtrees(of nodes: MemoryNodes, _ inspection: Inspection) throws {
        var expected: NodePlace? = nodes.size > 0 ? NodePlace(level: 0, index: 0) : nil
        var isInOrder = true
        try LedgerStore.forEachNode(in: inspection.scope) { place, hash in
            guard isInOrder else { return }
            guard place == expected else {
                isInOrder = false
                let due = expected.map { "\($0.level)/\($0.index) of entries \($0.entries)" } ?? "none"
                return inspection.note(
                    "subtree \(place.level)/\(place.index) is where \(due) should be")
            }
            if try nodes.node(level: place.level, index: place.index).bytes != hash {
                inspection.note(
                    "entries \(place.entries): the subtree \(place.level)/\(place.index) has another hash")
            }
            expected = place.next(size: nodes.size)
        }
        if isInOrder, let expected {
            inspection.note("the subtree \(expected.level)/\(expected.index) is missing")
        }
    }
}
