import Markup
import Storage
import Web

/// Rounds: what everybody reads, and what their organisers do.
enum DialogueActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let everything = context.visitor.may(.manageRounds) || context.visitor.may(.readInternal)
        let page = try context.read {
            try DialogueStore.list(request, everything: everything, in: $0)
        }
        return try DialoguePages.list(request, page, context).response(context)
    }

    static func show(_ id: ID<Round>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    static func results(_ id: ID<Round>, _ context: Context) throws -> Response {
        let page = try context.read {
            DialoguePages.results(try shown(id, FormState(), context, in: $0), context)
        }
        return context.page(page)
    }

    static func create(_ context: Context) throws -> Response {
        try context.create(Round.Draft.self) { DialoguePages.form(nil, $0, context) }
    }

    static func insert(_ context: Context) throws -> Response {
        let id = context.newID(Round.self)
        return try context.insert(Round.Draft.self, leadingTo: context.link(Dialogues.show, id)) {
            DialoguePages.form(nil, $0, context)
        } writing: { draft, writing in
            try DialogueDeeds.plan(draft, as: id, in: writing)
        }
    }

    static func edit(_ id: ID<Round>, _ context: Context) throws -> Response {
        let round = try context.read { try find(id, context, in: $0) }
        return try context.edit(round) { DialoguePages.form(round, $0, context) }
    }

    static func update(_ id: ID<Round>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, context, in: $0) }
        return try context.update(known, leadingTo: context.link(Dialogues.show, id)) {
            DialoguePages.form(known, $0, context)
        } writing: { draft, version, writing in
            try DialogueDeeds.edit(id, version: version, draft, in: writing)
        }
    }

    static func agenda(_ id: ID<Round>, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            DialoguePages.agendaForm(
                try find(id, context, in: scope),
                recommendations: try RecommendationStore.awaitingRound(in: scope), state: FormState(),
                context)
        }
        return context.page(page)
    }

    static func setAgenda(_ id: ID<Round>, _ context: Context) throws -> Response {
        let reader = try FormReader(context)
        let chosen = reader.form.all("recommendations").compactMap { ID<Recommendation>($0) }
        let link = context.link(Dialogues.show, id)
        guard !chosen.isEmpty else { return context.redirect(to: link) }
        try settle(link) {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try DialogueDeeds.putOnAgenda(chosen, of: id, in: $0)
            }
        }
        return context.redirect(to: link)
    }

    static func advance(_ id: ID<Round>, _ context: Context) throws -> Response {
        let reader = try FormReader(context)
        let known = try context.read { try find(id, context, in: $0) }
        guard let next = known.state.next, next != .published else { throw Refusal.badRequest }
        guard reader.version == known.version else { throw WriteRefusal.stale }
        let link = context.link(Dialogues.show, id)
        try settle(link) {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try DialogueDeeds.advance(id, to: next, in: $0)
            }
        }
        return context.redirect(to: link)
    }

    static func publish(_ id: ID<Round>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let statement = reader.wording("statement", limit: 10_000)
        guard reader.isValid else { return try page(id, reader.state, context) }
        let link = context.link(Dialogues.show, id)
        try settle(link) {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try DialogueDeeds.publish(id, jointStatement: statement, in: $0)
            }
        }
        return context.redirect(to: link)
    }

    /// What somebody else did first leads to the page as it stands.
    private static func settle(_ link: Link, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch DialogueFault.mayNotBecome(let from, let to) where from == to {
            throw WriteRefusal.alreadyDone(address: link.address)
        } catch RecommendationFault.mayNotBecome(let from, let to) where from == to {
            throw WriteRefusal.alreadyDone(address: link.address)
        }
    }

    static func find(_ id: ID<Round>, _ context: Context, in scope: Scope) throws -> Round {
        guard let round = try DialogueStore.round(id, in: scope), round.isVisible(to: context.visitor)
        else {
            throw Refusal.notFound
        }
        return round
    }

    private static func page(_ id: ID<Round>, _ state: FormState, _ context: Context) throws -> Response {
        let page = try context.read { DialoguePages.show(try shown(id, state, context, in: $0), context) }
        return context.page(page)
    }

    private static func shown(
        _ id: ID<Round>, _ state: FormState, _ context: Context, in scope: Scope
    ) throws -> DialoguePages.Shown {
        let round = try find(id, context, in: scope)
        let items = try DialogueStore.items(of: id, in: scope)
        return DialoguePages.Shown(
            round: round, items: items,
            recommendations: NamedRecommendation.shown(
                try RecommendationStore.recommendations(items.map(\.recommendation), in: scope),
                to: context.visitor),
            commitments: try FollowUpStore.commitments(of: id, in: scope)
                .filter { $0.isVisible(to: context.visitor) },
            names: try Names(in: scope), state: state,
            sections: try RecordSections.html(RecordReference(.round, id), context, in: scope))
    }
}
