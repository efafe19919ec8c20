import Documents
import Secrets
import Storage

/// A write to one case: held against others, with its key at hand. Cases do not stand one by one in the public ledger,
/// whose times would tell; each document is a link of the case's own chain, and the ledger fixes all heads once a day.
struct CaseWriting {
    let scope: Scope
    let now: Timestamp
    let key: CaseKey
    /// As it stands after what was written so far.
    private(set) var complaint: Complaint
    private let isByComplainant: Bool

    /// Stands with the first document of the write.
    private var once: [UInt8]?

    /// Takes hold of a case.
    /// - Parameter once: the form's one-time word; without one, every sending counts.
    /// - Throws: `ComplaintFault.alreadyDone` when the form was sent before.
    init(
        _ id: ID<Complaint>, key: CaseKey, once: String?, isByComplainant: Bool, at now: Timestamp,
        in scope: Scope
    ) throws {
        guard let complaint = try ComplaintStore.lock(id, in: scope) else {
            throw Refusal.notFound
        }
        try self.init(
            holding: complaint, key: key, once: once, isByComplainant: isByComplainant, at: now, in: scope)
    }

    /// Goes on with a case that this transaction holds already, because it made or opened it.
    /// - Throws: `ComplaintFault.alreadyDone` when the form was sent before.
    init(
        holding complaint: Complaint, key: CaseKey, once: String?, isByComplainant: Bool, at now: Timestamp,
        in scope: Scope
    ) throws {
        let once = once.flatMap(CaseDocument.once)
        if let once, try CaseStore.isKnown(once: once, of: complaint.id, in: scope) {
            throw ComplaintFault.alreadyDone
        }
        self.scope = scope
        self.now = now
        self.key = key
        self.complaint = complaint
        self.isByComplainant = isByComplainant
        self.once = once
    }

    /// Adds a document to the case.
    /// - Parameter file: the digest of the chunks that belong to it; empty where it has none.
    mutating func append(_ kind: CaseDocument.Kind, _ content: JSON, file: [UInt8] = []) throws {
        let sequence = complaint.length + 1
        let sealed = try SealedDocument(
            CaseDocument(
                sequence: sequence, kind: kind, isFromComplainant: isByComplainant, day: now.date,
                content: content), after: complaint.head, file: file, key: key)
        try CaseStore.insert(sealed, once: once, of: complaint.id, in: scope)
        once = nil
        let extended = try ComplaintStore.extend(complaint.id, to: sequence, head: sealed.chain, in: scope)
        guard let extended else { throw Refusal.notFound }
        complaint = extended
    }

    /// Encrypts a file into the case.
    /// - Parameter custody: how it came, for evidence that an officer takes in.
    mutating func append(_ file: CaseFile, _ custody: CaseFile.Custody? = nil) throws {
        let sequence = complaint.length + 1
        var chunks = ChunkDigest()
        let sealed = try key.seal(file, sequence) { number, chunk in
            chunks.add(chunk)
            try CaseStore.insert(
                chunk: chunk, number: number, ofFile: sequence, of: complaint.id,
                in: scope)
        }
        let number = try CaseStore.countOfFiles(of: complaint.id, in: scope)
        let name = file.name ?? CaseFile.neutralName(file.type, number)
        var content = file.content(sealed, named: name).asObject ?? JSON.Members()
        if let custody {
            content["source"] = .string(custody.source)
            content["receivedOn"] = .string(custody.receivedOn.text)
            content["person"] = .string(custody.person.text)
        }
        try append(.file, .object(content), file: chunks.finish())
    }

    /// Adds a document that says who of the institution made it.
    mutating func append(_ kind: CaseDocument.Kind, _ content: JSON, by person: ID<Person>) throws {
        var members = content.asObject ?? JSON.Members([])
        members["person"] = .string(person.text)
        try append(kind, .object(members))
    }

    /// What the complainant adds: a message, files, or both.
    mutating func tell(_ text: String, _ files: [CaseFile]) throws {
        if !text.isEmpty { try append(.message, ["text": .string(text)]) }
        for file in files { try append(file) }
        try ComplaintStore.set(hasNews: true, of: complaint.id, in: scope)
    }

    /// - Throws: `ComplaintFault.noSuchStep` for a case that is closed.
    mutating func withdraw() throws {
        guard complaint.state.mayBeWithdrawn else { throw ComplaintFault.noSuchStep }
        try step(to: .withdrawn, reason: "")
        try revokeReferrals { _ in true }
        try ComplaintStore.set(hasNews: true, of: complaint.id, in: scope)
    }

    mutating func step(
        to state: ComplaintState, reason: String, ground: ID<Term>? = nil, _ person: ID<Person>? = nil
    ) throws {
        try append(
            .step,
            [
                "from": .string(complaint.state.rawValue), "to": .string(state.rawValue),
                "reason": .string(reason), "ground": .string(ground?.text ?? ""),
                "person": .string(person?.text ?? ""),
            ])
        let awaited = complaint.state.awaits
        try ComplaintStore.set(state, of: complaint.id, on: now.date, ground: ground, in: scope)
        if state == .withdrawn {
            try CaseDeadlineStore.drop(of: complaint.id, in: scope)
        } else if state.awaits != awaited {
            // From admissible to inquiry the same end is waited for, from the same day.
            let kinds: [CaseDeadline.Kind] = [.acknowledgement, .admissibility, .conclusion]
            try CaseDeadlineStore.meet(kinds, on: now.date, of: complaint.id, in: scope)
            if let kind = state.awaits { try expect(kind) }
        }
        if state.isClosed {
            try CaseDeadlineStore.meet([.reply, .task], on: now.date, of: complaint.id, in: scope)
        }
        try CaseDeadlineStore.noteNearest(of: complaint.id, in: scope)
        try refresh()
    }

    /// Sets the day for what comes next, in working days of the institution.
    func expect(_ kind: CaseDeadline.Kind) throws {
        guard
            let due = try CaseDeadline.due(kind, after: now.date, in: scope)
        else { return }
        try CaseDeadlineStore.insert(kind, due, from: complaint.length, of: complaint.id, in: scope)
    }

    mutating func refresh() throws {
        guard
            let known = try ComplaintStore.complaint(complaint.id, in: scope)
        else { throw Refusal.notFound }
        complaint = known
    }
}
