import Documents
import Markup
import Secrets
import Web

/// Accepting an invitation: a password and, where the role needs one, a second factor.
enum InvitationActions {
    static func show(_ token: InvitationToken, _ context: Context) throws -> Response {
        guard
            let person = try context.read({ try InvitationStore.person(token.token, at: context.now, in: $0) }
            )
        else {
            return refused(context)
        }
        return page(token, person, FormState(), context)
    }

    static func accept(_ token: InvitationToken, _ context: Context) throws -> Response {
        guard
            let person = try context.read({ try InvitationStore.person(token.token, at: context.now, in: $0) }
            )
        else {
            return refused(context)
        }
        var reader = try FormReader(context)
        let password = reader.form["password"] ?? ""
        if !Password.problems(of: password, avoiding: [person.email]).isEmpty {
            reader.refuse("password", AccountTexts.weak)
        }
        let factor = person.role.needsSecondFactor ? secondFactor(token, person) : nil
        if let factor {
            let code = (reader.form["code"] ?? "").filter(\.isNumber)
            if factor.verify(code, at: context.now.seconds, after: nil) == nil {
                reader.refuse("code", AccountTexts.wrongCode)
            }
        }
        guard reader.isValid else { return page(token, person, reader.state, context) }
        // Who comes anew without the old password cannot open the old pair: it stays, and a new one follows it.
        let (pair, wrapped) = try PersonKeys.make(password, through: context.application.passwords)
        let hash = try context.application.passwords.hash(password)
        let link = context.link(Accounts.signIn)
        let codes = try context.application.write(
            as: person.pseudonym, at: context.now,
            doing: Deed(.personJoined, RecordReference(.person, person.id)),
            submission: reader.submission(leadingTo: link)
        ) { writing -> [RecoveryCode] in
            try PersonStore.setPassword(hash, of: person.id, in: writing)
            try PersonKeyStore.insert(pair, wrapped, of: person.id, in: writing)
            try InvitationStore.use(token.token, in: writing)
            try SessionStore.endAll(of: person.id, in: writing.transaction)
            guard let factor else { return [] }
            try PersonStore.setSecondFactor(factor.secret.bytes, of: person.id, in: writing)
            return try RecoveryCodeStore.replace(of: person.id, in: writing)
        }
        return codes.isEmpty ? context.redirect(to: link) : recoveryPage(codes, context)
    }

    /// The recovery codes, shown this once.
    private static func recoveryPage(_ codes: [RecoveryCode], _ context: Context) -> Response {
        let language = context.language
        let lines = codes.html { "<li><code>\($0.text)</code></li>" }
        return context.page(
            Page(
                title: PeopleTexts.recoveryTitle[language],
                body: """
                    <p>\(PeopleTexts.recoveryText[language])</p><ol>\(lines)</ol>
                    <p><a class="button" href="\(context.link(Accounts.signIn))">\(AccountTexts.signIn[language])</a></p>
                    """))
    }

    /// The second factor as a picture that an app reads from the screen.
    private static func picture(_ totp: TOTP, _ person: Person, _ language: Language) -> HTML {
        let address = totp.uri(issuer: "Hamkori", account: person.email)
        guard let code = try? QRCode(address) else { return .empty }
        let box = "0 0 \(code.extent) \(code.extent)"
        return """
            <svg class="qr" viewBox="\(box)" role="img" aria-label="\(AccountTexts.scan[language])">\
            <path d="\(code.path)"/></svg>
            """
    }

    /// The second factor that an invitation leads to: made from its word, so that the page can be opened again
    /// before it is accepted.
    private static func secondFactor(_ token: InvitationToken, _ person: Person) -> TOTP {
        TOTP(secret: Secret(Array(token.token.key(for: "second factor").bytes.prefix(20))))
    }

    private static func refused(_ context: Context) -> Response {
        context.page(
            Page(
                title: AccountTexts.invitation[context.language], status: 410,
                body: "<p>\(AccountTexts.badInvitation[context.language])</p>"))
    }

    private static func page(
        _ token: InvitationToken, _ person: Person, _ state: FormState, _ context: Context
    ) -> Response {
        let language = context.language
        let fields = FormFields(state, context)
        var factor = HTML.empty
        if person.role.needsSecondFactor {
            let totp = secondFactor(token, person)
            factor = """
                <p>\(AccountTexts.scan[language])</p>\(picture(totp, person, language))\
                <p><code class="long">\(totp.text)</code></p>\
                \(fields.line("code", AccountTexts.code, autocomplete: "one-time-code"))
                """
        }
        let form = context.form(
            to: context.link(Accounts.accept, token), state, button: AccountTexts.accept,
            """
            \(fields.line("password", AccountTexts.choosePassword, .password, hint: AccountTexts.passwordHint, autocomplete: "new-password"))
            \(factor)
            """)
        return context.page(
            Page(
                title: AccountTexts.invitation[language], status: state.status,
                body: "<p>\(person.name.html(language)) · \(person.role.name[language])</p>\(form)"))
    }
}
