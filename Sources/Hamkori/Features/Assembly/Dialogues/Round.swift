import Storage

/// The state of a round (docs/rules.md#transmittals-rounds-and-commitments).
enum RoundState: String, RecordChoice, Storable {
    case planned, agendaSet, held, published

    var name: Text {
        switch self {
        case .planned: Text(tg: "Ба нақша гирифта шуд", ru: "Запланирован", en: "Planned")
        case .agendaSet: Text(tg: "Рӯзнома муайян шуд", ru: "Повестка утверждена", en: "Agenda set")
        case .held: Text(tg: "Баргузор шуд", ru: "Проведён", en: "Held")
        case .published: Text(tg: "Натиҷаҳо нашр шуданд", ru: "Итоги опубликованы", en: "Results published")
        }
    }

    /// The state after this one; nil after the last.
    var next: RoundState? {
        switch self {
        case .planned: .agendaSet
        case .agendaSet: .held
        case .held: .published
        case .published: nil
        }
    }

    /// True if items may still be put on the agenda.
    var takesItems: Bool { self == .planned || self == .agendaSet }
}

/// One round of the dialogue on human rights.
struct Round: EditedRecord {
    static let kind = RecordKind.round

    let id: ID<Round>
    let draft: Draft
    let state: RoundState
    /// Empty until the round is published.
    let jointStatement: Wording
    let publication: Publication
    let version: Int

    static let fields = RecordFields(
        Round.init,
        RecordField("id", \.id),
        RecordField(\.draft, Draft.fields),
        RecordField("state", \.state),
        RecordField("jointStatement", column: "joint_statement", \.jointStatement),
        RecordField("publication", \.publication),
        RecordField(untold: "version", \.version))

    /// What people write of it.
    struct Draft: Fielded {
        let title: Wording
        let date: CalendarDate
        let place: Wording
        let summary: Wording

        static let fields = RecordFields(
            Draft.init,
            RecordField("title", \.title, Words.name, .wording(limit: 300, rows: 2)),
            RecordField("date", column: "held_on", \.date, DialogueTexts.date, .day),
            RecordField("place", \.place, Words.place, .wording(limit: 200, rows: 1)),
            RecordField("summary", \.summary, Words.summary, .wording(required: false)))
    }

    /// Returns whether a visitor may see it: the parties and the institution see all of them.
    func isVisible(to visitor: Visitor) -> Bool {
        publication == .public || visitor.may(.readInternal) || visitor.may(.manageRounds)
            || visitor.may(.readRoundNotes)
    }
}

/// A recommendation on a round's agenda and what the State said to it.
struct AgendaItem: StoredRecord {
    let id: ID<AgendaItem>
    let round: ID<Round>
    let recommendation: ID<Recommendation>
    /// Its place in the order of the agenda, from 1.
    let place: Int
    /// Nil until the State has answered, or has let the round pass without an answer.
    let response: DialogueState?
    let responseText: Wording
    let respondedAt: Timestamp?
    /// True if it was left to the next round.
    let isCarriedOver: Bool

    static let fields = RecordFields(
        AgendaItem.init,
        RecordField("id", \.id),
        RecordField("round", column: "round_id", \.round),
        RecordField("recommendation", column: "recommendation_id", \.recommendation),
        RecordField("place", \.place),
        RecordField("response", \.response),
        RecordField("responseText", column: "response_text", \.responseText),
        RecordField("respondedAt", column: "responded_at", \.respondedAt),
        RecordField("isCarriedOver", column: "is_carried_over", \.isCarriedOver))
}

/// The readers of a note of the discussion.
enum NoteVisibility: String, CaseIterable, Sendable, Storable {
    case `internal`, parties, `public`

    var name: Text {
        switch self {
        case .internal:
            Text(tg: "Танҳо барои муассиса", ru: "Только для учреждения", en: "For the institution only")
        case .parties:
            Text(
                tg: "Барои ҷонибҳои муколама", ru: "Для сторон диалога", en: "For the parties of the dialogue"
            )
        case .public: Text(tg: "Нашршуда", ru: "Открыто", en: "Public")
        }
    }
}

/// Something said about an agenda item.
struct DiscussionNote: StoredRecord {
    let id: ID<DiscussionNote>
    let item: ID<AgendaItem>
    let text: Wording
    let visibility: NoteVisibility
    let at: Timestamp
    /// The name that the author had then.
    let author: Wording
    /// The author's pseudonym.
    let actor: String

    static let fields = RecordFields(
        DiscussionNote.init,
        RecordField(untold: "id", \.id),
        RecordField(untold: "item_id", \.item),
        RecordField("text", \.text),
        RecordField(untold: "visibility", \.visibility),
        RecordField("at", \.at),
        RecordField("author", \.author),
        RecordField(untold: "actor", \.actor))

    /// Returns whether a visitor may read it: a public note everybody, one for the parties whoever is a party, an
    /// internal one the institution; and one's own always.
    func isVisible(to visitor: Visitor) -> Bool {
        if let person = visitor.person, person.pseudonym == actor { return true }
        switch visibility {
        case .public: return true
        case .parties: return visitor.may(.readRoundNotes) || visitor.may(.manageRounds)
        case .internal: return visitor.may(.readInternal)
        }
    }
}

/// A step that a round or an item of its agenda does not take.
enum DialogueFault: RuleFault, Equatable {
    case noSuchRound
    case noSuchItem
    /// A round goes forward, one step at a time.
    case mayNotBecome(from: RoundState, to: RoundState)
    /// The agenda is closed once the round was held.
    case agendaClosed
    /// The State answers at a round whose agenda is set, or later.
    case tooEarly
    /// Only one of ``DialogueState/responses`` is an answer.
    case noResponse
    /// A round is published with its joint statement.
    case noStatement
    /// An item that was answered cannot be carried over; one that was carried over is answered at the next round.
    case alreadySettled

    var reason: Text? {
        switch self {
        case .noSuchRound, .noSuchItem: nil
        case .mayNotBecome(let from, let to): DialogueTexts.mayNotBecome.filled(from.name, to.name)
        case .agendaClosed: DialogueTexts.agendaClosed
        case .tooEarly: DialogueTexts.tooEarly
        case .noResponse: FormReader.Faults.badChoice
        case .noStatement: FormReader.Faults.missing
        case .alreadySettled: DialogueTexts.settled
        }
    }
}
