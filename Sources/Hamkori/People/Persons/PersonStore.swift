import Storage

/// All SQL of people.
enum PersonStore {
    static func person(_ id: ID<Person>, in scope: Scope) throws -> Person? {
        try scope.row("SELECT * FROM people WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// The active person with an e-mail address; case does not matter.
    static func person(email: String, in scope: Scope) throws -> Person? {
        try scope.row(
            """
            SELECT * FROM people
            WHERE \(scope.own) AND email = \(email.lowercased()) AND is_active = 1
            """, made)
    }

    /// The person whom the ledger knows by a pseudonym.
    static func person(pseudonym: String, in scope: Scope) throws -> Person? {
        try scope.row("SELECT * FROM people WHERE \(scope.checked) AND pseudonym = \(pseudonym)", made)
    }

    static func active(in scope: Scope) throws -> [Person] {
        try scope.rows(
            "SELECT * FROM people WHERE \(scope.own) AND is_active = 1 ORDER BY created_at, id",
            made)
    }

    static func active(of organisation: ID<Organisation>, in scope: Scope) throws -> [Person] {
        try scope.rows(
            """
            SELECT * FROM people
            WHERE \(scope.own) AND organisation_id = \(organisation) AND is_active = 1 ORDER BY created_at, id
            """,
            made)
    }

    /// Everybody, those whose accounts are closed too, in the order in which they came.
    static func all(in scope: Scope) throws -> [Person] {
        try scope.rows("SELECT * FROM people WHERE \(scope.own) ORDER BY created_at, id", made)
    }

    /// What everybody is called, those whose account is closed, too.
    static func names(in scope: Scope) throws -> [ID<Person>: Wording] {
        let people = try all(in: scope)
        return Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.name) })
    }

    /// What some people are called.
    static func names(_ ids: [ID<Person>], in scope: Scope) throws -> [ID<Person>: Wording] {
        var names: [ID<Person>: Wording] = [:]
        try scope.forEach(
            "SELECT id, name FROM people WHERE \(scope.checked) AND id IN (\(list: ids.uniqued))"
        ) {
            names[try $0["id"]] = try $0["name"]
        }
        return names
    }

    /// Whether somebody has an e-mail address, even one whose account is closed.
    static func isTaken(_ email: String, in scope: Scope) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM people
            WHERE \(scope.own) AND email = \(email.lowercased())
            """) != nil
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM people WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ person: Person, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO people (id, institution_id, pseudonym, name, email, role, organisation_id, office_id,
                password_hash, sealed_second_factor, is_active, version, created_at)
            VALUES (\(person.id), \(writing.institution), \(person.pseudonym), \(person.name),
                \(person.email.lowercased()), \(person.role), \(person.organisation), \(person.office),
                \(person.passwordHash), \(person.secondFactor), \(person.isActive), 1, \(writing.now))
            """)
    }

    static func set(_ role: Role, of id: ID<Person>, in writing: Writing) throws {
        try writing.execute(
            "UPDATE people SET role = \(role), version = version + 1 WHERE \(writing.checked) AND id = \(id)")
    }

    static func set(isActive: Bool, of id: ID<Person>, in writing: Writing) throws {
        try writing.execute(
            "UPDATE people SET is_active = \(isActive), version = version + 1 WHERE \(writing.checked) AND id = \(id)"
        )
    }

    static func setPassword(_ hash: String, of id: ID<Person>, in writing: Writing) throws {
        try writing.execute(
            "UPDATE people SET password_hash = \(hash), version = version + 1 WHERE \(writing.checked) AND id = \(id)"
        )
    }

    /// Puts a hash of the same password in place of an older one; nothing of the person changes.
    /// - Returns: false when the password has changed meanwhile, or the account was closed.
    static func renew(_ old: String, as hash: String, of id: ID<Person>, in scope: Scope) throws -> Bool {
        try scope.execute(
            """
            UPDATE people SET password_hash = \(hash)
            WHERE \(scope.checked) AND id = \(id) AND password_hash = \(old) AND is_active = 1
            """) == 1
    }

    static func setSecondFactor(_ factor: SealedSecondFactor, of id: ID<Person>, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE people SET sealed_second_factor = \(factor), version = version + 1
            WHERE \(writing.checked) AND id = \(id)
            """)
    }

    /// Notes the time step of a code, so that no code is accepted twice (RFC 6238 §5.2).
    ///
    /// - Returns: whether the step is newer than the last one; only then was the code still good.
    static func use(step: Int64, of id: ID<Person>, in scope: Scope) throws -> Bool {
        try scope.execute(
            """
            UPDATE people SET last_step = \(step)
            WHERE \(scope.checked) AND id = \(id) AND COALESCE(last_step, 0) < \(step)
            """)
            == 1
    }

    private static func made(_ row: Row) throws -> Person {
        Person(
            id: try row["id"], pseudonym: try row["pseudonym"], name: try row["name"],
            email: try row["email"],
            role: try row["role"], organisation: try row["organisation_id"], office: try row["office_id"],
            passwordHash: try row["password_hash"], secondFactor: try row["sealed_second_factor"],
            isActive: try row["is_active"], version: try row["version"])
    }

    /// The name of the person whom the ledger knows by a pseudonym.
    static func name(ofPseudonym pseudonym: String, in scope: Scope) throws -> Wording? {
        try scope.row("SELECT name FROM people WHERE \(scope.checked) AND pseudonym = \(pseudonym)") {
            try $0["name"]
        }
    }

    /// The names of those who are known by some pseudonyms.
    static func names(
        ofPseudonyms pseudonyms: some Sequence<String>, in scope: Scope
    ) throws -> [String: Wording] {
        var names: [String: Wording] = [:]
        try scope.forEach(
            "SELECT pseudonym, name FROM people WHERE \(scope.checked) AND pseudonym IN (\(list: Set(pseudonyms)))"
        ) { names[try $0["pseudonym"]] = try $0["name"] }
        return names
    }

    static let migrations = [
        Migration(
            "2026-11-24-accounts",
            """
            CREATE TABLE people (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                pseudonym TEXT NOT NULL UNIQUE, name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL,
                organisation_id TEXT REFERENCES organisations (id), office_id TEXT REFERENCES offices (id),
                password_hash TEXT, second_factor {blob}, last_step {integer}, is_active {integer} NOT NULL,
                version {integer} NOT NULL, created_at {integer} NOT NULL, UNIQUE (institution_id, email)
            ) {strict};
            CREATE TABLE sessions (
                digest {blob} PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                started_at {integer} NOT NULL, last_seen_at {integer} NOT NULL
            ) {strict};
            CREATE INDEX sessions_of_person ON sessions (person_id);
            CREATE TABLE invitations (
                digest {blob} PRIMARY KEY, institution_id TEXT NOT NULL,
                person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, expires_at {integer} NOT NULL,
                used_at {integer}
            ) {strict}
            """),
        Migration(
            "2026-11-26-sealed-second-factors", "ALTER TABLE people ADD COLUMN sealed_second_factor {blob}"),
        Migration("2026-11-27-no-second-factors-in-clear", "ALTER TABLE people DROP COLUMN second_factor"),
    ]
}
