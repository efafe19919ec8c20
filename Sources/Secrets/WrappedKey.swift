/// The secret half of a person's key pair, closed under a key made from the password or from the recovery
/// key, in a form fit for the database. Changing the password wraps the same key again.
///
/// The bytes: version (1), kind, cost, 16 bytes of salt, then a `SecretBox` whose context is all that stands
/// before.
public struct WrappedKey: Hashable, Sendable {
    /// What the database keeps.
    public let bytes: [UInt8]

    private static let headerCount = 19
    private static let version: UInt8 = 1
    private static let byPassword: UInt8 = 1
    private static let byRecoveryKey: UInt8 = 2

    /// Takes what the database kept.
    /// - Throws: `wrongLength` for anything of another size or version.
    public init(bytes: [UInt8]) throws(SecretsError) {
        guard bytes.count == WrappedKey.headerCount + SecretBox.overhead + 32, bytes[0] == WrappedKey.version,
            Password.Cost(rawValue: bytes[2]) != nil
        else { throw .wrongLength }
        self.bytes = bytes
    }

    /// Wraps under a password. The salt is new, so that the sign-in hash of the same password tells nothing.
    /// - Throws: `busy`, `outOfMemory`.
    public init(
        wrapping pair: KeyPair, password: String, through gate: Password.Gate
    ) throws(SecretsError) {
        let salt = Random.bytes(16)
        let key = try gate.key(from: password, salt: salt)
        try self.init(pair, [WrappedKey.version, WrappedKey.byPassword, gate.cost.rawValue] + salt, key)
    }

    /// Wraps under a recovery key.
    public init(wrapping pair: KeyPair, recoveryKey: RecoveryKey) throws(SecretsError) {
        let salt = Random.bytes(16)
        let key = recoveryKey.wrappingKey(salt: salt)
        try self.init(pair, [WrappedKey.version, WrappedKey.byRecoveryKey, 0] + salt, key)
    }

    private init(_ pair: KeyPair, _ header: [UInt8], _ key: Secret) throws(SecretsError) {
        bytes = header + (try SecretBox.seal(pair.secretKey, key: key, context: header))
    }

    /// Unwraps with the password, at the cost at which it was wrapped.
    /// - Throws: `refused` for another password or a key wrapped by a recovery key; `busy`, `outOfMemory`.
    public func unwrap(password: String, through gate: Password.Gate) throws(SecretsError) -> KeyPair {
        guard bytes[1] == WrappedKey.byPassword, let cost = Password.Cost(rawValue: bytes[2]) else {
            throw .refused
        }
        return try open(gate.key(from: password, salt: salt, cost: cost))
    }

    /// Unwraps with the recovery key.
    /// - Throws: `refused` for another one or a key wrapped by a password.
    public func unwrap(recoveryKey: RecoveryKey) throws(SecretsError) -> KeyPair {
        guard bytes[1] == WrappedKey.byRecoveryKey else { throw .refused }
        return try open(recoveryKey.wrappingKey(salt: salt))
    }

    private var salt: [UInt8] { Array(bytes[3..<WrappedKey.headerCount]) }

    private func open(_ key: Secret) throws(SecretsError) -> KeyPair {
        let header = Array(bytes.prefix(WrappedKey.headerCount))
        let box = Array(bytes.dropFirst(WrappedKey.headerCount))
        return try KeyPair(secretKey: SecretBox.openSecret(box, key: key, context: header))
    }
}
