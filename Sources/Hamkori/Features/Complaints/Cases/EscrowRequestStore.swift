import Storage

/// All SQL of requests to open a case.
enum EscrowRequestStore {
    static func request(_ id: ID<EscrowRequest>, in scope: Scope) throws -> EscrowRequest? {
        try scope.row("SELECT * FROM escrow_requests WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// The last ones, the newest first.
    static func requests(limit: Int = 100, in scope: Scope) throws -> [EscrowRequest] {
        try scope.rows(
            """
            SELECT * FROM escrow_requests WHERE \(scope.own)
            ORDER BY asked_at DESC, id DESC LIMIT \(limit)
            """, made)
    }

    /// What the first holder handed on to the second.
    static func firstShare(_ id: ID<EscrowRequest>, in scope: Scope) throws -> [UInt8]? {
        let found: [UInt8]?? = try scope.row(
            "SELECT box FROM escrow_requests WHERE \(scope.checked) AND id = \(id)"
        ) {
            row -> [UInt8]? in try row["box"]
        }
        return found ?? nil
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM escrow_requests WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ request: EscrowRequest, in writing: Writing) throws {
        try writing.execute(
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
        try writing.execute(
            "UPDATE escrow_requests SET confirmed_by = \(holder), box = \(box) WHERE \(writing.checked) AND id = \(id)"
        )
    }

    /// Ends it; what was handed on is deleted.
    static func end(
        _ id: ID<EscrowRequest>, _ outcome: EscrowRequest.Outcome, by person: ID<Person>, in writing: Writing
    ) throws {
        try writing.execute(
            """
            UPDATE escrow_requests SET outcome = \(outcome), ended_by = \(person), box = NULL WHERE \(writing.checked)
                AND id = \(id)
            """)
        writing.scope.leaveNothing()
    }

    /// Takes back what somebody handed on who may confirm no more; the request waits for both holders again.
    /// - Returns: those from which something was taken back.
    static func takeBack(from holder: ID<Person>, in writing: Writing) throws -> [ID<EscrowRequest>] {
        let taken: [ID<EscrowRequest>] = try writing.scope.rows(
            """
            UPDATE escrow_requests SET confirmed_by = NULL, box = NULL
            WHERE \(writing.checked) AND confirmed_by = \(holder) AND outcome IS NULL AND box IS NOT NULL RETURNING id
            """
        ) { try $0["id"] }
        if !taken.isEmpty { writing.scope.leaveNothing() }
        return taken
    }

    /// Deletes what somebody handed on for a case that they are excluded from. The request stays as the ledger knows it: an
    /// entry would tell them when they were excluded.
    static func removeFirstShares(for complaint: ID<Complaint>, by holder: ID<Person>, in scope: Scope) throws
    {
        let count = try scope.execute(
            """
            UPDATE escrow_requests SET box = NULL
            WHERE \(scope.own) AND complaint_id = \(complaint) AND confirmed_by = \(holder) AND box IS NOT NULL
            """)
        if count > 0 { scope.leaveNothing() }
    }

    /// Deletes what was handed on in requests that were asked before a moment.
    static func removeFirstShares(before moment: Timestamp, in scope: Scope) throws {
        let count = try scope.execute(
            "UPDATE escrow_requests SET box = NULL WHERE \(scope.own) AND box IS NOT NULL AND asked_at <= \(moment)"
        )
        if count > 0 { scope.leaveNothing() }
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
