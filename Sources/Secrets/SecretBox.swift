import CSodium

/// Bytes closed under one key with XChaCha20-Poly1305. The nonce is random and stands in front: 24 bytes are
/// so many that no two boxes meet.
public enum SecretBox {
    /// The bytes of a key.
    public static let keyCount = 32
    /// By how many bytes a box is longer than what it holds: nonce and authenticator.
    public static let overhead = nonceCount + tagCount
    private static let nonceCount = 24
    private static let tagCount = 16

    /// A new random key.
    public static func newKey() -> Secret {
        Secret.random(keyCount)
    }

    /// Closes a message.
    /// - Parameter context: what the box belongs to, for example table and row; the box opens in the same
    ///   context only, so that nobody can put one row's box into another. It is not stored.
    /// - Throws: `wrongLength` unless the key has 32 bytes.
    public static func seal(
        _ message: [UInt8], key: Secret, context: [UInt8] = []
    ) throws(SecretsError) -> [UInt8] {
        try seal(message, count: message.count, key: key, context: context)
    }

    /// Closes a secret, for example another key.
    /// - Throws: `wrongLength` unless the key has 32 bytes.
    public static func seal(
        _ secret: Secret, key: Secret, context: [UInt8] = []
    ) throws(SecretsError) -> [UInt8] {
        try secret.withPointer { (pointer) throws(SecretsError) in
            try seal(pointer, count: secret.count, key: key, context: context)
        }
    }

    /// Opens what `seal` closed.
    /// - Throws: `wrongLength` unless the key has 32 bytes; `refused` for a wrong key, context or changed
    ///   bytes.
    public static func open(
        _ box: [UInt8], key: Secret, context: [UInt8] = []
    ) throws(SecretsError) -> [UInt8] {
        var message = [UInt8](repeating: 0, count: max(box.count - overhead, 0))
        try open(box, into: &message, key: key, context: context)
        return message
    }

    /// Opens a box that holds a secret.
    /// - Throws: as `open`.
    public static func openSecret(
        _ box: [UInt8], key: Secret, context: [UInt8] = []
    ) throws(SecretsError) -> Secret {
        try Secret(count: max(box.count - overhead, 0)) { (memory) throws(SecretsError) in
            try open(box, into: memory, key: key, context: context)
        }
    }

    private static func seal(
        _ message: UnsafePointer<UInt8>, count: Int, key: Secret, context: [UInt8]
    ) throws(SecretsError) -> [UInt8] {
        guard key.count == keyCount else { throw .wrongLength }
        let nonce = Random.bytes(nonceCount)
        var sealed = [UInt8](repeating: 0, count: count + tagCount)
        key.withPointer { key in
            _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
                &sealed, nil, message, UInt64(count), context, UInt64(context.count), nil, nonce, key)
        }
        return nonce + sealed
    }

    private static func open(
        _ box: [UInt8], into message: UnsafeMutablePointer<UInt8>, key: Secret, context: [UInt8]
    ) throws(SecretsError) {
        guard key.count == keyCount else { throw .wrongLength }
        guard box.count >= overhead else { throw .refused }
        let sealed = Array(box[nonceCount...])
        let result = key.withPointer { key in
            crypto_aead_xchacha20poly1305_ietf_decrypt(
                message, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), box, key)
        }
        guard result == 0 else { throw .refused }
    }
}
