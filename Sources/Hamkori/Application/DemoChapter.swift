import Secrets
import Synchronization

/// A part of the demo that a feature tells by itself: deleting the feature deletes it.
struct DemoChapter: Addition {
    /// Its place among the chapters; a lower number is told before a higher.
    let position: Int
    /// Tells it, by the same steps that people take in the browser.
    let tell: @Sendable (DemoCast) throws -> Void
}

/// Who acts in the demo, and what was told before.
struct DemoCast {
    let application: Application
    /// The year before the one in which the demo is made; ``DemoDate`` counts from it.
    let firstYear: Int
    /// By the word that the demo's content names them with.
    var organisations: [String: ID<Organisation>] = [:]
    var people: [Role: ID<Person>] = [:]
    var pseudonyms: [Role: String] = [:]
    /// By their numbers in the demo's content.
    var recommendations: [Int: ID<Recommendation>] = [:]
    private let told = Told()

    init(_ application: Application) {
        self.application = application
        firstYear = application.clock.now.date.year - 1
    }

    func day(_ date: DemoDate) -> CalendarDate {
        CalendarDate(unchecked: firstYear + date.year, date.month, date.day)
    }

    /// Returns a new id, after those made before it: what is told of one moment stands in the order in which it is told.
    func newID<Record>(at now: Timestamp) -> ID<Record> {
        ID(at: now, after: told.ids.add(1, ordering: .relaxed).oldValue, random: Random.bytes(8))
    }

    /// Writes for whoever has a role in the demo.
    func write<Result>(_ role: Role, at now: Timestamp, _ body: (Writing) throws -> Result) throws -> Result {
        try application.write(as: pseudonyms[role] ?? Application.nobody, at: now, body)
    }
}

/// How many ids the demo has made; all copies of a cast count together.
private final class Told: Sendable {
    let ids = Atomic<Int>(0)
}

/// A day of the demo, told from the year in which the demo is created: 0 last year, 1 this year, 2 next year.
///
/// The follow-up (year 1) is told up to September; a demo created earlier in a year leaves out what has not
/// happened yet. Year 2 holds what comes after the next round: the seminar in preparation and late deadlines.
struct DemoDate: Sendable, Hashable {
    let year: Int
    let month: Int
    let day: Int
}
