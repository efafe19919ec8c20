import Markup
import Secrets
import Storage
import Web

/// The list of readers, and the page on which a reader confirms another.
enum ReaderActions {
    static func list(_ context: Context) throws -> Response {
        try list(fault: nil, context)
    }

    private static func list(
        fault: Text?, revoking: ReaderPages.Revoking? = nil, _ context: Context
    ) throws -> Response {
        let viewer = try context.person().id
        let overview = try context.read { try ReaderOverview(for: viewer, in: $0) }
        return context.page(ReaderPages.list(overview, fault: fault, revoking: revoking, context))
    }

    static func show(_ id: ID<Person>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    static func confirm(_ id: ID<Person>, _ context: Context) throws -> Response {
        try context.askForConfirmation(leadingBackTo: context.link(Readers.candidate, id))
        var reader = try FormReader(context)
        if !reader.isOn("compared") { reader.refuse("compared", ReaderTexts.compareFirst) }
        let shown = reader.form["key"].flatMap { Hexadecimal.bytes($0) }.flatMap { try? PublicKey($0) }
        if try !context.carriesReaderKeys() { reader.refuse("compared", RecoveryKeyTexts.closed) }
        guard reader.isValid, let shown else { return try page(id, reader.state, context) }
        let confirmation = context.newID(CaseReader.self)
        let confirmer = try context.person().id
        let link = context.link(Readers.list)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try ReaderDeeds.confirm(id, shown, by: confirmer, as: confirmation, in: $0)
            }
        } catch ReaderFault.notAllowed {
            throw Refusal.notPermitted
        } catch let fault as ReaderFault {
            try reader.refuse("compared", fault)
            return try page(id, reader.state, context)
        }
        return context.redirect(to: link)
    }

    static func revoke(_ id: ID<CaseReader>, _ context: Context) throws -> Response {
        let link = context.link(Readers.list)
        try context.askForConfirmation(leadingBackTo: link)
        guard try context.carriesReaderKeys() else {
            return try list(fault: RecoveryKeyTexts.closed, context)
        }
        var reader = try FormReader(context)
        if !reader.isOn("sure") { reader.refuse("sure", ReaderTexts.tickToRevoke) }
        guard reader.isValid else { return try list(fault: nil, revoking: (id, reader.state), context) }
        let person = try context.person().id
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try ReaderDeeds.revoke(id, by: person, in: $0)
            }
        } catch ReaderFault.noSuchPerson {
            throw Refusal.notFound
        } catch let fault as ReaderFault {
            return try list(fault: ReaderTexts.fault(fault), context)
        }
        return context.redirect(to: link)
    }

    private static func page(_ id: ID<Person>, _ state: FormState, _ context: Context) throws -> Response {
        let viewer = try context.person().id
        let page = try context.read { scope -> Page in
            let overview = try ReaderOverview(for: viewer, in: scope)
            guard let candidate = overview.candidates.first(where: { $0.person.id == id }) else {
                throw Refusal.notFound
            }
            guard candidate.isForViewer else { throw Refusal.notPermitted }
            return ReaderPages.candidate(
                candidate, invitations: try invitations(of: id, in: scope), overview: overview, state: state,
                context)
        }
        return context.page(page)
    }

    /// Who invited somebody, and when, the newest first.
    private static func invitations(
        of id: ID<Person>, in scope: Scope
    ) throws -> [(name: Wording?, at: Timestamp)] {
        let entries = try LedgerStore.entries(of: RecordReference(.person, id), in: scope)
        let ways = [DeedKind.personInvited, .roleGiven].map(\.word)
        return try entries.filter { ways.contains($0.entry.deed) }.reversed().map { stored in
            (try PersonStore.name(ofPseudonym: stored.entry.actor, in: scope), stored.entry.at)
        }
    }

    /// What the workspace tells a reader who is waited for, and somebody who waits.
    static func reminder(_ context: Context) throws -> HTML {
        guard let person = context.visitor.person, ReaderRule.isNeeded(by: person.role) else { return .empty }
        if person.isReader {
            guard context.visitor.may(.confirmReaders) else { return .empty }
            let overview = try context.read {
                try ReaderOverview(for: person.id, in: $0)
            }
            return ReaderPages.tasks(overview, context)
        }
        let newest = try context.read { try PersonKeyStore.newest(of: person.id, in: $0) }
        return newest.map { ReaderPages.waiting($0, context) } ?? .empty
    }
}
