import Secrets
import Storage
import Web

/// Giving tokens to programs and taking them back.
enum APITokenActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let (tokens, names) = try context.read {
            (
                try APITokenStore.tokens(for: try tokenHolder(context), in: $0),
                try Names(in: $0)
            )
        }
        let found = tokens.filter {
            request.search.isEmpty || ListRequest.folded($0.name).contains(request.search)
        }
        return try APITokenPages.list(request, page: ListPage(request, of: found), names: names, context)
            .response(context)
    }

    static func create(_ context: Context) throws -> Response {
        var values = Fields()
        values.add("expires", context.today.adding(days: APIToken.longest).text)
        values.add("organisation", try context.person().organisation?.text ?? "")
        return try form(FormState(values: values), context)
    }

    static func make(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let name = reader.text("name", limit: 100)
        let organisation = try organisation(&reader, context)
        let scopes = reader.form.all("scopes").compactMap(context.application.features.scope)
        if scopes.isEmpty { reader.refuse("scopes", FormReader.Faults.missing) }
        if !scopes.allSatisfy({ $0.mayBeGiven(by: context.visitor) }) {
            reader.refuse("scopes", APITokenTexts.notYours)
        }
        let expires = reader.date("expires")
        if let expires, !(0...APIToken.longest).contains(context.today.days(until: expires)) {
            reader.refuse("expires", APITokenTexts.badExpiry)
        }
        if scopes.contains(where: \.needsVoice), let organisation, organisation.kind.voice == nil {
            reader.refuse("scopes", APITokenTexts.noVoice)
        }
        guard reader.isValid, let organisation, let expires else { return try form(reader.state, context) }
        let word = Token.generate()
        let token = APIToken(
            id: context.newID(), pseudonym: Hexadecimal.text(Random.bytes(16)), name: name,
            organisation: organisation.id, scopes: scopes.map(\.word), expires: expires, lastUsed: nil,
            revokedAt: nil)
        try context.write(
            submission: reader.submission(leadingTo: context.link(APITokens.show, token.id))
        ) { try APITokenDeeds.make(token, digest: word.digest, in: $0) }
        return APITokenPages.once(word, token, context)
    }

    static func show(_ id: ID<APIToken>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    private static func page(_ id: ID<APIToken>, _ state: FormState, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            let token = try find(id, context, in: scope)
            return APITokenPages.show(
                token, names: try Names(in: scope), state: state,
                history: try RecordSections.history(RecordReference(.accessToken, id), context, in: scope),
                context)
        }
        return context.page(page)
    }

    static func revoke(_ id: ID<APIToken>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        _ = try context.read { try find(id, context, in: $0) }
        if !reader.isOn("sure") { reader.refuse("sure", APITokenTexts.tickToRevoke) }
        guard reader.isValid else { return try page(id, reader.state, context) }
        let link = context.link(APITokens.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try APITokenDeeds.revoke(id, in: $0)
        }
        return context.redirect(to: link)
    }

    /// The organisation whose tokens somebody sees; nil for all.
    private static func tokenHolder(_ context: Context) throws -> ID<Organisation>? {
        if context.visitor.may(.administerPeople) { return nil }
        guard let own = try context.person().organisation else { throw Refusal.notPermitted }
        return own
    }

    private static func organisation(_ reader: inout FormReader, _ context: Context) throws -> Organisation? {
        guard let id: ID<Organisation> = try tokenHolder(context) ?? reader.id("organisation") else {
            return nil
        }
        let known = try context.read { try OrganisationStore.organisation(id, in: $0) }
        if known == nil { reader.refuse("organisation", FormReader.Faults.badChoice) }
        return known
    }

    private static func find(_ id: ID<APIToken>, _ context: Context, in scope: Scope) throws -> APIToken {
        let own = try tokenHolder(context)
        guard let token = try APITokenStore.token(id, in: scope),
            own == nil || token.organisation == own
        else { throw Refusal.notFound }
        return token
    }

    private static func form(_ state: FormState, _ context: Context) throws -> Response {
        let names = try context.read { try Names(in: $0) }
        return context.page(APITokenPages.form(state, names, ofAll: try tokenHolder(context) == nil, context))
    }
}
