import Documents
import Secrets

/// What the tree of a day holds of one case: how far its chain had come, and what stood in clear of it. The salt keeps
/// whoever sees a day's leaves from telling which is whose.
struct CaseLeaf: Sendable, Equatable {
    let complaint: String
    /// How many documents the case had.
    let length: Int
    /// The last link of their chain.
    let head: [UInt8]
    /// Whether its keys were destroyed: an erased case keeps its leaf, so that a missing one is no erased one.
    let isErased: Bool
    /// The digest of what stands in clear.
    let clear: [UInt8]

    func hash(salt: [UInt8]) -> [UInt8] {
        let json: JSON = [
            "case": .string(complaint), "length": .integer(Int64(length)),
            "head": .string(Hexadecimal.text(head)), "isErased": .bool(isErased),
            "clear": .string(Hexadecimal.text(clear)),
        ]
        return Digest.sha256(salt + Array(json.canonical.utf8))
    }
}

/// A leaf as it is kept. It stands in the trees of all days from one on, until another takes its place; then only its
/// value stays, which the trees of those days need. The one that stands covers all earlier documents, too.
struct KeptCaseLeaf: Sendable {
    let leaf: [UInt8]
    let salt: [UInt8]
    let clear: [UInt8]
    let complaint: String
}
