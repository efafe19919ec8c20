import Storage

/// What a person is in an institution.
public enum Role: String, CaseIterable, Sendable, Storable {
    case commissioner, officer, monitor, member, expert, partner, focalPoint, administrator, auditor

    public var name: Text {
        switch self {
        case .commissioner: Text(tg: "Ваколатдор", ru: "Уполномоченный", en: "Commissioner")
        case .officer: Text(tg: "Корманди қабулгоҳ", ru: "Сотрудник приёмной", en: "Reception officer")
        case .monitor: Text(tg: "Узви гурӯҳи мониторинг", ru: "Наблюдатель", en: "Monitor")
        case .member:
            Text(tg: "Намояндаи ташкилот", ru: "Представитель организации", en: "Member of an organisation")
        case .expert: Text(tg: "Коршинос", ru: "Эксперт", en: "Expert")
        case .partner:
            Text(tg: "Шарики байналмилалӣ", ru: "Международный партнёр", en: "International partner")
        case .focalPoint:
            Text(
                tg: "Шахси масъули Ҳукумат", ru: "Координатор от Правительства", en: "Government focal point")
        case .administrator: Text(tg: "Администратор", ru: "Администратор", en: "Administrator")
        case .auditor: Text(tg: "Аудитор", ru: "Аудитор", en: "Auditor")
        }
    }

    /// Whether signing in takes a second factor: every role that can read complaints and the one
    /// that can make such roles.
    public var needsSecondFactor: Bool {
        switch self {
        case .commissioner, .officer, .administrator, .auditor: true
        case .monitor, .member, .expert, .partner, .focalPoint: false
        }
    }

    /// What this role may do; everything else is refused on the server.
    public var permissions: Set<Permission> {
        switch self {
        case .commissioner:
            [
                .readInternal, .manageOrganisations, .manageSeminars, .submitProposals, .recordDecisions,
                .correctRecommendations, .importRecommendations, .enterRecommendations,
                .assignResponsibility, .nameResponsiblePeople, .recordGrades, .assessAsInstitution,
                .scheduleReports, .giveTokens, .publish, .managePlans, .planForEverybody, .manageClusters,
                .handleComplaints, .readReferrals, .administerEscrow, .holdEscrow, .confirmReaders,
                .seeReaders,
            ]
        case .officer:
            [
                .readInternal, .manageOrganisations, .manageSeminars, .submitProposals, .recordDecisions,
                .correctRecommendations, .importRecommendations, .enterRecommendations,
                .assignResponsibility, .nameResponsiblePeople, .recordGrades, .scheduleReports, .publish,
                .managePlans, .planForEverybody, .manageClusters, .handleComplaints, .readReferrals,
                .holdEscrow, .confirmReaders, .seeReaders,
            ]
        case .monitor: [.readInternal, .submitProposals]
        case .member:
            [
                .submitProposals, .assessAsCivilSociety, .watchRecommendations, .giveTokens,
                .acceptReferrals, .readReferrals,
            ]
        case .expert: [.submitProposals]
        case .partner: [.prepareTransmittals, .manageRounds, .readRoundNotes]
        case .focalPoint:
            [
                .acknowledgeTransmittals, .respond, .makeCommitments, .reportProgress, .readRoundNotes,
                .managePlans, .nameResponsiblePeople, .giveTokens,
            ]
        case .administrator:
            [
                .readInternal, .readPeople, .administerPeople, .administerInstitution, .administerMail,
                .administerTaxonomies, .manageOrganisations, .giveTokens, .holdEscrow, .seeReaders,
            ]
        case .auditor: [.readInternal, .readRoundNotes, .readPeople, .holdEscrow, .seeReaders]
        }
    }
}
