import Secrets
import Storage
import Web

/// The demo's reporting schedules and saved searches.
extension Demo {
    /// Who reports how often, and how many days from today the first report of it is due; negative: was due.
    private static let schedules: [(authority: String, interval: ReportInterval, firstDueIn: Int)] = [
        ("executiveOffice", .quarter, 9), ("justice", .month, -5), ("education", .quarter, -12),
        ("parliament", .year, 75), ("commissioner", .halfYear, 30), ("labour", .quarter, -40),
    ]

    /// Says when authorities report: the office in Khujand has agreed it with them.
    func schedule() throws {
        let now = application.clock.now
        for known in Demo.schedules {
            guard let organisation = organisations[known.authority] else { continue }
            let id: ID<ReportSchedule> = newID(at: now)
            let schedule = ReportSchedule(
                id: id, organisation: organisation, recommendation: nil,
                draft: .init(interval: known.interval, firstDue: now.date.adding(days: known.firstDueIn)),
                endedOn: nil, version: 1)
            try write(.officer, at: now) { try ReportingDeeds.set(schedule, in: $0) }
        }
    }

    /// A search for the officer and for the member, as they would save them.
    func saveSearches() throws {
        let now = application.clock.now
        let wanted: [(role: Role, name: String, query: String)] = [
            (.officer, "Муассисаҳои пӯшида", "theme=closedInstitutions"),
            (.member, "Муҳоҷирони меҳнатӣ", "theme=migrants"),
        ]
        try application.writeUnrecorded { scope in
            let people = try PersonStore.active(in: scope)
            for known in wanted {
                guard let person = people.first(where: { $0.role == known.role }) else { continue }
                let search = SavedSearch(
                    id: newID(at: now), person: person.id, name: known.name, language: .tg,
                    query: try Fields(parsing: known.query), rhythm: .weekly, feed: .generate(),
                    unsubscribe: .generate(),
                    seen: try LedgerStore.size(in: scope), seenAt: now,
                    deletedAt: nil)
                try SavedSearchStore.save(search, in: scope)
            }
        }
    }
}
