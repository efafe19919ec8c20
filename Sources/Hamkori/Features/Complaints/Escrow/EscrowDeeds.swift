import Secrets
import Storage

/// What changes together in the escrow. Each runs in one write, so that two holders who confirm at one moment wait for
/// each other.
enum EscrowDeeds {
    /// Founds an escrow with two holders, as the generation after the newest.
    /// - Throws: `EscrowFault`.
    static func found(
        _ id: ID<Escrow>, by first: ID<Person>, and second: ID<Person>, in writing: Writing
    ) throws {
        let candidates = try candidates(in: writing.scope)
        guard let one = candidates.first(where: { $0.person.id == first }),
            let other = candidates.first(where: { $0.person.id == second })
        else { throw EscrowFault.noCandidate }
        let known = try EscrowStore.all(in: writing.scope).first?.escrow
        let escrow = try Escrow.founded(
            id, generation: (known?.generation ?? 0) + 1, by: one, and: other, at: writing.now)
        try EscrowStore.insert(escrow, in: writing)
        try writing.record(Deed(.escrowFounded, RecordReference(.escrow, id)))
    }

    static func candidates(in scope: Scope) throws -> [Escrow.Candidate] {
        let people = try PersonStore.active(in: scope)
        return Escrow.candidates(people, try ReaderStore.keys(in: scope))
    }

    /// What somebody asks for.
    struct Draft {
        let number: String
        let reader: ID<Person>
        let reason: String
    }

    /// Asks for a case to be opened to somebody who may read it but has no key to it.
    /// - Throws: `EscrowFault`.
    static func ask(
        _ draft: Draft, as id: ID<EscrowRequest>, by person: ID<Person>, in writing: Writing
    ) throws {
        let scope = writing.scope
        guard let number = RegistrationNumber(typed: draft.number),
            let complaint = try ComplaintNumberStore.complaint(number, in: scope),
            try !ComplaintStore.isExcluded(person, from: complaint.id, in: scope)
        else { throw EscrowFault.noSuchCase }
        _ = try readerKey(draft.reader, complaint, in: scope)
        let generations = try CaseStore.escrows(of: complaint.id, in: scope)
        guard
            let escrow = try EscrowStore.escrows(in: scope)
                .first(where: { generations.contains($0.generation) })
        else { throw EscrowFault.notSealed }
        try EscrowRequestStore.insert(
            EscrowRequest(
                id: id, escrow: escrow.id, complaint: complaint.id, number: complaint.number.text,
                reader: draft.reader, reason: draft.reason, askedBy: person, askedAt: writing.now,
                confirmedBy: nil, outcome: nil, endedBy: nil), in: writing)
        try writing.record(Deed(.escrowAsked, RecordReference(.escrowRequest, id)))
    }

    /// Confirms for one holder: the first one's share is handed on, the second one's opens the case.
    ///
    /// - Parameters:
    ///   - pair: the holder's own keys, from their session.
    ///   - pepper: what the database does not hold.
    /// - Throws: `EscrowFault`, `Refusal.notFound`.
    static func confirm(
        _ id: ID<EscrowRequest>, by holder: ID<Person>, with pair: KeyPair, pepper: Secret,
        in writing: Writing
    ) throws {
        let (request, escrow) = try find(id, for: holder, in: writing.scope)
        let step = try request.step(by: holder, of: escrow, at: writing.now)
        guard let own = escrow.share(of: holder), let other = escrow.share(besides: holder) else {
            throw EscrowFault.broken
        }
        let share = try opening { try SealedBox.openSecret(own.box, with: pair) }
        switch step {
        case .handsOn:
            let box = try request.sealedShare(share, to: other.key, pepper: pepper)
            try EscrowRequestStore.confirm(id, by: holder, handingOn: box, in: writing)
            try writing.record(Deed(.escrowConfirmed, RecordReference(.escrowRequest, id)))
        case .opens:
            guard let box = try EscrowRequestStore.firstShare(id, in: writing.scope) else {
                throw EscrowFault.takenBack
            }
            let first = try opening { try request.received(box, with: pair, pepper: pepper) }
            try open(request, escrow, try escrow.pair(joining: first, share), in: writing)
            try writing.record(Deed(.escrowConfirmed, RecordReference(.escrowRequest, id)))
            try EscrowRequestStore.end(id, .opened, by: holder, in: writing)
            try writing.record(Deed(.escrowOpened, RecordReference(.escrowRequest, id)))
        }
    }

