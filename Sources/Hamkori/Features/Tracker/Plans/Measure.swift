import Storage

/// How a measure stands. Whoever answers for it says all but `delayed`, which follows from the days.
enum MeasureState: String, RecordChoice, Storable {
    case planned, underway, done, delayed, dropped

    var name: Text {
        switch self {
        case .planned: Text(tg: "Дар нақша", ru: "Запланировано", en: "Planned")
        case .underway: Text(tg: "Дар иҷро", ru: "Выполняется", en: "Underway")
        case .done: Text(tg: "Иҷро шуд", ru: "Выполнено", en: "Done")
        case .delayed: Text(tg: "Ба таъхир афтод", ru: "С опозданием", en: "Delayed")
        case .dropped: Text(tg: "Қатъ карда шуд", ru: "Прекращено", en: "Discontinued")
        }
    }

    var tone: Badge.Tone {
        switch self {
        case .planned, .dropped: .neutral
        case .underway: .underway
        case .done: .good
        case .delayed: .bad
        }
    }

    /// Whether somebody may say so after what was said before; what is finished is taken up again underway.
    func mayBecome(_ next: MeasureState) -> Bool {
        switch (self, next) {
        case (.planned, .underway), (.planned, .done), (.planned, .dropped), (.underway, .done),
            (.underway, .dropped), (.done, .underway), (.dropped, .underway), (.dropped, .planned):
            true
        default: false
        }
    }

    /// Whether it takes a reason: what was promised is given up, or was not finished after all.
    func needsReason(from earlier: MeasureState) -> Bool {
        self == .dropped || earlier == .done || earlier == .dropped
    }
}

/// A step by which a recommendation is carried out.
struct Measure: EditedRecord {
    static let kind = RecordKind.measure

    let id: ID<Measure>
    /// Its number in the institution, from 1.
    let number: Int
    let recommendation: ID<Recommendation>
    let draft: Draft
    /// What was said last; ``state(on:)`` says how it stands on a day.
    let standing: Standing
    let version: Int

    var content: Content { draft.content }

    static let fields = RecordFields(
        Measure.init,
        RecordField("id", \.id),
        RecordField("number", \.number),
        RecordField("recommendation", column: "recommendation_id", \.recommendation),
        RecordField(\.draft, Draft.fields),
        RecordField(\.standing, Standing.fields),
        RecordField("version", \.version))

    /// What is planned. Each version keeps it.
    struct Content: Fielded, Hashable {
        let title: Wording
        let text: Wording
        /// Who answers for it.
        let organisation: ID<Organisation>
        /// Nil where only the end is fixed.
        let startsOn: CalendarDate?
        let endsOn: CalendarDate

        static let fields = RecordFields(
            Content.init,
            RecordField("title", \.title, MeasureTexts.name, .wording(limit: 300, rows: 2)),
            RecordField("text", \.text, MeasureTexts.text, .wording(required: false, rows: 4)),
            RecordField(
                "organisation", column: "organisation_id", \.organisation, MeasureTexts.organisation,
                .organisation { $1.mayPlan(for: $0.kind) }),
            RecordField("starts", column: "starts_on", \.startsOn, MeasureTexts.starts, .day),
            RecordField("ends", column: "ends_on", \.endsOn, MeasureTexts.ends, .day),
            rules: [.days("starts", upTo: "ends")])
    }

    /// What people write of it.
    struct Draft: Fielded, Hashable {
        let content: Content
        /// Its place in the recommendation's plan, from 1; equal ones stand in the order of their numbers.
        let place: Int
        let publication: Publication

        static let fields = RecordFields(
            Draft.init,
            RecordField(\.content, Content.fields),
            RecordField("place", \.place, MeasureTexts.place, .number(in: 1...999)),
            RecordField("publication", \.publication, MeasureTexts.publication, .publication))
    }

    /// How it stands, as somebody has said it.
    struct Standing: Fielded, Hashable {
        let state: MeasureState
        /// The day from which on it is so.
        let since: CalendarDate
        /// Why it was dropped or taken up again; empty where nobody had to say.
        let reason: Wording

        static let fields = form(of: MeasureState.allCases)

        /// The form offers the states that may follow on one.
        static func form(after state: MeasureState) -> RecordFields<Standing> {
            form(of: MeasureState.allCases.filter(state.mayBecome))
        }

        private static func form(of states: [MeasureState]) -> RecordFields<Standing> {
            RecordFields(
                Standing.init,
                RecordField("state", \.state, MeasureTexts.state, .choice(\.name) { _ in states }),
                RecordField("since", \.since, MeasureTexts.since, .day),
                RecordField(
                    "reason", \.reason, MeasureTexts.reason,
                    .wording(required: false, limit: 2_000, rows: 2, hint: MeasureTexts.reasonHint)))
        }
    }

    /// How it stands on a day: late when its last day is over, or its first one and it has not begun.
    func state(on day: CalendarDate) -> MeasureState {
        let said = standing.state
        guard said == .planned || said == .underway else { return said }
        let shouldHaveBegun = content.startsOn.map { $0 < day } ?? false
        return content.endsOn < day || said == .planned && shouldHaveBegun ? .delayed : said
    }

    /// Whether a visitor may see it: what is not public is the institution's alone, also before the State.
    func isVisible(to visitor: Visitor) -> Bool {
        draft.publication == .public || visitor.may(.readInternal)
    }
}

/// A version of a measure: what it said, how it stood, and who put it so.
struct MeasureVersion: Fielded {
    let number: Int
    let content: Measure.Content
    let standing: Measure.Standing
    let at: Timestamp
    /// The pseudonym of who made it.
    let actor: String

    static let fields = RecordFields(
        MeasureVersion.init,
        RecordField("number", \.number),
        RecordField(\.content, Measure.Content.fields),
        RecordField(\.standing, Measure.Standing.fields),
        RecordField("at", \.at),
        RecordField("actor", \.actor))
}

/// What cannot be done with a measure.
enum MeasureFault: FieldFault, Equatable {
    case noSuch
    case noSuchRecommendation
    case noSuchOrganisation
    case mayNotBecome(from: MeasureState, to: MeasureState)
    case noReason
    /// It is said to be so from a day that is still to come.
    case inFuture
}

extension Visitor {
    /// Whether they keep measures of a kind of organisation: focal points those of the State's authorities, the
    /// institution all.
    func mayPlan(for kind: OrganisationKind) -> Bool {
        may(.planForEverybody) || may(.managePlans) && kind == .authority
    }
}
