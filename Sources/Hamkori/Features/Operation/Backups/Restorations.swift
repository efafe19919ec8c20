import Storage

/// What a restoration changes in the database itself.
enum Restorations {
    /// Enters it into the ledger, ends all sessions, and leaves out the numbers that may have been given since the backup.
    /// - Parameter file: the backup's name; the workspace shows it as the last one.
    static func record(_ manifest: BackupManifest, from file: String, in application: Application) throws {
        let restoration = Restoration(
            backupAt: manifest.madeAt, restoredAt: application.clock.wall, ledgerSize: manifest.ledgerSize)
        let institution = application.institution
        try application.write(
            as: Application.nobody, at: application.clock.now,
            doing: Deed(.institutionRestored, RecordReference(.institution, institution)), patience: .work
        ) { writing in
            try RestorationStore.insert(restoration, of: institution, in: writing.transaction)
            try BackupRunStore.insert(
                BackupRun(
                    beganAt: manifest.madeAt, outcome: manifest.holds ? .made : .doesNotHold, name: file),
                of: institution, in: writing.transaction)
            try DatabaseFileStore.forget(in: writing.transaction)
            try SessionStore.endAll(startedAfter: Timestamp(milliseconds: 0), in: writing.transaction)
            for step in writing.features.additions(AfterRestoration.self) {
                try step.perform(restoration, writing)
            }
        }
    }
}

extension DeedKind {
    static let institutionRestored = DeedKind(
        "institution.restored",
        Text(
            tg: "Аз нусхаи эҳтиётӣ барқарор шуд", ru: "Восстановлено из резервной копии",
            en: "Restored from a backup"))
}
