import Markup
import Secrets
import Web

/// The pages of the administration of people.
enum PeoplePages {
    static func list(
        _ request: ListRequest, page: ListPage<Person>, names: Names, _ context: Context
    ) -> ListView<Person> {
        let language = context.language
        let invite: HTML =
            context.visitor.may(.administerPeople)
            ? "<p><a class=\"button\" href=\"\(context.link(Accounts.newPerson))\">\(PeopleTexts.invite[language])</a></p>"
            : .empty
        return ListView(
            title: PeopleTexts.title, section: .workspace, path: [workspace(context)],
            introduction: "<p>\(PeopleTexts.introduction[language])</p>\(invite)",
            filters: [
                Filter(
                    name: "role", label: AccountTexts.role,
                    options: Role.allCases.map { ($0.rawValue, $0.name[language]) })
            ],
            columns: [
                Column(
                    name: "name", heading: PeopleTexts.name, text: { $0.name.text(language) },
                    cell: {
                        "<a href=\"\(context.link(Accounts.person, $0.id))\">\($0.name.html(language))</a>"
                    }),
                Column(name: "email", heading: AccountTexts.email, text: { $0.email }),
                Column(name: "role", heading: AccountTexts.role, text: { $0.role.name[language] }),
                Column(
                    name: "organisation", heading: AccountTexts.organisation,
                    text: { names[$0.organisation].text(language) }),
                Column(
                    name: "access", heading: PeopleTexts.access, text: { $0.access.name[language] },
                    cell: { Badge.html($0.access.name, $0.access.tone, language) }),
            ],
            emptiness: PeopleTexts.none, request: request, page: page)
    }

    static func form(_ names: Names, offices: [Office], state: FormState, _ context: Context) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let office =
            offices.isEmpty
            ? HTML.empty
            : fields.select(
                "office", PeopleTexts.office, offices.map { ($0.id.text, $0.name.text(language)) },
                required: false)
        let body = context.form(
            to: context.link(Accounts.invite), state, button: PeopleTexts.invite,
            """
            \(fields.wording("name", PeopleTexts.name, hint: PeopleTexts.nameHint, rows: 1))
            \(fields.line("email", AccountTexts.email, .email))
            \(fields.select("role", AccountTexts.role, { (role: Role) in role.name }))
            \(fields.select("organisation", AccountTexts.organisation, names.options(language), required: false))
            \(office)
            """)
        return Page(
            title: PeopleTexts.invite[language], status: state.status, section: .workspace,
            path: path(context), body: body)
    }

    static func show(
        _ person: Person, office: Office?, names: Names, state: FormState, history: HTML,
        _ context: Context
    ) -> Page {
        let language = context.language
        let facts = Facts.html(
            [
                (AccountTexts.email, person.email), (AccountTexts.role, person.role.name[language]),
                (AccountTexts.organisation, names[person.organisation].text(language)),
                (PeopleTexts.office, office?.name.text(language) ?? ""),
            ], language)
        return Page(
            title: person.name.text(language), status: state.status, section: .workspace,
            path: path(context), kicker: PeopleTexts.noun[language],
            body: """
                <p>\(Badge.html(person.access.name, person.access.tone, language))</p>\(facts)
                \(context.visitor.may(.administerPeople) ? forms(person, state, context) : .empty)\(history)
                """)
    }

    private static func forms(_ person: Person, _ state: FormState, _ context: Context) -> HTML {
        let language = context.language
        var values = state.ofForm(without: "sureToClose", "sureToReset")
        if values.values["role"] == nil { values.values.add("role", person.role.rawValue) }
        let role = FormFields(values, context)
            .select("role", AccountTexts.role, { (role: Role) in role.name })
        guard person.isActive else {
            let open = context.form(
                to: context.link(Accounts.reactivate, person.id), state, button: PeopleTexts.reactivate)
            return "<section>\(open)</section>"
        }
        let closing = state.ofForm(with: "sureToClose")
        let surelyClose = PeopleTexts.closeSurely.filled(.same(person.name.text(language)))
        let close = context.form(
            to: context.link(Accounts.deactivate, person.id), closing, button: PeopleTexts.deactivate,
            isQuiet: true, FormFields(closing, context).box("sureToClose", surelyClose))
        let resetting = state.ofForm(with: "sureToReset")
        let surelyReset = PeopleTexts.resetSurely.filled(.same(person.name.text(language)))
        let reset = context.form(
            to: context.link(Accounts.reset, person.id), resetting, button: PeopleTexts.reset, isQuiet: true,
            FormFields(resetting, context).box("sureToReset", surelyReset))
        let warning: HTML =
            ReaderRule.isNeeded(by: person.role)
            ? "<p class=\"notice\">\(PeopleTexts.endsReading[language])</p>" : .empty
        return """
            \(warning)<section><h2>\(PeopleTexts.giveRole[language])</h2>
            \(context.form(to: context.link(Accounts.giveRole, person.id), values, button: PeopleTexts.giveRole, role))</section>
            <section><h2>\(PeopleTexts.reset[language])</h2><p>\(PeopleTexts.resetText[language])</p>\(reset)</section>
            <section><h2>\(PeopleTexts.deactivate[language])</h2>\(close)</section>
            """
    }

    /// The link of an invitation: shown once, and kept by no browser.
    static func link(_ token: Token, to person: ID<Person>, _ context: Context) -> Response {
        let language = context.language
        let address = context.application.invitationAddress(token, language)
        return context.page(
            Page(
                title: PeopleTexts.linkTitle[language], section: .workspace, path: path(context),
                body: """
                    <p>\(PeopleTexts.linkText[language])</p><p><code class="long">\(address)</code></p>
                    <p><a class="button" href="\(context.link(Accounts.person, person))">\(PeopleTexts.back[language])</a></p>
                    """))
    }

    private static func workspace(_ context: Context) -> (title: String, link: Link) {
        (AccountTexts.workspace[context.language], context.link(Accounts.workspace))
    }

    private static func path(_ context: Context) -> [(title: String, link: Link)] {
        [workspace(context), (PeopleTexts.title[context.language], context.link(Accounts.people))]
    }
}

extension Person {
    /// Whether somebody can come in.
    enum Access: Sendable { case open, invited, closed }

    var access: Access { !isActive ? .closed : passwordHash == nil ? .invited : .open }
}

extension Person.Access {
    var name: Text {
        switch self {
        case .open: PeopleTexts.isOpen
        case .invited: PeopleTexts.isInvited
        case .closed: PeopleTexts.isClosed
        }
    }

    var tone: Badge.Tone {
        switch self {
        case .open: .good
        case .invited: .underway
        case .closed: .neutral
        }
    }
}
