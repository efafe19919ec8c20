import Documents
import Secrets

/// The record that a key opens; part of what every encrypted text is bound to.
struct SealedSubject: Sendable {
    /// Its kind and its id, `complaint 01J…`.
    fileprivate let text: String

    init<Record>(_ kind: String, _ id: ID<Record>) { text = "\(kind) \(id.text)" }
}

/// The key of one sealed record, such as a case. Whoever has it reads all that is under it, so it is only ever stored sealed
/// to somebody.
struct SealedKey: Sendable {
    private let key: Secret
    private let subject: SealedSubject

    static func make(for subject: SealedSubject) -> SealedKey {
        SealedKey(key: SecretBox.newKey(), subject: subject)
    }

    private init(key: Secret, subject: SealedSubject) {
        self.key = key
        self.subject = subject
    }

    /// Opens what was sealed to somebody.
    /// - Throws: `SecretsError.refused` for another pair.
    init(opening box: [UInt8], with pair: KeyPair, of subject: SealedSubject) throws(SecretsError) {
        self.init(key: try SealedBox.openSecret(box, with: pair), subject: subject)
    }

    /// Opens what was sealed under the key of another record.
    /// - Throws: `SecretsError.refused` for another key.
    init(opening box: [UInt8], under key: SealedKey, of subject: SealedSubject) throws(SecretsError) {
        let context = Array("key of \(subject.text)".utf8)
        self.init(key: try SecretBox.openSecret(box, key: key.key, context: context), subject: subject)
    }

    func sealed(under other: SealedKey) throws(SecretsError) -> [UInt8] {
        try SecretBox.seal(key, key: other.key, context: Array("key of \(subject.text)".utf8))
    }

    func sealed(to reader: PublicKey) throws(SecretsError) -> [UInt8] { try SealedBox.seal(key, to: reader) }

    /// A document as it is stored. Spaces at its end bring it to one of few sizes (Padmé, as for files).
    func seal(_ content: JSON, kind: String, sequence: Int) throws(SecretsError) -> [UInt8] {
        let text = Array(content.canonical.utf8)
        let padding = [UInt8](repeating: 0x20, count: StreamBox.paddedCount(text.count) - text.count)
        return try SecretBox.seal(text + padding, key: key, context: context(kind, sequence))
    }

    /// - Throws: `SecretsError.refused` for changed bytes or another place; `JSONError`.
    func open(_ box: [UInt8], _ kind: String, _ sequence: Int) throws -> JSON {
        try JSON(parsing: try SecretBox.open(box, key: key, context: context(kind, sequence)))
    }

    /// Encrypts a file chunk by chunk, and hands each over with its number.
    /// - Parameter kind: of the document of the file.
    func seal(
        _ file: AttachedFile, kind: String, sequence: Int, _ keep: (Int, [UInt8]) throws -> Void
    ) throws -> SealedFile {
        let sealer = try StreamBox.Sealer(key: key, context: context(kind, sequence))
        var number = 0
        var digest = Digest.sha256(sealer.header)
        var chunks = ChunkDigest()
        let contents = try file.seal(with: sealer) { chunk in
            digest = Digest.sha256(digest + chunk)
            chunks.add(chunk)
            try keep(number, chunk)
            number += 1
        }
        return SealedFile(header: sealer.header, digest: digest, contents: contents, chunks: chunks.finish())
    }

    /// Returns what decrypts a file.
    /// - Parameter header: what ``SealedFile`` says.
    func opener(header: [UInt8], _ kind: String, _ sequence: Int) throws -> StreamBox.Opener {
        try StreamBox.Opener(header: header, key: key, context: context(kind, sequence))
    }

    private func context(_ kind: String, _ sequence: Int) -> [UInt8] {
        Array("\(subject.text) \(kind) \(sequence)".utf8)
    }
}

/// What is kept of a file that lies in encrypted chunks.
struct SealedFile: Sendable {
    let header: [UInt8]
    /// Of all that was handed over, in its order.
    let digest: [UInt8]
    /// The SHA-256 of the contents, by which anybody who has the file can tell that it is the same.
    let contents: [UInt8]
    /// What the link of its document holds of it; see ``ChunkDigest``.
    let chunks: [UInt8]
}
