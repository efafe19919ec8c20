import Markup
import Secrets
import Storage
import Web

/// Signing in and out.
enum SignInActions {
    static func show(_ context: Context) throws -> Response {
        var values = Fields()
        if let next = context.query["next"] { values.add("next", next) }
        return try page(FormState(values: values), context)
    }

    static func enter(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let email = reader.text("email", limit: 200)
        let password = reader.form[.password]
        if password.isEmpty { reader.refuse(.password, FormReader.Faults.missing) }
        guard reader.isValid else { return try page(reader.state, context) }
        let person = try context.read {
            try PersonStore.person(email: email, in: $0)
        }
        let (patience, attempt) = (context.application.patience, context.attempt(on: email, of: person))
        let wait = context.wait(before: attempt)
        guard wait == 0 else {
            reader.refuse(.password, PeopleTexts.wait.text(wait))
            return try page(reader.state, context, status: 429)
        }
        // An address that nobody has takes as long as a wrong password.
        let isRight = try context.application.passwords.verify(password, against: person?.passwordHash)
        guard let person, isRight, try SecondFactor.passes(person, code: reader.form[.code], context)
        else {
            context.fail(attempt)
            reader.refuse(.password, AccountTexts.wrong)
            return try page(reader.state, context)
        }
        patience.succeed(attempt)
        // After the second factor, so that the time of this second derivation tells nothing of a guess.
        let pair = try PersonKeys.open(
            person, password: password, through: context.application.passwords, context)
        try PasswordRenewal.perform(for: person, password, pair, context)
        return try known(
            person.id, start(person.id, carrying: pair, next: reader.form["next"], context), context)
    }

    /// The answer with the cookie by which this browser's guesses count apart the next time.
    private static func known(_ id: ID<Person>, _ answer: Response, _ context: Context) throws -> Response {
        guard let person = try context.read({ try PersonStore.person(id, in: $0) }) else { return answer }
        var answer = answer
        answer.setCookie(
            context.application.cookie(
                .device, KnownDevice.mark(of: person, at: context.now, context.application.fileKey),
                maxAge: KnownDevice.lifetime))
        return answer
    }

    static func enterDemo(_ context: Context) throws -> Response {
        guard context.application.configuration.isDemo else { throw Refusal.notFound }
        let form = try context.request.form()
        guard let id = form["person"].flatMap({ ID<Person>($0) }) else { throw Refusal.badRequest }
        guard let person = try context.read({ try PersonStore.person(id, in: $0) }), person.isActive else {
            throw Refusal.notFound
        }
        let pair = try PersonKeys.open(
            person, password: PersonKeys.demoPassword, through: PersonKeys.demoGate, context)
        return try start(id, carrying: pair, next: form["next"], context)
    }

    private static func start(
        _ person: ID<Person>, carrying pair: KeyPair?, next: String?, _ context: Context
    ) throws -> Response {
        let application = context.application
        let confirmation = Token.generate()
        let token = try context.writeUnrecorded { scope in
            // The session that this browser had ends, whoever's it was: nobody signs out of it any more.
            if let former = application.token(in: .session, of: context.request.head) {
                try SessionStore.end(former.digest, in: scope)
            }
            return try SessionStore.start(
                for: person, carrying: pair, confirmedBy: confirmation, at: context.now, in: scope)
        }
        // Only a path of our own: a link from outside cannot lead elsewhere after the sign-in.
        let link = next.flatMap { $0.isEmpty ? nil : Link(path: $0) } ?? context.link(Accounts.workspace)
        var response = context.redirect(to: link)
        response.setCookie(application.cookie(.session, token.text, maxAge: nil))
        response.setCookie(application.cookie(.confirmation, confirmation.text, maxAge: nil))
        context.application.log.note("signed in")
        return response
    }

    static func signOut(_ context: Context) throws -> Response {
        let person = try context.person()
        try context.writeUnrecorded { try SessionStore.end(person.sessionDigest, in: $0) }
        context.application.sessions.forget(person.sessionDigest)
        return leave(context)
    }

    static func signOutEverywhere(_ context: Context) throws -> Response {
        let person = try context.person()
        try context.writeUnrecorded { try SessionStore.endAll(of: person.id, in: $0) }
        context.application.sessions.forgetAll()
        return leave(context)
    }

    private static func leave(_ context: Context) -> Response {
        var response = context.redirect(to: context.link(Accounts.signIn))
        for cookie in [SiteCookie.session, .confirmation] {
            response.setCookie(context.application.cookie(cookie, "", maxAge: 0))
        }
        return response
    }

    private static func page(_ state: FormState, _ context: Context, status: Int? = nil) throws -> Response {
        let language = context.language
        let fields = FormFields(state, context)
        let next: HTML =
            state.values["next"].map { "<input type=\"hidden\" name=\"next\" value=\"\($0)\">" } ?? .empty
        let form = context.form(
            to: context.link(Accounts.enter), state, button: AccountTexts.enter,
            """
            \(next)\(fields.line("email", AccountTexts.email, .email, autocomplete: "username"))
            \(fields.secret(.password, AccountTexts.password, autocomplete: "current-password"))
            \(fields.secret(.code, AccountTexts.code, hint: AccountTexts.codeHint, required: false, autocomplete: "one-time-code"))
            """)
        return context.page(
            Page(
                title: AccountTexts.signIn[language], status: status ?? state.status,
                body: "\(try demoPeople(next, context))\(form)"))
    }

    private static func demoPeople(_ next: HTML, _ context: Context) throws -> HTML {
        guard context.application.configuration.isDemo else { return .empty }
        let people = try context.read { try PersonStore.active(in: $0) }
        let buttons = people.html { person in
            """
            <li><button type="submit" name="person" value="\(person.id.text)" data-demo-person="\(person.role.rawValue)">\
            \(person.name.text(context.language))</button> <span class="quiet">\(person.role.name[context.language])</span></li>
            """
        }
        let token = context.visitor.formSecret.map(FormToken.masked) ?? ""
        return """
            <section class="panel"><h2>\(AccountTexts.demoTitle[context.language])</h2>
            <p>\(AccountTexts.demoText[context.language])</p>
            <form method="post" action="\(context.link(Accounts.enterDemo))">
            <input type="hidden" name="csrf" value="\(token)">\(next)<ul class="cards">\(buttons)</ul></form></section>
            """
    }
}
