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
        guard case .second(let totp, let person) = try offer(context) else {
            return context.redirect(to: link)
        }
        var reader = try FormReader(context)
        let step = SecondFactor.step(totp, &reader, context)
        guard reader.isValid, let step else { return try page(reader.state, context) }
        let session = try context.person().sessionDigest
        let codes = try context.write(submission: reader.submission(leadingTo: link)) {
            writing -> [RecoveryCode] in
            // Two browsers of the same person: the first to confirm has made it, the other one's codes are of no use.
            guard try PersonStore.person(person.id, in: writing.scope)?.secondFactor == nil else {
                throw WriteRefusal.alreadyDone(address: link.address)
            }
            return try CredentialDeeds.setSecondFactor(
                totp, shownBy: step, of: person.id, keeping: session, context.application, in: writing)
        }
        return SecondFactor.recoveryPage(
            codes, leadingTo: (AccountTexts.workspace, context.link(Accounts.workspace)), context)
    }

    /// Makes new recovery codes in the place of the ones before, which may never have been seen.
    static func makeCodes(_ context: Context) throws -> Response {
        let link = context.link(Accounts.secondFactor)
        guard case .codes = try offer(context) else { return context.redirect(to: link) }
        let reader = try FormReader(context)
        let person = try context.person().id
        let codes = try context.write(submission: reader.submission(leadingTo: link)) {
            try CredentialDeeds.makeRecoveryCodes(of: person, in: $0)
        }
        return SecondFactor.recoveryPage(
            codes, leadingTo: (AccountTexts.workspace, context.link(Accounts.workspace)), context)
    }

    /// What whoever asks is offered.
    private enum Offer {
        /// New recovery codes of the second factor that they have.
        case codes
        case needsConfirmation(isSet: Bool)
        case second(TOTP, of: Person)
    }

    private static func offer(_ context: Context) throws -> Offer {
        let signedIn = try context.person()
        guard let person = try context.read({ try PersonStore.person(signedIn.id, in: $0) }) else {
            throw Refusal.signInFirst
        }
        let isSet = person.secondFactor != nil
        guard context.isConfirmed, let confirmation = signedIn.confirmation else {
            return .needsConfirmation(isSet: isSet)
        }
        return isSet
            ? .codes : .second(SecondFactor.offered(to: confirmation, context.application), of: person)
    }

    private static func page(_ state: FormState, _ context: Context) throws -> Response {
        let language = context.language
        let text: HTML = "<p>\(ConfirmationTexts.factorText[language])</p>"
        let has: HTML = """
            <p class="notice good">\(ConfirmationTexts.hasFactor[language])</p><p>\(ConfirmationTexts.codesText[language])</p>
            """
        let body: HTML
        switch try offer(context) {
        case .codes:
            let form = context.form(
                to: context.link(Accounts.makeRecoveryCodes), FormState(), button: ConfirmationTexts.makeCodes
            )
            body = "\(has)\(form)"
        case .needsConfirmation(let isSet):
            let link = context.link(Accounts.secondFactor)
            body = "\(isSet ? has : text)\(context.confirmationNotice(leadingBackTo: link))"
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
