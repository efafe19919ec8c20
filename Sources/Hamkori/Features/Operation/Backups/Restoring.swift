import Documents
import Glibc
import Secrets
import Storage

/// Puts a backup into an empty folder, all of it or nothing. Everything is made in a room inside the folder, and moved to
/// its place once it was verified; a folder in which that was interrupted is opened by no command.
struct Restoring {
    let path: String
    let configuration: Configuration

    /// What was restored.
    struct Outcome {
        let manifest: BackupManifest
        /// What was wrong in the database already when it was backed up.
        let problems: [String]
        let clockIsInDoubt: Bool
    }

    private var folder: DataFolder { DataFolder(path: configuration.dataDirectory) }
    private var room: DataFolder { folder.restoring }

    /// Looks whether there is room before anybody is asked for a key.
    /// - Throws: `BackupProblem.folderInUse`, `.databaseInUse`.
    func checkPlace() throws {
        let own = FilePath.name(of: room.path)
        guard folder.strangers(besides: { $0 == own }).isEmpty else {
            throw BackupProblem.folderInUse(path: folder.path)
        }
        guard configuration.database.engine == .postgreSQL else { return }
        let database = try Database(reading: configuration.database)
        defer { database.close() }
        guard try database.read({ try $0.tables() }).isEmpty else {
            throw BackupProblem.databaseInUse(configuration.database.description)
        }
    }

    /// - Throws: `BackupProblem`, `OpeningProblem`, `StorageError`, `PipedProcess.Failure`.
    func run(with recoveryKey: RecoveryKey) throws -> Outcome {
        try checkPlace()
        // Read to its end once, before anything is made.
        let contents = try check(recoveryKey)
        let isNew = !folder.exists
        try folder.make()
        try folder.protect(with: configuration.database)
        return try folder.alone {
            let outcome: Outcome
            do {
                BackupRoom.clear(room.path)
                try room.make()
                outcome = try restore(contents, recoveryKey)
            } catch {
                BackupRoom.clear(room.path)
                if isNew { rmdir(folder.path) }
                throw error
            }
            // From here on everything is on the disk and verified.
            try move()
            return outcome
        }
    }

    private func check(_ recoveryKey: RecoveryKey) throws -> BackupContents {
        let reader = try BackupReader(path, recoveryKey: recoveryKey)
        while try reader.next() != nil {}
        let engine = reader.contents.manifest.engine
        let isOwn = engine == .postgreSQL || configuration.database == folder.database
        guard engine == configuration.database.engine, isOwn else { throw BackupProblem.otherEngine(engine) }
        return reader.contents
    }

    private func restore(_ contents: BackupContents, _ recoveryKey: RecoveryKey) throws -> Outcome {
        try room.ledgerKey.write(contents.ledgerKey)
        try room.fileKey.write(contents.fileKey)
        try BackupKeyFile(folder: room).write(contents.backupKey)
        let reader = try BackupReader(path, recoveryKey: recoveryKey)
        var place = configuration
        place.dataDirectory = room.path
        switch contents.manifest.engine {
        case .sqlite:
            place.database = room.database
            try BackupPayload.write(reader, to: room.path + "/hamkori.db")
        case .postgreSQL: try BackupPayload.load(reader, into: configuration.database)
        }
        do {
            return try verified(contents.manifest, place)
        } catch {
            if contents.manifest.engine == .postgreSQL { try? BackupPayload.unload(configuration.database) }
            throw error
        }
    }

    /// Compares what came back with the manifest, brings it up to this program's version and notes the restoration.
    private func verified(_ manifest: BackupManifest, _ place: Configuration) throws -> Outcome {
        let database = try Database(reading: place.database)
        var flaws = try database.integrityProblems()
        let state = try database.migrationState(against: configuration.features.migrations)
        let counts = try database.read(patience: .work) { try TableCounts.of($0) }
        database.close()
        guard state.unknown.isEmpty else { throw BackupProblem.laterVersion(version: manifest.version) }
        for table in Set(counts.keys).union(manifest.tables.keys).sorted()
        where counts[table] != manifest.tables[table] {
            flaws.append(
                "\(table): \(counts[table] ?? 0) rows, and \(manifest.tables[table] ?? 0) were backed up.")
        }
        let application = try Application(place, log: .silent)
        defer { application.database.close() }
        let report = try application.read(patience: .work) {
            try LedgerVerification.report(application.features, folder: room.path, in: $0)
        }
        if state.isCurrent, report.size != manifest.ledgerSize || report.root != manifest.root {
            flaws.append("The ledger is not the one that was backed up.")
        }
        let problems = flaws + report.problems
        guard problems.isEmpty || !manifest.holds else { throw BackupProblem.doesNotHold(problems) }
        try Restorations.record(manifest, from: FilePath.name(of: path), in: application)
        return Outcome(
            manifest: manifest, problems: problems, clockIsInDoubt: application.clock.doubt != nil)
    }

    /// The ledger's key comes last: without it no command opens the folder.
    private func move() throws {
        try room.sync()
        var names = FolderContents.names(in: room.path).filter { $0 != "ledger-key" }
        names.append("ledger-key")
        for name in names {
            guard rename("\(room.path)/\(name)", "\(folder.path)/\(name)") == 0 else {
                throw BackupProblem.unwritable(path: "\(folder.path)/\(name)", code: errno)
            }
        }
        try folder.sync()
        rmdir(room.path)
    }
}

/// The database of a backup on its way back.
enum BackupPayload {
    static func write(_ reader: BackupReader, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BackupProblem.unwritable(path: path, code: errno) }
        defer { close(file) }
        while let piece = try reader.next() {
            if let code = FileContents.write(piece, to: file) {
                throw BackupProblem.unwritable(path: path, code: code)
            }
        }
        guard fsync(file) == 0 else { throw BackupProblem.unwritable(path: path, code: errno) }
    }

    /// In one transaction: all of it or nothing.
    static func load(_ reader: BackupReader, into location: DatabaseLocation) throws {
        try PipedProcess.write(
            to: "pg_restore",
            [
                "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--no-password",
                "--dbname=",
            ], environment: try location.programEnvironment(), seconds: BackupMaking.patience, reader.next)
    }

    /// Takes out what was put into a database that was empty before.
    static func unload(_ location: DatabaseLocation) throws {
        let database = try Database(location)
        defer { database.close() }
        try database.write(patience: .work) { try $0.dropAllTables() }
    }
}
