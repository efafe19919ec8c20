import Documents
import Glibc
import Secrets
import Storage

/// Makes a backup of an installation while it is in use: one file, closed to the backup key, with the database as it was at
/// one moment and the keys that belong to it.
struct BackupMaking {
    let features: FeatureList
    let folder: DataFolder
    let location: DatabaseLocation
    let path: String

    /// What was made.
    struct Outcome {
        let manifest: BackupManifest
        /// Of the file.
        let size: Int
        /// What is wrong in the database itself, and so in its copy.
        let problems: [String]
    }

    /// Seconds after which a program of PostgreSQL is ended.
    static let patience = 1_700

    /// Reads only, and makes nothing but the file.
    /// - Throws: `BackupProblem`, `OpeningProblem`, `StorageError`, `PipedProcess.Failure`.
    func make(at now: Timestamp) throws -> Outcome {
        try folder.checkExists()
        try folder.checkThatItIsWhole()
        guard location.hasFile else { throw try folder.lackOfRecords(at: location) }
        try checkPlace()
        guard let ledgerKey = try folder.ledgerKey.read() else {
            throw OpeningProblem.missingKey(path: folder.ledgerKey.path)
        }
        guard let fileKey = try folder.fileKey.read() else {
            throw OpeningProblem.missingKey(path: folder.fileKey.path)
        }
        guard let backupKey = try BackupKeyFile(folder: folder).read() else {
            throw BackupProblem.noKey(folder: folder.path)
        }
        let writer = try BackupWriter(path, key: backupKey)
        let begin = { (manifest: BackupManifest) in
            try writer.write(
                BackupContents(
                    manifest: manifest, ledgerKey: ledgerKey, fileKey: fileKey, backupKey: backupKey
                ).bytes)
        }
        let (manifest, problems) =
            switch location {
            case .sqlite: try copyFile(to: writer, at: now, begin)
            case .postgreSQL: try copyServer(to: writer, at: now, begin)
            }
        try writer.finish()
        return Outcome(manifest: manifest, size: writer.count, problems: problems)
    }

    /// A backup is there for when the folder is lost.
    private func checkPlace() throws {
        let place = FilePath.folder(of: path)
        guard let there = FilePath.resolved(place), let here = FilePath.resolved(folder.path) else {
            throw BackupProblem.unwritable(path: path, code: errno)
        }
        guard !FilePath.isWithin(there, here) else {
            throw BackupProblem.insideFolder(path: path, folder: folder.path)
        }
    }

    /// The copy is looked through before it is closed, and is what is closed.
    private func copyFile(
        to writer: BackupWriter, at now: Timestamp, _ begin: (BackupManifest) throws -> Void
    ) throws -> (BackupManifest, [String]) {
        let room = try BackupRoom(in: folder)
        defer { withExtendedLifetime(room) {} }
        let copy = room.path + "/hamkori.db"
        let source = try Database(reading: location)
        defer { source.close() }
        try checkSchema(source)
        try source.backup(to: copy)
        let database = try Database(reading: .sqlite(path: copy))
        defer { database.close() }
        let flaws = try database.integrityProblems()
        let (manifest, problems) = try database.read(patience: .work) { try look($0, at: now, flaws) }
        try begin(manifest)
        let file = open(copy, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw BackupProblem.unreadable(path: copy, code: errno) }
        defer { close(file) }
        var piece = [UInt8](repeating: 0, count: 1_048_576)
        while true {
            let count = Glibc.read(file, &piece, piece.count)
            guard count >= 0 else { throw BackupProblem.unreadable(path: copy, code: errno) }
            guard count > 0 else { return (manifest, problems) }
            try writer.write(Array(piece[..<count]))
        }
    }

    /// PostgreSQL's own program reads the same state that is looked through.
    private func copyServer(
        to writer: BackupWriter, at now: Timestamp, _ begin: (BackupManifest) throws -> Void
    ) throws -> (BackupManifest, [String]) {
        let database = try Database(reading: location)
        defer { database.close() }
        try checkSchema(database)
        let environment = try location.programEnvironment()
        return try database.read(patience: .work) { transaction in
            let snapshot = try transaction.exportedSnapshot()
            let (manifest, problems) = try look(transaction, at: now, [])
            try begin(manifest)
            try PipedProcess.read(
                from: "pg_dump",
                [
                    "--format=custom", "--no-owner", "--no-privileges", "--no-password",
                    "--snapshot=\(snapshot)",
                ],
                environment: environment, seconds: BackupMaking.patience, writer.write)
            return (manifest, problems)
        }
    }

    private func checkSchema(_ database: Database) throws {
        guard try database.hasTable("migrations"),
            try database.migrationState(against: features.migrations).isCurrent
        else { throw BackupProblem.otherSchema(database: location.description) }
    }

    private func look(
        _ transaction: Transaction, at now: Timestamp, _ flaws: [String]
    ) throws -> (BackupManifest, [String]) {
        guard
            let scope = try InstitutionStore.only(in: transaction),
            let name = try InstitutionStore.institution(in: scope)?.name,
            let identity = try InstallationStore.identity(in: transaction)
        else { throw OpeningProblem.emptyLedger(database: location.description) }
        let report = try LedgerVerification.report(features, folder: folder.path, in: scope)
        let problems = flaws + report.problems
        let manifest = BackupManifest(
            engine: location.engine, madeAt: now, institution: name.text(.en), installation: identity.id,
            ledger: report, tables: try TableCounts.of(transaction), holds: problems.isEmpty)
        return (manifest, problems)
    }
}
