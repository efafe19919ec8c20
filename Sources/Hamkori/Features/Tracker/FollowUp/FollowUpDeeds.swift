extension RecordKind {
    static let commitment = RecordKind("commitment")
    static let progressReport = RecordKind("progressReport")
    static let assessment = RecordKind("assessment")
}

extension DeedKind {
    static let commitmentMade = DeedKind(
        "commitment.made",
        Text(tg: "Уҳдадорӣ гирифта шуд", ru: "Принято обязательство", en: "Commitment made"))
    static let commitmentFulfilled = DeedKind(
        "commitment.fulfilled",
        Text(tg: "Уҳдадорӣ иҷро шуд", ru: "Обязательство выполнено", en: "Commitment fulfilled"))
    static let commitmentDropped = DeedKind(
        "commitment.dropped",
        Text(tg: "Уҳдадорӣ қатъ карда шуд", ru: "Обязательство прекращено", en: "Commitment discontinued"))
    static let progressReported = DeedKind(
        "progressReport.made", Text(tg: "Ҳисобот дода шуд", ru: "Представлен отчёт", en: "Progress reported"))
    static let evidenceAttached = DeedKind(
        "progressReport.evidenceAttached",
        Text(tg: "Далел замима шуд", ru: "Приложено подтверждение", en: "Evidence attached"))
    static let reportDrafted = DeedKind(
        "progressReport.drafted",
        Text(tg: "Ҳисобот навишта шуд", ru: "Отчёт составлен", en: "Report drafted"))
    static let reportChanged = DeedKind(
        "progressReport.changed",
        Text(tg: "Лоиҳаи ҳисобот тағйир ёфт", ru: "Черновик отчёта изменён", en: "Draft of a report changed"))
    static let reportSubmitted = DeedKind(
        "progressReport.submitted",
        Text(
            tg: "Ҳисобот барои тасдиқ пешниҳод шуд", ru: "Отчёт представлен на утверждение",
            en: "Report submitted for approval"))
    static let reportReturned = DeedKind(
        "progressReport.returned",
        Text(tg: "Ҳисобот баргардонида шуд", ru: "Отчёт возвращён", en: "Report returned"))
    static let assessmentMade = DeedKind(
        "assessment.made", Text(tg: "Арзёбӣ дода шуд", ru: "Дана оценка", en: "Assessment made"))
}

/// What changes together in the follow-up; actions and the demo call these.
enum FollowUpDeeds {
    /// Makes a promise at an item of a round, which has begun.
    /// - Parameters:
    ///   - place: where it is made.
    ///   - id: its id, where the caller had to know it before.
    /// - Throws: `FollowUpFault`.
    @discardableResult
    static func commit(
        _ draft: Commitment.Draft, at place: Commitment.Place, as id: ID<Commitment>? = nil,
        in writing: Writing
    ) throws -> ID<Commitment> {
        guard try OrganisationStore.organisation(draft.owner, in: writing.scope) != nil else {
            throw FollowUpFault.noSuchOrganisation
        }
        let id = id ?? writing.newID(Commitment.self)
        try FollowUpStore.insert(draft, at: place, as: id, in: writing)
        let reference = RecordReference(.commitment, id)
        try ThreadStore.link(reference, .arisesFrom, RecordReference(.agendaItem, place.item), in: writing)
        try writing.record(Deed(.commitmentMade, reference))
        return id
    }

    /// Says that a commitment was kept, and how.
    /// - Throws: `FollowUpFault`.
    static func fulfil(_ commitment: ID<Commitment>, reason: Wording, in writing: Writing) throws {
        try close(commitment, .fulfilled, reason, in: writing)
        try writing.record(Deed(.commitmentFulfilled, RecordReference(.commitment, commitment)))
    }

    /// Gives a commitment up; the reason stays on its page.
    /// - Throws: `FollowUpFault`.
    static func drop(_ commitment: ID<Commitment>, reason: Wording, in writing: Writing) throws {
        guard !reason.isEmpty else { throw FollowUpFault.noReason }
        try close(commitment, .dropped, reason, in: writing)
        try writing.record(Deed(.commitmentDropped, RecordReference(.commitment, commitment)))
    }

    private static func close(
        _ id: ID<Commitment>, _ state: CommitmentState, _ reason: Wording, in writing: Writing
    ) throws {
        let known = try found(id, writing)
        guard known.stored == .open else { throw FollowUpFault.closed }
        try FollowUpStore.close(id, state, reason, in: writing)
    }

    static func found(_ id: ID<Commitment>, _ writing: Writing) throws -> Commitment {
        guard let commitment = try FollowUpStore.commitment(id, in: writing.scope) else {
            throw FollowUpFault.noSuchCommitment
        }
        return commitment
    }
}

extension Commitment {
    /// Why a reporter may not assess it for an organisation; nil when they may. Nobody judges their own promise.
    func refusal(
        of voice: ImplementationVoice, for organisation: ID<Organisation>, owner kind: OrganisationKind
    ) -> FollowUpFault? {
        switch voice {
        case .state: .stateAssesses
        case .nhri: kind == .institution || organisation == draft.owner ? .assessesItself : nil
        case .civilSociety: organisation == draft.owner ? .assessesItself : nil
        }
    }
}
