import Storage

/// That an organisation leads, supports or watches a recommendation, or one ask of it, from a day to a day. A handover
/// ends one and begins another, so that the page can say who was responsible when.
struct Responsibility: Sendable, Hashable {
    /// Nil where nobody assigned it: the adopted text names the organisation as its addressee.
    let id: ID<Responsibility>?
    let recommendation: ID<Recommendation>
    /// The number of the ask; nil for the whole recommendation.
    let ask: Int?
    let organisation: ID<Organisation>
    let role: ResponsibilityRole
    let people: People
    /// Nil where it holds since the adoption, and the date of that is not known.
    let since: PartialDate?
    /// Nil while it holds.
    let until: CalendarDate?
    let version: Int

    /// The people who answer for it in the organisation, as far as it has named them
    /// (docs/rules.md#responsibility-and-reminders).
    struct People: Sendable, Hashable {
        /// Drafts the reports.
        var focalPoint: ID<Person>?
        /// Drafts them when the focal point cannot.
        var alternate: ID<Person>?
        /// Releases them: only then do they count as the State's.
        var validator: ID<Person>?

        /// The people who draft.
        var drafting: [ID<Person>] { [focalPoint, alternate].compactMap { $0 } }
        var all: [ID<Person>] { drafting + [validator].compactMap { $0 } }
    }

    /// True if nobody assigned it.
    var isFromText: Bool { id == nil }

    /// The values from which one is made.
    struct Draft: Sendable, Hashable {
        let recommendation: ID<Recommendation>
        var ask: Int?
        let organisation: ID<Organisation>
        let role: ResponsibilityRole
        /// Nil leaves those who are named.
        var people: People?
    }
}
