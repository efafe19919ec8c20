import Secrets

/// Who sends a request: a person who is signed in, or anybody.
struct Visitor: Sendable {
    let person: SignedInPerson?
    /// What the tokens of forms are made from: the session's secret or the cookie of an open form. Nil when the
    /// page has no forms.
    let formSecret: [UInt8]?

    func may(_ permission: Permission) -> Bool {
        person?.may(permission) ?? false
    }

    /// Whether the names of the people behind an organisation are shown.
    var mayReadNames: Bool { may(.readInternal) || may(.nameResponsiblePeople) }

    /// Anybody, on a page without forms.
    static let anybody = Visitor(person: nil, formSecret: nil)
}

/// A person with a session, as every page needs them.
struct SignedInPerson: Sendable {
    let id: ID<Person>
    /// The id under which the ledger names them.
    let pseudonym: String
    let name: Wording
    let role: Role
    let organisation: ID<Organisation>?
    let sessionDigest: [UInt8]
    /// What this browser was given when the password was last given in this session.
    let confirmation: Token?
    /// When that was; nil where the browser does not show it.
    let confirmedAt: Timestamp?
    /// Whether a present reader has confirmed them, as they are now, for what their role reads of cases.
    let isReader: Bool
}

extension SignedInPerson {
    /// Whether this person may do something now.
    func may(_ permission: Permission) -> Bool {
        role.may(permission) && (isReader || !Permission.ofReaders.contains(permission))
    }
}

/// The token that proves that a form came from our own page (against cross-site request forgery).
///
/// It is masked by fresh random bytes each time, so that compressed pages do not betray it (the BREACH attack).
enum FormToken {
    private static let size = 32

    /// A token for a page.
    static func masked(_ secret: [UInt8]) -> String {
        let mask = Random.bytes(size)
        let proof = proof(secret)
        return Hexadecimal.text(mask + zip(mask, proof).map { $0 ^ $1 })
    }

    /// Whether a token was made from the secret; in constant time.
    static func matches(_ text: String, _ secret: [UInt8]) -> Bool {
        guard let bytes = Hexadecimal.bytes(text), bytes.count == 2 * size else { return false }
        let proof = zip(bytes.prefix(size), bytes.suffix(size)).map { $0 ^ $1 }
        return constantTimeEqual(proof, self.proof(secret))
    }

    private static func proof(_ secret: [UInt8]) -> [UInt8] {
        Digest.sha256(Array("hamkori form\0".utf8) + secret)
    }
}
