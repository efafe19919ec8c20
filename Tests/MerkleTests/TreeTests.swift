import Merkle
import Testing

/// The eight leaves and the values of Google's certificate-transparency reference implementation.
private enum Reference {
    static let leaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
        Array(0x50...0x57), Array(0x60...0x6f),
    ]
    static let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    static let leaf1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
    static let leaf4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    static let pair1 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
    static let pair2 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
    static let pair3 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
    static let four1 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"

    static func nodes() throws -> MemoryNodes {
        var nodes = MemoryNodes()
        for leaf in leaves { try nodes.append(Hash.leaf(leaf)) }
        return nodes
    }
}

@Suite struct ReferenceTests {
    @Test func roots() throws {
        let nodes = try Reference.nodes()
        for (index, root) in Reference.roots.enumerated() {
            #expect(try Tree.root(size: index + 1, in: nodes).hex == root)
        }
        #expect(
            try Tree.root(size: 0, in: nodes).hex
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func inclusionProofs() throws {
        let nodes = try Reference.nodes()
        func proof(_ index: Int, _ size: Int) throws -> [String] {
            try Tree.inclusionProof(index: index, size: size, in: nodes).map(\.hex)
        }
        #expect(try proof(0, 1) == [])
        #expect(try proof(0, 8) == [Reference.leaf1, Reference.pair1, Reference.four1])
        #expect(try proof(5, 8) == [Reference.leaf4, Reference.pair3, Reference.roots[3]])
        #expect(try proof(2, 3) == [Reference.roots[1]])
        #expect(try proof(1, 5) == [Reference.roots[0], Reference.pair1, Reference.leaf4])
    }

    @Test func consistencyProofs() throws {
        let nodes = try Reference.nodes()
        func proof(_ from: Int, _ to: Int) throws -> [String] {
            try Tree.consistencyProof(from: from, to: to, in: nodes).map(\.hex)
        }
        #expect(try proof(1, 1) == [])
        #expect(try proof(0, 8) == [])
        #expect(try proof(1, 8) == [Reference.leaf1, Reference.pair1, Reference.four1])
        #expect(try proof(6, 8) == [Reference.pair2, Reference.pair3, Reference.roots[3]])
        #expect(try proof(2, 5) == [Reference.pair1, Reference.leaf4])
    }
}

/// Every proof of every tree up to 65 leaves, which passes 64 so that a lone leaf beside a full tree is met.
@Suite struct ExhaustiveTests {
    private let nodes: MemoryNodes
    private let leaves: [Hash]
    private let roots: [Hash]
    private let stranger = Hash.sha256([1, 2, 3])

    init() throws {
        var nodes = MemoryNodes()
        leaves = (0..<65).map { Hash.leaf([UInt8($0)]) }
        for leaf in leaves { try nodes.append(leaf) }
        self.nodes = nodes
        roots = try (0...65).map { try Tree.root(size: $0, in: nodes) }
    }

    /// The definition of RFC 6962 §2.1 word for word, to compare with.
    private func definition(_ leaves: ArraySlice<Hash>) -> Hash {
        guard leaves.count > 1 else { return leaves.first ?? Hash.ofEmptyTree }
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        return Hash.node(definition(leaves.prefix(half)), definition(leaves.dropFirst(half)))
    }

