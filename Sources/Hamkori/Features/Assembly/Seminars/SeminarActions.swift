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
        context.page(SeminarPages.form(nil, FormState(), context))
    }

    static func insert(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let id = context.newID(Seminar.self)
        guard let seminar = SeminarForms.seminar(&reader, nil, id: id) else {
            return context.page(SeminarPages.form(nil, reader.state, context))
        }
        let link = context.link(Seminars.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try SeminarDeeds.plan(seminar, in: $0)
        }
        return context.redirect(to: link)
    }

    static func edit(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let seminar = try context.read { try find(id, context, in: $0) }
        let state = FormState(values: SeminarForms.fields(seminar), version: seminar.version)
        return context.page(SeminarPages.form(seminar, state, context))
    }

    static func update(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        var reader = try FormReader(context)
        guard let seminar = SeminarForms.seminar(&reader, known, id: id) else {
            return context.page(SeminarPages.form(known, reader.state, context))
        }
        let link = context.link(Seminars.show, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try SeminarDeeds.change(seminar, from: reader.version, in: $0)
            }
        } catch WriteRefusal.stale {
            let conflict = try StaleEdit.conflict(
                RecordReference(.seminar, id), saved: SeminarForms.fields(known), version: known.version,
                context)
            return context.page(SeminarPages.form(known, reader.state.facing(conflict), context))
        }
        return context.redirect(to: link)
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

extension Seminar {
    /// The same seminar in another state; one that opens becomes public.
    func moved(to state: SeminarState) -> Seminar {
        Seminar(
            id: id, title: title, summary: summary, place: place, startsOn: startsOn, endsOn: endsOn,
            languages: languages, themes: themes, state: state, publication: .public, version: version)
    }
}
