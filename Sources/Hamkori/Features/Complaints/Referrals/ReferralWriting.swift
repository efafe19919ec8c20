import Documents
import Secrets
import Storage

/// A write to one referral: held against others, with its key at hand.
struct ReferralWriting {
    let scope: Scope
    let now: Timestamp
    let key: SealedKey
    private(set) var referral: Referral
    /// Stands with the next document.
    private var once: [UInt8]?

    /// Offers parts of a case to an organisation, under a key of their own: sealed to its people, and to the case for the
    /// office.
    ///
    /// - Parameters:
    ///   - request: the request for consent.
    ///   - contents: gives the bytes of a file of the case.
    /// - Throws: `ComplaintFault.noSuchStep` when the consent does not hold; `.nobodyThere` when nobody of the
    ///   organisation has keys.
    static func offer(
        _ request: Int, by person: ID<Person>, in writing: inout CaseWriting,
        contents: (CaseDocument) throws -> [UInt8]
    ) throws {
        let scope = writing.scope
        // Judged again, now that the case is held: consent may have been taken back, or used, since the form was opened.
        let documents = try CaseStore.documents(of: writing.complaint, key: writing.key, in: scope)
        let used = try ReferralStore.referrals(of: writing.complaint.id, in: scope).map(\.consent)
        guard let consent = Consent.all(in: documents).first(where: { $0.request == request }),
            consent.holds, !used.contains(request), writing.complaint.state != .withdrawn
        else { throw ComplaintFault.noSuchStep }
        var sharing = try begin(consent, writing)
        try sharing.append(.referral, ["purpose": .string(consent.purpose), "person": .string(person.text)])
        for document in documents where consent.parts.contains(document.sequence) {
            try sharing.share(document, of: documents, withIdentity: consent.withIdentity, contents)
        }
        try writing.append(
            .referral,
            [
                "referral": .string(sharing.referral.id.text),
                "organisation": .string(consent.organisation.text),
                "request": .integer(Int64(consent.request)),
            ], by: person)
    }

    /// An empty referral with its key and the key's holders.
    private static func begin(_ consent: Consent, _ writing: CaseWriting) throws -> ReferralWriting {
        let scope = writing.scope
        let members = try ReferralAccess.members(of: consent.organisation, in: scope)
        let keys = try ReaderStore.keys(in: scope)
            .filter { key in members.contains { $0.id == key.key } }
        guard !keys.isEmpty else { throw ComplaintFault.nobodyThere }
        // An id holds the moment it was made: here, midnight.
        let id = ID<Referral>(at: writing.now.date.at(hour: 0), random: Random.bytes(10))
        let key = SealedKey.make(for: .referral(id))
        let referral = Referral(
            id: id, complaint: writing.complaint.id, organisation: consent.organisation, state: .offered,
            consent: consent.request, offeredOn: writing.now.date, answeredOn: nil, length: 0,
            head: SealedChain.start)
        try ReferralStore.insert(referral, in: scope)
        try ReferralStore.insert(key: try key.sealed(under: writing.key), of: id, for: nil, in: scope)
        for (member, publicKey) in keys {
            try ReferralStore.insert(key: try key.sealed(to: publicKey), of: id, for: member, in: scope)
        }
        return ReferralWriting(holding: referral, key: key, at: writing.now, in: scope)
    }

    /// Goes on with a referral that this transaction holds.
    init(holding referral: Referral, key: SealedKey, at now: Timestamp, in scope: Scope) {
        self.scope = scope
        self.now = now
        self.key = key
        self.referral = referral
    }

    /// - Parameter file: the digest of the chunks that belong to it; empty where it has none.
    mutating func append(_ kind: CaseDocument.Kind, _ content: JSON, file: [UInt8] = []) throws {
        let sealed = try SealedDocument(
            content, kind: kind.rawValue, sequence: referral.length + 1, on: now.date, isFromOutside: false,
            after: referral.head, file: file, key: key)
        let extended = try ReferralStore.append(sealed, once: once, to: referral.id, in: scope)
        once = nil
        guard let extended else { throw Refusal.notFound }
        referral = extended
    }

    /// What one of the two sides writes to the other.
    /// - Throws: `ComplaintFault.noSuchStep` unless the organisation has accepted and not concluded.
    ///   `ComplaintFault.alreadyDone` when the form was sent before.
    mutating func tell(_ text: String, once: String, by person: ID<Person>) throws {
        self.once = CaseDocument.once(once)
        if let once = self.once, try ReferralStore.isKnown(once: once, of: referral.id, in: scope) {
            throw ComplaintFault.alreadyDone
        }
        guard referral.state == .accepted else { throw ComplaintFault.noSuchStep }
        try append(.message, ["text": .string(text), "person": .string(person.text)])
    }

    /// The outcome of the organisation's work, told without names.
    /// - Throws: `ComplaintFault.noSuchStep`.
    mutating func conclude(_ text: String, by person: ID<Person>) throws {
        guard referral.state.next.contains(.concluded) else { throw ComplaintFault.noSuchStep }
        try append(.conclusion, ["text": .string(text), "person": .string(person.text)])
        try ReferralStore.set(.concluded, of: referral.id, on: now.date, in: scope)
    }

    private mutating func share(
        _ document: CaseDocument, of documents: [CaseDocument], withIdentity: Bool,
        _ contents: (CaseDocument) throws -> [UInt8]
    ) throws {
        guard SharedPart.isShareable(document) else { return }
        if document.kind == .file {
            let files = documents.filter { $0.kind == .file }
            return try share(
                file: document, of: files, withIdentity: withIdentity, try contents(document))
        }
        var members = document.content.asObject ?? JSON.Members()
        members["person"] = nil
        members["madeOn"] = .string(document.day.text)
        for name in SharedPart.identity where !withIdentity { members[name] = nil }
        try append(document.kind, .object(members))
    }

    /// A file has the name that it has in the case, unless that may be a person's.
    private mutating func share(
        file: CaseDocument, of files: [CaseDocument], withIdentity: Bool, _ contents: [UInt8]
    ) throws {
        guard let type = AttachedFileType(rawValue: file["type"]) else { return }
        let isCleaned = SharedPart.isCleaned(file)
        var name = file["name"]
        var copy = AttachedFile(name: name, type: type, contents: contents, isCleaned: isCleaned)
        if !withIdentity {
            guard SharedPart.isShareableWithoutIdentity(file),
                let cleaned = isCleaned ? contents : try? type.cleaned(contents)
            else { throw ComplaintFault.noSuchStep }
            if !isCleaned {
                name = AttachedFile.neutralName(type, 1 + files.count { $0.sequence < file.sequence })
            }
            copy = AttachedFile(name: name, type: type, contents: cleaned, isCleaned: true)
        }
        let sealed = try ReferralStore.insert(
            copy, sequence: referral.length + 1, of: referral.id, key: key, in: scope)
        var content = copy.content(sealed, named: name).asObject ?? JSON.Members()
        content["madeOn"] = .string(file.day.text)
        content["isEvidence"] = .bool(PartName.isEvidence(file))
        try append(.file, .object(content), file: sealed.chunks)
    }
}
