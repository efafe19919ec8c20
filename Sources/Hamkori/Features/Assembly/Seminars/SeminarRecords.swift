import Documents
import Storage

/// How the ledger, the thread and the search know seminars, participants and proposals.
enum SeminarRecords {
    static let sources: [RecordSource] = [
        RecordSource(
            kind: .seminar, name: Text(tg: "Семинар", ru: "Семинар", en: "Seminar"), position: 60,
            ids: { try SeminarStore.ids(in: $0) }, form: seminarForm,
            summary: { id, scope in
                try ID<Seminar>(id).flatMap { try SeminarStore.seminar($0, in: scope) }.map(summary)
            }),
        RecordSource(
            kind: .participant, name: Text(tg: "Иштирокчӣ", ru: "Участник", en: "Participant"), position: 70,
            ids: { try SeminarStore.participantIDs(in: $0) }, form: participantForm,
            summary: { _, _ in nil }),
        RecordSource(
            kind: .proposal, name: Text(tg: "Пешниҳод", ru: "Предложение", en: "Proposal"), position: 80,
            ids: { try ProposalStore.ids(in: $0) }, form: proposalForm,
            summary: proposalSummary),
    ]

    static let formParts = [
        FormPart(kind: .seminar, name: "sessions") { id, scope in
            guard let id = ID<Seminar>(id) else { return .null }
            let sessions = try SeminarStore.sessions(of: id, in: scope)
            return .array(sessions.sorted { $0.id.text < $1.id.text }.map(form))
        },
        FormPart(kind: .proposal, name: "supporting") { id, scope in
            guard let id = ID<Proposal>(id) else { return .null }
            let supporting = try ProposalStore.proposal(id, in: scope)?.supporting ?? []
            return .array(supporting.map(\.text).sorted().map { .string($0) })
        },
    ]

    private static func form(_ session: Session) -> JSON {
        [
            "id": .string(session.id.text), "day": .integer(Int64(session.day)),
            "startsAt": .string(session.startsAt),
            "endsAt": .string(session.endsAt), "title": session.title.json,
            "description": session.description.json, "speakers": session.speakers.json,
            "theme": session.theme.map { .string($0.rawValue) } ?? .null,
        ]
    }

    static func form(_ seminar: Seminar) -> JSON {
        [
            "title": seminar.title.json, "summary": seminar.summary.json, "place": seminar.place.json,
            "startsOn": .string(seminar.startsOn.text), "endsOn": .string(seminar.endsOn.text),
            "languages": .array(seminar.languages.map { .string($0.rawValue) }),
            "themes": .array(seminar.themes.map { .string($0.rawValue) }),
            "state": .string(seminar.state.rawValue),
            "publication": .string(seminar.publication.rawValue),
        ]
    }

    private static func seminarForm(_ id: String, in scope: Scope) throws -> JSON? {
        try ID<Seminar>(id).flatMap { try SeminarStore.seminar($0, in: scope) }.map(form)
    }

    private static func summary(_ seminar: Seminar) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.seminar, seminar.id), title: seminar.title, state: seminar.state.name,
            text: seminar.summary, date: seminar.startsOn, isPublic: seminar.publication == .public,
            path: Seminars.show.path(seminar.id))
    }

    private static func participantForm(_ id: String, in scope: Scope) throws -> JSON? {
        guard let found = try SeminarStore.participant(id, in: scope) else { return nil }
        return [
            "seminar": .string(found.seminar.text),
            "organisation": .string(found.participant.organisation.text),
            "title": found.participant.title.json, "kind": .string(found.participant.kind.rawValue),
            "region": .string(found.participant.region.rawValue),
            "isPresent": .bool(found.participant.isPresent),
        ]
    }

    private static func proposalForm(_ id: String, in scope: Scope) throws -> JSON? {
        guard let id = ID<Proposal>(id), let proposal = try ProposalStore.proposal(id, in: scope) else {
            return nil
        }
        let decision = try ProposalStore.decision(on: id, in: scope)
        return [
            "seminar": .string(proposal.seminar.text), "number": .integer(Int64(proposal.number)),
            "title": proposal.title.json, "text": proposal.text.json,
            "theme": .string(proposal.theme.rawValue),
            "addressee": .string(proposal.addressee.text), "state": .string(proposal.state.rawValue),
            "reason": proposal.reason.json, "decision": decision.map(form) ?? .null,
        ]
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
        schema: APISchema.object([
            "id": APISchema.id, "title": APISchema.wording, "summary": APISchema.wording,
            "place": APISchema.wording, "startsOn": APISchema.day, "endsOn": APISchema.day,
            "languages": APISchema.list(of: APISchema.words(Language.self)),
            "themes": APISchema.list(of: APISchema.words(Theme.self)),
            "state": APISchema.words(SeminarState.self), "publication": APISchema.words(Publication.self),
        ]),
        list: { query, after, limit, scope in
            try SeminarStore.published(after: after ?? "", limit: limit, in: scope)
                .map { ($0.id.text, form($0).withID($0.id.text)) }
        },
        record: { id, scope in
            guard
                let seminar = try ID<Seminar>(id).flatMap({ try SeminarStore.seminar($0, in: scope) }),
                seminar.publication == .public
            else { return nil }
            return form(seminar).withID(id)
        })
}
