import Markup
import Secrets
import Web

/// A second factor of one's own free will, for those whose role does not ask for one.
enum SecondFactorActions {
    static func show(_ context: Context) throws -> Response {
        try page(FormState(), context)
    }

    /// Sets it after its first code, and ends all other sessions.
    static func set(_ context: Context) throws -> Response {
        let link = context.link(Accounts.secondFactor)
        try context.askForConfirmation(leadingBackTo: link)
        guard let (person, totp) = try offer(context) else { return context.redirect(to: link) }
        var reader = try FormReader(context)
        let step = SecondFactor.step(totp, &reader, context)
        guard reader.isValid, let step else { return try page(reader.state, context) }
        let session = try context.person().sessionDigest
        let codes = try context.write(
            doing: Deed(.secondFactorSet, RecordReference(.person, person.id)),
            submission: reader.submission(leadingTo: link)
        ) { writing -> [RecoveryCode] in
            // Two browsers of the same person: the first to confirm has made it, the other one's codes are of no use.
            guard try PersonStore.person(person.id, in: writing.transaction)?.secondFactor == nil else {
                throw WriteRefusal.alreadyDone(address: link.address)
            }
            _ = try PersonStore.use(step: step, of: person.id, in: writing.transaction)
            try SessionStore.endAll(of: person.id, besides: session, in: writing.transaction)
            return try SecondFactor.set(totp, of: person.id, context.application, in: writing)
        }
        return SecondFactor.recoveryPage(
            codes, leadingTo: (AccountTexts.workspace, context.link(Accounts.workspace)), context)
    }

    /// Who asks, and the second factor that they are offered; nil when they have one.
    private static func offer(_ context: Context) throws -> (Person, TOTP)? {
        let signedIn = try context.person()
        guard let person = try context.read({ try PersonStore.person(signedIn.id, in: $0) }) else {
            throw Refusal.signInFirst
        }
        return person.secondFactor == nil
            ? (person, SecondFactor.offered(in: signedIn, context.application)) : nil
    }

    private static func page(_ state: FormState, _ context: Context) throws -> Response {
        let language = context.language
        let body: HTML
        if let (person, totp) = try offer(context) {
            let link = context.link(Accounts.secondFactor)
            let form: HTML =
                context.isConfirmed
                ? context.form(
                    to: context.link(Accounts.setSecondFactor), state, button: ConfirmationTexts.setFactor,
                    SecondFactor.fields(totp, person.email, FormFields(state, context)))
                : context.confirmationNotice(leadingBackTo: link)
            body = "<p>\(ConfirmationTexts.factorText[language])</p>\(form)"
        } else {
            body = "<p class=\"notice good\">\(ConfirmationTexts.hasFactor[language])</p>"
        }
        return context.page(
            Page(
                title: ConfirmationTexts.factor[language], status: state.status, section: .workspace,
                path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))], body: body))
    }
}

extension DeedKind {
    static let secondFactorSet = DeedKind(
        "person.secondFactorSet",
        Text(tg: "Омили дуюм гузошта шуд", ru: "Второй фактор подключён", en: "Second factor set"))
}
