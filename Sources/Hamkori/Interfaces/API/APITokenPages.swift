import Markup
import Secrets
import Web

/// The pages of tokens.
enum APITokenPages {
    static func badge(_ token: APIToken, _ context: Context) -> HTML {
        let state = token.state(on: context.today)
        return Badge.html(state.name, state.tone, context.language)
    }

    static func list(
        _ request: ListRequest, page: ListPage<APIToken>, names: Names, _ context: Context
    ) -> ListView<APIToken> {
        let language = context.language
        return ListView(
            title: APITokenTexts.title, section: .workspace, path: [workspace(context)],
            introduction: """
                <p>\(APITokenTexts.introduction[language])</p>
                <p><a class="button" href="\(context.link(APITokens.create))">\(APITokenTexts.make[language])</a></p>
                """,
            columns: [
                Column(
                    name: "name", heading: APITokenTexts.name, text: { $0.name },
                    cell: { "<a href=\"\(context.link(APITokens.show, $0.id))\">\($0.name)</a>" }),
                Column(
                    name: "organisation", heading: AccountTexts.organisation,
                    text: { names[$0.organisation].text(language) }),
                Column(
                    name: "scopes", heading: APITokenTexts.scopes,
                    text: { $0.scopes.joined(separator: ", ") }),
                Column(
                    name: "expires", heading: APITokenTexts.expires,
                    text: { Dates.short($0.expires, language) }),
                Column(
                    name: "used", heading: APITokenTexts.lastUsed,
                    text: { $0.lastUsed.map { Dates.short($0, language) } ?? "–" }),
                Column(
                    name: "state", heading: Words.state,
                    text: { $0.state(on: context.today).name[language] }, cell: { badge($0, context) }),
            ],
            emptiness: APITokenTexts.none, request: request, page: page)
    }

    static func form(_ state: FormState, _ names: Names, ofAll: Bool, _ context: Context) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let scopes = context.application.features.scopes.filter { $0.mayBeGiven(by: context.visitor) }.map {
            (value: $0.word, text: "\($0.name[language]) (\($0.word))")
        }
        let organisation: HTML =
            ofAll
            ? fields.select("organisation", AccountTexts.organisation, names.options(language)) : .empty
        return Page(
            title: APITokenTexts.make[language], status: state.status, section: .workspace,
            path: path(context),
            body: context.form(
                to: context.link(APITokens.make), state, button: APITokenTexts.make,
                """
                \(fields.line("name", APITokenTexts.name, hint: APITokenTexts.nameHint))\(organisation)
                \(fields.boxes("scopes", APITokenTexts.scopes, scopes))
                \(fields.line("expires", APITokenTexts.expires, .date, hint: APITokenTexts.expiresHint))
                """))
    }

    /// The word itself: shown once, and kept by no browser.
    static func once(_ word: Token, _ token: APIToken, _ context: Context) -> Response {
        let language = context.language
        return context.page(
            Page(
                title: APITokenTexts.word[language], section: .workspace, path: path(context),
                body: """
                    <p>\(APITokenTexts.wordText[language])</p>
                    <p><code class="long" id="token">\(word.text)</code></p>
                    <p><a class="button" href="\(context.link(APITokens.show, token.id))">\(APITokenTexts.back[language])</a></p>
                    """))
    }

    static func show(
        _ token: APIToken, names: Names, state: FormState, history: HTML, _ context: Context
    ) -> Page {
        let language = context.language
        let features = context.application.features
        var revoke = HTML.empty
        if token.state(on: context.today) == .good {
            let form = context.form(
                to: context.link(APITokens.revoke, token.id), state, button: APITokenTexts.revoke,
                isQuiet: true,
                FormFields(state, context).box(
                    "sure", APITokenTexts.revokeSurely.filled(.same(token.name))))
            revoke = "<section><h2>\(APITokenTexts.revoke[language])</h2>\(form)</section>"
        }
        let facts: [(Text, String)] = [
            (AccountTexts.organisation, names[token.organisation].text(language)),
            (
                APITokenTexts.scopes,
                token.scopes.map { word in
                    features.scope(word).map { "\($0.name[language]) (\(word))" } ?? word
                }.joined(separator: "; ")
            ),
            (APITokenTexts.expires, Dates.text(token.expires, language)),
            (APITokenTexts.lastUsed, token.lastUsed.map { Dates.text($0, language) } ?? "–"),
        ]
        return Page(
            title: token.name, status: state.status, section: .workspace, path: path(context),
            kicker: APITokenTexts.noun[language],
            body: "<p>\(badge(token, context))</p>\(Facts.html(facts, language))\(revoke)\(history)")
    }

    private static func workspace(_ context: Context) -> (title: String, link: Link) {
        (AccountTexts.workspace[context.language], context.link(Accounts.workspace))
    }

    private static func path(_ context: Context) -> [(title: String, link: Link)] {
        [workspace(context), (APITokenTexts.title[context.language], context.link(APITokens.list))]
    }
}

extension APIToken.State {
    var name: Text {
        switch self {
        case .good: APITokenTexts.isGood
        case .expired: APITokenTexts.isExpired
        case .revoked: APITokenTexts.isRevoked
        }
    }

    var tone: Badge.Tone {
        switch self {
        case .good: .good
        case .expired: .neutral
        case .revoked: .bad
        }
    }
}
