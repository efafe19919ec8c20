import Web

/// Who takes part, and who has come.
enum ParticipantActions {
    static func list(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    static func register(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let names = try context.read { try Names(in: $0) }
        let participantID = context.newID(Participant.self)
        guard let participant = SeminarForms.participant(&reader, id: participantID, names) else {
            return try page(id, reader.state, context)
        }
        let link = context.link(Seminars.participants, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try SeminarDeeds.register(participant, at: id, in: $0)
        }
        return context.redirect(to: link)
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

    private static func page(_ id: ID<Seminar>, _ state: FormState, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            ParticipantPages.list(
                try SeminarActions.find(id, context, in: scope),
                try SeminarStore.participants(of: id, in: scope),
                try Names(in: scope), state, context)
        }
        return context.page(page)
    }
}
