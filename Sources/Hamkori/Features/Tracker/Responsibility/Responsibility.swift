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
    let part: ResponsibilityPart
    let people: People
    let since: CalendarDate
    /// Nil while it holds.
    let until: CalendarDate?
    let version: Int

    /// Who answers for it in the organisation, as far as the organisation has named them.
    struct People: Sendable, Hashable {
        /// Drafts the reports.
        var focalPoint: ID<Person>?
        /// Drafts them when the focal point cannot.
        var alternate: ID<Person>?
        /// Releases them: only then do they count as the State's.
        var validator: ID<Person>?

        /// Those who draft.
        var drafting: [ID<Person>] { [focalPoint, alternate].compactMap { $0 } }
        var all: [ID<Person>] { drafting + [validator].compactMap { $0 } }
    }

    /// Whether nobody assigned it.
    var isFromText: Bool { id == nil }

    /// What is needed to make one.
    struct Draft: Sendable, Hashable {
        let recommendation: ID<Recommendation>
        var ask: Int?
        let organisation: ID<Organisation>
        let part: ResponsibilityPart
        /// Nil leaves those who are named.
        var people: People?
    }
}
