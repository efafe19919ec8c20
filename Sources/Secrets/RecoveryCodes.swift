/// A code of 128 random bits that replaces the second factor once.
public struct RecoveryCode: Equatable, Sendable {
    private static let size = 16

    private let secret: Secret

    /// A new random code.
    public static func generate() -> RecoveryCode {
        RecoveryCode(secret: Secret.random(size))
    }

    private init(secret: Secret) {
        self.secret = secret
    }

    /// Reads what a person typed, as `Base32.decode` does; nil unless it is 26 characters.
    public init?(text: String) {
        guard text.utf8.count <= 64, let bytes = Base32.decode(text), bytes.count == RecoveryCode.size
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
