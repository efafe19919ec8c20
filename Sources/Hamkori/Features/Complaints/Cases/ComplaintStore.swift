import Secrets
import Storage

/// All SQL of what stands in clear of a complaint.
enum ComplaintStore {
    static func complaint(_ id: ID<Complaint>, in scope: Scope) throws -> Complaint? {
        try scope.row("SELECT * FROM complaints WHERE \(scope.checked) AND id = \(id)", made)
    }

    /// The complaint of a receipt.
    static func complaint(lookUp: [UInt8], in scope: Scope) throws -> Complaint? {
        try scope.row(
            "SELECT * FROM complaints WHERE \(scope.checked) AND look_up = \(lookUp)",
            made)
    }

    static func isExcluded(_ person: ID<Person>, from id: ID<Complaint>, in scope: Scope) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM complaint_exclusions
            WHERE \(scope.checked) AND complaint_id = \(id) AND person_id = \(person)
            """)
            != nil
    }

    static func excluded(from id: ID<Complaint>, in scope: Scope) throws -> Set<ID<Person>> {
        Set(
            try scope.rows(
                "SELECT person_id FROM complaint_exclusions WHERE \(scope.checked) AND complaint_id = \(id)"
            ) {
                try $0["person_id"]
            })
    }

    /// Those of some complaints that are there.
    static func complaints(_ ids: [ID<Complaint>], in scope: Scope) throws -> [Complaint] {
        guard !ids.isEmpty else { return [] }
        return try scope.rows(
            "SELECT * FROM complaints WHERE \(scope.own) AND id IN (\(list: ids))",
            made)
    }

    /// Who is excluded from some complaints.
    static func excluded(
        from ids: [ID<Complaint>], in scope: Scope
    ) throws -> [ID<Complaint>: Set<ID<Person>>] {
        guard !ids.isEmpty else { return [:] }
        var excluded: [ID<Complaint>: Set<ID<Person>>] = [:]
        try scope.forEach(
            """
            SELECT complaint_id, person_id FROM complaint_exclusions
            WHERE \(scope.checked) AND complaint_id IN (\(list: ids))
            """
        ) { excluded[try $0["complaint_id"], default: []].insert(try $0["person_id"]) }
        return excluded
    }

    // MARK: Writing

    /// - Throws: `ComplaintFault.alreadyDone` when the receipt is known: the same form was sent before.
    static func insert(_ complaint: Complaint, lookUp: [UInt8], in scope: Scope) throws {
        let made = try scope.execute(
            """
            INSERT INTO complaints (id, institution_id, office_id, handling_office_id, office_code, year, serial, received_on, state,
                authority, region, channel, is_anonymous, is_from_closed_place, concerns, due_on, has_news, look_up,
                length, head)
            VALUES (\(complaint.id), \(scope.institution), \(complaint.office), \(complaint.office), \(complaint.number.office),
                \(complaint.number.year), \(complaint.number.digits), \(complaint.receivedOn),
                \(complaint.state), \(complaint.authority), \(complaint.region), \(complaint.channel),
                \(complaint.isAnonymous), \(complaint.isFromClosedPlace), \(complaint.concerns), \(complaint.dueOn),
                \(complaint.hasNews), \(lookUp), \(complaint.length), \(complaint.head))
            ON CONFLICT (look_up) DO NOTHING
            """)
        guard made == 1 else { throw ComplaintFault.alreadyDone }
    }

    /// The complaint, held until the transaction ends: who writes to it meanwhile waits.
    static func lock(_ id: ID<Complaint>, in scope: Scope) throws -> Complaint? {
        try scope.row(
            """
            UPDATE complaints SET length = length WHERE \(scope.checked) AND id = \(id)
            RETURNING *
            """, made)
    }

    /// Notes the last document of a case, and returns the complaint as it stands now.
    static func extend(
        _ id: ID<Complaint>, to length: Int, head: [UInt8], in scope: Scope
    ) throws -> Complaint? {
        try scope.row(
            "UPDATE complaints SET length = \(length), head = \(head) WHERE \(scope.checked) AND id = \(id) RETURNING *",
            made)
    }

    /// Notes a new state, with the days that statistics count from: acknowledged once, closed until it is opened again.
    static func set(
        _ state: ComplaintState, of id: ID<Complaint>, on day: CalendarDate, ground: ID<Term>?,
        in scope: Scope
    ) throws {
        let closedOn = state.isClosed ? day : nil
        // Who takes a complaint back has not been answered by that.
        let acknowledgedOn = state == .received || state == .withdrawn ? nil : day
        try scope.execute(
            """
            UPDATE complaints SET state = \(state), ground_id = \(ground), closed_on = \(closedOn),
                acknowledged_on = COALESCE(acknowledged_on, \(acknowledgedOn)) WHERE \(scope.checked) AND id = \(id)
            """)
    }

    static func set(dueOn: CalendarDate?, of id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute("UPDATE complaints SET due_on = \(dueOn) WHERE \(scope.checked) AND id = \(id)")
    }

    static func set(hasNews: Bool, of id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute("UPDATE complaints SET has_news = \(hasNews) WHERE \(scope.checked) AND id = \(id)")
    }

    /// Leaves of a case what statistics need; its receipt finds nothing any longer.
    static func erase(_ id: ID<Complaint>, on day: CalendarDate, in scope: Scope) throws {
        try scope.execute(
            """
            UPDATE complaints SET erased_on = \(day), look_up = \(Random.bytes(32)), length = 0,
                head = \(SealedChain.start), has_news = 0, assignee_id = NULL, due_on = NULL
            WHERE \(scope.checked) AND id = \(id)
            """)
    }

    static func transfer(_ id: ID<Complaint>, to office: ID<Office>, in scope: Scope) throws {
        try scope.execute(
            """
            UPDATE complaints SET handling_office_id = \(office), assignee_id = NULL
            WHERE \(scope.checked) AND id = \(id)
            """)
    }

    static func set(_ qualification: Qualification, of id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute(
            """
            UPDATE complaints SET concerns = \(qualification.concerns), authority = \(qualification.authority),
                is_from_closed_place = \(qualification.isFromClosedPlace) WHERE \(scope.checked) AND id = \(id)
            """)
        try scope.execute("DELETE FROM complaint_rights WHERE \(scope.checked) AND complaint_id = \(id)")
        for right in qualification.rights {
            try scope.execute(
                """
                INSERT INTO complaint_rights (complaint_id, term_id, institution_id)
                VALUES (\(id), \(right), \(scope.institution))
                """)
        }
    }

    /// The rights that a case is about.
    static func rights(of id: ID<Complaint>, in scope: Scope) throws -> [ID<Term>] {
        try scope.rows(
            "SELECT term_id FROM complaint_rights WHERE \(scope.checked) AND complaint_id = \(id) ORDER BY term_id"
        ) { try $0["term_id"] }
    }

    static func assign(_ person: ID<Person>?, to id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute(
            "UPDATE complaints SET assignee_id = \(person) WHERE \(scope.checked) AND id = \(id)")
    }

    static func exclude(_ person: ID<Person>, from id: ID<Complaint>, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO complaint_exclusions (complaint_id, person_id, institution_id)
            VALUES (\(id), \(person), \(scope.institution)) ON CONFLICT (complaint_id, person_id) DO NOTHING
            """)
        try scope.execute(
            "UPDATE complaints SET assignee_id = NULL WHERE \(scope.checked) AND id = \(id) AND assignee_id = \(person)"
        )
    }

    static func made(_ row: Row) throws -> Complaint {
        Complaint(
            id: try row["id"], office: try row["handling_office_id"],
            number: RegistrationNumber(
                year: try row["year"], office: try row["office_code"], digits: try row["serial"]),
            receivedOn: try row["received_on"], state: try row["state"], authority: try row["authority"],
            region: try row["region"], channel: try row["channel"], isAnonymous: try row["is_anonymous"],
            isFromClosedPlace: try row["is_from_closed_place"], concerns: try row["concerns"],
            ground: try row["ground_id"], acknowledgedOn: try row["acknowledged_on"],
            closedOn: try row["closed_on"], erasedOn: try row["erased_on"], dueOn: try row["due_on"],
            assignee: try row["assignee_id"],
            hasNews: try row["has_news"], length: try row["length"], head: try row["head"])
    }
}
