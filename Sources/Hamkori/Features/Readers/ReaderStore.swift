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

    /// The keys of everybody who is a reader now. Nothing of a case is sealed to anybody else.
    static func keys(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> [ID<Person>: PublicKey] {
        var keys: [ID<Person>: PublicKey] = [:]
        try transaction.forEach(
            """
            SELECT p.id, r.public_key FROM case_readers r JOIN people p ON p.id = r.person_id
            WHERE r.institution_id = \(institution) AND \(counts)
            """
        ) { keys[try $0["id"]] = try PublicKey($0["public_key"]) }
        return keys
    }

    /// The confirmations that count now.
    static func counting(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> Set<ID<CaseReader>> {
        Set(
            try transaction.rows(
                """
                SELECT r.id FROM case_readers r JOIN people p ON p.id = r.person_id
                WHERE r.institution_id = \(institution) AND \(counts)
                """
            ) { try $0["id"] })
    }

    /// The key of somebody who is a reader now; nil when they are none.
    static func key(of person: ID<Person>, in transaction: Transaction) throws -> PublicKey? {
        try transaction.row(
            """
            SELECT r.public_key FROM case_readers r JOIN people p ON p.id = r.person_id
            WHERE p.id = \(person) AND \(counts)
            """
        ) { try PublicKey($0["public_key"]) }
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
                organisation_id, basis, confirmed_by, confirmed_at)
            VALUES (\(reader.id), \(writing.institution), \(reader.person), \(reader.generation),
                \(reader.key.bytes), \(reader.role), \(reader.office), \(reader.organisation), \(reader.basis),
                \(reader.confirmedBy), \(reader.confirmedAt))
            """)
    }

    static func revoke(_ id: ID<CaseReader>, by person: ID<Person>, in writing: Writing) throws {
        try writing.transaction.execute(
            "UPDATE case_readers SET revoked_by = \(person), revoked_at = \(writing.now) WHERE id = \(id)")
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
