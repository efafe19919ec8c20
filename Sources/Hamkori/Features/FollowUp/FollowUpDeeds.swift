extension DeedKind {
    static let commitmentMade = DeedKind(
        "commitment.made",
        Text(tg: "Ӯҳдадорӣ гирифта шуд", ru: "Принято обязательство", en: "Commitment made"))
    static let commitmentFulfilled = DeedKind(
        "commitment.fulfilled",
        Text(tg: "Ӯҳдадорӣ иҷро шуд", ru: "Обязательство выполнено", en: "Commitment fulfilled"))
    static let commitmentDropped = DeedKind(
        "commitment.dropped",
        Text(tg: "Ӯҳдадорӣ қатъ карда шуд", ru: "Обязательство снято", en: "Commitment dropped"))
    static let progressReported = DeedKind(
        "progressReport.made", Text(tg: "Ҳисобот дода шуд", ru: "Представлен отчёт", en: "Progress reported"))
    static let evidenceAttached = DeedKind(
        "progressReport.evidenceAttached",
        Text(tg: "Далел замима шуд", ru: "Приложено подтверждение", en: "Evidence attached"))
    static let assessmentMade = DeedKind(
        "assessment.made", Text(tg: "Арзёбӣ дода шуд", ru: "Дана оценка", en: "Assessment made"))
}

/// What changes together in the follow-up; actions and the demo call these.
enum FollowUpDeeds {
    /// Makes a promise at an item of a round.
    /// - Parameter id: its id, where the caller had to know it before.
    /// - Throws: `FollowUpFault`.
    @discardableResult
    static func commit(
        _ draft: Commitment.Draft, as id: ID<Commitment>? = nil, in writing: Writing
    ) throws -> ID<Commitment> {
        guard let item = try DialogueStore.item(draft.item, in: writing.transaction),
            let round = try DialogueStore.round(item.round, in: writing.transaction)
        else { throw FollowUpFault.noSuchItem }
        guard round.state != .planned else { throw FollowUpFault.tooEarly }
        guard try OrganisationStore.organisation(draft.owner, in: writing.transaction) != nil else {
            throw FollowUpFault.noSuchOrganisation
        }
        let id = id ?? writing.newID(Commitment.self)
        try FollowUpStore.insert(draft, of: item, as: id, in: writing)
        let reference = RecordReference(.commitment, id)
        try ThreadStore.link(reference, .arisesFrom, RecordReference(.agendaItem, item.id), in: writing)
        writing.says(Deed(.commitmentMade, reference))
        return id
    }

    /// Reports for the State how a commitment is carried out.
    /// - Parameter author: the name of who reports.
    /// - Throws: `FollowUpFault`.
    @discardableResult
    static func report(
        _ commitment: ID<Commitment>, _ state: ImplementationState, _ text: Wording, by author: Wording,
        as id: ID<ProgressReport>? = nil, in writing: Writing
    ) throws -> ID<ProgressReport> {
        let known = try found(commitment, writing)
        guard known.stored != .dropped else { throw FollowUpFault.closed }
        let id = id ?? writing.newID(ProgressReport.self)
        try FollowUpStore.insert(
            ProgressReport(
                id: id, commitment: commitment, state: state, text: text, at: writing.now, author: author),
            in: writing)
        try RecommendationDeeds.say(state, by: .state, of: known.recommendation, reason: text, in: writing)
        let reference = RecordReference(.progressReport, id)
        try ThreadStore.link(reference, .implements, RecordReference(.commitment, commitment), in: writing)
        writing.says(Deed(.progressReported, reference))
        return id
    }

    /// Adds a file that proves a report.
    /// - Throws: `FollowUpFault.noSuchReport`, `SecretsError`.
    @discardableResult
    static func attach(
        _ file: EvidenceFile, to report: ID<ProgressReport>, key: FileKey, in writing: Writing
    ) throws -> ID<Evidence> {
        guard try FollowUpStore.report(report, in: writing.transaction) != nil else {
            throw FollowUpFault.noSuchReport
        }
        let id = writing.newID(Evidence.self)
        try EvidenceStore.insert(file, as: id, of: report, key: key, in: writing)
        writing.says(Deed(.evidenceAttached, RecordReference(.progressReport, report)))
        return id
    }

    /// Assesses a commitment independently, for the institution or for civil society.
    /// - Parameter organisation: for whom the assessment speaks.
    /// - Throws: `FollowUpFault`; `.assessesItself` when the institution assesses what it has promised itself.
    @discardableResult
    static func assess(
        _ commitment: ID<Commitment>, by reporter: Reporter, for organisation: ID<Organisation>,
        _ state: ImplementationState, _ text: Wording, as id: ID<Assessment>? = nil, in writing: Writing
    ) throws -> ID<Assessment> {
        let known = try found(commitment, writing)
        guard known.stored != .dropped else { throw FollowUpFault.closed }
        guard let owner = try OrganisationStore.organisation(known.owner, in: writing.transaction),
            try OrganisationStore.organisation(organisation, in: writing.transaction) != nil
        else { throw FollowUpFault.noSuchOrganisation }
        if let fault = known.refusal(of: reporter, for: organisation, owner: owner.kind) { throw fault }
        let id = id ?? writing.newID(Assessment.self)
        try FollowUpStore.insert(
            Assessment(
                id: id, commitment: commitment, reporter: reporter, organisation: organisation, state: state,
                text: text, at: writing.now), in: writing)
        try RecommendationDeeds.say(state, by: reporter, of: known.recommendation, reason: text, in: writing)
        let reference = RecordReference(.assessment, id)
        try ThreadStore.link(reference, .answers, RecordReference(.commitment, commitment), in: writing)
        writing.says(Deed(.assessmentMade, reference))
        return id
    }

    /// Says that a commitment was kept, and how.
    /// - Throws: `FollowUpFault`.
    static func fulfil(_ commitment: ID<Commitment>, reason: Wording, in writing: Writing) throws {
        try close(commitment, .fulfilled, reason, in: writing)
        writing.says(Deed(.commitmentFulfilled, RecordReference(.commitment, commitment)))
    }

    /// Gives a commitment up; the reason stays on its page.
    /// - Throws: `FollowUpFault`.
    static func drop(_ commitment: ID<Commitment>, reason: Wording, in writing: Writing) throws {
        guard !reason.isEmpty else { throw FollowUpFault.noReason }
        try close(commitment, .dropped, reason, in: writing)
        writing.says(Deed(.commitmentDropped, RecordReference(.commitment, commitment)))
    }

    private static func close(
        _ id: ID<Commitment>, _ state: CommitmentState, _ reason: Wording, in writing: Writing
    ) throws {
        let known = try found(id, writing)
        guard known.stored == .open else { throw FollowUpFault.closed }
        try FollowUpStore.close(id, state, reason, in: writing)
    }

    private static func found(_ id: ID<Commitment>, _ writing: Writing) throws -> Commitment {
        guard let commitment = try FollowUpStore.commitment(id, in: writing.transaction) else {
            throw FollowUpFault.noSuchCommitment
        }
        return commitment
    }
}

extension Commitment {
    /// Why a reporter may not assess it for an organisation; nil when they may. Nobody judges their own promise.
    func refusal(
        of reporter: Reporter, for organisation: ID<Organisation>, owner kind: OrganisationKind
    ) -> FollowUpFault? {
        switch reporter {
        case .state: .reporterIsState
        case .nhri: kind == .institution || organisation == owner ? .assessesItself : nil
        case .civilSociety: organisation == owner ? .assessesItself : nil
        }
    }
}
