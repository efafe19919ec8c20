import Storage
import Web

/// What programs narrow the API's list by, beside what readers do: how far something is carried out as any side says,
/// and what has changed since they last came.
extension RecommendationStore {
    /// What a program asks for beside the list's own filters.
    /// - Returns: conditions; and those that changed since the day that it names, where they are few.
    static func harvesting(
        _ query: Fields, in scope: Scope
    ) throws -> (conditions: [SQL], few: [ID<Recommendation>]?) {
        var conditions: [SQL] = []
        if let any = query["status"].flatMap({ ImplementationState(rawValue: $0) }) {
            conditions.append(
                "(r.state_reported = \(any) OR r.nhri_assessed = \(any) OR r.civil_society_assessed = \(any))"
            )
        }
        guard let day = query["updatedSince"].flatMap({ CalendarDate($0) }) else { return (conditions, nil) }
        let changed = LedgerStore.changed(.recommendation, since: day.at(hour: 0), in: scope)
        let ids: [ID<Recommendation>] = try scope.rows(
            "SELECT DISTINCT record_id FROM (\(changed)) c LIMIT \(SearchStore.few + 1)"
        ) { try $0["record_id"] }
        guard ids.count > SearchStore.few else { return (conditions, ids) }
        return (conditions + ["r.id IN (\(changed))"], nil)
    }

    /// The parameters of the API's list: the facets of the list by their names there, and what it knows beside them.
    static let filters: [APIFilter] =
        [
            APIFilter(name: "q", meaning: "words of the text, as in the search box"),
            APIFilter(name: "country", meaning: "ISO 3166-1 code of the State, or all", kind: .country),
        ]
        + Dimension.facets.map { facet in
            APIFilter(
                name: facet.rawValue, meaning: facet.name.en, kind: .words(facet.options.map(\.value)))
        } + [
            APIFilter(
                name: "status", meaning: "the status of implementation, as any side reports it",
                kind: .words(ImplementationState.allCases.map(\.rawValue))),
            APIFilter(name: "topic", meaning: "a topic of UPR Info or of the UN, in its own words"),
            APIFilter(name: "sdg", meaning: "a goal or a target, as 16 or 16.3, or none", kind: .goal),
            APIFilter(name: "session", meaning: "the session of the review"),
            APIFilter(name: "symbol", meaning: "the document that contains it"),
            APIFilter(name: "paragraph", meaning: "its paragraph there"),
            APIFilter(name: "addressee", meaning: "the id of an organisation", kind: .id),
            APIFilter(
                name: "updatedSince", meaning: "changed on this day or later, as 2026-11-24, for harvesters",
                kind: .moment),
            APIFilter(
                name: "kind", meaning: "a recommendation, or a voluntary pledge",
                kind: .words(RecommendationKind.allCases.map(\.rawValue))),
        ] + views

    /// What the views narrow by and the list has no field for.
    private static let views: [APIFilter] = [
        (
            Dimension.mechanism,
            (TreatyBody.allCases.map(\.rawValue) + RecommendationSource.allCases.map(\.rawValue))
                .joined(separator: ", ")
        ),
        (.unTheme, "a theme of the UN, in its own words, or none"),
        (.issue, "an issue of UPR Info, in its own words, or none"),
        (.persons, "affected persons, in the UN’s words, or none"),
        (.year, "the year of adoption, 2011, or none"),
    ].map { APIFilter(name: $0.rawValue, meaning: $1) }
}
