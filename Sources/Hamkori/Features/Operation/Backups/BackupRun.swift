import Storage

/// One attempt to make a backup, as the workspace shows it.
struct BackupRun: Equatable {
    let beganAt: Timestamp
    var outcome: Outcome
    /// The file's name, without its folder.
    let name: String
    /// Of the file in bytes; nil where there is none.
    var size: Int?
    /// Why it failed.
    var fault = ""

    enum Outcome: String, Sendable, CaseIterable {
        case running
        /// Read back, and everything in it holds.
        case made
        /// A whole file of a database that does not hold.
        case doesNotHold
        case failed
    }

    /// Notes what came of it.
    mutating func end(with made: Result<BackupMaking.Outcome, any Error>) {
        switch made {
        case .success(let made):
            outcome = made.problems.isEmpty ? .made : .doesNotHold
            size = made.size
            fault = String(made.problems.joined(separator: " ").prefix(BackupRun.longestFault))
        case .failure(let error):
            outcome = .failed
            fault = String(CommandFailure(error).sentence.prefix(BackupRun.longestFault))
        }
    }

    private static let longestFault = 500

    /// Seconds after which one that has not ended is taken for interrupted.
    private static let longest = 12 * 3_600

    /// Whether it never came to its end: the process was killed.
    func isInterrupted(at now: Timestamp) -> Bool {
        outcome == .running && beganAt.adding(seconds: BackupRun.longest) <= now
    }
}

/// All SQL of attempts to make backups.
enum BackupRunStore {
    /// How many are remembered.
    private static let memory = 30

    static func insert(_ run: BackupRun, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO backup_runs (institution_id, began_at, outcome, name, size, fault)
            VALUES (\(scope.institution), \(run.beganAt), \(run.outcome.rawValue), \(run.name), \(run.size), \(run.fault))
            ON CONFLICT (institution_id, began_at) DO UPDATE SET outcome = excluded.outcome, name = excluded.name,
                size = excluded.size, fault = excluded.fault
            """)
        try scope.execute(
            """
            DELETE FROM backup_runs WHERE \(scope.own) AND began_at NOT IN (
                SELECT began_at FROM backup_runs WHERE \(scope.own)
                ORDER BY began_at DESC LIMIT \(memory))
                AND began_at < (SELECT max(began_at) FROM backup_runs
                    WHERE \(scope.own) AND outcome = \(BackupRun.Outcome.made.rawValue))
            """)
    }

    /// The newest first.
    static func all(in scope: Scope) throws -> [BackupRun] {
        try scope.rows(
            """
            SELECT began_at, outcome, name, size, fault FROM backup_runs
            WHERE \(scope.own) ORDER BY began_at DESC
            """
        ) { row in
            BackupRun(
                beganAt: try row["began_at"],
                outcome: BackupRun.Outcome(rawValue: try row["outcome"]) ?? .failed, name: try row["name"],
                size: try row["size"], fault: try row["fault"])
        }
    }

    static let migrations = [
        Migration(
            "2026-11-27-backup-runs",
            """
            CREATE TABLE backup_runs (
                institution_id TEXT NOT NULL REFERENCES institutions (id), began_at {integer} NOT NULL,
                outcome TEXT NOT NULL, name TEXT NOT NULL, size {integer}, fault TEXT NOT NULL,
                PRIMARY KEY (institution_id, began_at)
            ) {strict}
            """)
    ]
}
