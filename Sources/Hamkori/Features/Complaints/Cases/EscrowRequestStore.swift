import Storage

/// All SQL of requests to open a case.
enum EscrowRequestStore {
    static func request(_ id: ID<EscrowRequest>, in transaction: Transaction) throws -> EscrowRequest? {
        try transaction.row("SELECT * FROM escrow_requests WHERE id = \(id)", made)
    }

    /// The last ones, the newest first.
    static func requests(
        of institution: ID<Institution>, limit: Int = 100, in transaction: Transaction
    ) throws -> [EscrowRequest] {
        try transaction.rows(
            """
            SELECT * FROM escrow_requests WHERE institution_id = \(institution)
            ORDER BY asked_at DESC, id DESC LIMIT \(limit)
            """, made)
    }

    /// What the first holder handed on to the second.
    static func handedOn(_ id: ID<EscrowRequest>, in transaction: Transaction) throws -> [UInt8]? {
        let found: [UInt8]?? = try transaction.row("SELECT box FROM escrow_requests WHERE id = \(id)") {
            row -> [UInt8]? in try row["box"]
        }
        return found ?? nil
    }

    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM escrow_requests") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ request: EscrowRequest, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            INSERT INTO escrow_requests (id, institution_id, escrow_id, complaint_id, number, reader_id, reason,
                asked_by, asked_at)
            VALUES (\(request.id), \(writing.institution), \(request.escrow), \(request.complaint),
                \(request.number), \(request.reader), \(request.reason), \(request.askedBy), \(request.askedAt))
            """)
    }

    static func confirm(
        _ id: ID<EscrowRequest>, by holder: ID<Person>, handingOn box: [UInt8], in writing: Writing
    ) throws {
        try writing.transaction.execute(
            "UPDATE escrow_requests SET confirmed_by = \(holder), box = \(box) WHERE id = \(id)")
    }

    /// Ends it; what was handed on is deleted.
    static func end(
        _ id: ID<EscrowRequest>, _ outcome: EscrowRequest.Outcome, by person: ID<Person>, in writing: Writing
    ) throws {
        try writing.transaction.execute(
            """
            UPDATE escrow_requests SET outcome = \(outcome), ended_by = \(person), box = NULL WHERE id = \(id)
            """)
        writing.transaction.leaveNothing()
    }

    /// Takes back what somebody handed on who may confirm no more; the request waits for both holders again.
    /// - Returns: those from which something was taken back.
    static func takeBack(from holder: ID<Person>, in writing: Writing) throws -> [ID<EscrowRequest>] {
        let taken: [ID<EscrowRequest>] = try writing.transaction.rows(
            """
            UPDATE escrow_requests SET confirmed_by = NULL, box = NULL
            WHERE confirmed_by = \(holder) AND outcome IS NULL AND box IS NOT NULL RETURNING id
            """
        ) { try $0["id"] }
        if !taken.isEmpty { writing.transaction.leaveNothing() }
        return taken
    }

    /// Deletes what somebody handed on for a case that they are excluded from. The request stays as the ledger knows it: an
    /// entry would tell them when they were excluded.
    static func forgetHandedOn(
        for complaint: ID<Complaint>, by holder: ID<Person>, in transaction: Transaction
    ) throws {
        let count = try transaction.execute(
            """
            UPDATE escrow_requests SET box = NULL
            WHERE complaint_id = \(complaint) AND confirmed_by = \(holder) AND box IS NOT NULL
            """)
        if count > 0 { transaction.leaveNothing() }
    }

    /// Deletes what was handed on in requests that were asked before a moment.
    static func forgetHandedOn(before moment: Timestamp, in transaction: Transaction) throws {
        let count = try transaction.execute(
            "UPDATE escrow_requests SET box = NULL WHERE box IS NOT NULL AND asked_at <= \(moment)")
        if count > 0 { transaction.leaveNothing() }
    }

    private static func made(_ row: Row) throws -> EscrowRequest {
        EscrowRequest(
            id: try row["id"], escrow: try row["escrow_id"], complaint: try row["complaint_id"],
            number: try row["number"], reader: try row["reader_id"], reason: try row["reason"],
            askedBy: try row["asked_by"], askedAt: try row["asked_at"],
            confirmedBy: try row["confirmed_by"], outcome: try row["outcome"],
            endedBy: try row["ended_by"])
    }
}
