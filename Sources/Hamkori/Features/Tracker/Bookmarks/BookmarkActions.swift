import Markup
import Storage
import Web

/// A person's bookmarks. They write without the ledger, which would tell everybody what somebody reads; sent twice, a
/// form does no more than sent once.
enum BookmarkActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let person = try context.person()
        let (page, removed) = try context.read { scope in
            (
                try BookmarkStore.list(request, of: person.id, in: scope)
                    .completed(in: scope, BookmarkPages.Listed.all),
                try BookmarkPages.Listed.all(
                    try BookmarkStore.removed(by: person.id, at: context.now, in: scope), in: scope)
            )
        }
        return try BookmarkPages.list(request, page: page, removed: removed, context).response(context)
    }

    static func mark(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        try put(id, context)
        return context.redirect(to: context.link(Recommendations.show, id))
    }

    static func restore(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        try put(id, context)
        return context.redirect(to: context.link(Bookmarks.list))
    }

    private static func put(_ id: ID<Recommendation>, _ context: Context) throws {
        let person = try context.person()
        try context.writeUnrecorded { scope in
            guard let known = try RecommendationStore.recommendation(id, in: scope),
                known.publication == .public
            else { throw Refusal.notFound }
            try BookmarkStore.mark(known, by: person.id, at: context.now, in: scope)
        }
    }

    static func edit(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let (recommendation, bookmark) = try found(id, context)
        var values = Fields()
        values.add("note", bookmark.note)
        return context.page(BookmarkPages.form(recommendation, FormState(values: values), context))
    }

    static func update(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let (recommendation, _) = try found(id, context)
        var reader = try FormReader(context)
        let note = reader.text("note", required: false, limit: 2_000)
        guard reader.isValid else {
            return context.page(BookmarkPages.form(recommendation, reader.state, context))
        }
        let person = try context.person()
        try context.writeUnrecorded {
            try BookmarkStore.note(note, on: recommendation, by: person.id, in: $0)
        }
        return context.redirect(to: context.link(Bookmarks.list))
    }

    static func remove(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let person = try context.person()
        try context.writeUnrecorded {
            try BookmarkStore.remove(id, by: person.id, at: context.now, in: $0)
        }
        return context.redirect(to: context.link(Bookmarks.list))
    }

    private static func found(
        _ id: ID<Recommendation>, _ context: Context
    ) throws -> (Recommendation, Bookmark) {
        let person = try context.person()
        return try context.read { scope in
            guard let bookmark = try BookmarkStore.bookmark(of: id, by: person.id, in: scope),
                let known = try RecommendationStore.recommendation(id, in: scope)
            else { throw Refusal.notFound }
            return (known, bookmark)
        }
    }
}
