import CSodium

/// 256 random bits that stand for a right: a session, an invitation, an API token. Whoever holds the text has
/// the right; the database keeps only the digest, from which the text cannot be found.
public struct Token: Equatable, Sendable {
    private let secret: Secret

    private init(secret: Secret) {
        self.secret = secret
    }

    /// A new random token.
    public static func generate() -> Token {
        Token(secret: Secret.random(32))
    }

    /// Reads the 43 characters that `text` writes; nil for anything else.
    public init?(text: String) {
        let input = text.utf8.map { CChar(bitPattern: $0) }
        // libsodium 1.0.18 takes every byte from 0x80 for the last sign of the alphabet.
        guard input.count == 43, input.allSatisfy({ $0 >= 0 }) else { return nil }
        var bytes = [UInt8](repeating: 0, count: 33)
        var count = 0
        let result = sodium_base642bin(
            &bytes, bytes.count, input, input.count, nil, &count, nil,
            sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        guard result == 0, count == 32 else { return nil }
        secret = Secret(Array(bytes.prefix(32)))
        sodium_memzero(&bytes, bytes.count)
    }

    /// The token as base64url without padding (RFC 4648 §5): 43 characters fit for a cookie or an address.
    public var text: String {
        var text = [CChar](
            repeating: 0, count: sodium_base64_encoded_len(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING))
        secret.withPointer { bytes in
            _ = sodium_bin2base64(&text, text.count, bytes, 32, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        }
        return String(decoding: text.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// What the database keeps: SHA-256 of the bytes. A slow hash is not needed for 256 random bits.
    public var digest: [UInt8] {
        Digest.sha256(secret.bytes)
    }

    /// A 32-byte key for `SecretBox` that only the holder of the token can make, for example to close a
    /// session's private key. Different for each purpose, and the digest does not tell it.
    public func key(for purpose: String) -> Secret {
        Digest.derive(Array("token key: \(purpose)".utf8), key: secret)
    }
}

extension Token: CustomStringConvertible {
    /// Never the token itself, which must not come into a log.
    public var description: String { "Token" }
}
