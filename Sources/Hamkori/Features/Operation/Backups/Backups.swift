import Documents
import Web

/// Backups of the installation, and what came back from them.
enum Backups {
    static let show = Route(.get, "workspace", "backups")

    static let feature = Feature(
        "Backups", endpoints: [.page(show, for: .permitted(.administerInstitution), BackupActions.show)],
        migrations: RestorationStore.migrations + BackupRunStore.migrations + DatabaseFileStore.migrations,
        deeds: [.institutionRestored],
        formParts: [
            FormPart(kind: .institution, name: "restorations") { _, scope in
                .array(try RestorationStore.all(in: scope).map(\.json))
            }
        ],
        commands: [BackupCommand.command, RestoreCommand.command],
        adding: [
            WorkspaceTask(.administerInstitution, BackupTexts.title, at: 290, Backups.show),
            WorkspaceNotice(position: 20, html: BackupActions.alert),
        ])
}
