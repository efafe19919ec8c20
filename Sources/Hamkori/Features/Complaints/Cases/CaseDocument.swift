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

extension SealedSubject {
    static func complaint(_ id: ID<Complaint>) -> SealedSubject { SealedSubject("complaint", id) }
    static func referral(_ id: ID<Referral>) -> SealedSubject { SealedSubject("referral", id) }
}

extension CaseDocument {
    /// - Parameter row: what ``SealedStore/documents(of:key:length:head:in:_:)`` hands over.
    init(_ row: Row, _ content: JSON) throws {
        self.init(
            sequence: try row["sequence"], kind: try row["kind"],
            isFromComplainant: try row["is_from_outside"],
            day: try row["day"], content: content)
    }

    /// Returns what decrypts the file that the document is of.
    /// - Throws: `SealedFault.broken`, `SecretsError`.
    func opener(with key: SealedKey) throws -> StreamBox.Opener {
        guard let header = Hexadecimal.bytes(self["header"]) else { throw SealedFault.broken }
        return try key.opener(header: header, kind.rawValue, sequence)
    }

    /// The digest of a form's one-time word, which stands with the first document that the form makes; nil without a
    /// word, where every sending counts.
    static func once(_ word: String) -> [UInt8]? {
        word.isEmpty ? nil : Digest.sha256(Array("complaint form\0\(word)".utf8))
    }
}
