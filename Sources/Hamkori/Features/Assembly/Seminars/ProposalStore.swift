import Documents
import Storage

/// All SQL of proposals and of how they were decided.
enum ProposalStore {
    static let table = RecordTable<Proposal>("proposals") { proposals, scope in
        let ids = proposals.map(\.id)
        var supporting: [ID<Proposal>: [ID<Organisation>]] = [:]
        try scope.forEach(
            """
            SELECT proposal_id, organisation_id FROM proposal_supporters
            WHERE \(scope.checked) AND proposal_id IN (\(list: ids)) ORDER BY proposal_id, organisation_id
            """
        ) { supporting[try $0["proposal_id"], default: []].append(try $0["organisation_id"]) }
        for index in proposals.indices { proposals[index].draft.supporting = supporting[ids[index]] ?? [] }
    }

    static func proposal(_ id: ID<Proposal>, in scope: Scope) throws -> Proposal? {
        try table.record(id, in: scope)
    }

    static func proposals(of seminar: ID<Seminar>, in scope: Scope) throws -> [Proposal] {
        try table.found(by: "seminar_id = \(seminar) ORDER BY number", in: scope)
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
        _ draft: Proposal.Draft, as id: ID<Proposal>, of seminar: ID<Seminar>, by proposer: ID<Organisation>?,
        in writing: Writing
    ) throws {
        let next = try table.next("number", among: "seminar_id = \(seminar)", in: writing.scope)
        let proposal = Proposal(
            id: id, seminar: seminar, number: next, draft: draft, proposer: proposer, state: .submitted,
            reason: Wording(), version: 1)
        try table.insert(proposal, in: writing.scope)
        try insert(supporting: draft.supporting, of: id, in: writing)
    }

    /// - Throws: `WriteRefusal.stale`.
    static func update(
        _ id: ID<Proposal>, to draft: Proposal.Draft, from version: Int, in writing: Writing
    ) throws {
        try table.update(id, to: draft, from: version, in: writing)
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
}
