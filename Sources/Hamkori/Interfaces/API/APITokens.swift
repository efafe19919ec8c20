import Web

/// The workspace's pages of tokens: who may write through the API, for whom, and until when.
enum APITokens {
    static let list = Route(.get, "tokens")
    static let create = Route(.get, "tokens", "new")
    static let make = Route(.post, "tokens", "new")
    static let show = Route(.get, "tokens", ID<APIToken>.self)
    static let revoke = Route(.post, "tokens", ID<APIToken>.self, "revoke")

    static let endpoints: [Endpoint] = [
        .page(list, for: .permitted(.giveTokens), APITokenActions.list),
        .page(create, for: .permitted(.giveTokens), APITokenActions.create),
        .form(make, for: .permitted(.giveTokens), APITokenActions.make).keepingAnswers,
        .page(show, for: .permitted(.giveTokens), APITokenActions.show),
        .form(revoke, for: .permitted(.giveTokens), APITokenActions.revoke),
    ]
}

extension Permission {
    /// Gives programs the right to write for one's own organisation.
    static let giveTokens = Permission(
        "giveTokens", of: [.commissioner, .member, .focalPoint, .administrator], governsAccess: true)
}
