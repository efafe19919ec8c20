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
        Entry.leaf(
            number: number, at: at, actor: actor, deed: deed, recordKind: record.kind.word,
            recordID: record.id,
            form: formHash.hex)
    }

    var leafHash: Hash { Hash.leaf(leaf) }

    /// The hash of a form. The salt keeps a form that is not public from being guessed.
    static func hash(salt: [UInt8], form: String) -> Hash { Hash.sha256(salt + Array(form.utf8)) }

    /// The leaf of whatever the columns say, right or wrong.
    static func leaf(
        number: Int, at: Timestamp, actor: String, deed: String, recordKind: String, recordID: String,
        form: String
    ) -> [UInt8] {
        let json: JSON = [
            "number": .integer(Int64(number)), "at": .string(at.utcText), "actor": .string(actor),
            "deed": .string(deed), "recordKind": .string(recordKind), "recordID": .string(recordID),
            "form": .string(form),
        ]
        return Array(json.canonical.utf8)
    }
}

/// An entry with the form that its hash stands for, as stored.
struct StoredEntry: Sendable {
    let entry: Entry
    let salt: [UInt8]
    /// The record's form as canonical JSON.
    let form: String
    /// The leaf hash as stored, which has to be the entry's.
    let storedLeaf: Hash?

    /// Whether the form may be shown beside a record that is public: a form from before it was published says so
    /// itself.
    var wasPublic: Bool {
        guard let json = try? JSON(parsing: form) else { return false }
        guard let publication = json["publication"]?.asString else { return true }
        return publication == Publication.public.rawValue
    }
}

/// The columns of an entry as they stand, without trust in any of them: what a verification reads.
struct WrittenEntry: Sendable {
    let number: Int
    let at: Timestamp
    let actor: String
    let deed: String
    let recordKind: String
    let recordID: String
    let salt: [UInt8]
    let form: String
    let formHash: [UInt8]
    let leafHash: [UInt8]

    /// The leaf that the columns give.
    var leaf: Hash {
        Hash.leaf(
            Entry.leaf(
                number: number, at: at, actor: actor, deed: deed, recordKind: recordKind, recordID: recordID,
                form: Hexadecimal.text(formHash)))
    }
}
