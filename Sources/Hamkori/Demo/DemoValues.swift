/// The texts and facts of the demo, invented for it; `Content/` holds them, by subject.
///
/// Values only: whoever fills a database reads them from here.
enum DemoContent {}

/// A body on the register; `key` is how the other values of the demo name it.
struct DemoOrganisation: Sendable {
    let key: String
    let name: Wording
    let kind: OrganisationKind
    let region: Region
    let themes: [Theme]
}

/// A seminar and its programme.
struct DemoSeminar: Sendable {
    let key: String
    let title: Wording
    let summary: Wording
    let starts: DemoDate
    let ends: DemoDate
    let place: Wording
    let themes: [Theme]
    let sessions: [DemoSession]
}

/// A session; times are local, "09:00". `day` counts from 1.
struct DemoSession: Sendable {
    let key: String
    let day: Int
    let startsAt: String
    let endsAt: String
    let title: Wording
    let description: Wording
    let theme: Theme?
    let speakers: Wording
}

/// Somebody registered for the seminar, by role; nobody is named.
struct DemoParticipant: Sendable {
    let organisationKey: String
    let title: Wording
    let region: Region
    let isPresent: Bool
}

/// How a proposal was decided.
enum DemoRule: Sendable, Hashable {
    case consensus
    case twoThirds(yes: Int, no: Int, abstain: Int)
}

/// What became of a proposal; `pending` ones belong to the seminar in preparation.
enum DemoOutcome: Sendable {
    case adopted(rule: DemoRule)
    case merged(into: Int)
    case deferred(reason: Wording)
    case withdrawn(reason: Wording)
    case pending
}

/// A dissent that stays attached to the adopted text.
struct DemoDissent: Sendable {
    let organisationKey: String
    let text: Wording
}

/// A proposal: one actionable sentence to a lead addressee.
struct DemoProposal: Sendable {
    let number: Int
    let title: Wording
    let text: Wording
    let theme: Theme
    let addresseeKey: String
    let supportingKeys: [String]
    let proposerKey: String
    let outcome: DemoOutcome
    let explanation: Wording
    let objections: [Wording]
    let dissent: [DemoDissent]
    /// SDG targets, "16.3".
    let sdg: [String]
    /// The number of the recommendation that it takes up again.
    let repeats: Int?
}

/// The adopted texts on their way to the Government.
struct DemoTransmittal: Sendable {
    let senderKey: String
    let addresseeKey: String
    /// Through whose hands it goes.
    let throughKey: String
    let title: Wording
    let coverLetter: Wording
    let prepared: DemoDate
    let sent: DemoDate
    let received: DemoDate
    let answered: DemoDate
    let answer: Wording
}

/// A recommendation on a round's agenda and what the State said to it.
struct DemoAgendaItem: Sendable {
    let recommendationNumber: Int
    let note: Wording
    /// Public, or shared with the parties of the dialogue only.
    let isNotePublic: Bool
    let response: DialogueState
    let responseText: Wording
}

/// A round of the human-rights dialogue; a planned one has no items and no statement yet.
struct DemoRound: Sendable {
    let key: String
    let title: Wording
    let place: Wording
    let date: DemoDate
    let summary: Wording
    let items: [DemoAgendaItem]
    /// Numbers of the recommendations left to the next round.
    let carriedOver: [Int]
    let jointStatement: Wording
}

/// A short plain-text file that proves a report.
struct DemoEvidence: Sendable {
    let fileName: String
    let title: Wording
    let contents: String
}

/// What the owner of a commitment reports.
struct DemoReport: Sendable {
    let date: DemoDate
    let state: ImplementationState
    let text: Wording
    let evidence: [DemoEvidence]
}

/// What the Commissioner or civil society finds.
struct DemoAssessment: Sendable {
    let date: DemoDate
    let voice: ImplementationVoice
    let organisationKey: String
    let state: ImplementationState
    let text: Wording
}

/// A promise made at the round, with its owner and its day.
struct DemoCommitment: Sendable {
    let key: String
    let recommendationNumber: Int
    let text: Wording
    let ownerKey: String
    let due: DemoDate
    let reports: [DemoReport]
    let assessments: [DemoAssessment]
}

/// A person whom the sign-in page of the demo offers.
struct DemoPerson: Sendable {
    let key: String
    let displayName: Wording
    let email: String
    let role: String
    let organisationKey: String
    let whatToTry: Wording
}
