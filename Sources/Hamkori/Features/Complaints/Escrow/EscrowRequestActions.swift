import Markup
import Web

/// Asking for a case to be opened, and what the holders say to it.
enum EscrowRequestActions {
    static func form(_ context: Context) throws -> Response {
        try page(FormState(), context)
    }

    /// Asking opens nothing by itself, so the password is not asked for again: nothing that was typed is lost.
    static func ask(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let number = reader.text("number", limit: 40)
        let person: ID<Person>? = reader.id("reader")
        let reason = reader.text("reason", limit: 1_000)
        guard reader.isValid, let person else { return try page(reader.state, context) }
        let id = context.newID(EscrowRequest.self)
        let link = context.link(Escrows.overview)
        let draft = EscrowDeeds.Draft(number: number, reader: person, reason: reason)
        let asker = try context.person().id
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try EscrowDeeds.ask(draft, as: id, by: asker, in: $0)
            }
        } catch let fault as EscrowFault {
            try reader.refuse(fault == .notReader ? "reader" : "number", fault)
            return try page(reader.state, context)
        }
        return context.redirect(to: link)
    }

    static func confirm(_ id: ID<EscrowRequest>, _ context: Context) throws -> Response {
        try context.askForConfirmation(leadingBackTo: context.link(Escrows.overview))
        guard let pair = try context.keyPair() else {
            return try EscrowActions.overview(RecoveryKeyTexts.closed, context)
        }
        let pepper = try Escrows.pepper(context.application)
        return try perform(context) {
            try EscrowDeeds.confirm(id, by: $0, with: pair, pepper: pepper, in: $1)
        }
    }

    static func decline(_ id: ID<EscrowRequest>, _ context: Context) throws -> Response {
        try perform(context) { try EscrowDeeds.decline(id, by: $0, in: $1) }
    }

    private static func perform(
        _ context: Context, _ body: (ID<Person>, Writing) throws -> Void
    ) throws -> Response {
        let reader = try FormReader(context)
        let person = try context.person().id
        let link = context.link(Escrows.overview)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) { try body(person, $0) }
        } catch EscrowFault.notHolder {
            throw Refusal.notPermitted
        } catch let fault as EscrowFault {
            return try EscrowActions.overview(EscrowTexts.fault(fault), context)
        }
        return context.redirect(to: link)
    }

    private static func page(_ state: FormState, _ context: Context) throws -> Response {
        let people = try context.read { scope in
            try ReaderDeeds.readers(in: scope)
                .filter { $0.role.may(.handleComplaints) }
        }
        return context.page(EscrowPages.request(people, state, context))
    }
}
