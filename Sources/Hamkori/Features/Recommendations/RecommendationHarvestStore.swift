import Storage
import Web

/// What programs narrow the API's list by, beside what readers do: how far something is carried out as each side
/// says, a goal, and what has changed since they last came.
extension RecommendationStore {
    static func harvesting(_ query: Fields, _ institution: ID<Institution>) -> [SQL] {
        var conditions: [SQL] = []
        func state(_ name: String) -> ImplementationState? {
            query[name].flatMap { ImplementationState(rawValue: $0) }
        }
        if let any = state("status") {
            conditions.append(
                "(r.state_reported = \(any) OR r.nhri_assessed = \(any) OR r.civil_society_assessed = \(any))"
            )
        }
        if let reported = state("reportedByState") { conditions.append("r.state_reported = \(reported)") }
        if let assessed = state("assessedByNHRI") { conditions.append("r.nhri_assessed = \(assessed)") }
        if let assessed = state("assessedByCivilSociety") {
            conditions.append("r.civil_society_assessed = \(assessed)")
        }
        if let goal = query["sdg"], !goal.isEmpty {
            // A goal has its targets with it: 16 finds 16.3, and not 160.
            let (whole, target): (String, String) = ("% " + goal + " %", "% " + goal + ".%")
            conditions.append("(' ' || r.sdg || ' ' LIKE \(whole) OR ' ' || r.sdg LIKE \(target))")
        }
        if let day = query["updatedSince"].flatMap({ CalendarDate($0) }) {
            conditions.append(
                "r.id IN (\(LedgerStore.changed(.recommendation, since: day.at(hour: 0), institution)))")
        }
        return conditions
    }

    /// The parameters of the API's list.
    static let filters: [APIFilter] = {
        let states = APIFilter.Kind.words(ImplementationState.allCases.map(\.rawValue))
        func words<Choice: CaseIterable & RawRepresentable>(_: Choice.Type) -> APIFilter.Kind
        where Choice.RawValue == String { .words(Choice.allCases.map(\.rawValue)) }
        return [
            APIFilter(name: "q", meaning: "words of the text"),
            APIFilter(
                name: "country", meaning: "ISO 3166-1 code of the State, or all", kind: .country),
            APIFilter(name: "source", meaning: "where it comes from", kind: words(RecommendationSource.self)),
            APIFilter(
                name: "state", meaning: "where it stands in the dialogue", kind: words(DialogueState.self)),
            APIFilter(
                name: "position", meaning: "what the State says",
                kind: .words(StatePosition.allCases.map(\.rawValue) + ["none"])),
            APIFilter(name: "status", meaning: "how far it is carried out, as any side says", kind: states),
            APIFilter(name: "reportedByState", meaning: "how far, as the State reports", kind: states),
            APIFilter(name: "assessedByNHRI", meaning: "how far, as the institution assesses", kind: states),
            APIFilter(
                name: "assessedByCivilSociety", meaning: "how far, as civil society assesses", kind: states),
            APIFilter(name: "theme", meaning: "a theme of the institution", kind: words(Theme.self)),
            APIFilter(name: "topic", meaning: "a topic of UPR Info or of the UN, in its own words"),
            APIFilter(name: "sdg", meaning: "a goal or a target, as 16 or 16.3", kind: .goal),
            APIFilter(name: "addressee", meaning: "the id of an organisation", kind: .id),
            APIFilter(
                name: "updatedSince", meaning: "changed on this day or later, as 2026-11-24, for harvesters",
                kind: .moment),
        ]
    }()
}
