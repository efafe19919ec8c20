/// The Merkle tree of RFC 6962 §2.1 over a store of complete subtrees. Everything here is a pure function of
/// the store: appending costs O(log n) reads and on average two writes, a root or a proof O(log² n) reads.
public enum Tree {
    /// The nodes to keep when a leaf is appended: its own hash (level 0) and each subtree it completes.
    /// - Parameter index: the leaf's position, which is the size of the tree before it.
    /// - Throws: what the store throws; `MerkleError.outOfRange` for a negative index.
    public static func nodesToStore(
        appending leaf: Hash, at index: Int, in store: some NodeStore
    ) throws -> [Node] {
        guard index >= 0 else { throw MerkleError.outOfRange }
        var nodes = [Node(level: 0, index: index, hash: leaf)]
        var level = 0
        var position = index
        var hash = leaf
        while position & 1 == 1 {
            hash = Hash.node(try store.node(level: level, index: position - 1), hash)
            position >>= 1
            level += 1
            nodes.append(Node(level: level, index: position, hash: hash))
        }
        return nodes
    }

    /// The root hash of the first `size` leaves (MTH of RFC 6962 §2.1); `Hash.ofEmptyTree` for none.
    /// - Throws: what the store throws; `MerkleError.outOfRange` for a negative size.
    public static func root(size: Int, in store: some NodeStore) throws -> Hash {
        guard size >= 0 else { throw MerkleError.outOfRange }
        return size == 0 ? Hash.ofEmptyTree : try hash(of: 0..<size, in: store)
    }

    /// The audit path of a leaf in the tree of the first `size` leaves (PATH of RFC 6962 §2.1.1), lowest
    /// first.
    /// - Throws: `MerkleError.outOfRange` unless 0 ≤ index < size; what the store throws.
    public static func inclusionProof(index: Int, size: Int, in store: some NodeStore) throws -> [Hash] {
        guard index >= 0, index < size else { throw MerkleError.outOfRange }
        var range = 0..<size
        var path: [Hash] = []
        while range.count > 1 {
            let middle = split(range)
            if index < middle {
                path.append(try hash(of: middle..<range.upperBound, in: store))
                range = range.lowerBound..<middle
            } else {
                path.append(try hash(of: range.lowerBound..<middle, in: store))
                range = middle..<range.upperBound
            }
        }
        return path.reversed()
    }

    /// The proof that the tree of `to` leaves extends that of `from` leaves (PROOF of RFC 6962 §2.1.2). It is
    /// empty when the sizes are equal, and when `from` is 0: every tree extends the empty one.
    /// - Throws: `MerkleError.outOfRange` unless 0 ≤ from ≤ to; what the store throws.
    public static func consistencyProof(from: Int, to: Int, in store: some NodeStore) throws -> [Hash] {
        guard from >= 0, from <= to else { throw MerkleError.outOfRange }
        guard from > 0, from < to else { return [] }
        var range = 0..<to
        var path: [Hash] = []
        while range.upperBound != from {
            let middle = split(range)
            if from <= middle {
                path.append(try hash(of: middle..<range.upperBound, in: store))
                range = range.lowerBound..<middle
            } else {
                path.append(try hash(of: range.lowerBound..<middle, in: store))
                range = middle..<range.upperBound
            }
        }
        // The old root itself is known to whoever checks, so it is left out when the old tree is a subtree.
        if range.lowerBound != 0 { path.append(try hash(of: range, in: store)) }
        return path.reversed()
    }

    /// Where a range of at least two leaves is split: after the largest power of two below its count.
    private static func split(_ range: Range<Int>) -> Int {
        let count = UInt(range.count - 1)
        return range.lowerBound + (1 << (UInt.bitWidth - 1 - count.leadingZeroBitCount))
    }

    /// The hash of a range that arises by splitting a tree: a complete subtree comes from the store.
    private static func hash(of range: Range<Int>, in store: some NodeStore) throws -> Hash {
        var left: [Hash] = []
        var rest = range
        while rest.count.nonzeroBitCount != 1 {
            let middle = split(rest)
            left.append(try complete(rest.lowerBound..<middle, in: store))
            rest = middle..<rest.upperBound
        }
        let last = try complete(rest, in: store)
        return left.reversed().reduce(last) { Hash.node($1, $0) }
    }

    private static func complete(_ range: Range<Int>, in store: some NodeStore) throws -> Hash {
        let level = range.count.trailingZeroBitCount
        return try store.node(level: level, index: range.lowerBound >> level)
    }
}
