import Markup
import Secrets
import Web

/// A person's own password.
enum PasswordActions {
    static func show(_ context: Context) throws -> Response {
        page(FormState(), context)
    }

    /// Sets a new password after the old one, and ends all other sessions.
    static func change(_ context: Context) throws -> Response {
        let signedIn = try context.person()
        guard let person = try context.read({ try PersonStore.person(signedIn.id, in: $0) }) else {
            throw Refusal.signInFirst
        }
        var reader = try FormReader(context)
        let attempt = try context.attempt(inSessionOf: person.email)
        let wait = context.wait(before: attempt)
        guard wait == 0 else {
            reader.refuse(.current, PeopleTexts.wait.text(wait))
            return page(reader.state, context)
        }
        let isRight = try context.application.passwords.verify(
            reader.form[.current], against: person.passwordHash)
        if !isRight {
            context.fail(attempt)
            reader.refuse(.current, PeopleTexts.wrongPassword)
        }
        let password = reader.form[.password]
        reader.refuseWeak(password, of: person)
        guard reader.isValid else { return page(reader.state, context) }
        let keys = try rewrapped(of: person, from: reader.form[.current], to: password, context)
        let hash = try context.application.passwords.hash(password)
        try context.write(submission: reader.submission(leadingTo: context.link(Accounts.workspace))) {
            try CredentialDeeds.changePassword(
                of: person.id, toHash: hash, keys, keeping: signedIn.sessionDigest, in: $0)
        }
        return changed(context)
    }

    private static func changed(_ context: Context) -> Response {
        context.page(
            Page(
                title: PeopleTexts.changePassword[context.language], section: .workspace, path: path(context),
                body: """
                    <p class="notice" role="status">\(PeopleTexts.passwordChanged[context.language])</p>
                    """))
    }

    /// The person's pair, which the old password or the session opens, under the new password.
    private static func rewrapped(
        of person: Person, from old: String, to new: String, _ context: Context
    ) throws -> (pair: KeyPair, wrapped: WrappedKey)? {
        let gate = context.application.passwords
        let opened = try PersonKeys.open(person, password: old, through: gate, context) ?? context.keyPair()
        return try opened.map { ($0, try WrappedKey(wrapping: $0, password: new, through: gate)) }
    }

    private static func page(_ state: FormState, _ context: Context) -> Response {
        let fields = FormFields(state, context)
        let form = context.form(
            to: context.link(Accounts.changePassword), state, button: PeopleTexts.changePassword,
            """
            \(fields.secret(.current, PeopleTexts.currentPassword, autocomplete: "current-password"))
            \(fields.secret(.password, AccountTexts.choosePassword, hint: AccountTexts.passwordHint, autocomplete: "new-password"))
            """)
        return context.page(
            Page(
                title: PeopleTexts.changePassword[context.language], status: state.status,
                section: .workspace, path: path(context), body: form))
    }

    private static func path(_ context: Context) -> [(title: String, link: Link)] {
        [(AccountTexts.workspace[context.language], context.link(Accounts.workspace))]
    }
}
