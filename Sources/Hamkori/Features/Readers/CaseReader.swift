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

    /// Whether the confirmation is of somebody as they are now.
    func matches(_ person: Person, _ newest: PersonKeyStore.Wrapped) -> Bool {
        revokedAt == nil && person.isActive && person.role == role && person.office == office
            && person.organisation == organisation && newest.generation == generation
            && newest.publicKey == key
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

/// Who may confirm whom, and who may take a confirmation back.
enum ReaderRule {
    /// Whether a role needs a confirmation: every role that reads cases, what is shared of them, or holds the escrow.
    static func isNeeded(by role: Role) -> Bool { !role.permissions.isDisjoint(with: Permission.ofReaders) }

    /// A commissioner confirms everybody; an officer the officers of their office and members of organisations. While
    /// no commissioner is a reader, any officer confirms everybody. Nobody confirms themselves.
    ///
    /// - Parameter readers: everybody who is a reader now.
    static func mayConfirm(_ candidate: Person, by person: Person, among readers: [Person]) -> Bool {
        guard candidate.id != person.id, candidate.isActive, isNeeded(by: candidate.role),
            readers.contains(where: { $0.id == person.id })
        else { return false }
        switch person.role {
        case .commissioner: return true
        case .officer:
            if !readers.contains(where: { $0.role == .commissioner }) { return true }
            return candidate.role == .member
                || (candidate.role == .officer && candidate.office == person.office && person.office != nil)
        default: return false
        }
    }

    /// Whether the command line may confirm: only while nobody else could.
    static func mayConfirmAtCommandLine(among readers: [Person]) -> Bool {
        !readers.contains { $0.role.permissions.contains(.confirmReaders) }
    }

    /// A commissioner takes back any confirmation but their own, so that somebody always remains.
    static func mayRevoke(_ reader: ID<Person>, by person: Person, among readers: [Person]) -> Bool {
        person.role == .commissioner && person.id != reader && readers.contains { $0.id == person.id }
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

/// A public key as two people compare it over the telephone: thirty digits in groups of five.
enum KeyFingerprint {
    private static let groups = 6

    static func text(_ key: PublicKey) -> String {
        let digest = Digest.sha256(Array("hamkori public key\0".utf8) + key.bytes)
        return (0..<groups).map { group in
            let number = digest[group * 5..<group * 5 + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let digits = String(number % 100_000)
            return String(repeating: "0", count: 5 - digits.count) + digits
        }.joined(separator: " ")
    }

    /// Whether somebody typed the fingerprint of a key, however they grouped it.
    static func matches(_ typed: String, _ key: PublicKey) -> Bool {
        typed.filter(\.isASCII).filter(\.isNumber) == text(key).filter(\.isNumber)
    }
}

extension Permission {
    /// What a role gives to confirmed readers only: an administrator makes accounts and roles, but no readers.
    static let ofReaders: Set<Permission> = [
        .handleComplaints, .acceptReferrals, .readReferrals, .administerEscrow, .holdEscrow, .confirmReaders,
    ]
}

extension SignedInPerson {
    /// Whether this person may do something now.
    func may(_ permission: Permission) -> Bool {
        role.permissions.contains(permission) && (isReader || !Permission.ofReaders.contains(permission))
    }
}
