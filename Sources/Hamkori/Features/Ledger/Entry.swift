import Documents
import Merkle
import Secrets

/// One line of the ledger: who did what to which record, and the hash of what the record then said.
struct Entry: Sendable, Hashable {
    /// Its place, from 0.
    let number: Int
    let at: Timestamp
    /// The pseudonym of the person.
    let actor: String
    /// The word of its ``DeedKind``.
    let deed: String
    let record: RecordReference
    /// SHA-256 of the salt and the record's form.
    let formHash: Hash

    /// The bytes that the leaf is the hash of (RFC 6962 §2.1): canonical JSON, so that anybody can make them again.
    var leaf: [UInt8] {
        let json: JSON = [
            "number": .integer(Int64(number)), "at": .string(at.utcText), "actor": .string(actor),
            "deed": .string(deed), "recordKind": .string(record.kind.rawValue), "recordID": .string(record.id),
            "form": .string(formHash.hex),
        ]
        return Array(json.canonical.utf8)
    }

    var leafHash: Hash { Hash.leaf(leaf) }

    /// The hash of a form. The salt keeps a form that is not public from being guessed.
    static func hash(salt: [UInt8], form: String) -> Hash { Hash.sha256(salt + Array(form.utf8)) }
}

/// An entry with the form that its hash stands for, as stored.
struct StoredEntry: Sendable {
    let entry: Entry
    let salt: [UInt8]
    /// The record's form as canonical JSON.
    let form: String
    /// The leaf hash as stored, which has to be the entry's.
    let storedLeaf: Hash?
}
