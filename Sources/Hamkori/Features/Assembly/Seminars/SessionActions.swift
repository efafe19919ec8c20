import Storage
import Web

/// The programme: its sessions are added, changed and taken out.
enum SessionActions {
    static func create(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let seminar = try context.read { try SeminarActions.find(id, context, in: $0) }
        return context.page(SeminarPages.sessionForm(seminar, nil, FormState(), context))
    }

    static func insert(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let seminar = try context.read { try SeminarActions.find(id, context, in: $0) }
        var reader = try FormReader(context)
        guard let session = SeminarForms.session(&reader, id: context.newID()) else {
            return context.page(SeminarPages.sessionForm(seminar, nil, reader.state, context))
        }
        return try change(id, reader, context) { try SeminarDeeds.add(session, to: id, in: $0) }
    }

    static func edit(_ ids: (ID<Seminar>, ID<Session>), _ context: Context) throws -> Response {
        let (seminar, session) = try find(ids, context)
        let state = FormState(values: SeminarForms.fields(session))
        return context.page(SeminarPages.sessionForm(seminar, session, state, context))
    }

    static func update(_ ids: (ID<Seminar>, ID<Session>), _ context: Context) throws -> Response {
        let (seminar, known) = try find(ids, context)
        var reader = try FormReader(context)
        guard let session = SeminarForms.session(&reader, id: known.id) else {
            return context.page(SeminarPages.sessionForm(seminar, known, reader.state, context))
        }
        return try change(ids.0, reader, context) { try SeminarDeeds.change(session, of: ids.0, in: $0) }
    }

    static func remove(_ ids: (ID<Seminar>, ID<Session>), _ context: Context) throws -> Response {
        let (_, session) = try find(ids, context)
        return try change(ids.0, try FormReader(context), context) {
            try SeminarDeeds.remove(session.id, of: ids.0, in: $0)
        }
    }

    private static func change(
        _ id: ID<Seminar>, _ reader: FormReader, _ context: Context, _ body: (Writing) throws -> Void
    ) throws -> Response {
        let link = context.link(Seminars.show, id)
        try context.write(submission: reader.submission(leadingTo: link), body)
        return context.redirect(to: link)
    }

    private static func find(
        _ ids: (ID<Seminar>, ID<Session>), _ context: Context
    ) throws -> (Seminar, Session) {
        try context.read { scope in
            let seminar = try SeminarActions.find(ids.0, context, in: scope)
            let session = try SeminarStore.sessions(of: ids.0, in: scope).first { $0.id == ids.1 }
            guard let session else { throw Refusal.notFound }
            return (seminar, session)
        }
    }
}
