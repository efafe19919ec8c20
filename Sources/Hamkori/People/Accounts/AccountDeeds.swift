import Secrets

/// What cannot be done to an account.
enum AccountFault: RuleFault, Equatable {
    case noSuchPerson
    case emailTaken
    /// Somebody must remain who can let others in.
    case lastAdministrator
    /// The account has the role, or the state, already.
    case unchanged

    var reason: Text? {
        switch self {
        case .noSuchPerson: nil
        case .emailTaken: PeopleTexts.emailTaken
        case .lastAdministrator: PeopleTexts.lastAdministrator
        case .unchanged: PeopleTexts.unchanged
        }
    }
}

extension RecordKind {
    static let person = RecordKind("person")
}

extension DeedKind {
    static let personInvited = DeedKind(
        "person.invited", Text(tg: "Корбар даъват шуд", ru: "Пользователь приглашён", en: "Person invited"))
    static let personJoined = DeedKind(
        "person.joined", Text(tg: "Корбар ворид шуд", ru: "Приглашение принято", en: "Invitation accepted"))
    static let roleGiven = DeedKind(
        "person.roleGiven", Text(tg: "Нақш дода шуд", ru: "Роль назначена", en: "Role assigned"))
    static let personDeactivated = DeedKind(
        "person.deactivated",
        Text(tg: "Ҳисоби корбарӣ баста шуд", ru: "Учётная запись закрыта", en: "Account closed"))
    static let personReactivated = DeedKind(
        "person.reactivated",
        Text(tg: "Ҳисоби корбарӣ кушода шуд", ru: "Учётная запись открыта", en: "Account reopened"))

    static let ofAccounts: [DeedKind] = [
        personInvited, personJoined, roleGiven, personDeactivated, personReactivated,
    ]
}

/// What changes together in accounts; the workspace and the command line call these.
enum AccountDeeds {
    /// Who is invited, and as what.
    struct Invitation {
        let name: Wording
        let email: String
        let role: Role
        var organisation: ID<Organisation>?
        var office: ID<Office>?
    }

    /// Makes an account, with keys where it has some already.
    static func add(
        _ person: Person, _ keys: (pair: KeyPair, wrapped: WrappedKey)? = nil, in writing: Writing
    ) throws {
        try PersonStore.insert(person, in: writing)
        if let keys { try PersonKeyStore.insert(keys.pair, keys.wrapped, of: person.id, in: writing) }
        try writing.record(Deed(.personInvited, RecordReference(.person, person.id)))
    }

    /// Makes an account and the word that opens it.
    /// - Throws: `AccountFault.emailTaken`.
    static func invite(_ invited: Invitation, as id: ID<Person>, in writing: Writing) throws -> Token {
        let isTaken = try PersonStore.isTaken(invited.email, in: writing.scope)
        guard !isTaken else { throw AccountFault.emailTaken }
        try add(
            Person(
                id: id, pseudonym: Hexadecimal.text(Random.bytes(16)), name: invited.name,
                email: invited.email, role: invited.role, organisation: invited.organisation,
                office: invited.office, passwordHash: nil, secondFactor: nil, isActive: true, version: 1),
            in: writing)
        return try InvitationStore.make(for: id, in: writing)
    }

    /// Makes a new invitation for somebody who has lost their password or second factor, and signs them out.
    /// - Throws: `AccountFault.noSuchPerson`.
    static func reset(_ id: ID<Person>, in writing: Writing) throws -> Token {
        _ = try found(id, writing)
        try SessionStore.endAll(of: id, in: writing.scope)
        try writing.record(Deed(.personInvited, RecordReference(.person, id)))
        return try InvitationStore.make(for: id, in: writing)
    }

    /// Gives another role. What was allowed before is not allowed any longer, from the next request on; a reader of cases
    /// is one no longer.
    ///
    /// Someone who comes to need a second factor and has none is invited again, or they could never sign in again.
    /// - Returns: the word of the new invitation, where one is needed.
    /// - Throws: `AccountFault`.
    @discardableResult
    static func give(_ role: Role, to id: ID<Person>, in writing: Writing) throws -> Token? {
        let person = try found(id, writing)
        guard person.role != role else { throw AccountFault.unchanged }
        if role != .administrator { try requireAdministrator(besides: person, writing) }
        try PersonStore.set(role, of: id, in: writing)
        try writing.record(Deed(.roleGiven, RecordReference(.person, id)))
        try ReaderDeeds.endOutdated(of: id, in: writing)
        try SessionStore.endAll(of: id, in: writing.scope)
        guard role.needsSecondFactor, person.secondFactor == nil, person.passwordHash != nil else {
            return nil
        }
        return try InvitationStore.make(for: id, in: writing)
    }

    /// Closes an account, or opens it again; nothing that the person did is lost.
    /// - Throws: `AccountFault`.
    static func set(isActive: Bool, of id: ID<Person>, in writing: Writing) throws {
        let person = try found(id, writing)
        guard person.isActive != isActive else { throw AccountFault.unchanged }
        if !isActive {
            try requireAdministrator(besides: person, writing)
            try SessionStore.endAll(of: id, in: writing.scope)
            try InvitationStore.forget(id, in: writing)
        }
        try PersonStore.set(isActive: isActive, of: id, in: writing)
        try writing.record(
            Deed(isActive ? .personReactivated : .personDeactivated, RecordReference(.person, id)))
        try ReaderDeeds.endOutdated(of: id, in: writing)
    }

    private static func requireAdministrator(besides person: Person, _ writing: Writing) throws {
        guard person.role == .administrator, person.isActive else { return }
        let others = try PersonStore.active(in: writing.scope)
            .contains { $0.role == .administrator && $0.id != person.id }
        guard others else { throw AccountFault.lastAdministrator }
    }

    private static func found(_ id: ID<Person>, _ writing: Writing) throws -> Person {
        guard let person = try PersonStore.person(id, in: writing.scope) else {
            throw AccountFault.noSuchPerson
        }
        return person
    }
}

extension AccountFault: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .noSuchPerson: "Nobody with an open account has this e-mail address."
        case .emailTaken:
            "A user with this e-mail address already exists. For a new invitation: hamkori user reset"
        case .lastAdministrator: "This is the only administrator: first give the role to someone else."
        case .unchanged: "The account is already in that state. Nothing was changed."
        }
    }
}
