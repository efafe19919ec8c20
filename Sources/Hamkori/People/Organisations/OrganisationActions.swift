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
        try context.create(Organisation.Draft.self) { OrganisationPages.form(nil, $0, context) }
    }

    static func insert(_ context: Context) throws -> Response {
        let id = context.newID(Organisation.self)
        return try context.insert(Organisation.Draft.self, leadingTo: context.link(Organisations.show, id)) {
            OrganisationPages.form(nil, $0, context)
        } writing: { draft, writing in
            try OrganisationDeeds.add(draft, as: id, in: writing)
        }
    }

    static func edit(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, in: $0) }
        return try context.edit(known) { OrganisationPages.form(known, $0, context) }
    }

    static func update(_ id: ID<Organisation>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, in: $0) }
        return try context.update(known, leadingTo: context.link(Organisations.show, id)) {
            OrganisationPages.form(known, $0, context)
        } writing: { draft, version, writing in
            try OrganisationDeeds.change(id, to: draft, from: version, in: writing)
        }
    }

    private static func find(_ id: ID<Organisation>, in scope: Scope) throws -> Organisation {
        guard let found = try OrganisationStore.organisation(id, in: scope) else {
            throw Refusal.notFound
        }
        return found
    }
}
