import Documents
import Storage

/// All SQL of proposals and of how they were decided.
enum ProposalStore {
    static func proposal(_ id: ID<Proposal>, in scope: Scope) throws -> Proposal? {
        let found = try scope.row("SELECT * FROM proposals WHERE \(scope.checked) AND id = \(id)") { $0 }
        return try found.map { try made($0, in: scope) }
    }

    static func proposals(of seminar: ID<Seminar>, in scope: Scope) throws -> [Proposal] {
        try scope.rows(
            "SELECT * FROM proposals WHERE \(scope.checked) AND seminar_id = \(seminar) ORDER BY number"
        )
        .map { try made($0, in: scope) }
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM proposals WHERE \(scope.own)") { try $0["id"] }
    }

    static func decision(on id: ID<Proposal>, in scope: Scope) throws -> Decision? {
        try scope.row("SELECT * FROM decisions WHERE \(scope.checked) AND proposal_id = \(id)") { row in
            let objections: String = try row["objections"]
            let dissent: String = try row["dissent"]
            return Decision(
                rule: try row["rule"], base: try row["base"], entitled: try row["entitled"],
                present: try row["present"], quorum: try row["quorum"], yes: try row["yes"],
                no: try row["no"],
                abstain: try row["abstain"], invalid: try row["invalid"],
                objections: (try JSON(parsing: Array(objections.utf8)).asArray ?? []).map { Wording($0) },
                blocksAllowed: try row["blocks_allowed"],
                dissent: Dissent.list(try JSON(parsing: Array(dissent.utf8))))
        }
    }

    // MARK: Writing

    static func insert(
        _ draft: Proposal.Draft, as id: ID<Proposal>, of seminar: ID<Seminar>, in writing: Writing
    ) throws {
        let next: Int =
            try writing.scope.row(
                """
                SELECT COALESCE(max(number), 0) + 1 AS next FROM proposals
                WHERE \(writing.checked) AND seminar_id = \(seminar)
                """
            ) { try $0["next"] } ?? 1
        try writing.execute(
            """
            INSERT INTO proposals (id, institution_id, seminar_id, number, title, text, explanation, theme,
                addressee_id, proposer_id, sdg, state, reason, version)
            VALUES (\(id), \(writing.institution), \(seminar), \(next), \(draft.title), \(draft.text),
                \(draft.explanation), \(draft.theme), \(draft.addressee), \(draft.proposer),
                \(draft.sdg.map(\.text).joined(separator: " ")), \(AdoptionState.submitted), \(Wording()), 1)
            """)
        try insert(supporting: draft.supporting, of: id, in: writing)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(
        _ id: ID<Proposal>, to draft: Proposal.Draft, from version: Int, in writing: Writing
    ) throws {
        let changed = try writing.execute(
            """
            UPDATE proposals SET title = \(draft.title), text = \(draft.text),
                explanation = \(draft.explanation), theme = \(draft.theme), addressee_id = \(draft.addressee),
                sdg = \(draft.sdg.map(\.text).joined(separator: " ")), version = \(version + 1)
            WHERE \(writing.checked) AND id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
        try writing.execute(
            "DELETE FROM proposal_supporters WHERE \(writing.checked) AND proposal_id = \(id)")
        try insert(supporting: draft.supporting, of: id, in: writing)
    }

    private static func insert(
        supporting: [ID<Organisation>], of id: ID<Proposal>, in writing: Writing
    ) throws {
        for organisation in supporting {
            try writing.execute(
                """
                INSERT INTO proposal_supporters (proposal_id, institution_id, organisation_id)
                VALUES (\(id), \(writing.institution), \(organisation))
                """)
        }
    }

    /// Sets where a proposal stands; the state before is in the ledger.
    static func set(_ state: AdoptionState, reason: Wording, of id: ID<Proposal>, in writing: Writing) throws
    {
        try writing.execute(
            """
            UPDATE proposals SET state = \(state), reason = \(reason), version = version + 1
            WHERE \(writing.checked) AND id = \(id)
            """
        )
    }

    /// - Throws: `StorageError.constraint` when it was decided before: there is no reopening.
    static func insert(_ decision: Decision, on id: ID<Proposal>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO decisions (proposal_id, institution_id, rule, base, entitled, present, quorum, yes, no,
                abstain, invalid, objections, blocks_allowed, dissent, at)
            VALUES (\(id), \(writing.institution), \(decision.rule), \(decision.base), \(decision.entitled),
                \(decision.present), \(decision.quorum), \(decision.yes), \(decision.no), \(decision.abstain),
                \(decision.invalid), \(JSON.array(decision.objections.map(\.json)).canonical),
                \(decision.blocksAllowed), \(Dissent.json(decision.dissent).canonical), \(writing.now))
            """)
    }

    private static func made(_ row: Row, in scope: Scope) throws -> Proposal {
        let id: ID<Proposal> = try row["id"]
        let sdg: String = try row["sdg"]
        let supporting: [ID<Organisation>] = try scope.rows(
            "SELECT organisation_id FROM proposal_supporters WHERE \(scope.checked) AND proposal_id = \(id) ORDER BY 1"
        ) { try $0["organisation_id"] }
        return Proposal(
            id: id, seminar: try row["seminar_id"], number: try row["number"], title: try row["title"],
            text: try row["text"], explanation: try row["explanation"], theme: try row["theme"],
            addressee: try row["addressee_id"], supporting: supporting, proposer: try row["proposer_id"],
            sdg: sdg.split(separator: " ").map(String.init), state: try row["state"],
            reason: try row["reason"],
            version: try row["version"])
    }
}
