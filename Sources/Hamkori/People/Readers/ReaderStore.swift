import Secrets
import Storage

/// All SQL of confirmations of readers.
enum ReaderStore {
    /// A confirmation, `r`, that counts for a person, `p`, as they are now.
    private static let counts: SQL =
        """
        r.revoked_at IS NULL AND p.is_active = 1 AND r.role = p.role
        AND COALESCE(r.office_id, '') = COALESCE(p.office_id, '')
        AND COALESCE(r.organisation_id, '') = COALESCE(p.organisation_id, '')
        AND r.generation = (SELECT max(k.generation) FROM person_keys k WHERE k.person_id = p.id)
        AND r.public_key = (SELECT k.public_key FROM person_keys k
            WHERE k.person_id = p.id AND k.generation = r.generation)
        """

    /// The confirmations that count now, the newest first: those of people as they are, with an authenticator that holds.
    static func present(in scope: Scope) throws -> [CaseReader] {
        try counting(in: scope).filter(\.isAuthentic).map(\.reader)
    }

    /// Confirmations that would count, but were changed or put in by hand.
    static func forged(in scope: Scope) throws -> [CaseReader] {
        try counting(in: scope).filter { !$0.isAuthentic }.map(\.reader)
    }

    private typealias Checked = (reader: CaseReader, isAuthentic: Bool)

    private static func counting(in scope: Scope) throws -> [Checked] {
        try scope.rows(
            """
            SELECT r.* FROM case_readers r JOIN people p ON p.id = r.person_id
            WHERE \(scope.own("r")) AND \(counts) ORDER BY r.confirmed_at DESC, r.id DESC
            """
        ) { try checked($0, in: scope) }
    }

    private static func checked(_ row: Row, in scope: Scope) throws -> Checked {
        let reader = try made(row)
        return (reader, scope.isAuthentic(reader.authenticated, try row["authenticator"]))
    }

    /// The keys of everybody who is a reader now. Nothing of a case is sealed to anybody else.
    static func keys(in scope: Scope) throws -> [ID<Person>: PublicKey] {
        let readers = try present(in: scope)
        return Dictionary(readers.map { ($0.person, $0.key) }, uniquingKeysWith: { newest, _ in newest })
    }

    /// The key of somebody who is a reader now; nil when they are none.
    static func key(of person: ID<Person>, in scope: Scope) throws -> PublicKey? {
        try scope.rows(
            """
            SELECT r.* FROM case_readers r JOIN people p ON p.id = r.person_id
            WHERE \(scope.checked("r")) AND p.id = \(person) AND \(counts) ORDER BY r.confirmed_at DESC, r.id DESC
            """
        ) { try checked($0, in: scope) }.first(where: \.isAuthentic)?.reader.key
    }

    /// Confirmations of a person that have not ended, though the person is no longer as they were confirmed. What was put
    /// in by hand is none.
    static func outdated(of person: ID<Person>, in scope: Scope) throws -> [CaseReader] {
        try scope.rows(
            """
            SELECT r.* FROM case_readers r JOIN people p ON p.id = r.person_id
            WHERE \(scope.own("r")) AND r.person_id = \(person) AND r.revoked_at IS NULL
                AND NOT (\(counts)) ORDER BY r.id
            """
        ) { try checked($0, in: scope) }.filter(\.isAuthentic).map(\.reader)
    }

    static func isReader(_ person: ID<Person>, in scope: Scope) throws -> Bool {
        try key(of: person, in: scope) != nil
    }

    static func reader(_ id: ID<CaseReader>, in scope: Scope) throws -> CaseReader? {
        try scope.row("SELECT * FROM case_readers WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// All confirmations there ever were, the newest first.
    static func all(in scope: Scope) throws -> [CaseReader] {
        try scope.rows(
            """
            SELECT * FROM case_readers WHERE \(scope.own) ORDER BY confirmed_at DESC, id DESC
            """, made)
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM case_readers WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ reader: CaseReader, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO case_readers (id, institution_id, person_id, generation, public_key, role, office_id,
                organisation_id, basis, confirmed_by, confirmed_at, authenticator)
            VALUES (\(reader.id), \(writing.institution), \(reader.person), \(reader.generation),
                \(reader.key.bytes), \(reader.role), \(reader.office), \(reader.organisation), \(reader.basis),
                \(reader.confirmedBy), \(reader.confirmedAt),
                \(try writing.scope.authenticator(of: reader.authenticated)))
            """)
    }

    /// Ends a confirmation.
    ///
    /// - Parameter person: who revoked it; nil where the person's keys, rights or account changed.
    static func end(_ reader: CaseReader, by person: ID<Person>?, in writing: Writing) throws {
        var ended = reader
        (ended.revokedBy, ended.revokedAt) = (person, writing.now)
        try writing.execute(
            """
            UPDATE case_readers SET revoked_by = \(person), revoked_at = \(writing.now)
            WHERE \(writing.checked) AND id = \(reader.id)
            """
        )
        try authenticate(ended, in: writing.scope)
    }

    private static func authenticate(_ reader: CaseReader, in scope: Scope) throws {
        try scope.execute(
            """
            UPDATE case_readers SET authenticator = \(try scope.authenticator(of: reader.authenticated))
            WHERE \(scope.checked) AND id = \(reader.id)
            """)
    }

    private static func made(_ row: Row) throws -> CaseReader {
        CaseReader(
            id: try row["id"], person: try row["person_id"], generation: try row["generation"],
            key: try PublicKey(row["public_key"]), role: try row["role"], office: try row["office_id"],
            organisation: try row["organisation_id"], basis: try row["basis"],
            confirmedBy: try row["confirmed_by"], confirmedAt: try row["confirmed_at"],
            revokedBy: try row["revoked_by"], revokedAt: try row["revoked_at"])
    }
}
