import Documents

/// Backups of the installation, and what came back from them.
enum Backups {
    static let feature = Feature(
        "Backups", migrations: RestorationStore.migrations, deeds: [.institutionRestored],
        formParts: [
            FormPart(kind: .institution, name: "restorations") { id, transaction in
                guard let id = ID<Institution>(id) else { return .null }
                return .array(try RestorationStore.all(of: id, in: transaction).map(\.json))
            }
        ])
}
