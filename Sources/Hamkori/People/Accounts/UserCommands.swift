import Markup
import Secrets

/// `hamkori user …`: how the first people get in.
enum UserCommands {
    /// Makes an account and returns its invitation, to be handed over.
    /// - Throws: `AccountFault`.
    static func add(_ email: String, name: String, _ role: Role, _ application: Application) throws -> String
    {
        let id = ID<Person>(at: application.clock.now, random: Random.bytes(10))
        let invited = AccountDeeds.Invitation(
            name: Wording(tg: name, ru: name, en: name), email: email, role: role)
        let token = try application.write(as: Application.nobody, at: application.clock.now) {
            try AccountDeeds.invite(invited, as: id, in: $0)
        }
        return address(token, application)
    }

    /// Gives another role.
    /// - Throws: `AccountFault`.
    static func give(_ role: Role, to email: String, _ application: Application) throws -> String {
        let id = try find(email, application)
        let token = try application.write(as: Application.nobody, at: application.clock.now) {
            try AccountDeeds.give(role, to: id, in: $0)
        }
        return "\(email) is \(role.rawValue) now." + (token.map { "\n" + address($0, application) } ?? "")
    }

    /// Makes a new invitation, for somebody who has lost their password or second factor.
    /// - Throws: `AccountFault`.
    static func reset(_ email: String, _ application: Application) throws -> String {
        let id = try find(email, application)
        let token = try application.write(as: Application.nobody, at: application.clock.now) {
            try AccountDeeds.reset(id, in: $0)
        }
        return address(token, application)
    }

    /// Makes the first reader of cases: while there is none, complaints are not taken, and nobody else could confirm.
    ///
    /// - Parameter fingerprint: what the person read out; without it, only what has to be compared is said.
    /// - Throws: `AccountFault`, `ReaderFault`.
    static func confirm(_ email: String, fingerprint: String?, _ application: Application) throws -> String {
        let id = try find(email, application)
        let newest = try application.read { try PersonKeyStore.newest(of: id, in: $0) }
        guard let newest else { throw ReaderFault.noKeys }
        let words = KeyFingerprint.text(newest.publicKey)
        guard let fingerprint else {
            return "\(email), generation \(newest.generation) of keys, fingerprint: \(words)\n"
                + "Compare it with what the person sees on their workspace page, then repeat the command with"
                + " --fingerprint \"\(words)\"."
        }
        guard KeyFingerprint.matches(fingerprint, newest.publicKey) else { throw ReaderFault.otherKeys }
        let now = application.clock.now
        let confirmation = ID<CaseReader>(at: now, random: Random.bytes(10))
        try application.write(as: Application.nobody, at: now) {
            try ReaderDeeds.confirmAtCommandLine(id, newest.publicKey, as: confirmation, in: $0)
        }
        return "\(email) is a reader of cases now."
    }

    private static func find(_ email: String, _ application: Application) throws -> ID<Person> {
        let person = try application.read {
            try PersonStore.person(email: email, in: $0)
        }
        guard let person else { throw AccountFault.noSuchPerson }
        return person.id
    }

    private static func address(_ token: Token, _ application: Application) -> String {
        "Valid for 7 days and for single use: \(application.invitationAddress(token, .en))"
    }
}

extension Application {
    /// The whole address of an invitation, to be handed over.
    func invitationAddress(_ token: Token, _ language: Language) -> String {
        configuration.publicURL + Link(Accounts.invitation, InvitationToken(token), language).address
    }
}
