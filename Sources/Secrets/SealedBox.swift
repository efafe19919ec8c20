import CSodium

/// Bytes closed to a public key by anybody, without naming who (libsodium's sealed box: an ephemeral X25519
/// key, XSalsa20-Poly1305). Not even the sender can open it again.
public enum SealedBox {
    /// By how many bytes a box is longer than what it holds.
    public static let overhead = 48

    /// Closes a message to the holder of the key.
    /// - Throws: `SecretsError.refused` for a public key that is no point to compute with.
    public static func seal(_ message: [UInt8], to key: PublicKey) throws(SecretsError) -> [UInt8] {
        try seal(message, count: message.count, to: key)
    }

    /// Closes a secret, for example a case key, to the holder of the key.
    /// - Throws: as for a message.
    public static func seal(_ secret: Secret, to key: PublicKey) throws(SecretsError) -> [UInt8] {
        try secret.withPointer { (pointer) throws(SecretsError) in
            try seal(pointer, count: secret.count, to: key)
        }
    }

    /// Opens what was closed to this pair.
    /// - Throws: `SecretsError.refused` for another pair's box or changed bytes.
    public static func open(_ box: [UInt8], with pair: KeyPair) throws(SecretsError) -> [UInt8] {
        var message = [UInt8](repeating: 0, count: max(box.count - overhead, 0))
        try open(box, into: &message, with: pair)
        return message
    }

    /// Opens a box that holds a secret.
    /// - Throws: as `open`.
    public static func openSecret(_ box: [UInt8], with pair: KeyPair) throws(SecretsError) -> Secret {
        try Secret(count: max(box.count - overhead, 0)) { (memory) throws(SecretsError) in
            try open(box, into: memory, with: pair)
        }
    }

    private static func seal(
        _ message: UnsafePointer<UInt8>, count: Int, to key: PublicKey
    ) throws(SecretsError) -> [UInt8] {
        Sodium.start()
        var box = [UInt8](repeating: 0, count: count + overhead)
        guard crypto_box_seal(&box, message, UInt64(count), key.bytes) == 0 else { throw .refused }
        return box
    }

    private static func open(
        _ box: [UInt8], into message: UnsafeMutablePointer<UInt8>, with pair: KeyPair
    ) throws(SecretsError) {
        guard box.count >= overhead else { throw .refused }
        let result = pair.secretKey.withPointer { secretKey in
            crypto_box_seal_open(message, box, UInt64(box.count), pair.publicKey.bytes, secretKey)
        }
        guard result == 0 else { throw .refused }
    }
}
