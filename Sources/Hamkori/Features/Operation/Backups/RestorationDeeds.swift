import Storage

extension DeedKind {
    static let institutionRestored = DeedKind(
        "institution.restored",
        Text(
            tg: "Аз нусхаи эҳтиётӣ барқарор шуд", ru: "Восстановлено из резервной копии",
            en: "Restored from a backup"))
}

/// What changes together when an installation was restored from a backup.
enum RestorationDeeds {
    /// Notes a restoration, ends all sessions, and lets features do what else it changes.
    static func note(_ restoration: Restoration, from backup: BackupRun, in writing: Writing) throws {
        let scope = writing.scope
        try RestorationStore.insert(restoration, in: scope)
        try writing.record(Deed(.institutionRestored, RecordReference(.institution, scope.institution)))
        try BackupRunStore.insert(backup, in: scope)
        try DatabaseFileStore.forget(in: scope)
        try SessionStore.endAll(startedAfter: Timestamp(milliseconds: 0), in: scope)
        for step in writing.features.additions(AfterRestoration.self) {
            try step.perform(restoration, writing)
        }
    }
}
