import Documents
import Storage

/// How the ledger, the thread and the search know seminars, participants and proposals.
enum SeminarRecords {
    static let sources: [RecordSource] = [
        RecordSource(
            kind: .seminar, name: Text(tg: "Семинар", ru: "Семинар", en: "Seminar"), position: 60,
            of: SeminarStore.seminars, summary: { seminar, _ in summary(seminar) }),
        RecordSource(
            kind: .participant, name: Text(tg: "Иштирокчӣ", ru: "Участник", en: "Participant"), position: 70,
            of: SeminarStore.participants, summary: { _, _ in nil }),
        RecordSource(
            kind: .proposal, name: Text(tg: "Пешниҳод", ru: "Предложение", en: "Proposal"), position: 80,
            of: ProposalStore.table, form: proposalForm, summary: proposalSummary),
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

    private static func proposalForm(_ proposal: Proposal, in scope: Scope) throws -> JSON.Members {
        var members = proposal.told
        members["decision"] = try ProposalStore.decision(on: proposal.id, in: scope).map(form) ?? .null
        return members
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

    private static func proposalSummary(_ proposal: Proposal, in scope: Scope) throws -> RecordSummary? {
        try SeminarStore.seminar(proposal.seminar, in: scope).map { seminar in
            RecordSummary(
                reference: RecordReference(.proposal, proposal.id), title: proposal.title,
                state: proposal.state.name, text: proposal.text, date: seminar.startsOn,
                isPublic: seminar.publication == .public, path: Seminars.proposal.path(proposal.id))
        }
    }

    static let resource = APIResource(
        name: "seminars", summary: "Seminars that adopt recommendations", of: SeminarStore.seminars,
        isPublic: { $0.publication == .public })
}
