import Documents

extension RecordKind {
    static let seminar = RecordKind("seminar")
    static let participant = RecordKind("participant")
    static let proposal = RecordKind("proposal")
}

extension DeedKind {
    static let seminarPlanned = DeedKind(
        "seminar.planned",
        Text(tg: "Семинар ба нақша гирифта шуд", ru: "Семинар запланирован", en: "Seminar planned"))
    static let seminarChanged = DeedKind(
        "seminar.changed", Text(tg: "Семинар тағйир ёфт", ru: "Семинар изменён", en: "Seminar changed"))
    static let seminarMoved = DeedKind(
        "seminar.moved",
        Text(tg: "Ҳолати семинар иваз шуд", ru: "Состояние семинара изменено", en: "Seminar’s state changed"))
    static let participantRegistered = DeedKind(
        "participant.registered",
        Text(tg: "Иштирокчӣ бақайд гирифта шуд", ru: "Участник зарегистрирован", en: "Participant registered")
    )
    static let participantPresence = DeedKind(
        "participant.presence",
        Text(tg: "Ҳузур қайд шуд", ru: "Отмечено присутствие", en: "Presence recorded"))
    static let proposalSubmitted = DeedKind(
        "proposal.submitted",
        Text(tg: "Пешниҳод ворид шуд", ru: "Предложение внесено", en: "Proposal submitted"))
    static let proposalChanged = DeedKind(
        "proposal.changed",
        Text(tg: "Пешниҳод тағйир ёфт", ru: "Предложение изменено", en: "Proposal changed"))
    static let proposalDecided = DeedKind(
        "proposal.decided",
        Text(tg: "Дар бораи пешниҳод қарор шуд", ru: "По предложению принято решение", en: "Proposal decided")
    )
    static let proposalMoved = DeedKind(
        "proposal.moved",
        Text(
            tg: "Ҳолати пешниҳод иваз шуд", ru: "Состояние предложения изменено",
            en: "Proposal’s state changed"))

    static let ofSeminars: [DeedKind] = [
        seminarPlanned, seminarChanged, seminarMoved, participantRegistered, participantPresence,
        proposalSubmitted, proposalChanged,
        proposalDecided, proposalMoved,
    ]
}

/// What cannot be done at a seminar.
enum SeminarFault: RuleFault, Equatable {
    case noSuch
    case noSuchOrganisation
    /// It was decided, withdrawn or merged before; a new ballot needs a new proposal.
    case alreadyDecided
    case decision(Decision.Fault)

    var reason: Text? {
        switch self {
        case .noSuch: nil
        case .noSuchOrganisation: FormReader.Faults.badChoice
        case .alreadyDecided: SeminarTexts.alreadyDecided
        case .decision(let fault): fault.place.words
        }
    }
}

/// What changes together; actions and the demo call these.
enum SeminarDeeds {
    /// Plans a seminar, with the sessions that its programme has already.
    static func plan(_ seminar: Seminar, _ sessions: [Session] = [], in writing: Writing) throws {
        try SeminarStore.insert(seminar, in: writing)
        for session in sessions { try SeminarStore.insert(session, of: seminar.id, in: writing) }
        try writing.record(Deed(.seminarPlanned, RecordReference(.seminar, seminar.id)))
    }

    /// - Throws: `WriteRefusal.stale`.
    static func change(
        _ seminar: Seminar, to draft: Seminar.Draft, from version: Int, in writing: Writing
    ) throws {
        try SeminarStore.update(seminar.id, draft, seminar.state, from: version, in: writing)
        try writing.record(Deed(.seminarChanged, RecordReference(.seminar, seminar.id)))
    }

    /// Takes a seminar to another state; one that opens becomes public.
    /// - Throws: `WriteRefusal.stale`.
    static func move(
        _ seminar: Seminar, to state: SeminarState, from version: Int, in writing: Writing
    ) throws {
        var draft = seminar.draft
        draft.publication = .public
        try SeminarStore.update(seminar.id, draft, state, from: version, in: writing)
        try writing.record(Deed(.seminarMoved, RecordReference(.seminar, seminar.id)))
    }

    static func add(_ session: Session, to seminar: ID<Seminar>, in writing: Writing) throws {
        try SeminarStore.insert(session, of: seminar, in: writing)
        try writing.record(Deed(.seminarChanged, RecordReference(.seminar, seminar)))
    }

    static func change(
        _ session: ID<Session>, of seminar: ID<Seminar>, to draft: Session.Draft, in writing: Writing
    ) throws {
        try SeminarStore.update(session, draft, in: writing)
        try writing.record(Deed(.seminarChanged, RecordReference(.seminar, seminar)))
    }

    static func remove(_ session: ID<Session>, of seminar: ID<Seminar>, in writing: Writing) throws {
        try SeminarStore.remove(session, in: writing)
        try writing.record(Deed(.seminarChanged, RecordReference(.seminar, seminar)))
    }

