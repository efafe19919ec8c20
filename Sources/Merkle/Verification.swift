extension Tree {
    /// Whether the proof shows that this leaf hash stands at `index` in the tree with this size and root
    /// (RFC 9162 §2.1.3.2). False for anything malformed.
    public static func verifyInclusion(
        leaf: Hash, index: Int, size: Int, proof: [Hash], root: Hash
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var first = index
        var second = size - 1
        var result = leaf
        for sibling in proof {
            guard second != 0 else { return false }
            if first & 1 == 1 || first == second {
                result = Hash.node(sibling, result)
                while first & 1 == 0, first != 0 {
                    first >>= 1
                    second >>= 1
                }
            } else {
                result = Hash.node(result, sibling)
            }
            first >>= 1
            second >>= 1
        }
        return second == 0 && result == root
    }

    /// Whether the proof shows that the tree of `to` leaves extends the tree of `from` leaves
    /// (RFC 9162 §2.1.4.2). Equal sizes need equal roots and an empty proof; from 0 the old root must be
    /// `Hash.ofEmptyTree` and the proof empty. False for anything malformed.
    public static func verifyConsistency(
        from: Int, to: Int, proof: [Hash], fromRoot: Hash, toRoot: Hash
    ) -> Bool {
        guard from >= 0, from <= to else { return false }
        if from == to {
            return proof.isEmpty && fromRoot == toRoot && (from > 0 || fromRoot == Hash.ofEmptyTree)
        }
        if from == 0 { return proof.isEmpty && fromRoot == Hash.ofEmptyTree }
        guard !proof.isEmpty else { return false }
        let path = from.nonzeroBitCount == 1 ? [fromRoot] + proof : proof
        var first = from - 1
        var second = to - 1
        while first & 1 == 1 {
            first >>= 1
            second >>= 1
        }
        var old = path[0]
        var new = path[0]
        for sibling in path.dropFirst() {
            guard second != 0 else { return false }
            if first & 1 == 1 || first == second {
                old = Hash.node(sibling, old)
                new = Hash.node(sibling, new)
                while first & 1 == 0, first != 0 {
                    first >>= 1
                    second >>= 1
                }
            } else {
                new = Hash.node(new, sibling)
            }
            first >>= 1
            second >>= 1
        }
        return second == 0 && old == fromRoot && new == toRoot
    }
}
