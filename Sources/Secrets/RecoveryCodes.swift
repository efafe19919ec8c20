/// A code of 128 random bits that replaces the second factor once.
public struct RecoveryCode: Equatable, Sendable {
    /// Bytes of a code, and of one that an earlier version made, which is good until it is used or replaced.
    private static let (size, formerSize) = (16, 10)

    private let secret: Secret

    /// A new random code.
    public static func generate() -> RecoveryCode {
        RecoveryCode(secret: Secret.random(size))
    }

    private init(secret: Secret) {
        self.secret = secret
    }

    /// Reads what a person typed, as `Base32.decode` does; nil unless it is 26 characters, or the 16 of earlier versions.
    public init?(text: String) {
        guard text.utf8.count <= 64, let bytes = Base32.decode(text),
            bytes.count == RecoveryCode.size || bytes.count == RecoveryCode.formerSize
        else { return nil }
        secret = Secret(bytes)
    }

    /// Twenty-six characters in groups of four, to be shown once.
    public var text: String { Base32.grouped(secret.bytes) }

    /// What the database keeps: SHA-256 of the bytes.
    public var digest: [UInt8] { Digest.sha256(Array("recovery code".utf8) + secret.bytes) }
}

/// The set of codes a person prints when the second factor is switched on.
public enum RecoveryCodes {
    /// How many codes a set has.
    public static let count = 10

    /// A new set.
    public static func generate() -> [RecoveryCode] {
        (0..<count).map { _ in RecoveryCode.generate() }
    }

    /// The place of the digest that belongs to what was typed; the caller deletes it in the same transaction.
    /// Every digest is compared, so that the time tells nothing.
    public static func match(_ text: String, digests: [[UInt8]]) -> Int? {
        guard let code = RecoveryCode(text: text) else { return nil }
        let digest = code.digest
        var found: Int?
        for (index, kept) in digests.enumerated() where constantTimeEqual(kept, digest) { found = index }
        return found
    }
}
