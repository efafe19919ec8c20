import Secrets

/// `hamkori backup FILE` and `hamkori backup --new-key`.
enum BackupCommand {
    struct Outcome {
        let holds: Bool
        let words: [String]
    }

    /// - Throws: `Arguments.Misuse`, `BackupProblem`, `OpeningProblem`, `StorageError`.
    static func run(_ arguments: Arguments) throws -> Outcome {
        let folder = DataFolder(path: try arguments.required("data"))
        let isForKey = arguments.flags.contains("new-key")
        guard arguments.words.count == 2 else {
            guard isForKey else { throw Arguments.Misuse(words: "backup takes a FILE, or --new-key") }
            return Outcome(holds: true, words: try makeKey(in: folder))
        }
        let making = BackupMaking(
            folder: folder, location: try arguments.database(in: folder), path: arguments.words[1])
        return words(try making.make(at: ClockSource.system.wall()), making.path)
    }

    private static func makeKey(in folder: DataFolder) throws -> [String] {
        guard folder.exists else { throw OpeningProblem.noFolder(path: folder.path) }
        let isReplaced = try BackupKeyFile(folder: folder).read() != nil
        let recoveryKey = RecoveryKey.generate()
        try BackupKeyFile(folder: folder).write(BackupKey(of: recoveryKey))
        return [
            "The recovery key of the backups, shown this once:", "", "    \(recoveryKey.text)", "",
            "Write it down twice and lock it away, not where the backups are. Whoever has it and a backup can go on as this",
            "institution; without it no backup opens, and nobody can make it again.",
        ]
            + (isReplaced
                ? [
                    "Backups that were made until now open with the recovery key from before: keep it as long as them."
                ]
                : [])
    }

    private static func words(_ outcome: BackupMaking.Outcome, _ path: String) -> Outcome {
        let manifest = outcome.manifest
        let made =
            "\(path): \(outcome.size) bytes, read back and whole. The ledger has \(manifest.ledgerSize) entries, root \(manifest.root.base64)."
        guard outcome.problems.isEmpty else {
            return Outcome(
                holds: false,
                words: outcome.problems + [
                    made, "It holds the database as it is, but the database does NOT hold: see above.",
                ])
        }
        return Outcome(holds: true, words: [made, "Database and ledger hold."])
    }
}
