import CSodium

/// The half of a key pair that everybody may know: X25519, 32 bytes.
public struct PublicKey: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// - Throws: `SecretsError.wrongLength` unless there are 32 bytes.
    public init(_ bytes: [UInt8]) throws(SecretsError) {
        guard bytes.count == 32 else { throw .wrongLength }
        self.bytes = bytes
    }
}

/// An X25519 key pair: what is sealed to the public key is opened with the secret one.
public struct KeyPair: Sendable {
    /// The half to give away.
    public let publicKey: PublicKey
    /// The half to keep, 32 bytes.
    public let secretKey: Secret

    /// The pair of a secret key kept from before.
    /// - Throws: `SecretsError.wrongLength` unless it has 32 bytes.
    public init(secretKey: Secret) throws(SecretsError) {
        guard secretKey.count == 32 else { throw .wrongLength }
        var bytes = [UInt8](repeating: 0, count: 32)
        secretKey.withPointer { _ = crypto_scalarmult_base(&bytes, $0) }
        publicKey = try PublicKey(bytes)
        self.secretKey = secretKey
    }

    /// A new random pair.
    public static func generate() throws(SecretsError) -> KeyPair {
        try KeyPair(secretKey: Secret.random(32))
    }
}
