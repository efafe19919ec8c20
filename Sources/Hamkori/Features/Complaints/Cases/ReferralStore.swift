import Secrets
import Storage

/// All SQL of referrals.
enum ReferralStore {
    static func referral(_ id: ID<Referral>, in scope: Scope) throws -> Referral? {
        try scope.row("SELECT * FROM referrals WHERE id = \(id) AND \(scope.own)", made)
    }

    static func referrals(of complaint: ID<Complaint>, in scope: Scope) throws -> [Referral] {
        try scope.rows(
            "SELECT * FROM referrals WHERE \(scope.checked) AND complaint_id = \(complaint) ORDER BY consent",
            made)
    }

    /// A page of what was offered to an organisation, without what was revoked: the newest first.
    static func list(
        _ request: ListRequest, to organisation: ID<Organisation>,
        in scope: Scope
    ) throws -> ListPage<Referral> {
        var conditions: [SQL] = [
            scope.own, "organisation_id = \(organisation)",
            "state <> \(ReferralState.revoked)",
        ]
        if let state: ReferralState = request.filter("state") { conditions.append("state = \(state)") }
        let narrowed = conditions.joined(by: " AND ")
        return try ListPage(request, "FROM referrals WHERE \(narrowed)", order: "id DESC", in: scope, made)
    }

    /// The sealed key of one who may read it; nil for the office, whose key lies under that of the case.
    static func key(of id: ID<Referral>, for person: ID<Person>?, in scope: Scope) throws -> [UInt8]? {
        try scope.row(
            "SELECT box FROM referral_keys WHERE \(scope.checked) AND referral_id = \(id) AND holder = \(holder(person))"
        ) { try $0["box"] }
    }

    /// All documents, opened, in their order.
    /// - Throws: `ComplaintFault.broken`, `SecretsError.refused` for what is not as it was written.
    static func documents(of referral: Referral, key: CaseKey, in scope: Scope) throws -> [CaseDocument] {
        try key.documents(
            """
            SELECT sequence, kind, 0 AS is_from_complainant, day, box, details FROM referral_documents
            WHERE \(scope.checked) AND referral_id = \(referral.id) ORDER BY sequence
            """, length: referral.length, head: referral.head, in: scope)
    }

    static func contents(
        of file: CaseDocument, of id: ID<Referral>, key: CaseKey, in scope: Scope
    ) throws -> [UInt8] {
        try key.contents(
            of: file,
            """
            SELECT bytes FROM referral_files WHERE \(scope.checked) AND referral_id = \(id)
                AND sequence = \(file.sequence)
            ORDER BY number
            """, in: scope)
    }

    static func isKnown(once: [UInt8], of id: ID<Referral>, in scope: Scope) throws -> Bool {
        try scope.row(
            "SELECT 1 AS one FROM referral_documents WHERE \(scope.checked) AND referral_id = \(id) AND once = \(once)"
        ) != nil
    }

    // MARK: Writing

    static func insert(_ referral: Referral, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO referrals (id, institution_id, complaint_id, organisation_id, state, consent, offered_on,
                length, head)
            VALUES (\(referral.id), \(scope.institution), \(referral.complaint), \(referral.organisation),
                \(referral.state), \(referral.consent), \(referral.offeredOn), \(referral.length),
                \(referral.head))
            """)
    }

    /// The referral, held until the transaction ends.
    static func lock(_ id: ID<Referral>, in scope: Scope) throws -> Referral? {
        try scope.row(
            "UPDATE referrals SET length = length WHERE \(scope.checked) AND id = \(id) RETURNING *", made)
    }

    static func set(
        _ state: ReferralState, of id: ID<Referral>, on day: CalendarDate, in scope: Scope
    ) throws {
        try scope.execute(
            """
            UPDATE referrals SET state = \(state), answered_on = COALESCE(answered_on, \(day)) WHERE \(scope.checked)
                AND id = \(id)
            """)
    }

    static func insert(
        key box: [UInt8], of id: ID<Referral>, for person: ID<Person>?,
        in scope: Scope
    ) throws {
        try scope.execute(
            """
            INSERT INTO referral_keys (referral_id, holder, institution_id, box)
            VALUES (\(id), \(holder(person)), \(scope.institution), \(box))
            ON CONFLICT (referral_id, holder) DO UPDATE SET box = excluded.box
            """)
    }

    /// Shuts the organisation out; the office still reads what it had shared.
    static func removeKeys(of id: ID<Referral>, in scope: Scope) throws {
        try scope.execute(
            "DELETE FROM referral_keys WHERE \(scope.checked) AND referral_id = \(id) AND holder <> \(holder(nil))"
        )
        scope.transaction.leaveNothing()
    }

    /// Deletes all keys that were sealed to somebody.
    static func removeKeys(of person: ID<Person>, in scope: Scope) throws {
        try scope.execute("DELETE FROM referral_keys WHERE \(scope.checked) AND holder = \(holder(person))")
        scope.transaction.leaveNothing()
    }

    /// Destroys what of a case was shared, with its keys; that it was shared, and with whom, stays.
    static func erase(of complaint: ID<Complaint>, in scope: Scope) throws {
        let ids: SQL = "SELECT id FROM referrals WHERE \(scope.checked) AND complaint_id = \(complaint)"
        try scope.execute("DELETE FROM referral_keys WHERE \(scope.checked) AND referral_id IN (\(ids))")
        scope.transaction.leaveNothing()
        try scope.execute("DELETE FROM referral_files WHERE \(scope.checked) AND referral_id IN (\(ids))")
        try scope.execute("DELETE FROM referral_documents WHERE \(scope.checked) AND referral_id IN (\(ids))")
        try scope.execute(
            """
            UPDATE referrals SET length = 0, head = \(CaseChain.start), state = \(ReferralState.revoked)
            WHERE \(scope.checked) AND complaint_id = \(complaint)
            """)
    }

    /// Adds a document, and returns the referral as it stands now.
    static func append(
        _ box: [UInt8], _ document: CaseDocument, chain: [UInt8], details: [UInt8], once: [UInt8]?,
        to id: ID<Referral>, in scope: Scope
    ) throws -> Referral? {
        try scope.execute(
            """
            INSERT INTO referral_documents (referral_id, sequence, institution_id, kind, day, box, details, once)
            VALUES (\(id), \(document.sequence), \(scope.institution), \(document.kind), \(document.day), \(box),
                \(details), \(once))
            """)
        return try scope.row(
            """
            UPDATE referrals SET length = \(document.sequence), head = \(chain) WHERE \(scope.checked)
                AND id = \(id) RETURNING *
            """, made)
    }

    static func insert(
        chunk bytes: [UInt8], number: Int, ofFile sequence: Int, of id: ID<Referral>, in scope: Scope
    ) throws {
        try scope.execute(
            """
            INSERT INTO referral_files (referral_id, sequence, number, institution_id, bytes)
            VALUES (\(id), \(sequence), \(number), \(scope.institution), \(bytes))
            """)
    }

    private static func holder(_ person: ID<Person>?) -> String { person?.text ?? "case" }

    private static func made(_ row: Row) throws -> Referral {
        Referral(
            id: try row["id"], complaint: try row["complaint_id"], organisation: try row["organisation_id"],
            state: try row["state"], consent: try row["consent"], offeredOn: try row["offered_on"],
            answeredOn: try row["answered_on"], length: try row["length"], head: try row["head"])
    }
}
