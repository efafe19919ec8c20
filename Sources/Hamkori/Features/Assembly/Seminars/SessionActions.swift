import Storage
import Web

/// The programme: its sessions are added, changed and taken out.
enum SessionActions {
    static func create(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let seminar = try context.read { try SeminarActions.find(id, context, in: $0) }
        return try context.create(Session.Draft.self) {
            SeminarPages.sessionForm(seminar, session: nil, form: $0, context)
        }
    }

    static func insert(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let seminar = try context.read { try SeminarActions.find(id, context, in: $0) }
        let session = context.newID(Session.self)
        return try context.insert(Session.Draft.self, leadingTo: context.link(Seminars.show, id)) {
            SeminarPages.sessionForm(seminar, session: nil, form: $0, context)
        } writing: { draft, writing in
            try SeminarDeeds.add(Session(id: session, draft: draft), to: id, in: writing)
        }
    }

    static func edit(_ ids: (ID<Seminar>, ID<Session>), _ context: Context) throws -> Response {
        let (seminar, session) = try find(ids, context)
        return try context.edit(session.draft) {
            SeminarPages.sessionForm(seminar, session: session, form: $0, context)
        }
    }

    static func update(_ ids: (ID<Seminar>, ID<Session>), _ context: Context) throws -> Response {
        let (seminar, known) = try find(ids, context)
        return try context.save(
            try RecordForm(Session.Draft.fields, context), leadingTo: context.link(Seminars.show, seminar.id)
        ) {
            SeminarPages.sessionForm(seminar, session: known, form: $0, context)
        } writing: { draft, _, writing in
            try SeminarDeeds.change(known.id, of: seminar.id, to: draft, in: writing)
        }
    }

    static func remove(_ ids: (ID<Seminar>, ID<Session>), _ context: Context) throws -> Response {
        let (_, session) = try find(ids, context)
        let link = context.link(Seminars.show, ids.0)
        try context.write(submission: try FormReader(context).submission(leadingTo: link)) {
            try SeminarDeeds.remove(session.id, of: ids.0, in: $0)
        }
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
