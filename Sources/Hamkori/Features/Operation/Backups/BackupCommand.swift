import Secrets
import Storage

/// `hamkori backup FILE` and `hamkori backup --new-key`.
enum BackupCommand {
    static let command = Command(
        """
        hamkori backup FILE --data DIR [--database URL]
            one encrypted file with the database and its keys, made while the server runs, read back and verified
        hamkori backup --new-key --data DIR
            make the key that backups are closed to; prints the recovery key that opens them, once
        """, at: 50, run: run)

    /// - Throws: `Arguments.Misuse`, `BackupProblem`, `OpeningProblem`, `StorageError`.
    static func run(_ arguments: Arguments) throws -> CommandOutcome {
        let folder = DataFolder(path: try arguments.required("data"))
        let isForKey = arguments.flags.contains("new-key")
        guard arguments.words.count == 2 else {
            guard isForKey else { throw Arguments.Misuse(words: "backup takes a FILE, or --new-key") }
            return CommandOutcome(holds: true, words: try makeKey(in: folder))
        }
        let making = BackupMaking(
            features: arguments.features, folder: folder, location: try arguments.database(in: folder),
            path: arguments.words[1])
        let now = ClockSource.system.wall()
        var run = BackupRun(beganAt: now, outcome: .failed, name: FilePath.name(of: making.path))
        let made = Result { try making.make(at: now) }
        run.end(with: made)
        let isNoted = making.location.hasFile && folder.exists && note(run, making)
        return words(try made.get(), making.path, isNoted: isNoted)
    }

    /// Whether the workspace will show it: the database may stand on a disk that cannot be written.
    private static func note(_ run: BackupRun, _ making: BackupMaking) -> Bool {
        do {
            let database = try Database(making.location, creates: false, patience: .work)
            defer { database.close() }
            guard try database.migrationState(against: making.features.migrations).isCurrent else {
                return false
            }
            try database.write { transaction in
                guard let scope = try InstitutionStore.only(in: transaction) else { return }
                try BackupRunStore.insert(run, in: scope)
            }
            return true
        } catch {
            return false
        }
    }

    private static func makeKey(in folder: DataFolder) throws -> [String] {
        try folder.checkExists()
        let isReplaced = try BackupKeyFile(folder: folder).read() != nil
        let recoveryKey = RecoveryKey.generate()
        try BackupKeyFile(folder: folder).write(BackupKey(of: recoveryKey))
        return [
            "The recovery key of the backups, shown this once:", "", "    \(recoveryKey.text)", "",
            "Write it down twice and lock it away, not where the backups are. Whoever has it and a backup can go on as this",
            "institution; without it no backup can be opened, and it cannot be created again.",
        ]
            + (isReplaced
                ? [
                    "Earlier backups can be opened only with the previous recovery key: keep it as long as you keep them."
                ]
                : [])
    }

    private static func words(_ outcome: BackupMaking.Outcome, _ path: String, isNoted: Bool)
        -> CommandOutcome
    {
        let manifest = outcome.manifest
        let made =
            "\(path): \(outcome.size) bytes, read back and whole. The ledger has \(manifest.ledgerSize) entries, root \(manifest.root.base64)."
        let unseen =
            isNoted ? [] : ["It could not be recorded in the database, so the workspace does not show it."]
        guard outcome.problems.isEmpty else {
            return CommandOutcome(
                holds: false,
                words: outcome.problems + unseen + [
                    made,
                    "It contains the database as it is, but the database did NOT pass verification: see above.",
                ])
        }
        return CommandOutcome(holds: true, words: [made, "Database and ledger hold."] + unseen)
    }
}
