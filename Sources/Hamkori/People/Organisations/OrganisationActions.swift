import Storage
import Web

/// Organisations: everybody reads them, officers keep them.
enum OrganisationActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let page = try context.read {
            try OrganisationStore.list(request, in: $0)
        }
        return try OrganisationPages.list(request, page, context).response(context)
    }

    static func show(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            OrganisationPages.show(
                try find(id, in: scope),
                try RecordSections.history(RecordReference(.organisation, id), context, in: scope), context)
        }
        return context.page(page)
    }

    static func create(_ context: Context) throws -> Response {
        context.page(OrganisationPages.form(nil, FormState(), context))
    }

    static func insert(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let id = context.newID(Organisation.self)
        guard let organisation = organisation(&reader, id) else {
            return context.page(OrganisationPages.form(nil, reader.state, context))
        }
        let link = context.link(Organisations.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try OrganisationDeeds.add(organisation, in: $0)
        }
        return context.redirect(to: link)
    }

    static func edit(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let organisation = try context.read { try find(id, in: $0) }
        let state = FormState(values: fields(organisation), version: organisation.version)
        return context.page(OrganisationPages.form(organisation, state, context))
    }

    static func update(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, in: $0) }
        var reader = try FormReader(context)
        guard let organisation = organisation(&reader, id) else {
            return context.page(OrganisationPages.form(known, reader.state, context))
        }
        let link = context.link(Organisations.show, id)
        let record = RecordReference(.organisation, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try OrganisationDeeds.change(organisation, from: reader.version, in: $0)
            }
        } catch WriteRefusal.stale {
            let conflict = try StaleEdit.conflict(
                record, saved: fields(known), version: known.version, context)
            return context.page(OrganisationPages.form(known, reader.state.facing(conflict), context))
        }
        return context.redirect(to: link)
    }

    private static func organisation(_ reader: inout FormReader, _ id: ID<Organisation>) -> Organisation? {
        let name = reader.wording("name", limit: 300)
        let kind: OrganisationKind? = reader.choice("kind")
        let region: Region? = reader.choice("region")
        guard reader.isValid, let kind, let region else { return nil }
        return Organisation(
            id: id, name: name, kind: kind, region: region, themes: reader.choices("themes"),
            version: reader.version)
    }

    private static func fields(_ organisation: Organisation) -> Fields {
        var fields = Fields()
        fields.add("name", organisation.name)
        fields.add("kind", organisation.kind.rawValue)
        fields.add("region", organisation.region.rawValue)
        for theme in organisation.themes { fields.add("themes", theme.rawValue) }
        return fields
    }

    private static func find(_ id: ID<Organisation>, in scope: Scope) throws -> Organisation {
        guard let found = try OrganisationStore.organisation(id, in: scope) else {
            throw Refusal.notFound
        }
        return found
    }
}
