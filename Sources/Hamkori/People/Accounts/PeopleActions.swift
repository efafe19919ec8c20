import Markup
import Secrets
import Storage
import Web

/// Administration: who is invited, with which role, and whose account is closed.
enum PeopleActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let (people, names) = try context.read {
            (try PersonStore.all(in: $0), try Names(in: $0))
        }
        // The people of an institution are hundreds: no index would be quicker than looking at each.
        let found = people.filter { person in
            let words = person.name.searchKey + " " + person.email
            return (request.search.isEmpty || words.contains(request.search))
                && (request.filter("role") ?? person.role) == person.role
        }
        return try PeoplePages.list(request, page: ListPage(request, of: found), names: names, context)
            .response(context)
    }

    static func create(_ context: Context) throws -> Response {
        try form(FormState(), context)
    }

    static func invite(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let name = reader.wording("name", limit: 200)
        let email = reader.email("email")
        let role: Role? = reader.choice("role")
        let organisation: ID<Organisation>? = reader.id("organisation", required: false)
        let office: ID<Office>? = reader.id("office", required: false)
        guard reader.isValid, let role else { return try form(reader.state, context) }
        let id = context.newID(Person.self)
        do {
            let token = try context.write(
                submission: reader.submission(leadingTo: context.link(Accounts.person, id))
            ) {
                try AccountDeeds.invite(
                    AccountDeeds.Invitation(
                        name: name, email: email, role: role, organisation: organisation, office: office),
                    as: id, in: $0)
            }
            return PeoplePages.link(token, to: id, context)
        } catch AccountFault.emailTaken {
            reader.refuse("email", PeopleTexts.emailTaken)
            return try form(reader.state, context)
        }
    }

    static func show(_ id: ID<Person>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    static func giveRole(_ id: ID<Person>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let role: Role? = reader.choice("role")
        guard reader.isValid, let role else { return try page(id, reader.state, context) }
        return try perform(id, reader: &reader, context) { try AccountDeeds.give(role, to: id, in: $0) }
    }

    static func reset(_ id: ID<Person>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        if !reader.isOn("sureToReset") { reader.refuse("sureToReset", PeopleTexts.tickToReset) }
        guard reader.isValid else { return try page(id, reader.state, context) }
        return try perform(id, reader: &reader, context) { try AccountDeeds.reset(id, in: $0) }
    }

    static func set(isActive: Bool, _ id: ID<Person>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        if !isActive, !reader.isOn("sureToClose") {
            reader.refuse("sureToClose", PeopleTexts.tickToClose)
        }
        guard reader.isValid else { return try page(id, reader.state, context) }
        return try perform(id, reader: &reader, context) {
            try AccountDeeds.set(isActive: isActive, of: id, in: $0)
            return nil
        }
    }

    /// Does something to an account, and shows the link where it leads to a new invitation.
    private static func perform(
        _ id: ID<Person>, reader: inout FormReader, _ context: Context,
        _ body: (Writing) throws -> Token?
    ) throws -> Response {
        let link = context.link(Accounts.person, id)
        do {
            let token = try context.write(submission: reader.submission(leadingTo: link), body)
            return token.map { PeoplePages.link($0, to: id, context) } ?? context.redirect(to: link)
        } catch let fault as AccountFault {
            try reader.refuse("role", fault)
            return try page(id, reader.state, context)
        }
    }

    private static func form(_ state: FormState, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            PeoplePages.form(
                try Names(in: scope),
                offices: try InstitutionStore.offices(in: scope), state: state, context)
        }
        return context.page(page)
    }

    private static func page(_ id: ID<Person>, _ state: FormState, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            guard let person = try PersonStore.person(id, in: scope) else { throw Refusal.notFound }
            return PeoplePages.show(
                person, office: try person.office.flatMap { try InstitutionStore.office($0.text, in: scope) },
                names: try Names(in: scope), state: state,
                history: try RecordSections.history(RecordReference(.person, id), context, in: scope), context
            )
        }
        return context.page(page)
    }
}
