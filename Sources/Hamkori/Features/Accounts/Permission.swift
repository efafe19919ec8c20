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
    /// Reports for the State how a commitment is carried out.
    case reportProgress
    case assessAsInstitution
    case assessAsCivilSociety
    /// Says when authorities report on what they carry out.
    case scheduleReports
    /// Makes an internal record public.
    case publish
}
