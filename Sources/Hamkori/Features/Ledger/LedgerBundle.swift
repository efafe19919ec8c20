import Documents
import Merkle
import Secrets
import Storage

/// Everything that is needed to verify one entry without us: a file that anybody can keep.
struct LedgerBundle: Sendable {
    let json: JSON

    /// The bundle of an entry; the record's form is in it only while the record is public.
    /// - Throws: `Problem` when there is no such entry; `StorageError`.
    init(
        entry number: Int, _ institution: ID<Institution>, signer: LedgerSigner,
        isPublic: (RecordReference) throws -> Bool, in transaction: Transaction
    ) throws {
        let proof = try InclusionProof(entry: number, size: nil, institution, in: transaction)
        var members: JSON.Members = [
            "hamkori": "entry", "key": .string(try signer.key().text),
            "checkpoint": .string(try signer.note(size: proof.size, root: proof.root).encoded),
        ]
        for member in proof.json.asObject ?? JSON.Members() { members[member.name] = member.value }
        if let stored = try LedgerStore.entry(number, institution, in: transaction), stored.wasPublic,
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
        /// The entry's own text.
        let leaf: String
        /// The record's form, when it is in the file and its hash is the entry's.
        let form: String?
        let key: String
    }

    /// Verifies a file that somebody downloaded, without any database.
    ///
    /// - Parameter expectedKey: the ledger's key as known from elsewhere; without it the file is only shown to be
    ///   true to the key that it brings along.
    /// - Throws: an error of the parsers when the file is no bundle.
    static func verify(_ file: [UInt8], expectedKey: String?) throws -> Verdict {
        let json = try JSON(parsing: file, depthLimit: 8)
        let keyText = json["key"]?.asString ?? ""
        let leaf = json["leaf"]?.asString ?? ""
        var problems: [String] = []
        if let expectedKey, expectedKey.trimmed != keyText {
            problems.append("the key is another one than expected")
        }
        let key = try SignedNote.Key(text: keyText)
        let note = try SignedNote(parsing: json["checkpoint"]?.asString ?? "")
        if try !note.isSigned(by: key) { problems.append("the checkpoint is not signed by the key") }
        let checkpoint = try Checkpoint(parsing: note.text)
        let path = (json["proof"]?.asArray ?? []).compactMap { $0.asString.flatMap { Hash(hex: $0) } }
        let number = Int(json["entry"]?.asInteger ?? -1)
        let leafHash = Hash.leaf(Array(leaf.utf8))
        if !Tree.verifyInclusion(
            leaf: leafHash, index: number, size: checkpoint.size, proof: path, root: checkpoint.root)
        {
            problems.append("entry \(number) is not in the tree that the checkpoint signs")
        }
        var form: String?
        if let text = json["recordForm"]?.asString,
            let salt = json["salt"]?.asString.flatMap({ Hexadecimal.bytes($0) })
        {
            let hash = try JSON(parsing: Array(leaf.utf8))["form"]?.asString
            if Entry.hash(salt: salt, form: text).hex == hash {
                form = text
            } else {
                problems.append("entry \(number): the record’s text is not the one that was entered")
            }
        }
        return Verdict(problems: problems, leaf: leaf, form: form, key: keyText)
    }
}
