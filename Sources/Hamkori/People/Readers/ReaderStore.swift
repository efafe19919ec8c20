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
    static func present(of institution: ID<Institution>, in transaction: Transaction) throws -> [CaseReader] {
        try counting(of: institution, in: transaction).filter(\.isAuthentic).map(\.reader)
    }

    /// Confirmations that would count, but were changed or put in by hand.
    static func forged(of institution: ID<Institution>, in transaction: Transaction) throws -> [CaseReader] {
        try counting(of: institution, in: transaction).filter { !$0.isAuthentic }.map(\.reader)
    }

    private typealias Checked = (reader: CaseReader, isAuthentic: Bool)

    private static func counting(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> [Checked] {
        try transaction.rows(
            """
            SELECT r.* FROM case_readers r JOIN people p ON p.id = r.person_id
            WHERE r.institution_id = \(institution) AND \(counts) ORDER BY r.confirmed_at DESC, r.id DESC
            """
        ) { try checked($0, in: transaction) }
    }

    private static func checked(_ row: Row, in transaction: Transaction) throws -> Checked {
        let reader = try made(row)
        return (reader, transaction.isAuthentic(reader.authenticated, try row["authenticator"]))
    }

    /// The keys of everybody who is a reader now. Nothing of a case is sealed to anybody else.
    static func keys(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> [ID<Person>: PublicKey] {
        let readers = try present(of: institution, in: transaction)
        return Dictionary(readers.map { ($0.person, $0.key) }, uniquingKeysWith: { newest, _ in newest })
    }

    /// The key of somebody who is a reader now; nil when they are none.
    static func key(of person: ID<Person>, in transaction: Transaction) throws -> PublicKey? {
        try transaction.rows(
            """
            SELECT r.* FROM case_readers r JOIN people p ON p.id = r.person_id
            WHERE p.id = \(person) AND \(counts) ORDER BY r.confirmed_at DESC, r.id DESC
            """
        ) { try checked($0, in: transaction) }.first(where: \.isAuthentic)?.reader.key
    }

    /// Confirmations of a person that have not ended, though the person is no longer as they were confirmed. What was put
    /// in by hand is none.
    static func outdated(
        of person: ID<Person>, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> [CaseReader] {
        try transaction.rows(
            """
            SELECT r.* FROM case_readers r JOIN people p ON p.id = r.person_id
            WHERE r.institution_id = \(institution) AND r.person_id = \(person) AND r.revoked_at IS NULL
                AND NOT (\(counts)) ORDER BY r.id
            """
        ) { try checked($0, in: transaction) }.filter(\.isAuthentic).map(\.reader)
    }

    static func isReader(_ person: ID<Person>, in transaction: Transaction) throws -> Bool {
        try key(of: person, in: transaction) != nil
    }

    static func reader(_ id: ID<CaseReader>, in transaction: Transaction) throws -> CaseReader? {
        try transaction.row("SELECT * FROM case_readers WHERE id = \(id)", made)
    }

    /// All confirmations there ever were, the newest first.
    static func all(of institution: ID<Institution>, in transaction: Transaction) throws -> [CaseReader] {
        try transaction.rows(
            """
            SELECT * FROM case_readers WHERE institution_id = \(institution) ORDER BY confirmed_at DESC, id DESC
            """, made)
    }

    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM case_readers") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ reader: CaseReader, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            INSERT INTO case_readers (id, institution_id, person_id, generation, public_key, role, office_id,
                organisation_id, basis, confirmed_by, confirmed_at, authenticator)
            VALUES (\(reader.id), \(writing.institution), \(reader.person), \(reader.generation),
                \(reader.key.bytes), \(reader.role), \(reader.office), \(reader.organisation), \(reader.basis),
                \(reader.confirmedBy), \(reader.confirmedAt),
                \(try writing.transaction.authenticator(of: reader.authenticated)))
            """)
    }

    /// Ends a confirmation.
    ///
    /// - Parameter person: who revoked it; nil where the person's keys, rights or account changed.
    static func end(_ reader: CaseReader, by person: ID<Person>?, in writing: Writing) throws {
        var ended = reader
        (ended.revokedBy, ended.revokedAt) = (person, writing.now)
        try writing.transaction.execute(
            "UPDATE case_readers SET revoked_by = \(person), revoked_at = \(writing.now) WHERE id = \(reader.id)"
        )
        try authenticate(ended, in: writing.transaction)
    }

    private static func authenticate(_ reader: CaseReader, in transaction: Transaction) throws {
        try transaction.execute(
            """
            UPDATE case_readers SET authenticator = \(try transaction.authenticator(of: reader.authenticated))
            WHERE id = \(reader.id)
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