    /// Ends a request without opening anything; each holder may, and whoever asked.
    /// - Throws: `EscrowFault`, `Refusal.notFound`.
    static func decline(_ id: ID<EscrowRequest>, by person: ID<Person>, in writing: Writing) throws {
        let (request, escrow) = try find(id, for: person, in: writing.scope)
        guard request.mayBeDeclined(by: person, of: escrow) else { throw EscrowFault.notHolder }
        guard request.outcome == nil else { throw EscrowFault.isOver }
        try EscrowRequestStore.end(id, .declined, by: person, in: writing)
        try writing.record(Deed(.escrowDeclined, RecordReference(.escrowRequest, id)))
    }

    /// Takes back what somebody handed on who may confirm no more.
    static func takeBack(from holder: ID<Person>, in writing: Writing) throws {
        let taken = try EscrowRequestStore.takeBack(from: holder, in: writing)
        try writing.record(taken.map { Deed(.escrowTakenBack, RecordReference(.escrowRequest, $0)) })
    }

    /// A request and its escrow. Who is excluded from a case is told of none.
    private static func find(
        _ id: ID<EscrowRequest>, for person: ID<Person>, in scope: Scope
    ) throws -> (EscrowRequest, Escrow) {
        guard let request = try EscrowRequestStore.request(id, in: scope),
            try !ComplaintStore.isExcluded(person, from: request.complaint, in: scope),
            let escrow = try EscrowStore.escrows(in: scope)
                .first(where: { $0.id == request.escrow })
        else { throw Refusal.notFound }
        return (request, escrow)
    }

    /// Seals the case to the one reader; the joined pair lives in memory only, and no longer than this.
    private static func open(
        _ request: EscrowRequest, _ escrow: Escrow, _ pair: KeyPair, in writing: Writing
    ) throws {
        let scope = writing.scope
        guard
            let complaint = try ComplaintStore.complaint(request.complaint, in: scope)
        else { throw Refusal.notFound }
        let reader = try readerKey(request.reader, complaint, in: scope)
        let holder = CaseStore.Holder.escrow(generation: escrow.generation)
        guard let box = try CaseStore.key(of: complaint.id, for: holder, in: scope) else {
            throw EscrowFault.notSealed
        }
        let key = try SealedKey(opening: box, with: pair, of: .complaint(complaint.id))
        try CaseStore.insert(
            key: try key.sealed(to: reader), of: complaint.id, for: .person(request.reader), in: scope)
        try CaseAccessLogStore.note(
            .escrow, of: complaint.id, by: request.reader, on: writing.now.date,
            in: scope)
    }

    /// The key of somebody who may read a case. The escrow gives back what was lost; it gives nobody a right.
    private static func readerKey(
        _ id: ID<Person>, _ complaint: Complaint, in scope: Scope
    ) throws -> PublicKey {
        guard let reader = try PersonStore.person(id, in: scope),
            try CaseAccess.mayRead(reader, complaint, in: scope),
            let key = try ReaderStore.key(of: id, in: scope)
        else { throw EscrowFault.notReader }
        return key
    }

    private static func opening(_ body: () throws -> Secret) throws -> Secret {
        do {
            return try body()
        } catch SecretsError.refused {
            throw EscrowFault.otherKeys
        }
    }
}

extension EscrowRequest {
    func mayBeDeclined(by person: ID<Person>, of escrow: Escrow) -> Bool {
        person == askedBy || escrow.share(of: person) != nil
    }
}
