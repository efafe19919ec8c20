import Markup
import Web

/// Who may use a route. Everything is refused unless its endpoint says otherwise, on the server, for every route.
enum Audience: Sendable, Hashable {
    /// Everybody, signed in or not.
    case everyone
    /// Everybody who is signed in.
    case signedIn
    /// Those whose role has the permission.
    case permitted(Permission)

    /// Whether a visitor belongs to it.
    func admits(_ visitor: Visitor) -> Bool {
        switch self {
        case .everyone: true
        case .signedIn: visitor.person != nil
        case .permitted(let permission): visitor.may(permission)
        }
    }

    /// What somebody is told who does not belong to it.
    func refusal(of visitor: Visitor) -> Refusal {
        guard let person = visitor.person else { return .signInFirst }
        guard case .permitted(let permission) = self, person.role.may(permission) else {
            return .notPermitted
        }
        return .notConfirmed
    }
}

/// A route with what it needs and what it does: the one place where an address meets its permission.
struct Endpoint: Sendable {
    /// The kind of answer that a route gives.
    enum Kind: Sendable, Equatable {
        /// A page in a language, `/en/…`.
        case page
        /// What a form of a page sends, `/en/…`, guarded by the form's token.
        case form
        /// An answer for programs, without a language: `/ledger/checkpoint`, `/api/v1/…`.
        case door
    }

    let kind: Kind
    let method: Method
    let parts: [Part]
    let audience: Audience
    /// Behind what other requests it waits.
    let work: WorkClass
    /// The most bytes of what is sent.
    let bodyLimit: BodyLimit
    /// Whether the answer to a visitor who is not signed in may be kept until the records change.
    let isRemembered: Bool
    /// Whether the page shows forms to visitors who are not signed in; they get a cookie for its token then.
    let hasOpenForm: Bool
    /// Whether nothing of the answer may be kept or guessed: no cookie is set, no browser or proxy stores it, and it is
    /// not compressed, so that its length tells nothing of a secret beside what somebody typed (BREACH).
    var isConfidential = false
    /// Whether its effects cannot be undone, such as erasing.
    private(set) var isIrrevocable = false
    /// What of the query a remembered answer depends on, by name. All else is taken out of the request before the action
    /// sees it: else one page could be asked for at any number of addresses, and be made again for each.
    private(set) var parameters: [String] = []
    private(set) var act: @Sendable ([Substring], Context) throws -> Response

    /// The pattern of its address, `/seminars/{id}`.
    let pattern: String
    /// What a program's token needs, for a door through which programs write.
    let scope: TokenScope?

    /// A page of the site.
    ///
    /// A page for everyone is remembered while no record changes; one that differs by more than address and
    /// language (a one-time link, a form) says `remembered: false`.
    static func page<P>(
        _ route: Route<P>, for audience: Audience, in work: WorkClass = .pages, remembered: Bool = true,
        openForm: Bool = false,
        _ act: @escaping @Sendable (P, Context) throws -> Response
    ) -> Endpoint {
        Endpoint(
            .page, route, for: audience, in: work,
            isRemembered: remembered && !openForm && audience == .everyone,
            hasOpenForm: openForm, act)
    }

    /// The most bytes of a form but for its files: 256 kB holds any text that our fields allow, percent-encoded.
    private static let fieldLimit = 262_144

    /// What a form sends. `files` is the most bytes of its files.
    static func form<P>(
        _ route: Route<P>, for audience: Audience, in work: WorkClass = .forms, files: Int = 0,
        _ act: @escaping @Sendable (P, Context) throws -> Response
    ) -> Endpoint {
        Endpoint(
            .form, route, for: audience, in: work, bodyLimit: BodyLimit(fields: fieldLimit, files: files), act
        )
    }

    /// A page, or what its form sends, on which somebody tells what endangers them. The form has no cookie and so no
    /// token: it acts for nobody but who holds what it carries.
    static func confidential<P>(
        _ route: Route<P>, files: Int = 0,
        _ act: @escaping @Sendable (P, Context) throws -> Response
    ) -> Endpoint {
        Endpoint(
            .page, route, for: .everyone, in: .intake, bodyLimit: BodyLimit(fields: fieldLimit, files: files),
            act
        ).confidential
    }

    /// Whether people without an account tell there what endangers them. The answers to its forms are shown once.
    var isForComplainants: Bool { isConfidential && audience == .everyone }

