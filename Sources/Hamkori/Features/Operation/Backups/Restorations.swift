import Storage

/// What a restoration changes in the database itself.
enum Restorations {
    /// Enters it into the ledger, ends all sessions, and lets features do what theirs is, such as leaving out numbers that
    /// may have been given since the backup.
    /// - Parameter file: the backup's name; the workspace shows it as the last one.
    static func record(_ manifest: BackupManifest, from file: String, in application: Application) throws {
        let restoration = Restoration(
            backupAt: manifest.madeAt, restoredAt: application.clock.wall, ledgerSize: manifest.ledgerSize)
        let backup = BackupRun(
            beganAt: manifest.madeAt, outcome: manifest.holds ? .made : .doesNotHold, name: file)
        try application.write(as: Application.nobody, at: application.clock.now, patience: .work) {
            try RestorationDeeds.note(restoration, from: backup, in: $0)
        }
    }
}
