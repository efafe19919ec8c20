import Storage

/// The state of a commitment on a day (docs/rules.md#transmittals-rounds-and-commitments). Only `open`, `fulfilled`
/// and `dropped` are stored; the others follow from the day.
enum CommitmentState: String, RecordChoice, Storable {
    case open, due, overdue, fulfilled, dropped

    /// A commitment is due when its day is at most so many days away.
    static let dueWithinDays = 30

    var name: Text {
        switch self {
        case .open: Text(tg: "Дар иҷро", ru: "Открыто", en: "Open")
        case .due: Text(tg: "Муҳлат наздик аст", ru: "Срок близок", en: "Due soon")
        case .overdue: Text(tg: "Муҳлат гузаштааст", ru: "Просрочено", en: "Overdue")
        case .fulfilled: Text(tg: "Иҷро шуд", ru: "Выполнено", en: "Fulfilled")
        case .dropped: Text(tg: "Қатъ карда шуд", ru: "Прекращено", en: "Discontinued")
        }
    }

    var tone: Badge.Tone {
        switch self {
        case .open: .underway
        case .due: .partly
        case .overdue: .bad
        case .fulfilled: .good
        case .dropped: .neutral
        }
    }
}

/// A promise made at a round, with its owner and its day.
struct Commitment: StoredRecord, DraftedRecord {
    let id: ID<Commitment>
    /// Its number in the institution, from 1.
    let number: Int
    let item: ID<AgendaItem>
    let round: ID<Round>
    let recommendation: ID<Recommendation>
    let draft: Draft
    /// `open`, `fulfilled` or `dropped`; ``state(on:)`` returns its state on a day.
    let stored: CommitmentState
    /// The reason for which it was fulfilled or dropped; empty while it is open.
    let closing: Wording
    let closedAt: Timestamp?
    let publication: Publication
    let version: Int

    static let fields = RecordFields(
        Commitment.init,
        RecordField("id", \.id),
        RecordField("number", \.number),
        RecordField("item", column: "item_id", \.item),
        RecordField("round", column: "round_id", \.round),
        RecordField("recommendation", column: "recommendation_id", \.recommendation),
        RecordField(\.draft, Draft.fields),
        RecordField("state", \.stored),
        RecordField("closing", \.closing),
        RecordField("closedAt", column: "closed_at", \.closedAt),
        RecordField("publication", \.publication),
        RecordField(untold: "version", \.version))

    /// What people write of one.
    struct Draft: Fielded {
        let text: Wording
        let owner: ID<Organisation>
        let due: CalendarDate

        static let fields = RecordFields(
            Draft.init,
            RecordField(
                "commitment", column: "text", member: "text", \.text, FollowUpTexts.commitmentText,
                .wording(limit: 3_000)),
            RecordField(
                "owner", column: "owner_id", \.owner, FollowUpTexts.owner,
                .organisation { organisation, _ in organisation.kind.carriesOut }),
            RecordField("due", column: "due_on", \.due, FollowUpTexts.due, .day))
    }

    /// Where one is made: at which round, on which recommendation.
    struct Place: Sendable {
        let item: ID<AgendaItem>
        let round: ID<Round>
        let recommendation: ID<Recommendation>
    }

    /// How it stands on a day: the day on which it is due is still in time.
    func state(on day: CalendarDate) -> CommitmentState {
        guard stored == .open else { return stored }
        let left = day.days(until: draft.due)
        if left < 0 { return .overdue }
        return left <= CommitmentState.dueWithinDays ? .due : .open
    }

    /// Returns whether a visitor may see it: the institution and the State see all of them.
    func isVisible(to visitor: Visitor) -> Bool {
        publication == .public || visitor.may(.readInternal) || visitor.may(.makeCommitments)
            || visitor.may(.readRoundNotes)
    }
}

/// A step that a commitment, a report or an assessment does not take.
enum FollowUpFault: FieldFault, Equatable {
    case noSuchCommitment
    case noSuchReport
    case noSuchRecommendation
    /// The recommendation has no such ask.
    case noSuchAsk
    /// Somebody else was named to draft the reports, or to release them.
    case notNamed
    /// The report stands at another stage than the one that leads on.
    case notAtThisStage
    case noSuchOrganisation
    /// It is fulfilled or dropped.
    case closed
    /// The State reports; it does not assess itself.
    case stateAssesses
    /// An institution never assesses its own commitment.
    case assessesItself
    case noReason

    var reason: Text? {
        switch self {
        case .noSuchCommitment, .noSuchReport, .noSuchRecommendation: nil
        default: place.words
        }
    }

    var place: (field: String, words: Text) {
        switch self {
        case .notNamed: ("state", StatementTexts.notNamed)
        case .noSuchAsk: ("ask", FormReader.Faults.badChoice)
        case .notAtThisStage: ("state", StatementTexts.otherStage)
        case .closed: ("state", FollowUpTexts.closed)
        case .assessesItself: ("state", StatementTexts.itself)
        case .noReason: ("reason", FormReader.Faults.missing)
        case .noSuchCommitment, .noSuchReport, .noSuchRecommendation, .noSuchOrganisation, .stateAssesses:
            ("state", FormReader.Faults.badChoice)
        }
    }
}
