/// Where the hashes of complete subtrees are kept.
public protocol NodeStore {
    /// The hash of the complete subtree over the leaves `index << level ..< (index + 1) << level`.
    /// Level 0 holds the leaf hashes.
    /// - Throws: `MerkleError.missingNode` (or the store's own error) when the hash is not kept.
    func node(level: Int, index: Int) throws -> Hash
}

/// The hash of one complete subtree and its place, as a store keeps it.
public struct Node: Hashable, Sendable {
    /// The height of the subtree: it covers `1 << level` leaves.
    public let level: Int
    /// The position among the subtrees of this level, from 0.
    public let index: Int
    /// The hash of the subtree.
    public let hash: Hash

    /// A hash at its place.
    public init(level: Int, index: Int, hash: Hash) {
        self.level = level
        self.index = index
        self.hash = hash
    }
}

/// What can be wrong with a question about a tree, or with a note.
public enum MerkleError: Error, Equatable {
    /// The store does not hold this complete subtree.
    case missingNode(level: Int, index: Int)
    /// A proof was asked for that does not exist, for example of a leaf beyond the size.
    case outOfRange
    /// A checkpoint or a note breaks the format; the text says where.
    case malformed(String)
}

/// A store in memory: an array a level. Enough for tests and for checking an exported ledger.
public struct MemoryNodes: NodeStore, Sendable {
    private var levels: [[Hash]] = []

    /// A store without nodes.
    public init() {}

    /// The number of leaves appended.
    public var size: Int { levels.first?.count ?? 0 }

    /// The hash of a complete subtree.
    /// - Throws: `MerkleError.missingNode`.
    public func node(level: Int, index: Int) throws -> Hash {
        guard levels.indices.contains(level), levels[level].indices.contains(index) else {
            throw MerkleError.missingNode(level: level, index: index)
        }
        return levels[level][index]
    }

    /// Appends a leaf and every subtree that it completes.
    public mutating func append(_ leaf: Hash) throws {
        for node in try Tree.nodesToStore(appending: leaf, at: size, in: self) {
            if node.level == levels.count { levels.append([]) }
            levels[node.level].append(node.hash)
        }
    }
}
