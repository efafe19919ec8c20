import Glibc
import Merkle
import Secrets
import Storage

/// `hamkori verify`: a whole database, or a downloaded proof.
enum VerifyCommand {
    static let command = Command(
        """
        hamkori verify --data DIR [--database URL] [--checkpoint FILE]… [--key KEY]
            check the ledger and all that it vouches for, reading only; hold it to checkpoints kept elsewhere
        hamkori verify FILE [--key KEY]
            check a downloaded proof, without a database
        """, at: 40, run: run)

    /// - Throws: `Arguments.Misuse`, `StorageError`.
    static func run(_ arguments: Arguments) throws -> CommandOutcome {
        let key = try namedKey(arguments)
        if arguments.words.count == 2 { return proof(arguments.words[1], key: key?.text) }
        return try database(arguments, key: key)
    }

    private static func proof(_ file: String, key: String?) -> CommandOutcome {
        guard let bytes = FileContents.read(file) else {
            return CommandOutcome(holds: false, words: ["\(file) cannot be read"])
        }
        let verdict = LedgerBundleCheck.verdict(on: bytes, expectedKey: key)
        guard verdict.problems.isEmpty else {
            return CommandOutcome(
                holds: false,
                words: verdict.problems + ["\(file) proves nothing: \(counted(verdict.problems.count))."])
        }
        let source = key == nil ? ", which is in the file itself; compare it with the one you know" : ""
        return CommandOutcome(
            holds: true,
            words: ["True to the key \(verdict.key)\(source)", verdict.leaf]
                + (verdict.form.map { [$0] } ?? []))
    }

    /// Opens nothing for writing, makes nothing and changes nothing.
    private static func database(_ arguments: Arguments, key: SignedNote.Key?) throws -> CommandOutcome {
        let (folder, location) = try place(arguments)
        let database = try Database(reading: location)
        defer { database.close() }
        let state = try database.migrationState(against: arguments.features.migrations)
        guard state.isCurrent else {
            return CommandOutcome(
                holds: false,
                words: [
                    """
                    The database is of another version of Hamkori; nothing was verified. Not applied: \
                    \(list(state.missing)). Not known: \(list(state.unknown)). With another text: \
                    \(list(state.changed)).
                    """
                ])
        }
        let signer = try signer(key, folder)
        let checkpoints = try arguments.all("checkpoint").map { file in
            (file: file, kept: try KeptCheckpoint.read(file, signedBy: signer))
        }
        let found = try database.read(patience: .work) { transaction -> (LedgerReport, [String])? in
            guard try transaction.count(of: "institutions") == 1,
                let scope = try InstitutionStore.only(in: transaction)
            else { return nil }
            let report = try LedgerVerification.report(
                arguments.features, folder: folder.path,
                checkpoints: checkpoints.compactMap(\.kept.checkpoint), in: scope)
            let notes = [try CopiedDatabase(database, in: scope)?.warning, try importUnderWay(in: scope)]
            return (report, notes.compactMap(\.self))
        }
        guard let (report, notes) = found else {
            return CommandOutcome(holds: false, words: ["\(location) holds no institution, or several."])
        }
        return outcome(
            report, damage: try database.integrityProblems().map { "the database itself is damaged: \($0)" },
            uncompared: checkpoints.compactMap { file, kept in kept.problem.map { "\(file): \($0)" } },
            notes: notes)
    }

    /// That an import is half taken, which is as it should be.
    private static func importUnderWay(in scope: Scope) throws -> String? {
        guard let (decided, left) = try ImportStore.standing(in: scope) else {
            return nil
        }
        return """
            An import is under way: \(left) of its \(decided.portions) portions are still to be imported, which the \
            server does automatically.
            """
    }

    private static func counted(_ problems: Int) -> String {
        problems == 1 ? "1 problem" : "\(problems) problems"
    }

