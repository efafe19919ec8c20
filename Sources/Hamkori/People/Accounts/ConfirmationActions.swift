import Markup
import Secrets
import Web

/// The page that asks for the password again and leads back to where it was needed.
enum ConfirmationActions {
    static func show(_ context: Context) throws -> Response {
        var values = Fields()
        if let next = context.query["next"] { values.add("next", next) }
        return page(FormState(values: values), try person(context), context)
    }

    static func confirm(_ context: Context) throws -> Response {
        let person = try person(context)
        var reader = try FormReader(context)
        let patience = context.application.patience
        let attempt = try context.attempt(inSessionOf: person.email)
        let wait = context.wait(before: attempt)
        guard wait == 0 else {
            reader.refuse(.password, PeopleTexts.wait.text(wait))
            return page(reader.state, person, context, status: 429)
        }
        guard try passes(person, reader.form, context) else {
            context.fail(attempt)
            reader.refuse(.password, ConfirmationTexts.wrong)
            return page(reader.state, person, context)
        }
        patience.succeed(attempt)
        let (session, confirmation) = (try context.person().sessionDigest, Token.generate())
        try context.writeUnrecorded {
            try SessionStore.confirm(session, by: confirmation, at: context.now, in: $0)
        }
        // Only a path of our own: a link from outside cannot lead elsewhere.
        let next = reader.form["next"].flatMap { $0.isEmpty ? nil : Link(path: $0) }
        var response = context.redirect(to: next ?? context.link(Accounts.workspace))
        response.setCookie(
            context.application.cookie(.confirmation, confirmation.text, maxAge: nil))
        return response
    }

    private static func passes(_ person: Person, _ form: Form, _ context: Context) throws -> Bool {
        if needsNoPassword(person, context) { return true }
        return try context.application.passwords.verify(form[.password], against: person.passwordHash)
            && SecondFactor.passes(person, code: form[.code], context)
    }

    /// People of the demo have none: anybody enters as they like.
    private static func needsNoPassword(_ person: Person, _ context: Context) -> Bool {
        context.application.configuration.isDemo && person.passwordHash == nil
    }

    private static func person(_ context: Context) throws -> Person {
        let signedIn = try context.person()
        guard let person = try context.read({ try PersonStore.person(signedIn.id, in: $0) }) else {
            throw Refusal.signInFirst
        }
        return person
    }

    private static func page(
        _ state: FormState, _ person: Person, _ context: Context, status: Int? = nil
    ) -> Response {
        let language = context.language
        let fields = FormFields(state, context)
        let next: HTML =
            state.values["next"].map { "<input type=\"hidden\" name=\"next\" value=\"\($0)\">" } ?? .empty
        let password = fields.secret(
            .password, AccountTexts.password, autocomplete: "current-password")
        let code: HTML =
            person.secondFactor == nil
            ? .empty
            : fields.secret(
                .code, AccountTexts.code, hint: ConfirmationTexts.codeHint, autocomplete: "one-time-code")
        let asked: HTML =
            needsNoPassword(person, context)
            ? "<p>\(ConfirmationTexts.demo[language])</p>" : password + code
        let form = context.form(
            to: context.link(Accounts.confirm), state, button: ConfirmationTexts.confirm, next + asked)
        return context.page(
            Page(
                title: ConfirmationTexts.title[language], status: status ?? state.status,
                section: .workspace,
                path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
                body: "<p>\(ConfirmationTexts.needed[language])</p>\(form)"))
    }
}
