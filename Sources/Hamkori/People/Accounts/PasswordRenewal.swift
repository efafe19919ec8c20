import Secrets

/// Hashing a password again when the cost has risen since it was set: only at a sign-in is it known.
enum PasswordRenewal {
    /// Renews the hash, and the wrapping of the keys with it: whoever has the database tries the cheaper of both.
    /// - Throws: `SecretsError`, `StorageError`.
    static func perform(for person: Person, _ password: String, _ pair: KeyPair?, _ context: Context) throws {
        let gate = context.application.passwords
        guard let old = person.passwordHash, gate.needsRehash(old) else { return }
        let hash = try gate.hash(password)
        let wrapped = try pair.map { try WrappedKey(wrapping: $0, password: password, through: gate) }
        try context.writeUnrecorded { scope in
            // Whoever changed the password or closed the account meanwhile was right.
            guard try PersonStore.renew(old, as: hash, of: person.id, in: scope) else { return }
            if let pair, let wrapped {
                try PersonKeyStore.rewrap(wrapped, of: pair, person.id, in: scope)
            }
        }
    }
}
