import Documents
import Merkle
import Secrets

/// Checks a downloaded proof without any database. Every member of the file is either checked or named as a problem:
/// what nobody looked at must not pass as proven.
struct LedgerBundleCheck {
    private let members: JSON.Members
    private var problems: [String] = []

    private static let required: Set<String> = [
        "hamkori", "key", "checkpoint", "entry", "leafHash", "size", "root", "proof",
    ]
    /// Of an internal entry only the hash is public.
    private static let optional: Set<String> = ["leaf", "salt", "recordForm"]
    private static let leafMembers: Set<String> = [
        "number", "at", "actor", "deed", "recordKind", "recordID", "form",
    ]

    /// Verifies a file that somebody downloaded.
    /// - Parameter expectedKey: the ledger's key as known from elsewhere; without it the file is only shown to be
    ///   true to the key that it brings along.
    static func verdict(on file: [UInt8], expectedKey: String?) -> LedgerBundle.Verdict {
        do {
            guard let members = try JSON(parsing: file, depthLimit: 8).asObject else {
                return .unreadable("the file is not a JSON object")
            }
            var check = LedgerBundleCheck(members: members)
            return check.run(expectedKey)
        } catch {
            return .unreadable("the file is not JSON: line \(error.line), column \(error.column)")
        }
    }

    private init(members: JSON.Members) { self.members = members }

    private mutating func run(_ expectedKey: String?) -> LedgerBundle.Verdict {
        checkNames()
        let key = text("key")
        if let expectedKey, expectedKey.trimmed != key { note("the key is another one than expected") }
        let checkpoint = checkpoint(signedBy: key)
        let leaf = text("leaf")
        let entry = members["leaf"] == nil ? nil : leafForm(leaf)
        checkPlace(of: leaf, in: checkpoint)
        let form = recordForm(of: entry)
        return LedgerBundle.Verdict(problems: problems, leaf: leaf, form: form, key: key)
    }

    private mutating func note(_ problem: String) { problems.append(problem) }

    private mutating func checkNames() {
        let known = LedgerBundleCheck.required.union(LedgerBundleCheck.optional)
        for member in members where !known.contains(member.name) {
            note("“\(member.name)” is nothing that a proof holds, and was not checked")
        }
        for name in LedgerBundleCheck.required.sorted() where members[name] == nil {
            note("“\(name)” is missing")
        }
        if let kind = members["hamkori"], kind != "entry" { note("“hamkori” is not “entry”") }
    }

    /// A member that is a text; empty, and a problem, when it is something else. A missing one is named elsewhere.
    private mutating func text(_ name: String) -> String {
        guard let value = members[name] else { return "" }
        if let text = value.asString { return text }
        note("“\(name)” is not a text")
        return ""
    }

    private mutating func number(_ name: String) -> Int? {
        guard let value = members[name] else { return nil }
        if let number = value.asInteger, number >= 0 { return Int(number) }
        note("“\(name)” is not a whole number from 0")
        return nil
    }

    /// A member that is a hash in 64 lower-case hexadecimal digits.
    private mutating func hash(_ name: String) -> Hash? {
        guard let value = members[name] else { return nil }
        if let hash = LedgerBundleCheck.hash(value) { return hash }
        note("“\(name)” is not 64 lower-case hexadecimal digits")
        return nil
    }

    private static func hash(_ value: JSON) -> Hash? {
        guard let text = value.asString, let hash = Hash(hex: text), hash.hex == text else { return nil }
        return hash
    }

    private mutating func checkpoint(signedBy keyText: String) -> Checkpoint? {
        let noteText = text("checkpoint")
        do {
            let key = try SignedNote.Key(text: keyText)
            let signed = try SignedNote(parsing: noteText)
            if try !signed.isSigned(by: key) { note("the checkpoint is not signed by the key") }
            let checkpoint = try Checkpoint(parsing: signed.text)
            if checkpoint.origin != key.name { note("the checkpoint is of another ledger than the key") }
            return checkpoint
        } catch let MerkleError.malformed(reason) {
            note("the key or the checkpoint cannot be read: \(reason)")
        } catch {
            note("the key cannot be used")
        }
        return nil
    }

    private mutating func leafForm(_ leaf: String) -> Hash? {
        guard let json = try? JSON(parsing: leaf), let entry = json.asObject, json.canonical == leaf else {
            note("“leaf” is not the canonical text of an entry")
            return nil
        }
        if Set(entry.map(\.name)) != LedgerBundleCheck.leafMembers {
            note("“leaf” has other members than an entry")
        }
        if members["entry"] != nil, entry["number"] != members["entry"] {
            note("“leaf” is the text of another entry than “entry” says")
        }
        guard let form = entry["form"].flatMap(LedgerBundleCheck.hash) else {
            note("“leaf” holds no hash of the record’s form")
            return nil
        }
        return form
    }

    private mutating func checkPlace(of leaf: String, in checkpoint: Checkpoint?) {
        let claimed = hash("leafHash")
        let leafHash = members["leaf"] == nil ? claimed : Hash.leaf(Array(leaf.utf8))
        if let claimed, claimed != leafHash { note("“leafHash” is not the hash of “leaf”") }
        let path = path()
        let index = number("entry")
        let size = number("size")
        let root = hash("root")
        guard let checkpoint else { return }
        if let size, size != checkpoint.size { note("“size” is not the one that the checkpoint signs") }
        if let root, root != checkpoint.root { note("“root” is not the one that the checkpoint signs") }
        guard let path, let index, let leafHash else { return }
        if !Tree.verifyInclusion(
            leaf: leafHash, index: index, size: checkpoint.size, proof: path, root: checkpoint.root)
        {
            note("entry \(index) is not in the tree that the checkpoint signs")
        }
    }

    private mutating func path() -> [Hash]? {
        guard let value = members["proof"] else { return nil }
        guard let items = value.asArray else {
            note("“proof” is not a list")
            return nil
        }
        let path = items.compactMap(LedgerBundleCheck.hash)
        guard path.count == items.count else {
            note("“proof” holds something other than 64 lower-case hexadecimal digits")
            return nil
        }
        return path
    }

    private mutating func recordForm(of entry: Hash?) -> String? {
        let hasForm = members["recordForm"] != nil
        let hasSalt = members["salt"] != nil
        guard hasForm || hasSalt else { return nil }
        guard hasForm, hasSalt else {
            note(
                "“\(hasForm ? "recordForm" : "salt")” cannot be checked without “\(hasForm ? "salt" : "recordForm")”"
            )
            return nil
        }
        let form = text("recordForm")
        let saltText = text("salt")
        guard let salt = Hexadecimal.bytes(saltText), salt.count == 16, Hexadecimal.text(salt) == saltText
        else {
            note("“salt” is not 32 lower-case hexadecimal digits, so “recordForm” was not checked")
            return nil
        }
        guard let entry else {
            if members["leaf"] == nil { note("“recordForm” cannot be checked without “leaf”") }
            return nil
        }
        guard Entry.hash(salt: salt, form: form) == entry else {
            note("“recordForm” is not the text that was entered")
            return nil
        }
        return form
    }
}

extension LedgerBundle.Verdict {
    static func unreadable(_ problem: String) -> LedgerBundle.Verdict {
        LedgerBundle.Verdict(problems: [problem], leaf: "", form: nil, key: "")
    }
}
