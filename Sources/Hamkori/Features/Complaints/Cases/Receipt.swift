import Secrets

/// What the complainant keeps instead of an account: 25 random digits (83 bits) and a check digit, the same in every
/// language. With it one reads answers, adds messages and files, and withdraws.
struct Receipt: Sendable, Equatable {
    /// The digits without the check digit.
    static let count = 25

    private let number: CheckedDigits

    /// Why typed words are no receipt. That a well-formed one is known to nobody is told by the look-up only.
    typealias Fault = CheckedDigits.Fault

    /// The receipt of 32 random bytes: their number modulo 10²⁵, whose bias is under 2⁻¹⁷⁰.
    init(random: [UInt8]) { number = CheckedDigits(Receipt.count, random: random) }

    /// Reads what a person typed.
    /// - Throws: `Fault`.
    init(typed text: String) throws(Fault) { number = try CheckedDigits(typed: text, count: Receipt.count) }

    /// Groups of five, which people read out and type.
    var text: String { number.text }

    /// By what the table finds the complaint; it opens nothing.
    func lookUp(_ pepper: Secret) -> [UInt8] { derive("complaint receipt look-up", pepper) }

    /// The key pair of this one complaint, which the table cannot make.
    ///
    /// Both derivations are HMAC-SHA-256 under a key that the database does not hold, with words of their own, so that
    /// neither tells the other. A slow, memory-hard hash adds nothing to 83 random bits: 2⁸² tries are out of reach
    /// at any speed, and a cheap try cannot exhaust the machine.
    func keyPair(_ pepper: Secret) throws(SecretsError) -> KeyPair {
        try KeyPair(secretKey: Secret(derive("complaint receipt key", pepper)))
    }

    private func derive(_ purpose: String, _ pepper: Secret) -> [UInt8] {
        Digest.authenticate(Array("\(purpose)\0".utf8) + number.digits, key: pepper)
    }
}

extension Receipt: CustomStringConvertible, CustomReflectable {
    /// Never the digits, which must not come into a log.
    var description: String { "Receipt" }
    var customMirror: Mirror { Mirror(self, children: []) }
}

extension Receipt {
    /// The server's part of receipts and tickets. The database does not hold it.
    static func pepper(_ application: Application) throws -> Secret { pepper(application.fileKey) }

    static func pepper(_ key: FileKey) -> Secret { key.derived(for: "complaint receipts") }
}
