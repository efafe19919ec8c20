import Markup
import Secrets
import Web

/// A person's recovery key: what it is for, and a new one, shown once.
enum RecoveryKeyActions {
    static func show(_ context: Context) throws -> Response {
        let language = context.language
        let person = try context.person()
        let known = try context.read { try PersonKeyStore.newest(of: person.id, in: $0) }
        let state: HTML =
            known?.byRecovery == nil
            ? "<p class=\"notice\">\(RecoveryKeyTexts.hasNone[language])</p>"
            : "<p class=\"notice good\">\(RecoveryKeyTexts.hasOne[language])</p>"
        let form: HTML
        if try context.keyPair() == nil {
            form = "<p class=\"notice wrong\">\(RecoveryKeyTexts.closed[language])</p>"
        } else if context.isConfirmed {
            form = context.form(
                to: context.link(Accounts.makeRecoveryKey), FormState(), button: RecoveryKeyTexts.make)
        } else {
            form = context.confirmationNotice(leadingBackTo: context.link(Accounts.recoveryKey))
        }
        return context.page(
            Page(
                title: RecoveryKeyTexts.title[language], section: .workspace,
                path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
                body: "<p>\(RecoveryKeyTexts.text[language])</p>\(state)\(form)"))
    }

    /// Makes one, in the place of the one before, which opens nothing from then on: it may be replaced because somebody
    /// has seen it, so it does not wait until the new one was seen. An answer that was lost comes again (`KeptAnswers`),
    /// and the page always offers to make another.
    static func make(_ context: Context) throws -> Response {
        let link = context.link(Accounts.recoveryKey)
        let reader = try FormReader(context)
        let person = try context.person()
        guard let pair = try context.keyPair() else { return context.redirect(to: link) }
        let key = RecoveryKey.generate()
        let wrapped = try WrappedKey(wrapping: pair, recoveryKey: key)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try CredentialDeeds.setRecoveryKey(wrapped, of: pair, person.id, in: $0)
        }
        let language = context.language
        let back =
            "<p><a class=\"button\" href=\"\(context.link(Accounts.workspace))\">\(AccountTexts.workspace[language])</a></p>"
            as HTML
        return try PrintPage(
            title: RecoveryKeyTexts.title[language],
            introduction: "<p>\(person.name.html(language))</p>",
            body: """
                <p><b id="recovery-key">\(key.text)</b></p><p>\(RecoveryKeyTexts.shownOnce[language])</p>
                """, actions: "<p>\(RecoveryKeyTexts.printIt[language])</p>\(back)"
        ).response(context)
    }

    /// What the workspace tells whoever handles complaints and has no recovery key.
    static func reminder(_ context: Context) throws -> HTML {
        guard context.visitor.may(.handleComplaints), let person = context.visitor.person,
            try context.read({ try PersonKeyStore.newest(of: person.id, in: $0)?.byRecovery == nil })
        else { return .empty }
        return """
            <div class="notice wrong"><p>\(RecoveryKeyTexts.reminder[context.language])</p><p><a class="button" \
            href="\(context.link(Accounts.recoveryKey))">\(RecoveryKeyTexts.make[context.language])</a></p></div>
            """
    }
}
