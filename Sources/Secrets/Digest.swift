import CSodium

/// SHA-256 and what is built on it.
public enum Digest {
    /// SHA-256 (FIPS 180-4): 32 bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// HMAC-SHA-256 (RFC 2104) with a key of any length: 32 bytes.
    public static func authenticate(_ bytes: [UInt8], key: Secret) -> [UInt8] {
        derive(bytes, key: key).bytes
    }

    /// HMAC-SHA-256 as a way from one key to another, so that neither tells the other.
    static func derive(_ bytes: [UInt8], key: Secret) -> Secret {
        Secret(count: 32) { digest in
            var state = crypto_auth_hmacsha256_state()
            key.withPointer { _ = crypto_auth_hmacsha256_init(&state, $0, key.count) }
            _ = crypto_auth_hmacsha256_update(&state, bytes, UInt64(bytes.count))
            _ = crypto_auth_hmacsha256_final(&state, digest)
            sodium_memzero(&state, MemoryLayout.size(ofValue: state))
        }
    }
}

/// SHA-256 of what comes in pieces.
public struct RunningDigest {
    private var state = crypto_hash_sha256_state()

    public init() { _ = crypto_hash_sha256_init(&state) }

    public mutating func add(_ piece: [UInt8]) {
        _ = crypto_hash_sha256_update(&state, piece, UInt64(piece.count))
    }

    /// 32 bytes; nothing can be added afterwards.
    public consuming func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = crypto_hash_sha256_final(&state, &digest)
        return digest
    }
}
