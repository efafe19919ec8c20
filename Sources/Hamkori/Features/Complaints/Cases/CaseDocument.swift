import Documents
import Secrets
import Storage

/// Something in a case: what was told, a message, an answer, a file. Encrypted as a whole, its size hidden in steps.
struct CaseDocument: Sendable {
    /// Its place in the case, from 1.
    let sequence: Int
    let kind: Kind
    /// Whether the complainant made it; else the office.
    let isFromComplainant: Bool
    let day: CalendarDate
    var content: JSON

    /// What it is; the word stands in clear.
    enum Kind: String, CaseIterable, Sendable, Storable {
        /// What happened, as told first.
        case account
        case message, answer, file
        /// A change of state with its reason.
        case step
        /// Who works on it from now on.
        case assignment
        /// Who never sees it again, and why.
        case exclusion
        /// To which office it went, and why.
        case transfer
        /// Which rights, whose, and about what authority.
        case qualification
        /// What an authority is asked, and what it answers.
        case request, reply
        /// The inquiry: notes, events and their acts, tasks and their end.
        case note, event, act, task, done
        /// What the complainant is asked to agree to, what they say, and that they take it back.
        case consentRequest, consent, consentWithdrawal
        /// What went to an organisation, and with what it came back.
        case referral, conclusion
        /// The recommendation that it led to.
        case outcome
        /// Whether the complainant is content, and whether they suffered for complaining.
        case feedback
    }

    /// A text of the content.
    subscript(name: String) -> String { content[name]?.asString ?? "" }
}

extension CaseDocument {
    /// The digest of a form's one-time word, which stands with the first document that the form makes; nil without a
    /// word, where every sending counts.
    static func once(_ word: String) -> [UInt8]? {
        word.isEmpty ? nil : Digest.sha256(Array("complaint form\0\(word)".utf8))
    }
}

/// The key of one case, or of what of it was shared. Whoever has it reads all that is under it, so it is only ever stored
/// sealed to somebody.
struct CaseKey: Sendable {
    /// What it opens; part of what every encrypted text is bound to.
    enum Subject: Sendable {
        case complaint(ID<Complaint>)
        case referral(ID<Referral>)

        fileprivate var text: String {
            switch self {
            case .complaint(let id): "complaint \(id.text)"
            case .referral(let id): "referral \(id.text)"
            }
        }
    }

    private let key: Secret
    private let subject: Subject

    static func make(for subject: Subject) -> CaseKey { CaseKey(key: SecretBox.newKey(), subject: subject) }

    private init(key: Secret, subject: Subject) {
        self.key = key
        self.subject = subject
    }

    /// Opens what was sealed to somebody.
    /// - Throws: `SecretsError.refused` for another pair.
    init(opening box: [UInt8], with pair: KeyPair, of subject: Subject) throws(SecretsError) {
        self.init(key: try SealedBox.openSecret(box, with: pair), subject: subject)
    }

    /// Opens what was sealed under the key of a case.
    /// - Throws: `SecretsError.refused` for another key.
    init(opening box: [UInt8], under key: CaseKey, of subject: Subject) throws(SecretsError) {
        let context = Array("key of \(subject.text)".utf8)
        self.init(key: try SecretBox.openSecret(box, key: key.key, context: context), subject: subject)
    }

    func sealed(under other: CaseKey) throws(SecretsError) -> [UInt8] {
        try SecretBox.seal(key, key: other.key, context: Array("key of \(subject.text)".utf8))
    }

    func sealed(to reader: PublicKey) throws(SecretsError) -> [UInt8] { try SealedBox.seal(key, to: reader) }

    /// A document as it is stored. Spaces at its end bring it to one of few sizes (Padmé, as for files).
    func seal(_ content: JSON, _ kind: CaseDocument.Kind, _ sequence: Int) throws(SecretsError) -> [UInt8] {
        let text = Array(content.canonical.utf8)
        let padding = [UInt8](repeating: 0x20, count: StreamBox.paddedCount(text.count) - text.count)
        return try SecretBox.seal(text + padding, key: key, context: context(kind, sequence))
    }

    /// - Throws: `SecretsError.refused` for changed bytes or another place; `JSONError`.
    func open(_ box: [UInt8], _ kind: CaseDocument.Kind, _ sequence: Int) throws -> JSON {
        try JSON(parsing: try SecretBox.open(box, key: key, context: context(kind, sequence)))
    }

    /// Encrypts a file chunk by chunk, and hands each over with its number.
    /// - Returns: what the document of the file must keep: the header, the digest of all that was handed over, and the
    ///   SHA-256 of the contents, by which anybody who has the file can tell that it is the same.
    func seal(_ upload: CaseFile, _ sequence: Int, _ keep: (Int, [UInt8]) throws -> Void) throws -> (
        header: [UInt8], digest: [UInt8], contents: [UInt8]
    ) {
        let sealer = try StreamBox.Sealer(key: key, context: context(.file, sequence))
        var number = 0
        var digest = Digest.sha256(sealer.header)
        func hand(_ chunks: [[UInt8]]) throws {
            for chunk in chunks {
                digest = Digest.sha256(digest + chunk)
                try keep(number, chunk)
                number += 1
            }
        }
        var contents = RunningDigest()
        try upload.forEachPiece { piece in
            contents.add(piece)
            try hand(try sealer.push(piece))
        }
        try hand(try sealer.finish())
        return (sealer.header, digest, contents.finish())
    }

    /// Decrypts a file.
    /// - Throws: `SecretsError.truncated` when its end is missing, `.refused` for changed bytes.
    func opener(of file: CaseDocument) throws -> StreamBox.Opener {
        guard let header = Hexadecimal.bytes(file["header"]) else { throw ComplaintFault.broken }
        return try StreamBox.Opener(header: header, key: key, context: context(.file, file.sequence))
    }

    private func context(_ kind: CaseDocument.Kind, _ sequence: Int) -> [UInt8] {
        Array("\(subject.text) \(kind.rawValue) \(sequence)".utf8)
    }
}

/// The chain that ties the documents of a case: each link holds the one before, so that none can be left out, added
/// in the middle or exchanged unseen. It needs no key to check.
enum CaseChain {
    /// The link before the first document.
    static let start: [UInt8] = []

    /// - Parameter details: what ``details(day:isFromComplainant:file:)`` gives.
    static func link(
        after head: [UInt8], kind: String, _ sequence: Int, _ box: [UInt8], details: [UInt8]
    ) -> [UInt8] {
        Digest.sha256(head + Array("\(kind) \(sequence) ".utf8) + Digest.sha256(box) + details)
    }

    /// The digest of what stands beside a document: its day, its author, and the file that lies in encrypted chunks.
    /// - Parameter file: what ``ChunkDigest`` gives; empty where there is none.
    static func details(day: String, isFromComplainant: Int, file: [UInt8]) -> [UInt8] {
        Digest.sha256(Array("\(day) \(isFromComplainant) ".utf8) + file)
    }
}

/// The digest of a file as it lies in encrypted chunks, which anybody can check without its key.
struct ChunkDigest {
    private var chunks: [UInt8] = []
    private(set) var count = 0

    mutating func add(_ chunk: [UInt8]) {
        chunks += Digest.sha256(chunk)
        count += 1
    }

    func finish() -> [UInt8] { Digest.sha256(chunks) }
}
