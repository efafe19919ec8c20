/// Something that only some roles may do. Every route that is not for everyone names one.
public enum Permission: String, CaseIterable, Sendable {
    /// Sees what is not published: drafts, participants, internal notes.
    case readInternal
    /// Invites people, gives and takes roles, resets sign-ins.
    case administerPeople
    /// Sees who has which role, and changes nothing.
    case readPeople
    /// Names the institution and its offices.
    case administerInstitution
    case manageOrganisations
    /// Sees which mails the system sends, and has those sent again that were given up.
    case administerMail
    /// Names topics, goals and mechanisms in every language.
    case administerTaxonomies
    /// Plans seminars, their programme and their participants.
    case manageSeminars
    /// Submits proposals of recommendations to a seminar.
    case submitProposals
    /// Chairs: records how a seminar decided.
    case recordDecisions
    /// Corrects an adopted text by a new version that says why.
    case correctRecommendations
    /// Brings the recommendations of the UN into the tracker from files.
    case importRecommendations
    /// Enters a recommendation or a pledge that stands in no file.
    case enterRecommendations
    /// Says which organisations lead, support and watch a recommendation, of any organisation.
    case assignResponsibility
    /// Names, in an organisation that carries a recommendation out, who reports and who releases: for one's own
    /// organisation, or for all with `assignResponsibility`. Sees the names.
    case nameResponsiblePeople
    /// Watches recommendations for one's own organisation.
    case watchRecommendations
    /// Records how a treaty body graded the State's answer.
    case recordGrades
    /// Prepares and sends packages of adopted recommendations.
    case prepareTransmittals
    /// Confirms, for the addressee, that a package has arrived, and answers it.
    case acknowledgeTransmittals
    /// Sets a round's agenda, keeps its notes and publishes it.
    case manageRounds
    /// Reads notes that are shared between the parties of a round.
    case readRoundNotes
    /// Gives the State's response to an item.
    case respond
    case makeCommitments
    /// Reports for the State how a recommendation or a commitment is carried out.
    case reportProgress
    case assessAsInstitution
    case assessAsCivilSociety
    /// Gives programs the right to write for one's own organisation.
    case giveTokens
    /// Says when authorities report on what they carry out.
    case scheduleReports
    /// Keeps the measures of the State's authorities, and indicators.
    case managePlans
    /// Keeps the measures of every organisation.
    case planForEverybody
    /// Says which recommendations ask for the same.
    case manageClusters
    /// Reads the complaints of one's office, or of all offices, answers them and decides on them.
    case handleComplaints
    /// Takes on, for one's own organisation, what offices refer to it.
    case acceptReferrals
    /// Reads what was shared of a case: with one's organisation, or by one's office.
    case readReferrals
    /// Names the holders of the institution's escrow, and asks for cases to be opened through it.
    case administerEscrow
    /// Can be a holder of the escrow: sees its page, and confirms or declines what is asked.
    case holdEscrow
    /// Confirms that somebody reads cases, so that cases are sealed to them.
    case confirmReaders
    /// Sees who reads cases, and who confirmed them.
    case seeReaders
    /// Makes an internal record public.
    case publish

    /// Whether what it allows gives or takes rights or keys, of people or of programs, to cases or in an organisation.
    var governsAccess: Bool {
        switch self {
        case .administerPeople, .assignResponsibility, .nameResponsiblePeople, .giveTokens, .handleComplaints,
            .acceptReferrals, .readReferrals, .administerEscrow, .holdEscrow, .confirmReaders:
            true
        case .readInternal, .readPeople, .administerInstitution, .manageOrganisations, .administerMail,
            .administerTaxonomies, .manageSeminars, .submitProposals, .recordDecisions,
            .correctRecommendations, .importRecommendations, .enterRecommendations, .watchRecommendations,
            .recordGrades, .prepareTransmittals, .acknowledgeTransmittals, .manageRounds, .readRoundNotes,
            .respond, .makeCommitments, .reportProgress, .assessAsInstitution, .assessAsCivilSociety,
            .scheduleReports, .managePlans, .planForEverybody, .manageClusters, .seeReaders, .publish:
            false
        }
    }
}
