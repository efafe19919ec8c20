/// What opens a person's wrapped key when the password is lost: 39 random digits (129 bits) and a check digit in eight
/// groups of five, the same in every language.
public struct RecoveryKey: Equatable, Sendable {
    /// The digits without the check digit.
    public static let count = 39

    private let digits: Secret

    /// A new random key, to be shown once.
    public static func generate() -> RecoveryKey {
        RecoveryKey(CheckedDigits(count, random: Random.bytes(32)))
    }

    private init(_ number: CheckedDigits) { digits = Secret(number.digits) }

    /// Reads what a person typed, as `CheckedDigits` does.
    /// - Throws: `CheckedDigits.Fault`.
    public init(typed text: String) throws(CheckedDigits.Fault) {
        self.init(try CheckedDigits(typed: String(text.prefix(200)), count: RecoveryKey.count))
    }

    /// Eight groups of five digits.
    public var text: String { CheckedDigits.grouped(digits.bytes) }

    /// The key under which a secret key is wrapped: HMAC-SHA-256 over a purpose and a salt. A slow hash such as
    /// Argon2id makes up for passwords that people choose; 129 random bits cannot be guessed at any speed.
    func wrappingKey(salt: [UInt8]) -> Secret {
        derived(for: "recovery key", salt)
    }

    /// A key for another purpose, from which neither this one nor the digits can be found.
    func derived(for purpose: String, _ salt: [UInt8] = []) -> Secret {
        Digest.derive(Array(purpose.utf8) + salt, key: digits)
    }
}

extension RecoveryKey: CustomStringConvertible {
    /// Never the digits, which must not come into a log.
    public var description: String { "RecoveryKey" }
}
