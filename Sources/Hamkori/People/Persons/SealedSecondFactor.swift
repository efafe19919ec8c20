import Secrets
import Storage

/// The secret of a second factor as it is stored: closed under a key that the database does not hold, so that who has
/// the database alone can make no codes (RFC 6238 §5.1: keys are stored encrypted and opened only when needed).
struct SealedSecondFactor: Storable {
    private let box: [UInt8]

    /// - Parameter person: whose it is; it opens as theirs only.
    init(_ totp: TOTP, of person: ID<Person>, _ application: Application) throws {
        box = try SecretBox.seal(
            totp.secret, key: SealedSecondFactor.key(application.fileKey),
            context: SealedSecondFactor.context(person))
    }

    init(stored value: Value) throws { box = try [UInt8](stored: value) }

    var stored: Value { box.stored }

    /// - Throws: `SecretsError.refused` for another person's, or after `file-key` was lost.
    func opened(of person: ID<Person>, _ application: Application) throws -> TOTP {
        try opened(of: person, with: application.fileKey)
    }

    /// - Throws: `SecretsError.refused` for another person's, or with another key.
    func opened(of person: ID<Person>, with key: FileKey) throws -> TOTP {
        TOTP(
            secret: try SecretBox.openSecret(
                box, key: SealedSecondFactor.key(key), context: SealedSecondFactor.context(person)))
    }

    private static func key(_ key: FileKey) -> Secret { key.derived(for: "second factors") }

    private static func context(_ person: ID<Person>) -> [UInt8] {
        Array("second factor \(person.text)".utf8)
    }
}
