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
        let factor = person.role.needsSecondFactor ? SecondFactor.offered(by: token.token) : nil
        if let factor { _ = SecondFactor.step(factor, &reader, context) }
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
            return try SecondFactor.set(factor, of: person.id, context.application, in: writing)
        }
        guard !codes.isEmpty else { return context.redirect(to: link) }
        return SecondFactor.recoveryPage(codes, leadingTo: (AccountTexts.signIn, link), context)
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
            factor = SecondFactor.fields(SecondFactor.offered(by: token.token), person.email, fields)
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
