import Documents
import Storage

/// The source of a recommendation.
enum RecommendationSource: String, CaseIterable, Sendable, Storable {
    case upr, treatyBody, specialProcedure, regional, npmVisit, nhri, seminar, other

    var name: Text {
        switch self {
        case .upr:
            Text(
                tg: "Шарҳи универсалии даврӣ (ШУД)", ru: "Универсальный периодический обзор (УПО)",
                en: "Universal Periodic Review (UPR)")
        case .treatyBody: Text(tg: "Мақоми шартномавии СММ", ru: "Договорный орган ООН", en: "UN treaty body")
        case .specialProcedure:
            Text(tg: "Тартиби махсуси СММ", ru: "Специальная процедура ООН", en: "UN special procedure")
        case .regional: Text(tg: "Мақоми минтақавӣ", ru: "Региональный орган", en: "Regional body")
        case .npmVisit:
            Text(tg: "Боздиди мониторингӣ", ru: "Мониторинговое посещение", en: "Monitoring visit")
        case .nhri: Text(tg: "Ваколатдор", ru: "Уполномоченный", en: "Commissioner")
        case .seminar: Text(tg: "Семинар", ru: "Семинар", en: "Seminar")
        case .other: Text(tg: "Дигар", ru: "Иное", en: "Other")
        }
    }
}

/// A recommendation that others make to a State, or a pledge that a State makes of its own accord.
enum RecommendationKind: String, CaseIterable, Sendable, Storable {
    case recommendation, pledge

    var name: Text {
        switch self {
        case .recommendation: RecommendationTexts.noun
        case .pledge: Text(tg: "Ваъдаи ихтиёрӣ", ru: "Добровольное обещание", en: "Voluntary pledge")
        }
    }
}

/// One actionable sentence addressed to somebody (docs/rules.md#recommendations). Once adopted its text stands: a
/// correction is a new version that says why.
struct Recommendation: Sendable {
    let id: ID<Recommendation>
    /// Its number in the institution, from 1.
    let number: Int
    let kind: RecommendationKind
    let title: Wording
    /// The text that stands now, the newest version's.
    let text: Wording
    /// Its topic among the institution's own themes; nil for one of the UN, which has ``topics``.
    let theme: Theme?
    let source: RecommendationSource
    /// The organisation that leads in carrying it out; nil while none does: the State as such is the addressee then.
    let addressee: ID<Organisation>?
    /// When it was adopted, or its document published, as exactly as that is known; nil where it is not.
    let adoptedOn: PartialDate?
    /// SDG targets as they are stored, `16.3`.
    let sdg: [String]
    let seminar: ID<Seminar>?
    let proposal: ID<Proposal>?
    /// An earlier recommendation that asked for the same.
    let repeats: ID<Recommendation>?
    let dissent: [Dissent]
    let dialogue: DialogueState
    /// The state of implementation as each reporter says it; a reporter who has said nothing is missing.
    let implementation: [ImplementationVoice: ImplementationState]
    let publication: Publication
    /// The number of its newest version.
    let version: Int
    let origin: Origin

    /// The document of a recommendation of the UN, and the State's position on it; empty for one of a seminar.
    struct Origin: Sendable, Hashable {
        /// The State that it is addressed to.
        let country: Country
        /// The session of the review, `12`.
        var session = ""
        /// The document and its paragraph, `A/HRC/43/15` and `121.2`.
        var symbol = ""
        var paragraph = ""
        /// The States that recommend it: codes, or names that no code is known for.
        var recommenders: [String] = []
        /// The category of the action that is asked, 1 to 5, as UPR Info codes it.
        var action: Int?
        /// The State's position as it stands now; the earlier ones are in its history.
        var position: StatePosition?
        /// The key by which a later import knows it.
        var key: String?
        /// The body that made it, `CESCR`; empty where the source is one by itself.
        var body = ""
        /// The day since which the source no longer has it.
        var withdrawnOn: CalendarDate?
        /// True if a person entered it, and not a file.
        var isByHand = false
    }

    /// Whether it was adopted before another one; those of an unknown date come last, those of one date by number.
    func isEarlier(than other: Recommendation) -> Bool {
        let (own, others) = (adoptedOn?.text ?? "9", other.adoptedOn?.text ?? "9")
        return (own, number) < (others, other.number)
    }

    /// True if its text is kept here, and not by a file that will be read again.
    var isOurs: Bool { origin.key == nil || origin.isByHand }

    /// Returns whether a visitor may see it.
    func isVisible(to visitor: Visitor) -> Bool { publication == .public || visitor.may(.readInternal) }
}

/// A dissent stays attached to the adopted text.
struct Dissent: Sendable, Hashable {
    let organisation: ID<Organisation>
    let text: Wording

    static func list(_ json: JSON) -> [Dissent] {
        (json.asArray ?? []).compactMap { item in
            guard let id = item["organisation"]?.asString.flatMap({ ID<Organisation>($0) }) else {
                return nil
            }
            return Dissent(organisation: id, text: Wording(item["text"] ?? .null))
        }
    }

    static func json(_ list: [Dissent]) -> JSON {
        .array(list.map { ["organisation": .string($0.organisation.text), "text": $0.text.json] })
    }
}

/// A version of a text, and why there is one.
struct RecommendationVersion: Sendable {
    let number: Int
    let text: Wording
    /// Empty for the first.
    let reason: Wording
    let at: Timestamp
}

/// A step on one of a recommendation's axes: never overwritten.
struct StateChange: Sendable {
    /// `dialogue`, or a reporter's word.
    let axis: String
    let state: String
    let at: Timestamp
    let reason: Wording
    /// The name of who took it; empty where nobody is known by the pseudonym.
    let who: Wording
}

extension DialogueState {
    /// Returns whether a recommendation may go from here to another state.
    func mayBecome(_ next: DialogueState) -> Bool {
        switch (self, next) {
        case (.notTransmitted, .transmitted), (.transmitted, .acknowledged), (.transmitted, .onAgenda),
            (.acknowledged, .onAgenda), (.onAgenda, .carriedOver), (.carriedOver, .onAgenda),
            (.onAgenda, .discussed):
            true
        case (.discussed, let response), (.noResponse, let response): response.isResponse && response != self
        // What was answered may be taken up again at a later round.
        case (let response, .onAgenda): response.isResponse
        default: false
        }
    }
}
