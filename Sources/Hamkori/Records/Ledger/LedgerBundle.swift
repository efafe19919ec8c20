import Documents
import Merkle
import Secrets
import Storage

/// Everything that is needed to verify one entry without us: a file that anybody can keep.
struct LedgerBundle: Sendable {
    let json: JSON

    /// The bundle of an entry; the record's form is in it only while the record is public, and the entry's own text only
    /// where it may be known.
    /// - Throws: `Problem` when there is no such entry; `StorageError`.
    init(
        entry number: Int, signer: LedgerSigner,
        isPublic: (RecordReference) throws -> Bool, mayKnow: (Entry) throws -> Bool, in scope: Scope
    ) throws {
        let proof = try InclusionProof(entry: number, size: nil, in: scope)
        var members: JSON.Members = [
            "hamkori": "entry", "key": .string(try signer.key().text),
            "checkpoint": .string(try signer.note(size: proof.size, root: proof.root).encoded),
        ]
        let tellsLeaf = try mayKnow(proof.entry)
        for member in proof.json(tellsLeaf: tellsLeaf).asObject ?? JSON.Members() {
            members[member.name] = member.value
        }
        if let stored = try LedgerStore.entry(number, in: scope), stored.wasPublic,
            try isPublic(stored.entry.record)
        {
            members["salt"] = .string(Hexadecimal.text(stored.salt))
            members["recordForm"] = .string(stored.form)
        }
        json = .object(members)
    }

    /// What a bundle proves.
    struct Verdict: Sendable, Equatable {
        let problems: [String]
        /// The entry's own text; empty when only its hash is public.
        let leaf: String
        /// The record's form, when it is in the file and its hash is the entry's.
        let form: String?
        let key: String
    }
}
