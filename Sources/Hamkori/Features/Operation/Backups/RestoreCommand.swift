import Glibc
import Secrets

/// `hamkori restore FILE`.
enum RestoreCommand {
    static let command = Command(
        """
        hamkori restore FILE --data DIR [--database URL]
            put a backup into an empty or missing folder (on PostgreSQL: and an empty database), all or nothing;
            asks for the recovery key
        """, at: 60, run: run)

    /// - Throws: `Arguments.Misuse`, `BackupProblem`, `OpeningProblem`, `StorageError`.
    static func run(_ arguments: Arguments) throws -> CommandOutcome {
        var configuration = try arguments.configuration()
        configuration.dataDirectory = try arguments.required("data")
        let restoring = Restoring(path: arguments.words[1], configuration: configuration)
        try restoring.checkPlace()
        try BackupReader.checkHead(of: restoring.path)
        let outcome = try restoring.run(with: readKey())
        return words(outcome, configuration)
    }

    /// A recovery key from the standard input: command lines can be seen by everybody on the machine.
    private static func readKey() throws -> RecoveryKey {
        if isatty(STDIN_FILENO) == 1 {
            let asked = Array("Recovery key of the backups: ".utf8)
            _ = write(STDERR_FILENO, asked, asked.count)
        }
        guard let line = readLine(), !line.trimmed.isEmpty else { throw BackupProblem.keyMissing }
        do {
            return try RecoveryKey(typed: line)
        } catch {
            throw BackupProblem.mistypedKey(error)
        }
    }

    private static func words(
        _ outcome: Restoring.Outcome, _ configuration: Configuration
    ) -> CommandOutcome {
        let manifest = outcome.manifest
        let data = configuration.dataDirectory
        let complaints = manifest.tables["complaints"] ?? 0
        var words = [
            "Restored: \(manifest.institution), as it was at \(manifest.madeAt.utcText).",
            "The ledger had \(manifest.ledgerSize) entries, root \(manifest.root.base64); \(complaints) complaints.",
            "One entry was added, which records the restoration and the time of the backup.",
            "",
            "What was written since then is not here. People who complained since then have receipts that no longer work:",
            "inform the offices. New complaints get numbers of seven or eight digits this year, so that none is used twice.",
            "Cases that were erased since then are here again; they are announced and erased again.",
            "E-mails that were waiting then may be sent a second time. Everyone has to sign in again.",
            "",
            "Only one machine may continue as this institution. If the one that this backup came from is still running, stop it and",
            "do not start it again: the ledgers of both would contradict each other, and their checkpoints would show it.",
            "Compare this one with the last checkpoint that was kept:",
            "    hamkori verify --data \(data) --checkpoint FILE",
        ]
        if outcome.clockIsInDoubt {
            words += [
                "The backup is older than a week, so the clock is not believed yet. When it is right:",
                "    hamkori clock confirm --data \(data)",
            ]
        }
        guard outcome.problems.isEmpty else {
            return CommandOutcome(
                holds: false,
                words: words + outcome.problems + [
                    "The database did NOT hold when it was backed up, and does not now."
                ])
        }
        return CommandOutcome(holds: true, words: words)
    }
}
