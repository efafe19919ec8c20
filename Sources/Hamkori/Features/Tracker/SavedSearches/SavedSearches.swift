import Markup
import Secrets
import Web

/// Saved searches: a list of recommendations under a name, with a feed and a digest by mail.
enum SavedSearches {
    static let list = Route(.get, "workspace", "searches")
    static let create = Route(.get, "workspace", "searches", "new")
    static let save = Route(.post, "workspace", "searches", "new")
    static let show = Route(.get, "workspace", "searches", ID<SavedSearch>.self)
    static let update = Route(.post, "workspace", "searches", ID<SavedSearch>.self)
    static let renewFeed = Route(.post, "workspace", "searches", ID<SavedSearch>.self, "feed")
    static let endFeed = Route(.post, "workspace", "searches", ID<SavedSearch>.self, "feed", "end")
    static let delete = Route(.post, "workspace", "searches", ID<SavedSearch>.self, "delete")
    static let restore = Route(.post, "workspace", "searches", ID<SavedSearch>.self, "restore")
    /// For feed readers: no session, no language.
    static let feed = Route(.get, "feeds", SearchToken.self)
    /// Ends a digest, from the mail itself. A mail program sends the POST by itself (RFC 8058); a person who opens the
    /// address comes to a page with a button, as programs that look at links must not end anything.
    static let oneClick = Route(.post, "unsubscribe", SearchToken.self)
    static let opened = Route(.get, "unsubscribe", SearchToken.self)
    static let unsubscribe = Route(.get, "unsubscribe", SearchToken.self)

    static let feature = Feature(
        "SavedSearches",
        endpoints: [
            .page(list, for: .signedIn, SavedSearchActions.list),
            .page(create, for: .signedIn, SavedSearchActions.create),
            .form(save, for: .signedIn, SavedSearchActions.save),
            .page(show, for: .signedIn, SavedSearchActions.show),
            .form(update, for: .signedIn, SavedSearchActions.update),
            .form(renewFeed, for: .signedIn, SavedSearchActions.renewFeed),
            .form(endFeed, for: .signedIn, SavedSearchActions.endFeed),
            .form(delete, for: .signedIn, SavedSearchActions.delete),
            .form(restore, for: .signedIn, SavedSearchActions.restore),
            .door(feed, SearchFeed.show), .door(oneClick, UnsubscribeActions.end),
            .door(opened, UnsubscribeActions.open),
            .page(unsubscribe, for: .everyone, remembered: false, UnsubscribeActions.show),
        ],
        migrations: SavedSearchStore.migrations, jobs: [SearchDigest.job, erasing],
        adding: [
            AccountLink(position: 10, name: SavedSearchTexts.title, route: SavedSearches.list),
            ListAction(kind: .recommendation, html: offer),
        ])

    private static let erasing = Job(
        name: "erase deleted searches", every: 86_400, needsMail: false, needsCertainTime: true
    ) {
        application, now in
        try application.writeUnrecorded(patience: .work) {
            try SavedSearchStore.erase(
                before: now.adding(seconds: -SavedSearch.undoDays * 86_400),
                in: $0)
        }
    }
}

extension SavedSearches {
    /// The way from a list of recommendations to saving it, for those who are signed in.
    static func offer(_ context: Context) -> HTML {
        guard context.visitor.person != nil else { return .empty }
        let query = SavedSearch.narrowing(context.query)
        let link = context.link(SavedSearches.create)
        let address = query.pairs.isEmpty ? link : link.adding(query: query.encoded())
        return " <a href=\"\(address)\">\(SavedSearchTexts.save[context.language])</a>"
    }
}

/// The secret of a feed or of a digest's end, as it stands in an address.
struct SearchToken: Sendable, PathParameter {
    let token: Token

    init(_ token: Token) {
        self.token = token
    }

    init?(pathSegment: Substring) {
        guard let token = Token(text: String(pathSegment)) else { return nil }
        self.token = token
    }

    var pathSegment: String { token.text }
    static var placeholder: String { "token" }
}
