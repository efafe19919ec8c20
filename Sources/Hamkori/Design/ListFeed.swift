import Documents
import Markup
import Web

/// How a list with dates becomes a feed: the newest of what the list shows.
struct ListFeed<Item: Sendable> {
    /// The list's order that has the newest first, `-adopted`; nil where it has none, and all of it is read.
    var sort: String?
    let entry: (Item) -> FeedEntry
}

/// A record as feeds tell it.
struct FeedEntry {
    /// The text of the record's ``ID``.
    let id: String
    let title: Wording
    /// When it came to be what it is.
    let at: Timestamp
    let link: Link
    var summary = Wording()
}

extension ListView {
    /// The address of this list's feed, narrowed as the list is; nil where it has none.
    func feedLink(_ context: Context) -> Link? {
        guard let feed else { return nil }
        let query = request.changing([("format", "atom"), ("page", nil), ("sort", feed.sort)])
        return Link(path: context.request.path).adding(query: query)
    }

    /// The feed (RFC 4287). It is made of the records alone, so that it stays the same, and its entity tag with it,
    /// until one of them changes.
    func atom(_ context: Context) throws -> Response {
        guard let feed else { throw Refusal.notFound }
        let language = context.language
        let origin = context.application.configuration.publicURL
        let author = try context.read { try InstitutionStore.institution(in: $0) }
        let entries = try newest(feed, context)
        let page = Link(path: context.request.path).adding(
            query: request.changing([("format", nil), ("page", nil), ("sort", nil)]))
        let address = origin + (feedLink(context) ?? page).address
        let atom = Atom(
            id: address, title: "\(title[language]) – Ҳамкорӣ",
            author: author?.name.text(language) ?? "Ҳамкорӣ",
            updated: entries.first?.at.seconds ?? 0, address: address, page: origin + page.address,
            language: language.rawValue,
            entries: entries.map { entry in
                Atom.Entry(
                    id: "urn:uuid:" + entry.id, title: entry.title.text(language), updated: entry.at.seconds,
                    link: origin + entry.link.address,
                    summary: entry.summary.isEmpty ? nil : entry.summary.text(language))
            })
        return .file(Array(atom.text.utf8), contentType: "application/atom+xml; charset=utf-8")
    }

    private func newest(_ feed: ListFeed<Item>, _ context: Context) throws -> [FeedEntry] {
        var entries: [FeedEntry] = []
        func take(_ items: [Item]) {
            entries += items.map(feed.entry)
            entries = Array(
                entries.sorted { ($0.at, $0.id) > ($1.at, $1.id) }.prefix(ListRequest.feedSize))
        }
        if feed.sort != nil {
            take(page.items)
        } else {
            try context.read { scope in
                try page.all(scope) {
                    take($0)
                    return true
                }
            }
        }
        return entries
    }
}
