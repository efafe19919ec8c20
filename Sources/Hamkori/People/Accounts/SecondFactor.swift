import Documents
import Markup
import Secrets
import Web

/// One-time codes: how they are checked at the door, and how somebody gets them.
enum SecondFactor {
    /// Whether a code is good, or none is needed. A code is used up by that (RFC 6238 §5.2), a recovery code too.
    static func passes(_ person: Person, code: String, _ context: Context) throws -> Bool {
        guard let sealed = person.secondFactor else { return !person.role.needsSecondFactor }
        if RecoveryCode(text: code) != nil {
            return try context.writeUnrecorded { try RecoveryCodeStore.use(code, of: person.id, in: $0) }
        }
        let totp = try sealed.opened(of: person.id, context.application)
        guard let step = step(of: code.filter(\.isNumber), totp, context) else { return false }
        return try context.writeUnrecorded { try PersonStore.use(step: step, of: person.id, in: $0) }
    }

    /// The step of a code that is good now. While the server's clock is in doubt nobody knows which time telephones show:
    /// the system's time or the clock's; an administrator signs in by either to confirm it.
    private static func step(of code: String, _ totp: TOTP, _ context: Context) -> Int64? {
        let clock = context.application.clock
        let moments = clock.doubt == nil ? [context.now] : [context.now, clock.wall]
        return moments.lazy.compactMap { totp.verify(code, at: $0.seconds, after: nil) }.first
    }

    /// Whether an invitation asks for one: of roles that need it, and of whoever had one and may have lost the phone.
    static func isAsked(of person: Person) -> Bool {
        person.role.needsSecondFactor || person.secondFactor != nil
    }

    /// The second factor that the page of an invitation offers: the same when the page is opened again, stored nowhere, and
    /// not the reader's to choose. The server's key has a part in it: who finds an old invitation in a mailbox cannot work
    /// out the codes.
    static func offered(by invitation: Token, _ application: Application) throws -> TOTP {
        offered(from: invitation.key(for: "second factor").bytes, application)
    }

    /// The same within a session, for as long as the password counts as given: when it is given again, another is offered.
    static func offered(to confirmation: Token, _ application: Application) -> TOTP {
        offered(from: confirmation.key(for: "second factor").bytes, application)
    }

    private static func offered(from bytes: [UInt8], _ application: Application) -> TOTP {
        let key = application.fileKey.derived(for: "second factors offered")
        return TOTP(secret: Secret(Array(Digest.authenticate(bytes, key: key).prefix(20))))
    }

    /// The picture and the key for an app, and the field for its first code.
    static func fields(_ totp: TOTP, _ email: String, _ fields: FormFields) -> HTML {
        """
        <p>\(AccountTexts.scan[fields.language])</p>\(picture(totp, email, fields.language))\
        <p><code class="long">\(totp.text)</code></p>\
        \(fields.secret(.code, AccountTexts.code, autocomplete: "one-time-code"))
        """
    }

    /// The step of the first code, which shows that the app has the secret; what is wrong is noted.
    static func step(_ totp: TOTP, _ reader: inout FormReader, _ context: Context) -> Int64? {
        guard !reader.form[.code].trimmed.isEmpty else {
            reader.refuse(.code, FormReader.Faults.missing)
            return nil
        }
        let code = reader.form[.code].filter(\.isNumber)
        let step = step(of: code, totp, context)
        if step == nil { reader.refuse(.code, AccountTexts.wrongCode) }
        return step
    }

    /// Makes it the person's.
    /// - Returns: the recovery codes, to be shown once.
    static func set(
        _ totp: TOTP, of person: ID<Person>, _ application: Application, in writing: Writing
    ) throws -> [RecoveryCode] {
        try PersonStore.setSecondFactor(
            SealedSecondFactor(totp, of: person, application), of: person, in: writing)
        return try RecoveryCodeStore.replace(of: person, in: writing)
    }

    /// The recovery codes, shown this once.
    static func recoveryPage(
        _ codes: [RecoveryCode], leadingTo next: (text: Text, link: Link), _ context: Context
    ) -> Response {
        let language = context.language
        let lines = codes.html { "<li><code>\($0.text)</code></li>" }
        return context.page(
            Page(
                title: PeopleTexts.recoveryTitle[language],
                body: """
                    <p>\(PeopleTexts.recoveryText[language])</p><ol>\(lines)</ol>
                    <p><a class="button" href="\(next.link)">\(next.text[language])</a></p>
                    """))
    }

    /// The second factor as a picture that an app reads from the screen.
    private static func picture(_ totp: TOTP, _ email: String, _ language: Language) -> HTML {
        let address = totp.uri(issuer: "Hamkori", account: email)
        guard let code = try? QRCode(address) else { return .empty }
        let box = "0 0 \(code.extent) \(code.extent)"
        return """
            <svg class="qr" viewBox="\(box)" role="img" aria-label="\(AccountTexts.scan[language])">\
            <path d="\(code.path)"/></svg>
            """
    }
}
