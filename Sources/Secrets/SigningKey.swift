import CSodium

/// The secret half of an Ed25519 key pair (RFC 8032), kept as its 32-byte seed.
public struct SigningKey: Sendable {
    /// The 32 bytes from which everything follows.
    public let seed: Secret
    /// The public half.
    public let verifyingKey: VerifyingKey
    private let secretKey: Secret

    /// The key of a seed kept from before.
    /// - Throws: `SecretsError.wrongLength` unless it has 32 bytes.
    public init(seed: Secret) throws(SecretsError) {
        guard seed.count == 32 else { throw .wrongLength }
        var publicKey = [UInt8](repeating: 0, count: 32)
        secretKey = Secret(count: 64) { memory in
            seed.withPointer { _ = crypto_sign_seed_keypair(&publicKey, memory, $0) }
        }
        verifyingKey = try VerifyingKey(publicKey)
        self.seed = seed
    }

    /// A new random key.
    public static func generate() throws(SecretsError) -> SigningKey {
        try SigningKey(seed: Secret.random(32))
    }

    /// The signature of a message: 64 bytes, the same every time.
    public func sign(_ message: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: 64)
        secretKey.withPointer { secretKey in
            _ = crypto_sign_detached(&signature, nil, message, UInt64(message.count), secretKey)
        }
        return signature
    }
}

/// The public half of an Ed25519 key pair.
public struct VerifyingKey: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// - Throws: `SecretsError.wrongLength` unless there are 32 bytes.
    public init(_ bytes: [UInt8]) throws(SecretsError) {
        guard bytes.count == 32 else { throw .wrongLength }
        self.bytes = bytes
    }

    /// Whether the signature is this key's for this message.
    public func verify(_ message: [UInt8], signature: [UInt8]) -> Bool {
        signature.count == 64
            && crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
    }
}
