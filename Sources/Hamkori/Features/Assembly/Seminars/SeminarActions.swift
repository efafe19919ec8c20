import Storage
import Web

/// The list of seminars, a seminar, and what its organisers do with it.
enum SeminarActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let withInternal = context.visitor.may(.readInternal)
        let page = try context.read {
            try SeminarStore.list(request, withInternal: withInternal, in: $0)
        }
        return try SeminarPages.list(request, page, context).response(context)
    }

    static func show(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            let seminar = try find(id, context, in: scope)
            return SeminarPages.show(
                SeminarPages.Shown(
                    seminar: seminar, sessions: try SeminarStore.sessions(of: id, in: scope),
                    balance: Balance(try SeminarStore.participants(of: id, in: scope)),
                    proposals: try ProposalStore.proposals(of: id, in: scope),
                    recommendations: NamedRecommendation.shown(
                        try RecommendationStore.recommendations(of: id, in: scope),
                        to: context.visitor),
                    names: try Names(in: scope),
                    sections: try RecordSections.html(RecordReference(.seminar, id), context, in: scope)),
                context)
        }
        return context.page(page)
    }

    static func create(_ context: Context) throws -> Response {
        try context.create(Seminar.Draft.self) { SeminarPages.form(nil, $0, context) }
    }

    static func insert(_ context: Context) throws -> Response {
        let id = context.newID(Seminar.self)
        return try context.insert(Seminar.Draft.self, leadingTo: context.link(Seminars.show, id)) {
            SeminarPages.form(nil, $0, context)
        } writing: { draft, writing in
            try SeminarDeeds.plan(
                Seminar(id: id, draft: draft, state: .draft, version: 1), in: writing)
        }
    }

    static func edit(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        return try context.edit(known) { SeminarPages.form(known, $0, context) }
    }

    static func update(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        return try context.update(known, leadingTo: context.link(Seminars.show, id)) {
            SeminarPages.form(known, $0, context)
        } writing: { draft, version, writing in
            try SeminarDeeds.change(known, to: draft, from: version, in: writing)
        }
    }

    static func advance(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        let reader = try FormReader(context)
        guard let next = known.state.next else { throw Refusal.badRequest }
        let link = context.link(Seminars.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try SeminarDeeds.move(known, to: next, from: reader.version, in: $0)
        }
        return context.redirect(to: link)
    }

    /// A seminar that the visitor may see.
    static func find(_ id: ID<Seminar>, _ context: Context, in scope: Scope) throws -> Seminar {
        guard let seminar = try SeminarStore.seminar(id, in: scope),
            seminar.publication == .public || context.visitor.may(.readInternal)
        else { throw Refusal.notFound }
        return seminar
    }
}
