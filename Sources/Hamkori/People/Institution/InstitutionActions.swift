import Markup
import Storage
import Web

/// The institution's own page: its name, its offices, and how an administrator changes them.
enum InstitutionActions {
    static func show(_ context: Context) throws -> Response {
        let page = try context.read { scope in
            InstitutionPages.show(
                try find(in: scope),
                offices: try InstitutionStore.offices(in: scope),
                history: try RecordSections.history(
                    RecordReference(.institution, scope.institution), context, in: scope), context)
        }
        return context.page(page)
    }

    static func edit(_ context: Context) throws -> Response {
        let institution = try context.read { try find(in: $0) }
        var values = Fields()
        values.add("name", institution.name)
        return context.page(
            InstitutionPages.form(FormState(values: values, version: institution.version), context))
    }

    static func update(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let name = reader.wording("name", limit: 300)
        guard reader.isValid else { return context.page(InstitutionPages.form(reader.state, context)) }
        let record = RecordReference(.institution, context.application.institution)
        let link = context.link(Offices.institution)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try InstitutionDeeds.rename(to: name, from: reader.version, in: $0)
            }
        } catch WriteRefusal.stale {
            let known = try context.read { try find(in: $0) }
            var saved = Fields()
            saved.add("name", known.name)
            let conflict = try StaleEdit.conflict(record, saved: saved, version: known.version, context)
            return context.page(InstitutionPages.form(reader.state.facing(conflict), context))
        }
        return context.redirect(to: link)
    }

    static func newOffice(_ context: Context) throws -> Response {
        context.page(InstitutionPages.officeForm(nil, FormState(), context))
    }

    static func insertOffice(_ context: Context) throws -> Response {
        try saveOffice(nil, id: context.newID(Office.self), context) { try InstitutionDeeds.add($0, in: $1) }
    }

    static func editOffice(_ id: ID<Office>, _ context: Context) throws -> Response {
        let office = try context.read { try find(id, in: $0) }
        var values = Fields()
        values.add("name", office.name)
        values.add("region", office.region.rawValue)
        values.add("abbreviation", office.code)
        return context.page(InstitutionPages.officeForm(office, FormState(values: values), context))
    }

    static func updateOffice(_ id: ID<Office>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, in: $0) }
        return try saveOffice(known, id: id, context) { try InstitutionDeeds.change($0, in: $1) }
    }

    private static func saveOffice(
        _ known: Office?, id: ID<Office>, _ context: Context, _ save: (Office, Writing) throws -> Void
    ) throws -> Response {
        var reader = try FormReader(context)
        let name = reader.wording("name", limit: 200)
        let region: Region? = reader.choice("region")
        let code = reader.text("abbreviation", limit: 3).uppercased()
        if code.count != 3 || !code.allSatisfy({ ("A"..."Z").contains($0) }) {
            reader.refuse("abbreviation", OrganisationTexts.badCode)
        }
        let isTaken = try context.read {
            try InstitutionStore.offices(in: $0)
                .contains { $0.code == code && $0.id != id }
        }
        if isTaken { reader.refuse("abbreviation", OrganisationTexts.codeTaken) }
        guard reader.isValid, let region else {
            return context.page(InstitutionPages.officeForm(known, reader.state, context))
        }
        let link = context.link(Offices.institution)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try save(Office(id: id, name: name, region: region, code: code), $0)
        }
        return context.redirect(to: link)
    }

    private static func find(in scope: Scope) throws -> Institution {
        guard let found = try InstitutionStore.institution(in: scope) else {
            throw Refusal.notFound
        }
        return found
    }

    private static func find(_ id: ID<Office>, in scope: Scope) throws -> Office {
        guard let office = try InstitutionStore.office(id.text, in: scope) else {
            throw Refusal.notFound
        }
        return office
    }
}