    /// - Parameters:
    ///   - damage: what the engine finds wrong in its own structures.
    ///   - uncompared: checkpoints that could not be used.
    ///   - notes: what is said besides, whatever holds.
    private static func outcome(
        _ report: LedgerReport, damage: [String], uncompared: [String], notes: [String]
    ) -> CommandOutcome {
        let count = report.problemCount + damage.count
        let holds = "The ledger holds: \(report.size) entries, root \(report.root.base64)."
        guard count == 0 else {
            return CommandOutcome(
                holds: false,
                words: notes + uncompared + damage + report.problems
                    + ["The ledger of \(report.size) entries does NOT hold: \(counted(count))."])
        }
        guard uncompared.isEmpty else {
            return CommandOutcome(
                holds: false,
                words: notes + uncompared + ["Nothing was compared with that. Beside it: \(holds)"])
        }
        return CommandOutcome(holds: true, words: notes + [holds])
    }

    /// - Throws: `OpeningProblem` where there is nothing to open, `Arguments.Misuse`.
    private static func place(_ arguments: Arguments) throws -> (
        folder: DataFolder, location: DatabaseLocation
    ) {
        let folder = DataFolder(path: try arguments.required("data"))
        let location = try arguments.database(in: folder)
        try folder.checkExists()
        try folder.checkThatItIsWhole()
        guard location.hasFile else { throw try folder.lackOfRecords(at: location) }
        return (folder, location)
    }

    /// The ledger's public key as it was named.
    /// - Throws: `Arguments.Misuse` for what is no such key.
    private static func namedKey(_ arguments: Arguments) throws -> SignedNote.Key? {
        guard let text = arguments["key"] else { return nil }
        do {
            return try SignedNote.Key(text: text.trimmed)
        } catch {
            throw Arguments.Misuse(words: "--key takes a key as /ledger/key gives it: NAME+HASH+KEY")
        }
    }

    /// Who may have signed a checkpoint: the key that was named, else the one in the data folder.
    private static func signer(_ named: SignedNote.Key?, _ folder: DataFolder) throws -> [UInt8]? {
        if let named { return named.publicKey }
        return try folder.ledgerKey.read().map { try SigningKey(seed: $0).verifyingKey.bytes }
    }

    private static func list(_ ids: [String]) -> String { ids.isEmpty ? "none" : ids.joined(separator: ", ") }
}

/// A checkpoint that somebody kept, so that the ledger can be held to it.
struct KeptCheckpoint {
    /// Nil when it cannot be used.
    let checkpoint: Checkpoint?
    let problem: String?

    /// Reads a file as `/ledger/checkpoint` gave it.
    /// - Parameter signer: the ledger's public key. The name is the checkpoint's own: an institution may have moved to
    ///   another address since.
    static func read(_ file: String, signedBy signer: [UInt8]?) throws -> KeptCheckpoint {
        guard let bytes = FileContents.read(file) else { return refused("it cannot be read") }
        guard let signer else {
            return refused("there is no key to check its signature with: name one with --key")
        }
        do {
            let note = try SignedNote(parsing: KeptCheckpoint.text(bytes))
            let checkpoint = try Checkpoint(parsing: note.text)
            let key = try SignedNote.Key(name: checkpoint.origin, publicKey: signer)
            guard try note.isSigned(by: key) else { return refused("it is not signed by this ledger’s key") }
            return KeptCheckpoint(checkpoint: checkpoint, problem: nil)
        } catch let MerkleError.malformed(reason) {
            return refused("it is not a checkpoint: \(reason)")
        }
    }

    /// The note in a file that was copied from a page or out of a mail: another program's byte order mark, ends of lines
    /// and blanks at them are no part of what was signed.
    private static func text(_ bytes: [UInt8]) -> String {
        let text = String(
            decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        let lines = text.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map { line in String(line.reversed().drop { " \t\r".contains($0) }.reversed()) }
        return lines.joined(separator: "\n").trimmed + "\n"
    }

    private static func refused(_ problem: String) -> KeptCheckpoint {
        KeptCheckpoint(checkpoint: nil, problem: problem)
    }
}
