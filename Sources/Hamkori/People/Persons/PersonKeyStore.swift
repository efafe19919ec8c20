import Secrets
import Storage

/// All SQL of people's key pairs. A new pair is a new generation; the ones before stay, still wrapped as they were.
enum PersonKeyStore {
    /// The newest pair of a person: the half for everybody, and the secret half under their password and, where they
    /// have made one, under their recovery key.
    struct Wrapped {
        let generation: Int
        let publicKey: PublicKey
        let byPassword: WrappedKey
        let byRecovery: WrappedKey?
    }

    /// What is sealed to a person is sealed to this; nil until they have set a password.
    static func publicKey(of person: ID<Person>, in scope: Scope) throws -> PublicKey? {
        try publicKeys(of: [person], in: scope)[person]
    }

    /// The newest keys of those among the people who have one.
    static func publicKeys(of people: [ID<Person>], in scope: Scope) throws -> [ID<Person>: PublicKey] {
        guard !people.isEmpty else { return [:] }
        var keys: [ID<Person>: PublicKey] = [:]
        try scope.forEach(
            """
            SELECT person_id, public_key FROM person_keys WHERE \(scope.checked) AND person_id IN (\(list: people))
            ORDER BY generation
            """
        ) { keys[try $0["person_id"]] = try PublicKey($0["public_key"]) }
        return keys
    }

    static func newest(of person: ID<Person>, in scope: Scope) throws -> Wrapped? {
        try scope.row(
            """
            SELECT generation, public_key, by_password, by_recovery FROM person_keys
            WHERE \(scope.checked) AND person_id = \(person) ORDER BY generation DESC LIMIT 1
            """
        ) { row in
            let byRecovery: [UInt8]? = try row["by_recovery"]
            return Wrapped(
                generation: try row["generation"], publicKey: try PublicKey(row["public_key"]),
                byPassword: try WrappedKey(bytes: row["by_password"]),
                byRecovery: try byRecovery.map { try WrappedKey(bytes: $0) })
        }
    }

    /// Gives a person a pair, as the generation after their newest.
    static func insert(
        _ pair: KeyPair, _ byPassword: WrappedKey, of person: ID<Person>, in writing: Writing
    ) throws {
        let generation = (try newest(of: person, in: writing.scope)?.generation ?? 0) + 1
        try writing.execute(
            """
            INSERT INTO person_keys (person_id, generation, institution_id, public_key, by_password, made_at)
            VALUES (\(person), \(generation), \(writing.institution), \(pair.publicKey.bytes), \(byPassword.bytes),
                \(writing.now))
            """)
    }

    /// Keeps the same pair under another password.
    static func rewrap(
        _ byPassword: WrappedKey, of pair: KeyPair, _ person: ID<Person>, in scope: Scope
    ) throws {
        try scope.execute(
            """
            UPDATE person_keys SET by_password = \(byPassword.bytes)
            WHERE \(scope.checked) AND person_id = \(person) AND public_key = \(pair.publicKey.bytes)
            """)
        scope.leaveNothing()
    }

    /// Keeps a pair under a new recovery key; the one before opens nothing any more.
    /// - Returns: whether it is a pair of that person.
    static func keep(
        _ byRecovery: WrappedKey, of pair: KeyPair, _ person: ID<Person>, in writing: Writing
    ) throws -> Bool {
        writing.scope.leaveNothing()
        return try writing.execute(
            """
            UPDATE person_keys SET by_recovery = \(byRecovery.bytes)
            WHERE \(writing.checked) AND person_id = \(person) AND public_key = \(pair.publicKey.bytes)
            """) == 1
    }

    static let migrations = [
        Migration(
            "2026-11-25-person-keys",
            """
            CREATE TABLE person_keys (
                person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, generation {integer} NOT NULL,
                institution_id TEXT NOT NULL, public_key {blob} NOT NULL, by_password {blob} NOT NULL,
                made_at {integer} NOT NULL, PRIMARY KEY (person_id, generation)
            ) {strict};
            ALTER TABLE sessions ADD COLUMN sealed_key {blob}
            """),
        Migration("2026-11-26-recovery-keys", "ALTER TABLE person_keys ADD COLUMN by_recovery {blob}"),
    ]
}
