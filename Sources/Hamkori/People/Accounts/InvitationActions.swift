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
            return try refused(token, context)
        }
        return try page(token, person: person, state: FormState(), context)
    }

    static func accept(_ token: InvitationToken, _ context: Context) throws -> Response {
        guard
            let person = try context.read({ try InvitationStore.person(token.token, at: context.now, in: $0) }
            )
        else {
            return try refused(token, context)
        }
        var reader = try FormReader(context)
        let password = reader.form[.password]
        reader.refuseWeak(password, of: person)
        let factor =
            try SecondFactor.isAsked(of: person)
            ? SecondFactor.offered(by: token.token, context.application) : nil
        let step = factor.flatMap { SecondFactor.step($0, &reader, context) }
        let outcome = try KeyPairRecovery.open(person, choosing: password, &reader, context)
        guard reader.isValid else {
            var status: Int?
            if case .tooMany = outcome { status = 429 }
            return try page(token, person: person, state: reader.state, context, status: status)
        }
        var keys: (pair: KeyPair, wrapped: WrappedKey)?
        if case .kept(let pair) = outcome {
            let gate = context.application.passwords
            keys = (pair, try WrappedKey(wrapping: pair, password: password, through: gate))
        }
        return try join(
            person, by: token, password: password, keeping: keys, factor: factor.map { ($0, step) },
            reader: reader, context)
    }

    /// Makes password, keys and second factor the person's, all or none of them.
    ///
    /// - Parameter keys: the pair that they keep, under the new password. Who cannot open theirs gets a new one: the
    ///   old one stays as it is.
    private static func join(
        _ person: Person, by token: InvitationToken, password: String,
        keeping keys: (pair: KeyPair, wrapped: WrappedKey)?, factor: (totp: TOTP, step: Int64?)?,
        reader: FormReader, _ context: Context
    ) throws -> Response {
        let gate = context.application.passwords
        let made = try keys == nil ? PersonKeys.make(password, through: gate) : nil
        let hash = try gate.hash(password)
        let link = context.link(Accounts.signIn)
        let codes = try context.application.write(
            as: person.pseudonym, at: context.now, submission: reader.submission(leadingTo: link)
        ) { writing -> [RecoveryCode] in
            // Another browser may have been faster with the same invitation.
            guard try InvitationStore.person(token.token, at: writing.now, in: writing.scope) != nil
            else { throw WriteRefusal.alreadyDone(address: link.address) }
            return try CredentialDeeds.join(
                person.id, with: token.token, passwordHash: hash, keeping: keys, making: made, factor: factor,
                context.application, in: writing)
        }
        guard !codes.isEmpty else { return context.redirect(to: link) }
        return SecondFactor.recoveryPage(codes, leadingTo: (AccountTexts.signIn, link), context)
    }

    private static func refused(_ token: InvitationToken, _ context: Context) throws -> Response {
        let language = context.language
        let isUsed = try context.read { try InvitationStore.isUsed(token.token, in: $0) }
        let signIn: HTML = """
            <p>\(AccountTexts.usedInvitation[language])</p>
            <p><a class="button" href="\(context.link(Accounts.signIn))">\(AccountTexts.signIn[language])</a></p>
            """
        return context.page(
            Page(
                title: AccountTexts.invitation[language], status: 410,
                body: isUsed ? signIn : "<p>\(AccountTexts.badInvitation[language])</p>"))
    }

    private static func page(
        _ token: InvitationToken, person: Person, state: FormState, _ context: Context,
        status: Int? = nil
    ) throws -> Response {
        let language = context.language
        let fields = FormFields(state, context)
        var factor = HTML.empty
        if SecondFactor.isAsked(of: person) {
            factor = SecondFactor.fields(
                try SecondFactor.offered(by: token.token, context.application), person.email, fields)
        }
        let hasKeys = try context.read { try PersonKeyStore.newest(of: person.id, in: $0) != nil }
        let kept = hasKeys ? KeyPairRecovery.fields(fields) : .empty
        let form = context.form(
            to: context.link(Accounts.accept, token), state, button: AccountTexts.accept,
            """
            \(fields.secret(.password, AccountTexts.choosePassword, hint: AccountTexts.passwordHint, autocomplete: "new-password"))
            \(kept)\(factor)
            """)
        return context.page(
            Page(
                title: AccountTexts.invitation[language], status: status ?? state.status,
                body: "<p>\(person.name.html(language)) · \(person.role.name[language])</p>\(form)"))
    }
}
