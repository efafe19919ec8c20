import Secrets

/// `hamkori user …`: how the first people get in.
enum UserCommands {
    /// What cannot be done.
    enum Fault: Error, Equatable {
        case noSuchPerson(email: String)
        case alreadyThere(email: String)
    }

    /// Makes an account and returns its invitation, to be handed over.
    static func add(_ email: String, name: String, _ role: Role, _ application: Application) throws -> String
    {
        let known = try application.database.read {
            try PersonStore.person(email: email, of: application.institution, in: $0)
        }
        guard known == nil else { throw Fault.alreadyThere(email: email) }
        let id = ID<Person>(at: .now, random: Random.bytes(10))
        let person = Person(
            id: id, pseudonym: Hexadecimal.text(Random.bytes(16)),
            name: Wording(tg: name, ru: name, en: name),
            email: email, role: role, organisation: nil, office: nil, passwordHash: nil, secondFactor: nil,
            isActive: true, version: 1)
        let token = try application.write(
            as: Application.nobody, at: .now, doing: Deed(.personInvited, RecordReference(.person, id))
        ) { writing in
            try PersonStore.insert(person, in: writing)
            return try InvitationStore.make(for: id, in: writing)
        }
        return address(token, application)
    }

    static func give(_ role: Role, to email: String, _ application: Application) throws -> String {
        let person = try find(email, application)
        try application.write(
            as: Application.nobody, at: .now, doing: Deed(.roleGiven, RecordReference(.person, person.id))
        ) { writing in
            try PersonStore.set(role, of: person.id, in: writing)
            // What was allowed before is not allowed any longer, from the next request on.
            try SessionStore.endAll(of: person.id, in: writing.transaction)
        }
        return "\(email) is \(role.rawValue) now."
    }

    /// Makes a new invitation, for somebody who has lost their password or second factor.
    static func reset(_ email: String, _ application: Application) throws -> String {
        let person = try find(email, application)
        let token = try application.write(
            as: Application.nobody, at: .now, doing: Deed(.personInvited, RecordReference(.person, person.id))
        ) { writing in
            try SessionStore.endAll(of: person.id, in: writing.transaction)
            return try InvitationStore.make(for: person.id, in: writing)
        }
        return address(token, application)
    }

    private static func find(_ email: String, _ application: Application) throws -> Person {
        let person = try application.database.read {
            try PersonStore.person(email: email, of: application.institution, in: $0)
        }
        guard let person else { throw Fault.noSuchPerson(email: email) }
        return person
    }

    private static func address(_ token: Token, _ application: Application) -> String {
        let path = Accounts.invitation.path(InvitationToken(token))
        return "Good for 7 days, once: \(application.configuration.publicURL)/en\(path)"
    }
}
