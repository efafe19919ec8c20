import Storage

/// How a measure stands. Whoever answers for it says all but `delayed`, which follows from the days.
enum MeasureState: String, CaseIterable, Sendable, Storable {
    case planned, underway, done, delayed, dropped

    var name: Text {
        switch self {
        case .planned: Text(tg: "Дар нақша", ru: "Запланировано", en: "Planned")
        case .underway: Text(tg: "Дар иҷро", ru: "Выполняется", en: "Underway")
        case .done: Text(tg: "Иҷро шуд", ru: "Выполнено", en: "Done")
        case .delayed: Text(tg: "Ба таъхир афтод", ru: "С опозданием", en: "Delayed")
        case .dropped: Text(tg: "Аз он даст кашиданд", ru: "Снято", en: "Dropped")
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
struct Measure: Sendable {
    let id: ID<Measure>
    /// Its number in the institution, from 1.
    let number: Int
    let recommendation: ID<Recommendation>
    let draft: Draft
    /// What was said last; ``state(on:)`` says how it stands on a day.
    let stored: MeasureState
    /// The day from which on it is so.
    let since: CalendarDate
    /// Why it was dropped or taken up again; empty where nobody had to say.
    let reason: Wording
    let version: Int

    /// What people write of it.
    struct Draft: Sendable, Hashable {
        let title: Wording
        let text: Wording
        /// Who answers for it.
        let organisation: ID<Organisation>
        /// Nil where only the end is fixed.
        let startsOn: CalendarDate?
        let endsOn: CalendarDate
        /// Its place in the recommendation's plan, from 1; equal ones stand in the order of their numbers.
        let place: Int
        let publication: Publication
    }

    /// How it stands on a day: late when its last day is over, or its first one and it has not begun.
    func state(on day: CalendarDate) -> MeasureState {
        guard stored == .planned || stored == .underway else { return stored }
        let shouldHaveBegun = draft.startsOn.map { $0 < day } ?? false
        return draft.endsOn < day || stored == .planned && shouldHaveBegun ? .delayed : stored
    }

    /// Whether a visitor may see it: what is not public is the institution's alone, also before the State.
    func isVisible(to visitor: Visitor) -> Bool {
        draft.publication == .public || visitor.may(.readInternal)
    }
}

/// A version of a measure: what it said, how it stood, and who put it so.
struct MeasureVersion: Sendable {
    let number: Int
    let title: Wording
    let startsOn: CalendarDate?
    let endsOn: CalendarDate
    let state: MeasureState
    let reason: Wording
    let at: Timestamp
    /// The name of who made it; empty where nobody is known by the pseudonym.
    let who: Wording
}

/// What cannot be done with a measure.
enum MeasureFault: Error, Equatable {
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