    /// The words that its address begins with.
    var firstWords: [String] {
        var words: [String] = []
        for part in parts {
            guard case .literal(let word) = part else { break }
            words.append(word)
        }
        return words
    }

    /// The same, its answers kept nowhere and not compressed.
    var confidential: Endpoint {
        var endpoint = self
        endpoint.isConfidential = true
        return endpoint
    }

    /// The same, its answer depending on some names of the query.
    func knowing(_ names: [String]) -> Endpoint {
        var endpoint = self
        endpoint.parameters = names
        return endpoint
    }

    /// The same, letting happen what nobody can undo: it is never offered to be sent again.
    var irrevocable: Endpoint {
        var endpoint = self
        endpoint.isIrrevocable = true
        return endpoint
    }

    /// The same, with something around its action.
    func around(
        _ outer: @escaping @Sendable (Context, () throws -> Response) throws -> Response
    ) -> Endpoint {
        var endpoint = self
        endpoint.act = { [act] segments, context in try outer(context) { try act(segments, context) } }
        return endpoint
    }

    /// An answer for programs, for everyone, or for those whose token has a scope.
    static func door<P>(
        _ route: Route<P>, in work: WorkClass? = nil, scope: TokenScope? = nil, bodyLimit: Int = 65_536,
        _ act: @escaping @Sendable (P, Context) throws -> Response
    ) -> Endpoint {
        Endpoint(
            .door, route, for: .everyone, in: work ?? (scope == nil ? .pages : .forms),
            bodyLimit: BodyLimit(fields: bodyLimit), scope: scope, act)
    }

    private init<P>(
        _ kind: Kind, _ route: Route<P>, for audience: Audience, in work: WorkClass,
        bodyLimit: BodyLimit = BodyLimit(fields: 65_536), isRemembered: Bool = false,
        hasOpenForm: Bool = false, scope: TokenScope? = nil,
        _ act: @escaping @Sendable (P, Context) throws -> Response
    ) {
        self.kind = kind
        method = route.method
        parts = route.parts
        pattern = route.pattern
        self.audience = audience
        self.work = work
        self.bodyLimit = bodyLimit
        self.isRemembered = isRemembered
        self.hasOpenForm = hasOpenForm
        self.scope = scope
        self.act = { segments, context in
            guard let parameters = route.match(segments) else { throw Refusal.notFound }
            return try act(parameters, context)
        }
    }
}

extension Endpoint {
    /// A page without values in its address.
    static func page(
        _ route: Route<Void>, for audience: Audience, in work: WorkClass = .pages, remembered: Bool = true,
        openForm: Bool = false,
        _ act: @escaping @Sendable (Context) throws -> Response
    ) -> Endpoint {
        page(route, for: audience, in: work, remembered: remembered, openForm: openForm) {
            (_: Void, context) in
            try act(context)
        }
    }

    /// A confidential page without values in its address.
    static func confidential(
        _ route: Route<Void>, files: Int = 0,
        _ act: @escaping @Sendable (Context) throws -> Response
    ) -> Endpoint {
        confidential(route, files: files) { (_: Void, context) in try act(context) }
    }

    /// A form without values in its address.
    static func form(
        _ route: Route<Void>, for audience: Audience, in work: WorkClass = .forms, files: Int = 0,
        _ act: @escaping @Sendable (Context) throws -> Response
    ) -> Endpoint {
        form(route, for: audience, in: work, files: files) { (_: Void, context) in try act(context) }
    }

    /// A door without values in its address.
    static func door(
        _ route: Route<Void>, _ act: @escaping @Sendable (Context) throws -> Response
    ) -> Endpoint {
        door(route) { (_: Void, context) in try act(context) }
    }
}

extension Link {
    /// The address of a page in a language. The route matches and links; no path is written twice.
    init<P>(_ route: Route<P>, _ parameters: P, _ language: Language) {
        self.init(path: "/" + language.rawValue + route.path(parameters))
    }

    /// The address of a page without values.
    init(_ route: Route<Void>, _ language: Language) {
        self.init(route, (), language)
    }

    /// The address of a door.
    init<P>(door route: Route<P>, _ parameters: P) {
        self.init(path: route.path(parameters))
    }
}

extension RequestHead {
    /// The language that a page's address begins with; nil for a door.
    var language: Language? { segments.first.flatMap { Language(rawValue: String($0)) } }
}
