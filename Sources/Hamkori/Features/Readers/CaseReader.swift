import Documents
import Secrets
import Storage

/// That a present reader has confirmed somebody, with the keys and the rights that they had then, as one to whom cases,
/// or what is shared of them, are sealed.
///
/// An invitation makes an account and a role; it makes nobody a reader. The confirmation names one generation of keys,
/// one role, one office and one organisation: when any of them changes, it counts no longer.
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
    let revokedBy: ID<Person>?
    let revokedAt: Timestamp?

    /// On whose word somebody is a reader.
    enum Basis: String, Sendable, Storable {
        /// A present reader's.
        case reader
        /// The operator's, at the command line: only while there is no reader.
        case commandLine
        /// The account had keys before confirmations were asked for.
        case existing
    }

    /// The form for the ledger.
    var form: JSON {
        [
            "person": .string(person.text), "generation": .integer(Int64(generation)),
            "publicKey": .string(Hexadecimal.text(key.bytes)), "role": .string(role.rawValue),
            "office": office.map { .string($0.text) } ?? .null,
            "organisation": organisation.map { .string($0.text) } ?? .null,
            "basis": .string(basis.rawValue),
            "confirmedBy": confirmedBy.map { .string($0.text) } ?? .null,
            "revokedBy": revokedBy.map { .string($0.text) } ?? .null,
        ]
    }
}

/// Why somebody is not confirmed.
enum ReaderFault: Error, Equatable {
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
}

extension Permission {
    /// What a role gives to confirmed readers only: an administrator makes accounts and roles, but no readers.
    static let ofReaders: Set<Permission> = [
        .handleComplaints, .acceptReferrals, .readReferrals, .administerEscrow, .holdEscrow, .confirmReaders,
    ]
}

extension Role {
    /// Whether it reads cases, or what is shared of them; other readers hold the escrow only.
    var readsCases: Bool { !permissions.isDisjoint(with: [.handleComplaints, .readReferrals]) }
}

extension SignedInPerson {
    /// Whether this person may do something now.
    func may(_ permission: Permission) -> Bool {
        role.permissions.contains(permission) && (isReader || !Permission.ofReaders.contains(permission))
    }
}
