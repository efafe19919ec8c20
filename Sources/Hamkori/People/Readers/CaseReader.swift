import Documents
import Secrets
import Storage

/// That a present reader has confirmed somebody, with the keys and the rights that they had then, as one to whom cases,
/// or what is shared of them, are sealed.
///
/// An invitation makes an account and a role; it makes nobody a reader. The confirmation names one generation of keys,
/// one role, one office and one organisation: when any of them changes, or the account is closed, it ends, and does not
/// begin again when they change back.
struct CaseReader: Sendable {
    let id: ID<CaseReader>
    let person: ID<Person>
    let generation: Int
    let key: PublicKey
    let role: Role
    let office: ID<Office>?
    let organisation: ID<Organisation>?
    let basis: Basis
    /// Nil unless a reader confirmed.
    let confirmedBy: ID<Person>?
    let confirmedAt: Timestamp
    /// Nil, too, where it ended because the person's keys, rights or account changed.
    var revokedBy: ID<Person>?
    var revokedAt: Timestamp?

    /// On whose word somebody is a reader.
    enum Basis: String, Sendable, Storable {
        /// A present reader's.
        case reader
        /// The operator's, at the command line: only while there is no reader.
        case commandLine
    }

    var isEnded: Bool { revokedAt != nil }

    /// Who is confirmed, as what, by whom, and whether it has ended. Nothing is sealed to anybody whose row was changed or
    /// put in by hand.
    var authenticated: [UInt8] {
        let words = JSON.array([.string(id.text), confirmation, .bool(isEnded)])
        return Array("confirmation of a reader\0".utf8) + Array(words.canonical.utf8)
    }

    private var confirmation: JSON {
        [
            "person": .string(person.text), "generation": .integer(Int64(generation)),
            "publicKey": .string(Hexadecimal.text(key.bytes)), "role": .string(role.rawValue),
            "office": office.map { .string($0.text) } ?? .null,
            "organisation": organisation.map { .string($0.text) } ?? .null,
            "basis": .string(basis.rawValue),
            "confirmedBy": confirmedBy.map { .string($0.text) } ?? .null,
        ]
    }

    var form: JSON {
        var members = confirmation.asObject ?? JSON.Members()
        members["revokedBy"] = revokedBy.map { .string($0.text) } ?? .null
        members["isEnded"] = .bool(isEnded)
        return .object(members)
    }
}

/// Why somebody is not confirmed.
enum ReaderFault: RuleFault, Equatable {
    case noSuchPerson
    /// The person has not set a password yet, or has been given other keys since the page was opened.
    case otherKeys
    case noKeys
    /// The role reads no cases.
    case notNeeded
    case notAllowed
    case alreadyConfirmed
    /// At the command line while there are readers.
    case readersExist

    var reason: Text? { ReaderTexts.fault(self) }
}

extension Role {
    /// Whether it reads cases, or what is shared of them; other readers hold the escrow only.
    var readsCases: Bool { may(.handleComplaints) || may(.readReferrals) }
}

extension Context {
    /// Whether this session carries the keys with which its person was confirmed. It takes them to let somebody into cases:
    /// whoever has got hold of a session, or makes one in the database, has no such keys.
    func carriesReaderKeys() throws -> Bool {
        guard let pair = try keyPair() else { return false }
        let person = try person().id
        return try read { try ReaderStore.key(of: person, in: $0) } == pair.publicKey
    }
}

extension ReaderFault: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .otherKeys: "This is not the fingerprint of the person's newest key. Compare it again."
        case .noSuchPerson, .noKeys, .notNeeded, .notAllowed, .alreadyConfirmed, .readersExist:
            ReaderTexts.fault(self)[.en]
        }
    }
}
