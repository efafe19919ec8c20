import Documents
import Storage

/// A restoration from a backup: what was written after the backup is lost, and the ledger says so.
struct Restoration: Equatable {
    /// When the backup was made.
    let backupAt: Timestamp
    let restoredAt: Timestamp
    /// Of the ledger in the backup.
    let ledgerSize: Int

    var json: JSON {
        [
            "backupAt": .string(backupAt.utcText), "restoredAt": .string(restoredAt.utcText),
            "ledgerSize": .integer(Int64(ledgerSize)),
        ]
    }
}

/// All SQL of restorations.
enum RestorationStore {
    static func insert(_ restoration: Restoration, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO restorations (institution_id, number, backup_at, restored_at, ledger_size)
            SELECT \(scope.institution), count(*) + 1, \(restoration.backupAt), \(restoration.restoredAt),
                \(restoration.ledgerSize) FROM restorations WHERE \(scope.own)
            """)
    }

    /// All of them, the first one first.
    static func all(in scope: Scope) throws -> [Restoration] {
        try scope.rows(
            """
            SELECT backup_at, restored_at, ledger_size FROM restorations
            WHERE \(scope.own) ORDER BY number
            """
        ) { row in
            Restoration(
                backupAt: try row["backup_at"], restoredAt: try row["restored_at"],
                ledgerSize: try row["ledger_size"])
        }
    }

    static let migrations = [
        Migration(
            "2026-11-27-restorations",
            """
            CREATE TABLE restorations (
                institution_id TEXT NOT NULL REFERENCES institutions (id), number {integer} NOT NULL,
                backup_at {integer} NOT NULL, restored_at {integer} NOT NULL, ledger_size {integer} NOT NULL,
                PRIMARY KEY (institution_id, number)
            ) {strict}
            """)
    ]
}

/// What else a restoration changes.
struct AfterRestoration: Addition {
    let perform: @Sendable (Restoration, Writing) throws -> Void
}
