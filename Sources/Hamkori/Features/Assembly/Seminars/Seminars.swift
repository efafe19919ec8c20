import Web

/// Seminars: programme, participants, proposals and how they were decided.
enum Seminars {
    static let list = Route(.get, "seminars")
    static let create = Route(.get, "seminars", "new")
    static let insert = Route(.post, "seminars", "new")
    static let show = Route(.get, "seminars", ID<Seminar>.self)
    static let edit = Route(.get, "seminars", ID<Seminar>.self, "edit")
    static let update = Route(.post, "seminars", ID<Seminar>.self, "edit")
    static let advance = Route(.post, "seminars", ID<Seminar>.self, "advance")
    static let participants = Route(.get, "seminars", ID<Seminar>.self, "participants")
    static let register = Route(.post, "seminars", ID<Seminar>.self, "participants")
    static let presence = Route(.post, "seminars", ID<Seminar>.self, "presence")
    static let addSession = Route(.get, "seminars", ID<Seminar>.self, "sessions")
    static let insertSession = Route(.post, "seminars", ID<Seminar>.self, "sessions")
    static let editSession = Route(.get, "seminars", ID<Seminar>.self, "sessions", ID<Session>.self)
    static let updateSession = Route(.post, "seminars", ID<Seminar>.self, "sessions", ID<Session>.self)
    static let removeSession = Route(
        .post, "seminars", ID<Seminar>.self, "sessions", ID<Session>.self, "remove")
    static let propose = Route(.get, "seminars", ID<Seminar>.self, "propose")
    static let submit = Route(.post, "seminars", ID<Seminar>.self, "propose")
    static let proposal = Route(.get, "proposals", ID<Proposal>.self)
    static let editProposal = Route(.get, "proposals", ID<Proposal>.self, "edit")
    static let updateProposal = Route(.post, "proposals", ID<Proposal>.self, "edit")
    static let decide = Route(.get, "proposals", ID<Proposal>.self, "decision")
    static let record = Route(.post, "proposals", ID<Proposal>.self, "decision")
    static let setAside = Route(.post, "proposals", ID<Proposal>.self, "set-aside")

    static let feature = Feature(
        "Seminars",
        endpoints: [
            .page(list, for: .everyone, SeminarActions.list).listing("state"),
            .page(create, for: .permitted(.manageSeminars), SeminarActions.create),
            .form(insert, for: .permitted(.manageSeminars), SeminarActions.insert),
            .page(show, for: .everyone, SeminarActions.show),
            .page(edit, for: .permitted(.manageSeminars), SeminarActions.edit),
            .form(update, for: .permitted(.manageSeminars), SeminarActions.update),
            .form(advance, for: .permitted(.manageSeminars), SeminarActions.advance),
            .page(participants, for: .permitted(.manageSeminars), ParticipantActions.list),
            .form(register, for: .permitted(.manageSeminars), ParticipantActions.register),
            .form(presence, for: .permitted(.manageSeminars), ParticipantActions.recordPresence),
            .page(addSession, for: .permitted(.manageSeminars), SessionActions.create),
            .form(insertSession, for: .permitted(.manageSeminars), SessionActions.insert),
            .page(editSession, for: .permitted(.manageSeminars), SessionActions.edit),
            .form(updateSession, for: .permitted(.manageSeminars), SessionActions.update),
            .form(removeSession, for: .permitted(.manageSeminars), SessionActions.remove),
            .page(propose, for: .permitted(.submitProposals), ProposalActions.create),
            .form(submit, for: .permitted(.submitProposals), ProposalActions.submit),
            .page(proposal, for: .everyone, ProposalActions.show),
            .page(editProposal, for: .permitted(.submitProposals), ProposalEditing.edit),
            .form(updateProposal, for: .permitted(.submitProposals), ProposalEditing.update),
            .page(decide, for: .permitted(.recordDecisions), ProposalActions.decide),
            .form(record, for: .permitted(.recordDecisions), ProposalActions.record),
            .form(setAside, for: .permitted(.recordDecisions), ProposalActions.setAside),
        ],
        migrations: SeminarStore.migrations, records: SeminarRecords.sources, deeds: DeedKind.ofSeminars,
        resources: [SeminarRecords.resource], formParts: SeminarRecords.formParts,
        adding: [
            Section.seminars,
            WorkspaceTask(.manageSeminars, SeminarTexts.plan, at: 40, Seminars.create),
            WorkspaceTask(.submitProposals, SeminarTexts.propose, at: 50, Seminars.list),
            WorkspaceTask(.recordDecisions, SeminarTexts.recordDecision, at: 60, Seminars.list),
        ])
}

extension Section {
    static let seminars = Section(
        name: Text(tg: "Семинарҳо", ru: "Семинары", en: "Seminars"), path: Seminars.list.path, position: 10)
}

extension Permission {
    /// Plans seminars, their programme and their participants.
    static let manageSeminars = Permission("manageSeminars", of: [.commissioner, .officer])
    /// Submits proposals of recommendations to a seminar.
    static let submitProposals = Permission(
        "submitProposals", of: [.commissioner, .officer, .monitor, .member, .expert])
    /// Chairs: records how a seminar decided.
    static let recordDecisions = Permission("recordDecisions", of: [.commissioner, .officer])
}
