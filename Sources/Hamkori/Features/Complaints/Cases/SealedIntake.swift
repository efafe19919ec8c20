import Documents
import Secrets
import Storage

/// A complaint that is ready to be kept but for its number: its key closed to each reader, and what is told encrypted. None
/// of that needs the database, so it is done before the write, in which others wait.
struct SealedIntake {
    private let intake: ComplaintIntake
    private let basis: IntakeBasis
    private let id: ID<Complaint>
    private let day: CalendarDate
    private let lookUp: [UInt8]
    private let key: SealedKey
    private let receipt: PublicKey
    private let boxes: [(holder: CaseStore.Holder, box: [UInt8])]
    private let account: SealedDocument

    init(
        _ intake: ComplaintIntake, _ receipt: Receipt, pepper: Secret, on day: CalendarDate,
        basis: IntakeBasis
    ) throws {
        try self.init(
            intake, lookUp: receipt.lookUp(pepper), receipt: try receipt.keyPair(pepper).publicKey, on: day,
            basis: basis)
    }

    private init(
        _ intake: ComplaintIntake, lookUp: [UInt8], receipt: PublicKey, on day: CalendarDate,
        basis: IntakeBasis
    ) throws {
        self.intake = intake
        self.receipt = receipt
        self.lookUp = lookUp
        self.basis = basis
        self.day = day
        // An id holds the moment it was made: here, midnight.
        id = ID<Complaint>(at: day.at(hour: 0), random: Random.bytes(10))
        let key = SealedKey.make(for: .complaint(id))
        self.key = key
        var holders: [(CaseStore.Holder, PublicKey)] = basis.readers.map { (.person($0.key), $0.value) }
        holders.append((.receipt, receipt))
        if let escrow = basis.escrow { holders.append((.escrow(generation: escrow.generation), escrow.key)) }
        boxes = try holders.map { ($0, try key.sealed(to: $1)) }
        account = try SealedDocument(
            intake.account, kind: CaseDocument.Kind.account.rawValue, sequence: 1, on: day,
            isFromOutside: true,
            after: SealedChain.start, key: key)
    }

    private func resting(on basis: IntakeBasis) throws -> SealedIntake {
        try SealedIntake(intake, lookUp: lookUp, receipt: receipt, on: day, basis: basis)
    }

    /// Keeps it under the next number of its office.
    ///
    /// - Parameter current: the basis as it is in this transaction. It is asked for where something has changed since this
    ///   one was read, and what rests on it sealed again, so that nobody is forgotten or has a key who is no reader.
    /// - Throws: `ComplaintFault.alreadyDone` when the same form was sent before: then its number is not used.
    func keep(
        pepper: Secret, at now: Timestamp, in scope: Scope,
        resting current: () throws -> IntakeBasis
    ) throws -> Complaint {
        let (number, changes) = try ComplaintNumberStore.take(
            of: intake.office, in: day.year, key: pepper, in: scope)
        guard changes != basis.changes else {
            return try keep(number, at: now, in: scope)
        }
        let current = try current()
        let sealed = basis.says(the: current) ? self : try resting(on: current)
        return try sealed.keep(number, at: now, in: scope)
    }

    private func keep(_ number: RegistrationNumber, at now: Timestamp, in scope: Scope) throws -> Complaint {
        let complaint = complaint(number)
        try ComplaintStore.insert(complaint, lookUp: lookUp, in: scope)
        try CaseStore.insert(keys: boxes, of: id, in: scope)
        try CaseStore.insert(account, once: nil, of: id, in: scope)
        if let due = basis.acknowledgement {
            try CaseDeadlineStore.insert(.acknowledgement, due, from: 1, of: id, in: scope)
        }
        guard !intake.files.isEmpty else { return complaint }
        var writing = try CaseWriting(
            holding: complaint, key: key, once: nil, isByComplainant: true, at: now,
            in: scope)
        for file in intake.files { try writing.append(file) }
        return writing.complaint
    }

    private func complaint(_ number: RegistrationNumber) -> Complaint {
        Complaint(
            id: id, office: intake.office.id, number: number, receivedOn: day, state: .received,
            authority: intake.authority, region: intake.region, channel: intake.channel,
            isAnonymous: intake.isAnonymous, isFromClosedPlace: intake.isFromClosedPlace,
            concerns: intake.concerns, ground: nil, acknowledgedOn: nil, closedOn: nil, erasedOn: nil,
            dueOn: basis.acknowledgement, assignee: nil, hasNews: true, length: 1, head: account.chain)
    }
}
