import Markup
import Secrets
import Storage
import Web

/// Somebody's saved searches. Each of these steps taken twice is taken once, so no one-time words are needed.
enum SavedSearchActions {
    static func list(_ context: Context) throws -> Response {
        let person = try context.person()
        let searches = try context.read { try SavedSearchStore.searches(of: person.id, in: $0) }
        return context.page(SavedSearchPages.list(searches, context))
    }

    static func create(_ context: Context) throws -> Response {
        let query = SavedSearch.narrowing(context.query)
        var values = Fields()
        values.add("query", query.encoded())
        values.add("name", (query["q"] ?? "").trimmed)
        values.add("rhythm", DigestRhythm.off.rawValue)
        return context.page(SavedSearchPages.create(query, FormState(values: values), context))
    }

    static func save(_ context: Context) throws -> Response {
        let person = try context.person()
        var reader = try FormReader(context)
        let query = SavedSearch.narrowing(
            try Fields(parsing: reader.text("query", required: false, limit: 2_000)))
        let (name, rhythm) = described(&reader)
        let count = try context.read { try SavedSearchStore.searches(of: person.id, in: $0).count }
        if count >= SavedSearch.most { reader.refuse("name", SavedSearchTexts.tooMany) }
        guard reader.isValid, let rhythm else {
            return context.page(SavedSearchPages.create(query, reader.state, context))
        }
        try context.writeUnrecorded { scope in
            let search = SavedSearch(
                id: context.newID(), person: person.id, name: name, language: context.language, query: query,
                rhythm: rhythm, feed: .generate(), unsubscribe: .generate(),
                seen: try LedgerStore.size(in: scope), seenAt: context.now,
                deletedAt: nil)
            try SavedSearchStore.save(search, in: scope)
        }
        return context.redirect(to: context.link(SavedSearches.list))
    }

    static func show(_ id: ID<SavedSearch>, _ context: Context) throws -> Response {
        let search = try own(id, context)
        var values = Fields()
        values.add("name", search.name)
        values.add("rhythm", search.rhythm.rawValue)
        return context.page(SavedSearchPages.show(search, FormState(values: values), context))
    }

    static func update(_ id: ID<SavedSearch>, _ context: Context) throws -> Response {
        let search = try own(id, context)
        var reader = try FormReader(context)
        let (name, rhythm) = described(&reader)
        guard reader.isValid, let rhythm else {
            return context.page(SavedSearchPages.show(search, reader.state, context))
        }
        try context.writeUnrecorded { scope in
            try SavedSearchStore.set(
                name: name, rhythm, of: search,
                seen: try LedgerStore.size(in: scope), at: context.now,
                in: scope)
        }
        return context.redirect(to: context.link(SavedSearches.list))
    }

    static func renewFeed(_ id: ID<SavedSearch>, _ context: Context) throws -> Response {
        try change(id, then: context.link(SavedSearches.show, id), context) {
            try SavedSearchStore.setFeed(.generate(), of: id, in: $0)
        }
    }

    static func endFeed(_ id: ID<SavedSearch>, _ context: Context) throws -> Response {
        try change(id, then: context.link(SavedSearches.show, id), context) {
            try SavedSearchStore.setFeed(nil, of: id, in: $0)
        }
    }

    static func delete(_ id: ID<SavedSearch>, _ context: Context) throws -> Response {
        try change(id, then: context.link(SavedSearches.list), context) {
            try SavedSearchStore.setDeleted(context.now, id, in: $0)
        }
    }

    static func restore(_ id: ID<SavedSearch>, _ context: Context) throws -> Response {
        try change(id, then: context.link(SavedSearches.list), context) {
            try SavedSearchStore.setDeleted(nil, id, in: $0)
        }
    }

    private static func described(_ reader: inout FormReader) -> (String, DigestRhythm?) {
        (reader.text("name", limit: 100), reader.choice("rhythm"))
    }

    private static func change(
        _ id: ID<SavedSearch>, then link: Link, _ context: Context, _ body: (Scope) throws -> Void
    ) throws -> Response {
        _ = try own(id, context)
        try context.writeUnrecorded(body)
        return context.redirect(to: link)
    }

    /// Nobody gets to know even that another person's search exists.
    private static func own(_ id: ID<SavedSearch>, _ context: Context) throws -> SavedSearch {
        let person = try context.person()
        let search = try context.read { try SavedSearchStore.search(id, in: $0) }
        guard let search, search.person == person.id else { throw Refusal.notFound }
        return search
    }
}
