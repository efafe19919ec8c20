import Markup
import Storage
import Web

/// One item of an agenda: its discussion, the State's response, the commitments made at it.
enum AgendaItemActions {
    static func show(_ id: ID<AgendaItem>, _ context: Context) throws -> Response {
        context.page(try page(id, FormState(), context))
    }

    static func note(_ id: ID<AgendaItem>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let text = reader.wording("note", limit: 5_000)
        let visibility: NoteVisibility? = reader.choice("visibility")
        guard reader.isValid, let visibility else { return context.page(try page(id, reader.state, context)) }
        let person = try context.person()
        return try perform(id, reader: reader, context) {
            _ = try DialogueDeeds.note(id, text, visibility, by: person.name, in: $0)
        }
    }

    static func respond(_ id: ID<AgendaItem>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let response: DialogueState? = reader.choice("response")
        let text = reader.wording("text", limit: 5_000)
        guard reader.isValid, let response else { return context.page(try page(id, reader.state, context)) }
        do {
            return try perform(id, reader: reader, context) {
                try DialogueDeeds.respond(id, response, text, in: $0)
            }
        } catch let fault as DialogueFault {
            try reader.refuse("response", fault)
        }
        return context.page(try page(id, reader.state, context))
    }

    static func carryOver(_ id: ID<AgendaItem>, _ context: Context) throws -> Response {
        let reader = try FormReader(context)
        do {
            return try perform(id, reader: reader, context) { try DialogueDeeds.carryOver(id, in: $0) }
        } catch let fault as DialogueFault where fault.reason != nil {
            return context.redirect(to: context.link(Dialogues.item, id))
        }
    }

    static func commit(_ id: ID<AgendaItem>, _ context: Context) throws -> Response {
        let commitment = context.newID(Commitment.self)
        return try context.insert(Commitment.Draft.self, leadingTo: context.link(FollowUp.show, commitment)) {
            try page(id, $0.state, context)
        } writing: { draft, writing in
            do {
                try DialogueDeeds.commit(draft, at: id, as: commitment, in: writing)
            } catch DialogueFault.tooEarly {
                throw FormFault("due", DialogueTexts.tooEarly)
            }
        }
    }

    private static func perform(
        _ id: ID<AgendaItem>, reader: FormReader, _ context: Context, _ body: (Writing) throws -> Void
    ) throws -> Response {
        let link = context.link(Dialogues.item, id)
        try context.write(submission: reader.submission(leadingTo: link), body)
        return context.redirect(to: link)
    }

    private static func page(_ id: ID<AgendaItem>, _ state: FormState, _ context: Context) throws -> Page {
        let commitment =
            context.visitor.may(.makeCommitments) ? try RecordForm(Commitment.Draft.fields, context) : nil
        return try context.read { scope in
            guard let item = try DialogueStore.item(id, in: scope),
                let recommendation = try NamedRecommendation.shown(
                    item.recommendation, to: context.visitor, in: scope)
            else { throw Refusal.notFound }
            return AgendaItemPages.show(
                AgendaItemPages.Shown(
                    item: item, round: try DialogueActions.find(item.round, context, in: scope),
                    recommendation: recommendation,
                    notes: try DialogueStore.notes(of: id, in: scope)
                        .filter { $0.isVisible(to: context.visitor) },
                    commitments: try FollowUpStore.commitments(of: id, in: scope)
                        .filter { $0.isVisible(to: context.visitor) },
                    names: try Names(in: scope), commitment: commitment, state: state,
                    sections: try RecordSections.html(RecordReference(.agendaItem, id), context, in: scope)),
                context)
        }
    }
}
