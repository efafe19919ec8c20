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
        guard case .second(let totp, let person) = try offer(context) else {
            return context.redirect(to: link)
        }
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

    /// What whoever asks is offered.
    private enum Offer {
        case isSet
        case needsConfirmation
        case second(TOTP, of: Person)
    }

    private static func offer(_ context: Context) throws -> Offer {
        let signedIn = try context.person()
        guard let person = try context.read({ try PersonStore.person(signedIn.id, in: $0) }) else {
            throw Refusal.signInFirst
        }
        guard person.secondFactor == nil else { return .isSet }
        guard context.isConfirmed, let confirmation = signedIn.confirmation else { return .needsConfirmation }
        return .second(SecondFactor.offered(to: confirmation, context.application), of: person)
    }

    private static func page(_ state: FormState, _ context: Context) throws -> Response {
        let language = context.language
        let text: HTML = "<p>\(ConfirmationTexts.factorText[language])</p>"
        let body: HTML
        switch try offer(context) {
        case .isSet: body = "<p class=\"notice good\">\(ConfirmationTexts.hasFactor[language])</p>"
        case .needsConfirmation:
            let link = context.link(Accounts.secondFactor)
            body = "\(text)\(context.confirmationNotice(leadingBackTo: link))"
        case .second(let totp, let person):
            let fields = SecondFactor.fields(totp, person.email, FormFields(state, context))
            let form = context.form(
                to: context.link(Accounts.setSecondFactor), state, button: ConfirmationTexts.setFactor,
                "<p>\(ConfirmationTexts.anotherPicture[language])</p>\(fields)")
            body = "\(text)\(form)"
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
