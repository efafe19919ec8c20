import Documents
import Markup
import Storage
import Web

/// The feed of a saved search: for whoever has its address, without cookies. The server answers a reader who has it
/// already by 304.
enum SearchFeed {
    /// How many entries a feed has.
    private static let length = 50
    /// How many of the ledger's last entries are looked through for changes; what is older was in the feed before.
    private static let reach = 2_000

    static func show(_ token: SearchToken, _ context: Context) throws -> Response {
        let feed = try context.read { scope -> Atom? in
            guard let search = try SavedSearchStore.search(feed: token.token, in: scope) else {
                return nil
            }
            return try atom(search, context, in: scope)
        }
        guard let feed else { throw Refusal.notFound }
        return .file(
            Array(feed.text.utf8), contentType: "application/atom+xml; charset=utf-8",
            headers: ["Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex"])
    }

    private static func atom(_ search: SavedSearch, _ context: Context, in scope: Scope) throws
        -> Atom
    {
        let size = try LedgerStore.size(in: scope)
        let changes = try SearchChanges(search, after: size - reach, in: scope)
        var entries = changes.items.prefix(length).map { ($0.recommendation, $0.at) }
        let known = Set(entries.map(\.0.id))
        let newest = try RecommendationStore.newest(search.query, limit: length, in: scope)
        for recommendation in newest where !known.contains(recommendation.id) {
            entries.append((recommendation, recommendation.id.madeAt))
        }
        entries.sort { ($0.1, $0.0.number) > ($1.1, $1.0.number) }
        let shown = entries.prefix(length)
        let address = context.application.configuration.publicURL
        return Atom(
            id: "urn:uuid:\(search.id)", title: search.name, author: "Hamkori",
            updated: (shown.first?.1 ?? search.id.madeAt).seconds,
            address: address
                + (search.feed.map { Link(door: SavedSearches.feed, SearchToken($0)).address } ?? ""),
            page: address + search.link.address, language: search.language.rawValue,
            entries: shown.map { recommendation, at in
                Atom.Entry(
                    id: "urn:uuid:\(recommendation.id)",
                    title: "\(recommendation.number). \(recommendation.title.text(search.language))",
                    updated: at.seconds, published: recommendation.id.madeAt.seconds,
                    link: address + Link(Recommendations.show, recommendation.id, search.language).address,
                    summary: recommendation.text.text(search.language))
            })
    }
}
