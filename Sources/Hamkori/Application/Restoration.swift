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
    static func insert(
        _ restoration: Restoration, of institution: ID<Institution>, in transaction: Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO restorations (institution_id, number, backup_at, restored_at, ledger_size)
            SELECT \(institution), count(*) + 1, \(restoration.backupAt), \(restoration.restoredAt),
                \(restoration.ledgerSize) FROM restorations WHERE institution_id = \(institution)
            """)
    }

    /// All of them, the first one first.
    static func all(of institution: ID<Institution>, in transaction: Transaction) throws -> [Restoration] {
        try transaction.rows(
            """
            SELECT backup_at, restored_at, ledger_size FROM restorations
            WHERE institution_id = \(institution) ORDER BY number
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
