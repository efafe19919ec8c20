import Storage

/// What is new or changed in a search since the ledger had so many entries.
struct SearchChanges: Sendable {
    /// The newest first.
    let items: [(recommendation: Recommendation, at: Timestamp)]

    /// Asks the ledger for what was done since, and only of that whether the search finds it: the cost grows with
    /// what has happened, not with all there is.
    init(_ search: SavedSearch, after entry: Int, in scope: Scope) throws {
        let changed = try LedgerStore.changed(.recommendation, after: entry, in: scope)
        let moments = Dictionary(
            changed.compactMap { change in ID<Recommendation>(change.id).map { ($0, change.at) } },
            uniquingKeysWith: { first, _ in first })
        items = try RecommendationStore.listed(
            search.query, among: Array(moments.keys), in: scope
        ).compactMap { recommendation in
            moments[recommendation.id].map { (recommendation, $0) }
        }.sorted { ($0.at, $0.recommendation.number) > ($1.at, $1.recommendation.number) }
    }
}
