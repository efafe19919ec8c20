import Documents
import Storage
import Web

/// People, their roles and their sign-in.
enum Accounts {
    static let signIn = Route(.get, "sign-in")
    static let enter = Route(.post, "sign-in")
    static let enterDemo = Route(.post, "sign-in", "demo")
    static let signOut = Layout.signOut
    static let signOutEverywhere = Route(.post, "sign-out", "everywhere")
    static let workspace = Route(.get, "workspace")
    static let password = Route(.get, "workspace", "password")
    static let changePassword = Route(.post, "workspace", "password")
    static let confirmation = Route(.get, "workspace", "confirm")
    static let confirm = Route(.post, "workspace", "confirm")
    static let secondFactor = Route(.get, "workspace", "second-factor")
    static let setSecondFactor = Route(.post, "workspace", "second-factor")
    static let makeRecoveryCodes = Route(.post, "workspace", "second-factor", "codes")
    static let recoveryKey = Route(.get, "workspace", "recovery-key")
    static let makeRecoveryKey = Route(.post, "workspace", "recovery-key")
    static let invitation = Route(.get, "invitation", InvitationToken.self)
    static let accept = Route(.post, "invitation", InvitationToken.self)
    static let people = Route(.get, "people")
    static let newPerson = Route(.get, "people", "new")
    static let invite = Route(.post, "people", "new")
    static let person = Route(.get, "people", ID<Person>.self)
    static let giveRole = Route(.post, "people", ID<Person>.self, "role")
    static let reset = Route(.post, "people", ID<Person>.self, "reset")
    static let deactivate = Route(.post, "people", ID<Person>.self, "deactivate")
    static let reactivate = Route(.post, "people", ID<Person>.self, "reactivate")

    static let feature = Feature(
        "Accounts",
        endpoints: [
            .page(signIn, for: .everyone, openForm: true, SignInActions.show),
            .form(enter, for: .everyone, in: .passwords, SignInActions.enter),
            .form(enterDemo, for: .everyone, SignInActions.enterDemo),
            .form(signOut, for: .signedIn, SignInActions.signOut),
            .form(signOutEverywhere, for: .signedIn, SignInActions.signOutEverywhere),
            .page(workspace, for: .signedIn, WorkspaceActions.show),
            .page(password, for: .signedIn, PasswordActions.show),
            .form(changePassword, for: .signedIn, in: .passwords, PasswordActions.change).keepingAnswers,
            .page(confirmation, for: .signedIn, ConfirmationActions.show),
            .form(confirm, for: .signedIn, in: .passwords, ConfirmationActions.confirm).keepingAnswers,
            .page(secondFactor, for: .signedIn, SecondFactorActions.show),
            .form(setSecondFactor, for: .signedIn, SecondFactorActions.set).keepingAnswers
                .confirmed(leadingBackTo: secondFactor),
            .form(makeRecoveryCodes, for: .signedIn, SecondFactorActions.makeCodes).keepingAnswers
                .confirmed(leadingBackTo: secondFactor),
            .page(recoveryKey, for: .signedIn, RecoveryKeyActions.show),
            .form(makeRecoveryKey, for: .signedIn, RecoveryKeyActions.make).keepingAnswers
                .confirmed(leadingBackTo: recoveryKey),
            .page(invitation, for: .everyone, openForm: true, InvitationActions.show),
            .form(accept, for: .everyone, in: .passwords, InvitationActions.accept).keepingAnswers,
            .page(people, for: .permitted(.readPeople), PeopleActions.list),
            .page(newPerson, for: .permitted(.administerPeople), PeopleActions.create),
            .form(invite, for: .permitted(.administerPeople), PeopleActions.invite).keepingAnswers,
            .page(person, for: .permitted(.readPeople), PeopleActions.show),
            .form(giveRole, for: .permitted(.administerPeople), PeopleActions.giveRole).keepingAnswers,
            .form(reset, for: .permitted(.administerPeople), PeopleActions.reset).keepingAnswers,
            .form(deactivate, for: .permitted(.administerPeople)) { id, context in
                try PeopleActions.set(isActive: false, id, context)
            },
            .form(reactivate, for: .permitted(.administerPeople)) { id, context in
                try PeopleActions.set(isActive: true, id, context)
            },
        ],
        migrations: PersonStore.migrations + RecoveryCodeStore.migrations + PersonKeyStore.migrations
            + SessionStore.migrations,
        records: [
            RecordSource(
                kind: .person, name: PeopleTexts.noun, position: 30,
                ids: { try PersonStore.ids(in: $0) }, form: form, summary: { _, _ in nil })
        ],
        deeds: DeedKind.ofAccounts + [
            .passwordChanged, .keysMade, .secondFactorSet, .recoveryCodesMade, .recoveryKeyMade,
        ],
        commands: [UserCommand.command],
        adding: [
            WorkspaceTask(.readPeople, PeopleTexts.title, at: 230, Accounts.people),
            WorkspaceNotice(position: 50, html: RecoveryKeyActions.reminder),
        ])

    /// Neither name nor address: the ledger knows people by their pseudonyms.
    private static func form(_ id: String, in scope: Scope) throws -> JSON? {
        guard let person = try ID<Person>(id).flatMap({ try PersonStore.person($0, in: scope) }) else {
            return nil
        }
        var form = JSON.Members([
            ("pseudonym", .string(person.pseudonym)), ("role", .string(person.role.rawValue)),
            ("organisation", person.organisation.map { .string($0.text) } ?? .null),
            ("isActive", .bool(person.isActive)),
        ])
        // A key put in the place of theirs, so that somebody else may read, does not match the ledger.
        if let key = try PersonKeyStore.publicKey(of: person.id, in: scope) {
            form["publicKey"] = .string(Hexadecimal.text(key.bytes))
        }
        return .object(form)
    }
}

extension Permission {
    /// Sees who has which role, and changes nothing.
    static let readPeople = Permission("readPeople", of: [.administrator, .auditor])
}
