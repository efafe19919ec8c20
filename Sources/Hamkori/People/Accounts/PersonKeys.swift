import Secrets
import Storage
import Web

/// How a person's key pair is made, opened and carried by a session.
enum PersonKeys {
    /// Under what the pairs of demo people lie: anybody may enter as one of them, so it need not be secret.
    static let demoPassword = "demo"
    /// The gate for it, as quick as can be.
    static let demoGate = Password.Gate(cost: .minimum)

    /// The pair of a person whose password was right; somebody whose account is older than the keys gets one.
    /// - Returns: nil when the pair lies under another password.
    /// - Throws: `SecretsError.busy`, `SecretsError.outOfMemory`.
    static func open(
        _ person: Person, password: String, through gate: Password.Gate, _ context: Context
    ) throws -> KeyPair? {
        if let known = try context.read({ try PersonKeyStore.newest(of: person.id, in: $0) }) {
            return try unwrap(known.byPassword, password, gate)
        }
        let (pair, wrapped) = try make(password, through: gate)
        let faster = try context.application.write(
            as: person.pseudonym, at: context.now
        ) { writing -> PersonKeyStore.Wrapped? in
            // Another sign-in of the same person may have been faster: its pair stands.
            if let other = try PersonKeyStore.newest(of: person.id, in: writing.scope) {
                writing.mayRecordNothing()
                return other
            }
            try CredentialDeeds.addKeys(pair, wrapped, of: person.id, in: writing)
            return nil
        }
        guard let faster else { return pair }
        return try unwrap(faster.byPassword, password, gate)
    }

    /// A new pair under a password.
    /// - Throws: `SecretsError.busy`, `SecretsError.outOfMemory`.
    static func make(
        _ password: String, through gate: Password.Gate
    ) throws -> (pair: KeyPair, wrapped: WrappedKey) {
        let pair = try KeyPair.generate()
        return (pair, try WrappedKey(wrapping: pair, password: password, through: gate))
    }

    /// - Returns: nil when it lies under another password.
    static func unwrap(_ wrapped: WrappedKey, _ password: String, _ gate: Password.Gate) throws -> KeyPair? {
        do {
            return try wrapped.unwrap(password: password, through: gate)
        } catch .refused {
            return nil
        }
    }

    /// Closes a pair for one session: only who holds the cookie's token opens it, the digest does not help.
    static func seal(_ pair: KeyPair, under token: Token, of person: ID<Person>) throws -> [UInt8] {
        try SecretBox.seal(pair.secretKey, key: token.key(for: "session"), context: context(person))
    }

    /// - Throws: `SecretsError.refused` for another token or person.
    static func open(_ box: [UInt8], under token: Token, of person: ID<Person>) throws -> KeyPair {
        try KeyPair(
            secretKey: SecretBox.openSecret(box, key: token.key(for: "session"), context: context(person)))
    }

    private static func context(_ person: ID<Person>) -> [UInt8] { Array("session key \(person.text)".utf8) }
}

extension Context {
    /// The key pair of who asks, opened with their cookie; nil for who is not signed in or has none in this session.
    func keyPair() throws -> KeyPair? {
        guard let person = visitor.person,
            let token = application.token(in: .session, of: request.head),
            let box = try read({ try SessionStore.sealedKey(token.digest, in: $0) })
        else { return nil }
        do {
            return try PersonKeys.open(box, under: token, of: person.id)
        } catch SecretsError.refused {
            // Not of this session: changed by hand.
            return nil
        }
    }
}
