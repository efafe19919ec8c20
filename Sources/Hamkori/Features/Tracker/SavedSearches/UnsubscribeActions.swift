import Markup
import Web

/// Ending a digest from its mail, without signing in: the address itself is the right to do so.
enum UnsubscribeActions {
    static func end(_ token: SearchToken, _ context: Context) throws -> Response {
        let search = try context.writeUnrecorded { scope in
            guard let search = try SavedSearchStore.search(unsubscribe: token.token, in: scope) else {
                throw Refusal.notFound
            }
            try SavedSearchStore.endDigest(of: search.id, in: scope)
            return search
        }
        // A mail program that does it by itself is not sent elsewhere (RFC 8058 §3.1).
        if try context.request.form()["List-Unsubscribe"] == "One-Click" {
            return .text(SavedSearchTexts.ended[search.language] + "\n")
        }
        return .redirect(to: Link(SavedSearches.unsubscribe, token, search.language).address)
    }

    static func open(_ token: SearchToken, _ context: Context) throws -> Response {
        let search = try context.read { try SavedSearchStore.search(unsubscribe: token.token, in: $0) }
        guard let search else { throw Refusal.notFound }
        return .redirect(to: Link(SavedSearches.unsubscribe, token, search.language).address)
    }

    static func show(_ token: SearchToken, _ context: Context) throws -> Response {
        let language = context.language
        guard let search = try context.read({ try SavedSearchStore.search(unsubscribe: token.token, in: $0) })
        else { throw Refusal.notFound }
        let body: HTML =
            search.rhythm == .off
            ? "<p class=\"notice\">\(SavedSearchTexts.ended[language])</p>"
            : """
            <p>\(SavedSearchTexts.endText(language, search.name, search.rhythm.name[language]))</p>
            \(context.form(
                to: Link(door: SavedSearches.oneClick, token), FormState(), button: SavedSearchTexts.end))
            """
        return context.page(
            Page(
                title: SavedSearchTexts.end[language],
                body: "\(body)<p>\(SavedSearchTexts.endAdvice[language])</p>"))
    }
}
