import Documents
import Storage

/// How the ledger, the thread and the search know seminars, participants and proposals.
enum SeminarRecords {
    static let sources: [RecordSource] = [
        RecordSource(kind: .seminar, of: SeminarStore.seminars, summary),
        RecordSource(kind: .participant, of: SeminarStore.participants) { _ in nil },
        RecordSource(
            kind: .proposal, ids: ProposalStore.table.ids, form: proposalForm,
            summary: proposalSummary),
    ]

    static let formParts = [
        FormPart(kind: .seminar, name: "sessions") { id, scope in
            guard let id = ID<Seminar>(id) else { return .null }
            let sessions = try SeminarStore.sessions(of: id, in: scope)
            return sessions.sorted { $0.id.text < $1.id.text }.json
        },
        FormPart(kind: .proposal, name: "supporting") { id, scope in
            guard let id = ID<Proposal>(id) else { return .null }
            let supporting = try ProposalStore.proposal(id, in: scope)?.supporting ?? []
            return .array(supporting.map(\.text).sorted().map { .string($0) })
        },
    ]

    private static func summary(_ seminar: Seminar) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.seminar, seminar.id), title: seminar.title, state: seminar.state.name,
            text: seminar.summary, date: seminar.startsOn, isPublic: seminar.publication == .public,
            path: Seminars.show.path(seminar.id))
    }

    private static func proposalForm(_ id: String, in scope: Scope) throws -> JSON? {
        guard let proposal = try ProposalStore.table.record(withID: id, in: scope) else { return nil }
        var members = Proposal.fields.members.json(proposal).asObject ?? JSON.Members()
        members["decision"] = try ProposalStore.decision(on: proposal.id, in: scope).map(form) ?? .null
        return .object(members)
    }

    static func form(_ decision: Decision) -> JSON {
        [
            "rule": .string(decision.rule.rawValue), "base": .string(decision.base.rawValue),
            "entitled": .integer(Int64(decision.entitled)), "present": .integer(Int64(decision.present)),
            "quorum": .integer(Int64(decision.quorum)), "yes": .integer(Int64(decision.yes)),
            "no": .integer(Int64(decision.no)), "abstain": .integer(Int64(decision.abstain)),
            "invalid": .integer(Int64(decision.invalid)),
            "objections": .array(decision.objections.map(\.json)),
            "dissent": Dissent.json(decision.dissent),
        ]
    }

    private static func proposalSummary(_ id: String, in scope: Scope) throws -> RecordSummary? {
        guard let id = ID<Proposal>(id), let proposal = try ProposalStore.proposal(id, in: scope),
            let seminar = try SeminarStore.seminar(proposal.seminar, in: scope)
        else { return nil }
        return RecordSummary(
            reference: RecordReference(.proposal, id), title: proposal.title, state: proposal.state.name,
            text: proposal.text, date: seminar.startsOn, isPublic: seminar.publication == .public,
            path: Seminars.proposal.path(id))
    }

    static let resource = APIResource(
        name: "seminars", summary: "Seminars that adopt recommendations",
        schema: APISchema.object(
            [("id", APISchema.id)] + Seminar.fields.members.schemas()),
        list: { query, after, limit, scope in
            try SeminarStore.seminars.all(after: after ?? "", limit: limit, in: scope)
                .map { ($0.id.text, Seminar.fields.members.json($0).withID($0.id.text)) }
        },
        record: { id, scope in
            guard let seminar = try SeminarStore.seminars.record(withID: id, in: scope),
                seminar.publication == .public
            else { return nil }
            return Seminar.fields.members.json(seminar).withID(id)
        })
}
