import Documents
import Secrets
import Storage

/// A complaint as somebody sends it: what stands in clear, what is told, and the files.
struct ComplaintIntake: Sendable {
    let office: Office
    let region: Region
    let authority: AuthorityKind
    let isAnonymous: Bool
    let isFromClosedPlace: Bool
    var concerns = PersonConcerned.adult
    var channel = ComplaintChannel.web
    /// What is told, field by field: for the case's first document only.
    let account: JSON
    let files: [CaseFile]

    /// Takes it in: number, key, documents and files together, or nothing at all.
    ///
    /// - Parameters:
    ///   - receipt: what the complainant keeps; its pair is the only way back in for them.
    ///   - readers: the public keys of the people who may read it.
    /// - Throws: `ComplaintFault.alreadyDone` when the same form was sent before: then its number is not used.
    @discardableResult
    func receive(
        _ receipt: Receipt, pepper: Secret, readers: [ID<Person>: PublicKey], at now: Timestamp,
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> Complaint {
        let day = now.date
        // An id holds the moment it was made: here, midnight.
        let id = ID<Complaint>(at: day.at(hour: 0), random: Random.bytes(10))
        let number = try ComplaintNumberStore.take(
            of: office, in: day.year, key: pepper, of: institution, in: transaction)
        let due = try CaseDeadline.due(.acknowledgement, after: day, of: institution, in: transaction)
        let complaint = complaint(id, number, on: day, dueOn: due)
        try ComplaintStore.insert(
            complaint, lookUp: receipt.lookUp(pepper), of: institution, in: transaction)
        let key = CaseKey.make(for: .complaint(id))
        var holders: [(CaseStore.Holder, PublicKey)] = readers.map { (.person($0.key), $0.value) }
        holders.append((.receipt, try receipt.keyPair(pepper).publicKey))
        if let escrow = try EscrowStore.publicKey(of: institution, in: transaction) {
            holders.append((.escrow(generation: escrow.generation), escrow.key))
        }
        for (holder, reader) in holders {
            try CaseStore.insert(
                key: try key.sealed(to: reader), of: id, for: holder, of: institution, in: transaction)
        }
        var writing = try CaseWriting(
            holding: complaint, key: key, once: nil, isByComplainant: true, at: now, of: institution,
            in: transaction)
        try writing.append(.account, account)
        for file in files { try writing.append(file) }
        if let due {
            try CaseDeadlineStore.insert(
                .acknowledgement, due, from: 1, of: id, of: institution, in: transaction)
        }
        return writing.complaint
    }

    private func complaint(
        _ id: ID<Complaint>, _ number: RegistrationNumber, on day: CalendarDate, dueOn: CalendarDate?
    ) -> Complaint {
        Complaint(
            id: id, office: office.id, number: number, receivedOn: day, state: .received,
            authority: authority,
            region: region, channel: channel, isAnonymous: isAnonymous, isFromClosedPlace: isFromClosedPlace,
            concerns: concerns, ground: nil, acknowledgedOn: nil, closedOn: nil, erasedOn: nil, dueOn: dueOn,
            assignee: nil, hasNews: true, length: 0, head: CaseChain.start)
    }

    /// The office that takes a complaint from a region: its own, else the central one, which is the first.
    static func office(for region: Region, among offices: [Office]) -> Office? {
        offices.first { $0.region == region } ?? offices.first { $0.region == .national }
            ?? offices.first { $0.region == .dushanbe } ?? offices.first
    }
}
