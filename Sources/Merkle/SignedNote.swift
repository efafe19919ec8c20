/// A text with the signatures under it, in the format of C2SP signed-note: the text, an empty line, and a
/// line `— <name> <base64 of 4-byte key id and signature>` for each signature. The module has no key of its
/// own: signing and verifying are given as closures.
public struct SignedNote: Hashable, Sendable {
    /// An Ed25519 public key and the name it signs under.
    public struct Key: Hashable, Sendable {
        /// The name of the signer: not empty, without white space and without `+`.
        public let name: String
        /// The 32 bytes of the Ed25519 public key.
        public let publicKey: [UInt8]

        /// - Throws: `MerkleError.malformed` for a name or a key that the format does not allow.
        public init(name: String, publicKey: [UInt8]) throws {
            guard SignedNote.isName(name) else { throw MerkleError.malformed("this cannot be a key's name") }
            guard publicKey.count == 32 else { throw MerkleError.malformed("a public key has 32 bytes") }
            self.name = name
            self.publicKey = publicKey
        }

        /// The 4 bytes that tell keys apart: the first of SHA-256(name || 0x0A || 0x01 || public key).
        public var id: [UInt8] {
            Array(Hash.sha256(Array(name.utf8) + [0x0A, 0x01] + publicKey).bytes.prefix(4))
        }

        /// The text by which others are given the key: `<name>+<id in hex>+<base64 of 0x01 and the key>`.
        public var text: String {
            let digits = id.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            return "\(name)+\(digits)+\(Base64.encode([0x01] + publicKey))"
        }

        /// Reads what `text` writes.
        /// - Throws: `MerkleError.malformed`.
        public init(text: String) throws {
            // The base64 may itself hold a plus sign, so only the first two divide.
            let parts = text.unicodeScalars
                .split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let bytes = Base64.decode(parts[2]), bytes.first == 0x01 else {
                throw MerkleError.malformed("this is not the text of an Ed25519 key")
            }
            try self.init(name: parts[0], publicKey: Array(bytes.dropFirst()))
            guard self.text == text else { throw MerkleError.malformed("the key's id does not fit the key") }
        }
    }

    /// One signature line.
    public struct Signature: Hashable, Sendable {
        /// The signer's name.
        public let name: String
        /// The 4 bytes that tell the signer's keys apart.
        public let keyID: [UInt8]
        /// The signature itself: 64 bytes for Ed25519, other kinds may differ.
        public let bytes: [UInt8]
    }

    /// The signed text, ending with a newline.
    public let text: String
    /// The signatures in the order of their lines. Reading does not check them: `isSigned(by:verify:)` does.
    public let signatures: [Signature]

    /// The most signatures that a note read from outside may have.
    public static let signatureLimit = 100

    /// Signs a text.
    /// - Parameter sign: makes the Ed25519 signature (64 bytes) of the UTF-8 text it is given.
    /// - Throws: what `sign` throws; `MerkleError.malformed` for a text without its last newline or with
    ///   control characters, or when the signature has not 64 bytes.
    public init(signing text: String, as key: Key, sign: ([UInt8]) throws -> [UInt8]) throws {
        try SignedNote.check(text)
        let bytes = try sign(Array(text.utf8))
        guard bytes.count == 64 else { throw MerkleError.malformed("an Ed25519 signature has 64 bytes") }
        self.text = text
        signatures = [Signature(name: key.name, keyID: key.id, bytes: bytes)]
    }

    /// Reads a note; the signatures are not checked yet.
    /// - Throws: `MerkleError.malformed`.
    public init(parsing note: String) throws {
        let scalars = Array(note.unicodeScalars)
        guard
            let gap = scalars.indices.dropLast().last(where: {
                scalars[$0] == "\n" && scalars[$0 + 1] == "\n"
            })
        else { throw MerkleError.malformed("a note has an empty line before its signatures") }
        text = SignedNote.string(scalars[...gap])
        try SignedNote.check(text)
        var lines = scalars[(gap + 2)...].split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 2, lines.removeLast().isEmpty else {
            throw MerkleError.malformed("a note ends with signature lines, each ended by a newline")
        }
        guard lines.count <= SignedNote.signatureLimit else {
            throw MerkleError.malformed("the note has too many signatures")
        }
        signatures = try lines.map(SignedNote.signature(in:))
    }

    /// The whole note.
    public var encoded: String {
        text + "\n"
            + signatures.map { "— \($0.name) \(Base64.encode($0.keyID + $0.bytes))\n" }.joined()
    }

    /// Whether this key signed the text. Lines of other keys are passed over, as the format asks; a line that
    /// claims to be of this key and does not verify makes the note bad.
    /// - Parameter verify: whether the second argument is this key's Ed25519 signature of the first.
    public func isSigned(
        by key: Key, verify: (_ message: [UInt8], _ signature: [UInt8]) throws -> Bool
    ) rethrows -> Bool {
        let id = key.id
        let own = signatures.filter { $0.keyID == id && $0.name.utf8.elementsEqual(key.name.utf8) }
        let message = Array(text.utf8)
        for signature in own {
            guard signature.bytes.count == 64, try verify(message, signature.bytes) else { return false }
        }
        return !own.isEmpty
    }

    private static func signature(in line: ArraySlice<Unicode.Scalar>) throws -> Signature {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(string)
        guard parts.count == 3, parts[0] == "—", isName(parts[1]), let bytes = Base64.decode(parts[2]),
            bytes.count > 4
        else { throw MerkleError.malformed("this is not a signature line") }
        return Signature(name: parts[1], keyID: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
    }

    private static func check(_ text: String) throws {
        guard text.unicodeScalars.last == "\n" else {
            throw MerkleError.malformed("the text does not end with a newline")
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) else {
            throw MerkleError.malformed("the text has control characters")
        }
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && !name.unicodeScalars.contains {
                $0 == "+" || $0.value < 0x20 || $0.properties.isWhitespace
            }
    }

    static func hasControl(_ line: String) -> Bool {
        line.unicodeScalars.contains { $0.value < 0x20 }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
