import Storage
import Web

/// What officers do with cases.
enum CaseActions {
    static func queue(_ context: Context) throws -> Response {
        let request = ListRequest(query: context.query)
        let signedIn = try context.person()
        let page = try context.read { transaction -> ListPage<Complaint> in
            guard let person = try PersonStore.person(signedIn.id, in: transaction) else {
                throw Refusal.notFound
            }
            if person.role != .commissioner, person.office == nil { return ListPage(items: [], total: 0) }
            return try ComplaintStore.queue(
                request, ofOffice: person.role == .commissioner ? nil : person.office, for: person.id,
                of: context.institution, in: transaction)
        }
        return try CasePages.queue(request, page, context).response(context)
    }

    static func show(_ id: ID<Complaint>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    static func answer(_ id: ID<Complaint>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let text = reader.text("text", limit: 20_000)
        guard reader.isValid else { return try page(id, reader.state, context) }
        return try write(id, &reader, context) { try $0.answer(text, by: $1) }
    }

    static func move(_ id: ID<Complaint>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let state: ComplaintState? = reader.choice("state")
        let reason = reader.text("reason", limit: 10_000)
        guard reader.isValid, let state else { return try page(id, reader.state, context) }
        return try write(id, &reader, context) { try $0.move(to: state, reason: reason, by: $1) }
    }

    static func assign(_ id: ID<Complaint>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let assignee: ID<Person>? = reader.id("assignee")
        guard reader.isValid, let assignee else { return try page(id, reader.state, context) }
        return try write(id, &reader, context) { writing, person in
            let readers = try CaseAccess.readers(of: writing.complaint, context, in: writing.transaction)
            guard readers.contains(where: { $0.id == assignee }) else { throw Refusal.badRequest }
            try writing.assign(assignee, by: person)
        }
    }

    static func exclude(_ id: ID<Complaint>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let excluded: ID<Person>? = reader.id("excluded")
        let why = reader.text("why", limit: 2_000)
        guard reader.isValid, let excluded else { return try page(id, reader.state, context) }
        _ = try write(id, &reader, context) { writing, person in
            let readers = try CaseAccess.readers(of: writing.complaint, context, in: writing.transaction)
            guard readers.contains(where: { $0.id == excluded }) else { throw Refusal.badRequest }
            try writing.exclude(excluded, reason: why, by: person)
        }
        // Who excluded themself has no page to go back to.
        return context.redirect(to: context.link(Complaints.queue))
    }

    static func file(_ place: (ID<Complaint>, Int), _ context: Context) throws -> Response {
        let pair = try context.keyPair()
        let found = try context.database.write { transaction -> (CaseDocument, [UInt8])? in
            guard
                let opened = try CaseAccess.open(
                    place.0, noting: .file, with: pair, context, in: transaction), let key = opened.key,
                let file = try CaseStore.documents(of: opened.complaint, key: key, in: transaction).first(
                    where: { $0.kind == .file && $0.sequence == place.1 })
            else { return nil }
            return (
                file, try CaseStore.contents(of: file, of: place.0, key: key, in: transaction)
            )
        }
        guard let found else { throw Refusal.notFound }
        let name = found.0["name"].replacing("\"", with: "_")
        // Saved, never shown: nothing that somebody sent runs or renders here.
        return .attachment(found.1, "application/octet-stream", named: name)
    }

    /// - Throws: `Refusal.notFound` where the person must not know of the case, `.notPermitted` without its key.
    private static func write(
        _ id: ID<Complaint>, _ reader: inout FormReader, _ context: Context,
        _ body: (inout CaseWriting, ID<Person>) throws -> Void
    ) throws -> Response {
        let pair = try context.keyPair()
        let once = reader.form["once"] ?? ""
        do {
            let isFound = try context.database.write { transaction -> Bool in
                guard
                    let opened = try CaseAccess.open(
                        id, noting: nil, with: pair, context, in: transaction)
                else { return false }
                guard let key = opened.key else { throw Refusal.notPermitted }
                var writing = try CaseWriting(
                    id, key: key, once: once, isByComplainant: false, at: context.now,
                    of: context.institution, in: transaction)
                try body(&writing, opened.person.id)
                return true
            }
            guard isFound else { throw Refusal.notFound }
        } catch ComplaintFault.alreadyDone {
            // Sent twice, it is there once.
        } catch ComplaintFault.noSuchStep {
            reader.refuse("state", FormReader.Faults.badChoice)
            return try page(id, reader.state, context)
        }
        return context.redirect(to: context.link(Complaints.showCase, id))
    }

    private static func page(_ id: ID<Complaint>, _ state: FormState, _ context: Context) throws -> Response {
        let pair = try context.keyPair()
        let shown = try context.database.write { transaction -> CasePages.Shown? in
            guard
                let opened = try CaseAccess.open(id, noting: .opened, with: pair, context, in: transaction)
            else { return nil }
            let readers = try CaseAccess.readers(of: opened.complaint, context, in: transaction)
            var documents: [CaseDocument] = []
            if let key = opened.key {
                documents = try CaseStore.documents(of: opened.complaint, key: key, in: transaction)
                try CaseAccess.letIn(readers, to: opened.complaint, key, context, in: transaction)
                if opened.complaint.hasNews {
                    try ComplaintStore.set(hasNews: false, of: id, in: transaction)
                }
            }
            let people = try PersonStore.all(of: context.institution, in: transaction)
            return CasePages.Shown(
                complaint: opened.complaint, isOpen: opened.key != nil, documents: documents,
                readers: readers, names: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.name) }),
                openings: try OpeningStore.openings(of: id, in: transaction), state: state)
        }
        guard let shown else { throw Refusal.notFound }
        return context.page(CasePages.show(shown, context))
    }
}
