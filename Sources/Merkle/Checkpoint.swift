/// What a ledger commits to at one moment: its name, size and root hash, as the text of C2SP tlog-checkpoint.
public struct Checkpoint: Hashable, Sendable {
    /// The unique name of the ledger, a schema-less URL such as `ombudsman.example/ledger`. One line, not
    /// empty.
    public let origin: String
    /// The number of leaves.
    public let size: Int
    /// The root hash of that many leaves.
    public let root: Hash
    /// Further lines, none empty. Ordinary checkpoints have none.
    public let extensions: [String]

    /// A checkpoint to be signed.
    /// - Throws: `MerkleError.malformed` for a negative size, an empty origin or a line with control
    ///   characters.
    public init(origin: String, size: Int, root: Hash, extensions: [String] = []) throws {
        for line in [origin] + extensions where line.isEmpty || SignedNote.hasControl(line) {
            throw MerkleError.malformed("a line of the checkpoint is empty or has control characters")
        }
        guard size >= 0 else { throw MerkleError.malformed("the size is negative") }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// Reads the text that `body` writes, and no other.
    /// - Throws: `MerkleError.malformed`.
    public init(parsing body: String) throws {
        // Scalars, not characters: "\r\n" is one Character, and must be refused, not taken for a line end.
        var lines = body.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        guard lines.count >= 4, lines.removeLast().isEmpty else {
            throw MerkleError.malformed("a checkpoint has three lines, each ended by a newline")
        }
        guard let size = Int(lines[1]), String(size) == lines[1] else {
            throw MerkleError.malformed("the second line is not a size")
        }
        guard let root = Hash(base64: lines[2]) else {
            throw MerkleError.malformed("the third line is not the base64 of 32 bytes")
        }
        try self.init(origin: lines[0], size: size, root: root, extensions: Array(lines[3...]))
    }

    /// The text that is signed: origin, size and root, each on its line, then any extension lines.
    public var body: String {
        ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
    }
}
