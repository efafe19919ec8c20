import Secrets
import Storage

/// All SQL of referrals.
enum ReferralStore {
    private static let sealed = SealedStore<Referral>(
        keyTable: "referral_keys", documentTable: "referral_documents", fileTable: "referral_files",
        recordColumn: "referral_id",
        authorColumn: nil, keepsLinks: false)

    static func referral(_ id: ID<Referral>, in scope: Scope) throws -> Referral? {
        try scope.row("SELECT * FROM referrals WHERE \(scope.checked) AND id = \(id)", made)
    }

    static func referrals(of complaint: ID<Complaint>, in scope: Scope) throws -> [Referral] {
        try scope.rows(
            "SELECT * FROM referrals WHERE \(scope.checked) AND complaint_id = \(complaint) ORDER BY consent",
            made)
    }

    /// A page of what was offered to an organisation, without what was revoked: the newest first.
    static func list(
        _ request: ListRequest, to organisation: ID<Organisation>, in scope: Scope
    ) throws -> ListPage<Referral> {
        try ListQuery("referrals", request, order: "id DESC", isSearched: false, in: scope)
            .narrowed(to: "organisation_id = \(organisation)")
            .narrowed(to: "state <> \(ReferralState.revoked)")
            .filtered(by: "state") { (state: ReferralState) in "state = \(state)" }
            .page(made)
    }

    /// The sealed key of one who may read it; nil for the office, whose key lies under that of the case.
    static func key(of id: ID<Referral>, for person: ID<Person>?, in scope: Scope) throws -> [UInt8]? {
        try sealed.key(of: id, for: holder(person), in: scope)
    }

    /// All documents, opened, in their order.
    /// - Throws: `SealedFault.broken`, `SecretsError.refused` for what is not as it was written.
    static func documents(of referral: Referral, key: SealedKey, in scope: Scope) throws -> [CaseDocument] {
        try sealed.documents(
            of: referral.id, key: key, length: referral.length, head: referral.head, in: scope,
            CaseDocument.init)
    }

    static func contents(
        of file: CaseDocument, of id: ID<Referral>, key: SealedKey, in scope: Scope
    ) throws -> [UInt8] {
        try sealed.contents(of: id, file.sequence, file.opener(with: key), in: scope)
    }

    static func isKnown(once: [UInt8], of id: ID<Referral>, in scope: Scope) throws -> Bool {
        try sealed.isKnown(once: once, of: id, in: scope)
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

    static func insert(key box: [UInt8], of id: ID<Referral>, for person: ID<Person>?, in scope: Scope) throws
    {
        try sealed.insert(key: box, of: id, for: holder(person), in: scope)
    }

    /// Shuts the organisation out; the office still reads what it had shared.
    static func removeKeys(of id: ID<Referral>, in scope: Scope) throws {
        try scope.execute(
            "DELETE FROM referral_keys WHERE \(scope.checked) AND referral_id = \(id) AND holder <> \(holder(nil))"
        )
        scope.leaveNothing()
    }

    /// Deletes all keys that were sealed to somebody.
    static func removeKeys(of person: ID<Person>, in scope: Scope) throws {
        try sealed.removeKeys(of: holder(person), in: scope)
    }

    /// Destroys what of a case was shared, with its keys; that it was shared, and with whom, stays.
    static func erase(of complaint: ID<Complaint>, in scope: Scope) throws {
        try sealed.erase(
            "SELECT id FROM referrals WHERE \(scope.checked) AND complaint_id = \(complaint)", in: scope)
        try scope.execute(
            """
            UPDATE referrals SET length = 0, head = \(SealedChain.start), state = \(ReferralState.revoked)
            WHERE \(scope.checked) AND complaint_id = \(complaint)
            """)
    }

    /// Adds a document, and returns the referral as it stands now.
    static func append(
        _ document: SealedDocument, once: [UInt8]?, to id: ID<Referral>, in scope: Scope
    ) throws -> Referral? {
        try sealed.insert(document, once: once, of: id, in: scope)
        return try scope.row(
            """
            UPDATE referrals SET length = \(document.sequence), head = \(document.chain)
            WHERE \(scope.checked) AND id = \(id) RETURNING *
            """, made)
    }

    /// Encrypts a file into chunks of a document that is to be appended.
    static func insert(
        _ file: AttachedFile, sequence: Int, of id: ID<Referral>, key: SealedKey, in scope: Scope
    ) throws -> SealedFile {
        try sealed.insert(
            file, kind: CaseDocument.Kind.file.rawValue, sequence: sequence, of: id, key: key, in: scope)
    }

    private static func holder(_ person: ID<Person>?) -> String { person?.text ?? "case" }

    private static func made(_ row: Row) throws -> Referral {
        Referral(
            id: try row["id"], complaint: try row["complaint_id"], organisation: try row["organisation_id"],
            state: try row["state"], consent: try row["consent"], offeredOn: try row["offered_on"],
            answeredOn: try row["answered_on"], length: try row["length"], head: try row["head"])
    }
}
