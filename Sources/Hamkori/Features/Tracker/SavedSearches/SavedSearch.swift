import Markup
import Secrets
import Storage
import Web

/// How often somebody gets a mail of what is new or changed in a saved search.
enum DigestRhythm: String, CaseIterable, Sendable, Storable {
    case off, daily, weekly, monthly

    /// The hour of the day, in the institution's time, from which digests go out.
    static let hour = 7

    var name: Text {
        switch self {
        case .off: Text(tg: "не", ru: "нет", en: "none")
        case .daily: Text(tg: "ҳар рӯз", ru: "каждый день", en: "every day")
        case .weekly: Text(tg: "ҳар ҳафта", ru: "каждую неделю", en: "every week")
        case .monthly: Text(tg: "ҳар моҳ", ru: "каждый месяц", en: "every month")
        }
    }

    /// Whether the next digest may go out, after one on a day.
    func isDue(after last: CalendarDate, at now: Timestamp) -> Bool {
        let next: CalendarDate
        switch self {
        case .off: return false
        case .daily: next = last.adding(days: 1)
        case .weekly: next = last.adding(days: 7)
        case .monthly: next = last.adding(months: 1)
        }
        let local = now.local
        return local.date > next || local.date == next && local.hour >= DigestRhythm.hour
    }
}

/// A list of recommendations that somebody wants to come back to: its address, under a name.
///
/// It belongs to one person and is no record of the institution: it comes and goes without ledger entries.
struct SavedSearch: Sendable {
    let id: ID<SavedSearch>
    let person: ID<Person>
    let name: String
    /// The language in which it was saved; feed and digest speak it.
    let language: Language
    /// What narrows the list, as it stands in its address.
    let query: Fields
    let rhythm: DigestRhythm
    /// Opens the feed to whoever has its address; nil when there is none.
    let feed: Token?
    /// Ends the digest without signing in.
    let unsubscribe: Token
    /// How many ledger entries there were when it was last looked through for a digest, and when that was.
    let seen: Int
    let seenAt: Timestamp
    /// Nil unless it was deleted; for ``undoDays`` it can be had back.
    let deletedAt: Timestamp?

    static let undoDays = 7
    /// More than that nobody can keep apart.
    static let most = 100

    /// What of an address makes up the search: neither page nor form, nothing empty.
    static func narrowing(_ query: Fields) -> Fields {
        Fields(
            query.pairs.filter {
                !["page", "format", "name"].contains($0.name) && FormMark(rawValue: $0.name) == nil
                    && !$0.value.isEmpty
            })
    }

    /// The list itself.
    var link: Link {
        let list = Link(Recommendations.list, language)
        return query.pairs.isEmpty ? list : list.adding(query: query.encoded())
    }
}