    @Test func rootsFollowTheDefinition() {
        for size in 0...65 { #expect(roots[size] == definition(leaves.prefix(size))) }
    }

    @Test func inclusion() throws {
        for size in 1...65 {
            for index in 0..<size {
                let proof = try Tree.inclusionProof(index: index, size: size, in: nodes)
                func holds(_ leaf: Hash, _ index: Int, _ proof: [Hash], _ root: Hash) -> Bool {
                    Tree.verifyInclusion(leaf: leaf, index: index, size: size, proof: proof, root: root)
                }
                let name = Comment(rawValue: "leaf \(index) of \(size)")
                #expect(holds(leaves[index], index, proof, roots[size]), name)
                #expect(!holds(stranger, index, proof, roots[size]), name)
                #expect(!holds(leaves[index], index, proof, stranger), name)
                #expect(!holds(leaves[index], index, proof, roots[size - 1]), name)
                #expect(!holds(leaves[index], index, proof + [stranger], roots[size]), name)
                #expect(!holds(leaves[index], index, [stranger] + proof, roots[size]), name)
                for other in [index - 1, index + 1, size, -1] where other != index {
                    #expect(!holds(leaves[index], other, proof, roots[size]), name)
                }
                for changed in tampered(proof) {
                    #expect(!holds(leaves[index], index, changed, roots[size]), name)
                }
            }
        }
    }

    @Test func consistency() throws {
        for to in 1...65 {
            for from in 1..<to {
                let proof = try Tree.consistencyProof(from: from, to: to, in: nodes)
                func holds(_ proof: [Hash], _ old: Hash, _ new: Hash) -> Bool {
                    Tree.verifyConsistency(from: from, to: to, proof: proof, fromRoot: old, toRoot: new)
                }
                let name = Comment(rawValue: "\(from) in \(to)")
                #expect(holds(proof, roots[from], roots[to]), name)
                #expect(!holds(proof, stranger, roots[to]), name)
                #expect(!holds(proof, roots[from], stranger), name)
                #expect(!holds(proof, roots[to], roots[from]), name)
                #expect(!holds([], roots[from], roots[to]), name)
                #expect(!holds(proof + [stranger], roots[from], roots[to]), name)
                for changed in tampered(proof) { #expect(!holds(changed, roots[from], roots[to]), name) }
            }
        }
    }

    @Test func edgesOfConsistency() throws {
        func holds(_ from: Int, _ to: Int, _ proof: [Hash], _ old: Hash, _ new: Hash) -> Bool {
            Tree.verifyConsistency(from: from, to: to, proof: proof, fromRoot: old, toRoot: new)
        }
        #expect(holds(0, 0, [], roots[0], roots[0]))
        #expect(holds(0, 9, [], roots[0], roots[9]))
        #expect(holds(9, 9, [], roots[9], roots[9]))
        #expect(!holds(0, 0, [], stranger, stranger))
        #expect(!holds(0, 9, [], stranger, roots[9]))
        #expect(!holds(0, 9, [stranger], roots[0], roots[9]))
        #expect(!holds(9, 9, [], roots[9], roots[8]))
        #expect(!holds(9, 9, [stranger], roots[9], roots[9]))
        #expect(!holds(9, 8, try Tree.consistencyProof(from: 8, to: 9, in: nodes), roots[9], roots[8]))
        #expect(!holds(-1, 8, [], roots[0], roots[8]))
    }

    @Test func impossibleQuestionsAreRefused() {
        #expect(throws: MerkleError.outOfRange) { try Tree.root(size: -1, in: nodes) }
        #expect(throws: MerkleError.outOfRange) { try Tree.inclusionProof(index: 5, size: 5, in: nodes) }
        #expect(throws: MerkleError.outOfRange) { try Tree.inclusionProof(index: -1, size: 5, in: nodes) }
        #expect(throws: MerkleError.outOfRange) { try Tree.consistencyProof(from: 6, to: 5, in: nodes) }
        #expect(throws: MerkleError.outOfRange) {
            try Tree.nodesToStore(appending: stranger, at: -1, in: nodes)
        }
        #expect(throws: MerkleError.missingNode(level: 1, index: 32)) { try Tree.root(size: 66, in: nodes) }
    }

    /// The proof with each hash changed, each hash missing, and each pair of neighbours swapped.
    private func tampered(_ proof: [Hash]) -> [[Hash]] {
        proof.indices.flatMap { place in
            var changed = proof
            changed[place] = stranger
            var missing = proof
            missing.remove(at: place)
            guard place > 0 else { return [changed, missing] }
            var swapped = proof
            swapped.swapAt(place, place - 1)
            return [changed, missing, swapped]
        }
    }
}

@Suite struct HashTests {
    @Test func textForms() {
        let hash = Hash.ofEmptyTree
        #expect(hash.base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        #expect(Hash(hex: hash.hex.uppercased()) == hash)
        #expect(Hash(base64: hash.base64) == hash)
        #expect(Hash(hash.bytes) == hash)
        #expect(hash.description == hash.hex)
    }

    @Test(arguments: ["", "e3", String(repeating: "g", count: 64), String(repeating: "é", count: 32)])
    func wrongHex(_ text: String) {
        #expect(Hash(hex: text) == nil)
    }

    @Test(
        arguments: [
            "", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
            "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
            "AAAA",
        ])
    func wrongBase64(_ text: String) {
        #expect(Hash(base64: text) == nil)
    }

    /// libsodium takes each byte from 0x80 for `/`; a letter of two bytes stands in the place of two signs.
    @Test func onlySignsOfTheAlphabetAreRead() throws {
        let text = Hash.ofEmptyTree.base64
        for value in UInt32(0x80)..<0x800 {
            let scalar = try #require(Unicode.Scalar(value))
            #expect(Hash(base64: String(scalar) + text.dropFirst(2)) == nil, "U+\(String(value, radix: 16))")
        }
    }

    @Test func wrongCount() {
        #expect(Hash([UInt8](repeating: 0, count: 31)) == nil)
        #expect(Hash([UInt8](repeating: 0, count: 33)) == nil)
    }
}
