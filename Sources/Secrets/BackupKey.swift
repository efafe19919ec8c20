/// What closes backups, and opens none: the public half of a key pair, and a key by which a backup is known to come from
/// here. Both, and the half that opens, are derived from the digits of a ``RecoveryKey``, which are written down once.
public struct BackupKey: Sendable {
    /// The bytes of a stored key.
    public static let count = 64
    /// The bytes of the public half, with which a seal begins.
    public static let publicCount = 32
    /// The bytes of what ``seal(_:)`` returns.
    public static let sealCount = 32 + (StreamBox.keyCount + SealedBox.overhead) + 32

    private let publicKey: PublicKey
    /// Whoever finds a backup has neither half of it, and so makes none that is taken for ours.
    private let author: Secret

    public init(of recoveryKey: RecoveryKey) throws(SecretsError) {
        publicKey = try BackupKey.pair(of: recoveryKey).publicKey
        author = recoveryKey.derived(for: "backup author")
    }

    /// Takes what was stored.
    /// - Throws: `SecretsError.wrongLength`.
    public init(stored bytes: [UInt8]) throws(SecretsError) {
        guard bytes.count == BackupKey.count else { throw .wrongLength }
        publicKey = try PublicKey(Array(bytes[..<32]))
        author = Secret(Array(bytes[32...]))
    }

    /// The half by which backups of one key are known.
    public var publicHalf: [UInt8] { publicKey.bytes }

    /// As it is stored: public half and author's key.
    public var stored: [UInt8] { publicKey.bytes + author.bytes }

    /// Closes the key of a stream: the public half, the box, and who made it.
    public func seal(_ streamKey: Secret) throws(SecretsError) -> [UInt8] {
        let sealed = publicKey.bytes + (try SealedBox.seal(streamKey, to: publicKey))
        return sealed + Digest.authenticate(sealed, key: author)
    }

    /// Opens the key of a stream.
    /// - Throws: `SecretsError.refused` for another recovery key's backup, or one that was made elsewhere or changed.
    public static func open(_ seal: [UInt8], with recoveryKey: RecoveryKey) throws(SecretsError) -> Secret {
        guard seal.count == sealCount else { throw .wrongLength }
        let pair = try pair(of: recoveryKey)
        let sealed = Array(seal.dropLast(32))
        let authenticator = Digest.authenticate(sealed, key: recoveryKey.derived(for: "backup author"))
        guard constantTimeEqual(authenticator, Array(seal.suffix(32))),
            Array(sealed.prefix(32)) == pair.publicKey.bytes
        else { throw .refused }
        return try SealedBox.openSecret(Array(sealed.dropFirst(32)), with: pair)
    }

    private static func pair(of recoveryKey: RecoveryKey) throws(SecretsError) -> KeyPair {
        try KeyPair(secretKey: recoveryKey.derived(for: "backup key pair"))
    }
}

extension BackupKey: Equatable {
    public static func == (left: BackupKey, right: BackupKey) -> Bool { left.stored == right.stored }
}