    /// Registers somebody, who has come already where that is known.
    /// - Throws: `SeminarFault.noSuchOrganisation`.
    static func register(
        _ draft: Participant.Draft, as id: ID<Participant>, at seminar: ID<Seminar>, isPresent: Bool = false,
        in writing: Writing
    ) throws {
        guard let organisation = try OrganisationStore.organisation(draft.organisation, in: writing.scope)
        else {
            throw SeminarFault.noSuchOrganisation
        }
        let participant = Participant(
            id: id, seminar: seminar, draft: draft, kind: organisation.kind, isPresent: isPresent)
        try SeminarStore.insert(participant, in: writing)
        try writing.record(Deed(.participantRegistered, RecordReference(.participant, id)))
    }

    /// Notes whether a participant has come.
    static func set(isPresent: Bool, _ participant: ID<Participant>, in writing: Writing) throws {
        try SeminarStore.setPresent(isPresent, participant, in: writing)
        try writing.record(Deed(.participantPresence, RecordReference(.participant, participant)))
    }

    /// Records how a proposal was decided and, when the numbers say so, adopts it as a recommendation.
    ///
    /// - Returns: the recommendation; nil when it was not adopted.
    /// - Throws: `SeminarFault`.
    @discardableResult
    static func decide(
        _ decision: Decision, on id: ID<Proposal>, repeats: ID<Recommendation>? = nil, in writing: Writing
    ) throws -> ID<Recommendation>? {
        guard let proposal = try ProposalStore.proposal(id, in: writing.scope),
            let seminar = try SeminarStore.seminar(proposal.seminar, in: writing.scope)
        else { throw SeminarFault.noSuch }
        guard proposal.mayBeDecided else { throw SeminarFault.alreadyDecided }
        if let fault = decision.fault { throw SeminarFault.decision(fault) }
        try ProposalStore.insert(decision, on: id, in: writing)
        let isAdopted = decision.outcome == .adopted
        try ProposalStore.set(isAdopted ? .adopted : .notAdopted, reason: Wording(), of: id, in: writing)
        try writing.record(Deed(.proposalDecided, RecordReference(.proposal, id)))
        guard isAdopted else { return nil }
        return try RecommendationDeeds.enter(
            EnteredRecommendation(
                source: .seminar, title: proposal.title, text: proposal.text,
                date: PartialDate(seminar.endsOn),
                theme: proposal.theme, addressee: proposal.addressee,
                sdg: proposal.sdg, publication: .public,
                adoption: .init(
                    supporting: proposal.supporting, seminar: seminar.id, proposal: id, repeats: repeats,
                    dissent: decision.dissent)),
            in: writing)
    }

    /// Submits a proposal.
    static func submit(
        _ draft: Proposal.Draft, as id: ID<Proposal>, to seminar: ID<Seminar>, by proposer: ID<Organisation>?,
        in writing: Writing
    ) throws {
        try ProposalStore.insert(draft, as: id, of: seminar, by: proposer, in: writing)
        try ThreadStore.link(
            RecordReference(.proposal, id), .arisesFrom, RecordReference(.seminar, seminar), in: writing)
        try writing.record(Deed(.proposalSubmitted, RecordReference(.proposal, id)))
    }

    /// Changes a proposal that is not decided yet.
    /// - Throws: `SeminarFault`; `WriteRefusal.stale`.
    static func change(
        _ id: ID<Proposal>, to draft: Proposal.Draft, from version: Int, in writing: Writing
    ) throws {
        guard let proposal = try ProposalStore.proposal(id, in: writing.scope) else {
            throw SeminarFault.noSuch
        }
        guard proposal.mayBeDecided else { throw SeminarFault.alreadyDecided }
        try ProposalStore.update(id, to: draft, from: version, in: writing)
        try writing.record(Deed(.proposalChanged, RecordReference(.proposal, id)))
    }

    /// Withdraws, defers or merges a proposal, with a reason.
    /// - Throws: `SeminarFault.alreadyDecided`.
    static func set(
        _ state: AdoptionState, of id: ID<Proposal>, reason: Wording, mergedInto other: ID<Proposal>? = nil,
        in writing: Writing
    ) throws {
        guard let proposal = try ProposalStore.proposal(id, in: writing.scope) else {
            throw SeminarFault.noSuch
        }
        guard proposal.mayBeDecided else { throw SeminarFault.alreadyDecided }
        try ProposalStore.set(state, reason: reason, of: id, in: writing)
        if let other {
            try ThreadStore.link(
                RecordReference(.proposal, id), .duplicates, RecordReference(.proposal, other), in: writing)
        }
        try writing.record(Deed(.proposalMoved, RecordReference(.proposal, id)))
    }
}
