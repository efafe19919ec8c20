import Documents
import Web

/// People, their roles and their sign-in.
enum Accounts {
    static let signIn = Route(.get, "sign-in")
    static let enter = Route(.post, "sign-in")
    static let enterDemo = Route(.post, "sign-in", "demo")
    static let signOut = Route(.post, "sign-out")
    static let signOutEverywhere = Route(.post, "sign-out", "everywhere")
    static let workspace = Route(.get, "workspace")
    static let invitation = Route(.get, "invitation", InvitationToken.self)
    static let accept = Route(.post, "invitation", InvitationToken.self)

    static let feature = Feature(
        "Accounts",
        endpoints: [
            .page(signIn, for: .everyone, openForm: true, SignInActions.show),
            .form(enter, for: .everyone, SignInActions.enter),
            .form(enterDemo, for: .everyone, SignInActions.enterDemo),
            .form(signOut, for: .signedIn, SignInActions.signOut),
            .form(signOutEverywhere, for: .signedIn, SignInActions.signOutEverywhere),
            .page(workspace, for: .signedIn, WorkspaceActions.show),
            .page(invitation, for: .everyone, openForm: true, InvitationActions.show),
            .form(accept, for: .everyone, InvitationActions.accept),
        ],
        migrations: PersonStore.migrations,
        records: [
            RecordSource(
                kind: .person, ids: { try PersonStore.ids(in: $0) },
                form: { id, transaction in
                    guard
                        let person = try ID<Person>(id).flatMap({
                            try PersonStore.person($0, in: transaction)
                        })
                    else { return nil }
                    // Neither name nor address: the ledger knows people by their pseudonyms.
                    return [
                        "pseudonym": .string(person.pseudonym), "role": .string(person.role.rawValue),
                        "organisation": person.organisation.map { .string($0.text) } ?? .null,
                        "isActive": .bool(person.isActive),
                    ]
                },
                summary: { _, _ in nil })
        ],
        deeds: [.personInvited, .personJoined, .roleGiven])
}

extension DeedKind {
    static let personInvited = DeedKind(
        "person.invited", Text(tg: "Корбар даъват шуд", ru: "Пользователь приглашён", en: "Person invited"))
    static let personJoined = DeedKind(
        "person.joined", Text(tg: "Корбар ворид шуд", ru: "Приглашение принято", en: "Invitation accepted"))
    static let roleGiven = DeedKind(
        "person.roleGiven", Text(tg: "Нақш дода шуд", ru: "Роль назначена", en: "Role given"))
}
