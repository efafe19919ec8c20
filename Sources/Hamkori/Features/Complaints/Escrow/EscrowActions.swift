import Markup
import Storage
import Web

/// The escrow's page, and its foundation.
enum EscrowActions {
    static func show(_ context: Context) throws -> Response {
        try overview(nil, context)
    }

    /// The page of the escrow, with what went wrong on top.
    static func overview(_ fault: Text?, _ context: Context) throws -> Response {
        let person = try context.person()
        let shown = try context.read { scope in
            let escrows = try EscrowStore.escrows(in: scope)
            let candidates = try EscrowDeeds.candidates(in: scope)
            return EscrowPages.Shown(
                escrows: escrows, lost: escrows.first?.lost(among: candidates) ?? [],
                requests: try requests(for: person.id, context, in: scope),
                names: try PersonStore.names(in: scope),
                viewer: person.id,
                isAnyUnsealed: try escrows.first.map {
                    try CaseStore.isAnyWithoutEscrow($0.generation, knownTo: person.id, in: scope)
                } ?? false, fault: fault)
        }
        return context.page(EscrowPages.overview(shown, context))
    }

    /// Those that somebody may know of.
    private static func requests(
        for person: ID<Person>, _ context: Context, in scope: Scope
    ) throws -> [EscrowRequest] {
        let viewer = try PersonStore.person(person, in: scope)
        let holds = try EscrowStore.escrows(in: scope).contains {
            $0.share(of: person) != nil
        }
        return try EscrowRequestStore.requests(in: scope).filter { request in
            guard try !ComplaintStore.isExcluded(person, from: request.complaint, in: scope) else {
                return false
            }
            if holds || request.askedBy == person || context.visitor.may(.administerEscrow) { return true }
            // Officers of other offices do not know that there is such a case.
            let complaint = try ComplaintStore.complaint(request.complaint, in: scope)
            guard let viewer, let complaint else { return false }
            return CaseAccess.covers(viewer, complaint.office)
        }
    }

    static func foundation(_ context: Context) throws -> Response {
        try page(FormState(), context)
    }

    static func found(_ context: Context) throws -> Response {
        try context.askForConfirmation(leadingBackTo: context.link(Escrows.foundation))
        var reader = try FormReader(context)
        let first: ID<Person>? = reader.id("first")
        let second: ID<Person>? = reader.id("second")
        if try !context.carriesReaderKeys() { reader.refuse("second", RecoveryKeyTexts.closed) }
        guard reader.isValid, let first, let second else { return try page(reader.state, context) }
        let id = context.newID(Escrow.self)
        let link = context.link(Escrows.overview)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try EscrowDeeds.found(id, by: first, and: second, in: $0)
            }
        } catch let fault as EscrowFault {
            try reader.refuse("second", fault)
            return try page(reader.state, context)
        }
        return context.redirect(to: link)
    }

    private static func page(_ state: FormState, _ context: Context) throws -> Response {
        let (isFounded, candidates) = try context.read { scope in
            (
                try EscrowStore.publicKey(in: scope) != nil,
                try EscrowDeeds.candidates(in: scope)
            )
        }
        return context.page(
            EscrowPages.foundation(candidates.map(\.person), isFounded: isFounded, state, context))
    }

    /// What the workspace tells a holder who is waited for.
    static func reminder(_ context: Context) throws -> HTML {
        guard context.visitor.may(.holdEscrow), let person = context.visitor.person else { return .empty }
        let waits = try context.read { scope in
            let escrows = try EscrowStore.escrows(in: scope)
            return try requests(for: person.id, context, in: scope).contains { request in
                escrows.contains { (try? request.step(by: person.id, of: $0, at: context.now)) != nil }
            }
        }
        guard waits else { return .empty }
        return """
            <div class="notice"><p>\(EscrowTexts.waits[context.language])</p><p><a class="button" \
            href="\(context.link(Escrows.overview))">\(EscrowTexts.title[context.language])</a></p></div>
            """
    }
}
