import Documents
import Merkle
import Storage

/// The proof that an entry stands in the ledger of a size.
struct InclusionProof: Sendable {
    let entry: Entry
    let size: Int
    let root: Hash
    /// The siblings on the way from the leaf to the root, lowest first.
    let path: [Hash]

    /// The proof for an entry in the tree of the first `size` entries, or of all.
    /// - Throws: `Problem` when there is no such entry or size; `StorageError`.
    init(entry number: Int, size: Int?, in scope: Scope) throws {
        let all = try LedgerStore.size(in: scope)
        let size = size ?? all
        guard size >= 0, size <= all else {
            throw Problem.badRequest("The ledger has \(all) entries; size must not be greater or negative.")
        }
        guard number >= 0, number < size,
            let stored = try LedgerStore.entry(number, in: scope)
        else {
            throw Problem.badRequest("There is no entry \(number) among the first \(size); the first is 0.")
        }
        let nodes = StoredNodes(scope: scope)
        entry = stored.entry
        self.size = size
        root = try Tree.root(size: size, in: nodes)
        path = try Tree.inclusionProof(index: number, size: size, in: nodes)
    }

    /// A sibling on the way up, and the hash of both.
    struct Step: Sendable, Equatable {
        let sibling: Hash
        let isLeft: Bool
        let result: Hash
    }

    /// The way from the leaf to the root (RFC 9162 §2.1.3.2), to be drawn.
    var steps: [Step] {
        var steps: [Step] = []
        var place = entry.number
        var last = size - 1
        var hash = entry.leafHash
        for sibling in path {
            let isLeft = place & 1 == 1 || place == last
            hash = isLeft ? Hash.node(sibling, hash) : Hash.node(hash, sibling)
            steps.append(Step(sibling: sibling, isLeft: isLeft, result: hash))
            if isLeft {
                while place & 1 == 0, place != 0 {
                    place >>= 1
                    last >>= 1
                }
            }
            place >>= 1
            last >>= 1
        }
        return steps
    }

    /// - Parameter tellsLeaf: whether the entry's text is in it; the proof holds without it.
    func json(tellsLeaf: Bool) -> JSON {
        var members: JSON.Members = ["entry": .integer(Int64(entry.number))]
        if tellsLeaf { members["leaf"] = .string(String(decoding: entry.leaf, as: UTF8.self)) }
        for member in place.asObject ?? JSON.Members() { members[member.name] = member.value }
        return .object(members)
    }

    private var place: JSON {
        [
            "leafHash": .string(entry.leafHash.hex), "size": .integer(Int64(size)), "root": .string(root.hex),
            "proof": .array(path.map { .string($0.hex) }),
        ]
    }
}

/// The proof that the ledger of one size is the beginning of the ledger of another.
struct ConsistencyProof: Sendable {
    let from: Int
    let to: Int
    let fromRoot: Hash
    let toRoot: Hash
    let path: [Hash]

    /// - Throws: `Problem` unless 0 ≤ from ≤ to ≤ the number of entries; `StorageError`.
    init(from: Int, to: Int?, in scope: Scope) throws {
        let all = try LedgerStore.size(in: scope)
        let to = to ?? all
        guard from >= 0, from <= to, to <= all else {
            throw Problem.badRequest("The sizes must be 0 ≤ from ≤ to ≤ \(all), the number of entries.")
        }
        let nodes = StoredNodes(scope: scope)
        self.from = from
        self.to = to
        fromRoot = try Tree.root(size: from, in: nodes)
        toRoot = try Tree.root(size: to, in: nodes)
        path = try Tree.consistencyProof(from: from, to: to, in: nodes)
    }

    var json: JSON {
        [
            "from": .integer(Int64(from)), "to": .integer(Int64(to)), "fromRoot": .string(fromRoot.hex),
            "toRoot": .string(toRoot.hex), "proof": .array(path.map { .string($0.hex) }),
        ]
    }
}
