import Secrets
import Storage

/// Who of the institution reads which case: the commissioner all of them, an officer those of their office, and
/// nobody a case from which they are excluded.
enum CaseAccess {
    /// A case as somebody may have it.
    struct Opened {
        let complaint: Complaint
        /// Nil when the case is not sealed to this person yet.
        let key: SealedKey?
        let person: Person
    }

    /// Whether a person's role and office let them read the cases of an office.
    static func covers(_ person: Person, _ office: ID<Office>) -> Bool {
        guard person.isActive, person.role.may(.handleComplaints) else { return false }
        return person.role == .commissioner || person.office == office
    }

    /// Whether somebody may read a case now, by role, office, confirmation and exclusions.
    static func mayRead(_ person: Person, _ complaint: Complaint, in scope: Scope) throws -> Bool {
        try covers(person, complaint.office) && ReaderStore.isReader(person.id, in: scope)
            && !ComplaintStore.isExcluded(person.id, from: complaint.id, in: scope)
    }

    /// The case, when this person may have it; what they opened, and what they were refused, is noted.
    ///
    /// - Parameters:
    ///   - kind: what is noted; nil for a write, which says itself who made it.
    ///   - pair: the person's keys.
    /// - Returns: nil where they must not know that there is a case.
    static func open(
        _ id: ID<Complaint>, noting kind: CaseAccessLogStore.Kind?, with pair: KeyPair?, _ context: Context,
        in scope: Scope
    ) throws -> Opened? {
        guard
            // Held: who is shut out meanwhile, or what is erased, is not sealed again by this opening.
            let complaint = try ComplaintStore.lock(id, in: scope),
            let person = try PersonStore.person(try context.person().id, in: scope)
        else {
            // A refused try is noted; writing as much here, it takes as long as where there is no case.
            try SessionStore.touch(try context.person().sessionDigest, at: context.now, in: scope)
            return nil
        }
        let mayRead = try mayRead(person, complaint, in: scope)
        let box = mayRead ? try CaseStore.key(of: id, for: .person(person.id), in: scope) : nil
        let key = try key(in: box, with: pair, of: id)
        let shown = key == nil ? kind.map { _ in CaseAccessLogStore.Kind.sealed } : kind
        if let noted = mayRead ? shown : .refused {
            try CaseAccessLogStore.note(noted, of: id, by: person.id, on: context.today, in: scope)
        }
        return mayRead ? Opened(complaint: complaint, key: key, person: person) : nil
    }

    private static func key(in box: [UInt8]?, with pair: KeyPair?, of id: ID<Complaint>) throws -> SealedKey?
    {
        guard let box, let pair else { return nil }
        do {
            return try SealedKey(opening: box, with: pair, of: .complaint(id))
        } catch .refused {
            // Sealed to a pair that they had before.
            return nil
        }
    }

    /// Those who may read a case now.
    static func readers(of complaint: Complaint, in scope: Scope) throws
        -> [Person]
    {
        let excluded = try ComplaintStore.excluded(from: complaint.id, in: scope)
        return try ReaderDeeds.readers(in: scope).filter {
            covers($0, complaint.office) && !excluded.contains($0.id)
        }
    }

    /// Seals the case to all who may read it, with the keys that were confirmed: so an officer who came later, or who
    /// has new keys, gets in as soon as they are confirmed and a colleague opens it. Who may read it no longer loses
    /// the key. A case from before the escrow, or before its present holders, is sealed to it by that, too.
    static func reseal(
        _ readers: [Person], to complaint: Complaint, _ key: SealedKey, in scope: Scope
    ) throws {
        let keys = try ReaderStore.keys(in: scope)
        for (person, publicKey) in keys where readers.contains(where: { $0.id == person }) {
            try CaseStore.insert(
                key: try key.sealed(to: publicKey), of: complaint.id, for: .person(person), in: scope)
        }
        let holders = try CaseStore.holders(of: complaint.id, in: scope)
        for person in holders.compactMap({ ID<Person>($0) })
        where !readers.contains(where: { $0.id == person }) {
            try CaseStore.removeKey(of: complaint.id, for: .person(person), in: scope)
        }
        try reseal(
            EscrowStore.publicKey(in: scope),
            besides: CaseStore.escrows(among: holders), complaint, key, in: scope)
    }

    /// Seals the case to the newest escrow instead of an earlier one.
    private static func reseal(
        _ escrow: (generation: Int, key: PublicKey)?, besides known: [Int], _ complaint: Complaint,
        _ key: SealedKey, in scope: Scope
    ) throws {
        guard let escrow, known != [escrow.generation] else { return }
        try CaseStore.insert(
            key: try key.sealed(to: escrow.key), of: complaint.id,
            for: .escrow(generation: escrow.generation), in: scope)
        for generation in known where generation != escrow.generation {
            try CaseStore.removeKey(of: complaint.id, for: .escrow(generation: generation), in: scope)
        }
    }
}

/// The cases that somebody may read, as a condition of a statement about many.
struct CaseReaderScope: Sendable {
    private let reader: ID<Person>
    /// Nil for all of them.
    private let office: ID<Office>?

    /// Nil for somebody who may read none, by the rules of ``CaseAccess/mayRead(_:_:in:)``.
    init?(_ person: Person, in scope: Scope) throws {
        guard person.isActive, person.role.may(.handleComplaints),
            person.role == .commissioner || person.office != nil,
            try ReaderStore.isReader(person.id, in: scope)
        else { return nil }
        reader = person.id
        office = person.role == .commissioner ? nil : person.office
    }

    /// Of a case, `c` of a statement.
    var condition: SQL {
        let shown = ComplaintStore.isShown(to: reader)
        guard let office else { return shown }
        return "c.handling_office_id = \(office) AND \(shown)"
    }
}

extension CaseReaders {
    /// The confirmed readers of the institution who handle complaints of an office.
    static let people = CaseReaders { offices, scope in
        let people = try PersonStore.active(in: scope)
        let keys = try ReaderStore.keys(in: scope)
        return Dictionary(
            uniqueKeysWithValues: offices.map { office in
                let readers = people.filter { CaseAccess.covers($0, office.id) }
                return (office.id, keys.filter { key in readers.contains { $0.id == key.key } })
            })
    }
}
