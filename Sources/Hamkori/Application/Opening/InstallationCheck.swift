import Storage

/// The identity of the database against the keys beside it.
enum InstallationCheck {
    static let all = StoredCheck(name: "installation") { inspection in
        let folder = DataFolder(path: inspection.folder)
        guard let ledger = try folder.ledgerKey.read() else {
            return inspection.note("installation: ledger-key is missing in \(folder.path)")
        }
        guard let file = try folder.fileKey.read() else {
            return inspection.note("installation: file-key is missing in \(folder.path)")
        }
        let keys = try InstallationKeys(ledger: ledger, file: file)
        guard let identity = try InstallationStore.identity(in: inspection.scope.transaction) else {
            return inspection.note("installation: the database does not say which keys are its own")
        }
        if !identity.isSigned(by: keys) {
            inspection.note("installation: ledger-key is not the key of this database")
        }
        if !identity.opens(with: keys) {
            inspection.note("installation: file-key is not the key of this database")
        }
    }
}
