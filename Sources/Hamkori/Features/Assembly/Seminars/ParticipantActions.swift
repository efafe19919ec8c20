import Web

/// Who takes part, and who has come.
enum ParticipantActions {
    static func list(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        try context.create(Participant.Draft.self) { try page(id, $0, context) }
    }

    static func register(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        _ = try context.read { try SeminarActions.find(id, context, in: $0) }
        let participant = context.newID(Participant.self)
        return try context.insert(Participant.Draft.self, leadingTo: context.link(Seminars.participants, id))
        {
            try page(id, $0, context)
        } writing: { draft, writing in
            try SeminarDeeds.register(draft, as: participant, at: id, in: writing)
        }
    }

    static func recordPresence(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        guard let participant: ID<Participant> = reader.id("participant") else { throw Refusal.badRequest }
        let link = context.link(Seminars.participants, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try SeminarDeeds.set(isPresent: reader.isOn("present"), participant, in: $0)
        }
        return context.redirect(to: link)
    }

    private static func page(
        _ id: ID<Seminar>, _ form: RecordForm<Participant.Draft>, _ context: Context
    ) throws -> Page {
        try context.read { scope in
            ParticipantPages.list(
                try SeminarActions.find(id, context, in: scope),
                participants: try SeminarStore.participants(of: id, in: scope),
                names: try Names(in: scope), form: form, context)
        }
    }
}
