import Secrets
import Storage

/// What a command may do where there is no installation.
enum Opening: Sendable {
    /// Nothing: it works on what is there.
    case existing
    /// Found one in a folder that is empty or missing: `serve` and `demo`.
    case foundingWhereEmpty
    /// Found one, and nothing else: `hamkori init`.
    case founding
}

/// A database with the keys that belong to it. Opening makes neither, unless it was asked to found an installation and
/// nothing is there yet.
struct Installation: Sendable {
    let database: Database
    let keys: InstallationKeys
    let institution: ID<Institution>
    /// The State whose institution it is.
    let home: Country
    let folder: DataFolder
    /// The migrations that were applied now.
    let applied: [String]

    /// - Throws: `OpeningProblem`, `StorageError`.
    static func open(_ configuration: Configuration, _ opening: Opening) throws -> Installation {
        let folder = DataFolder(path: configuration.dataDirectory)
        try folder.checkThatItIsWhole()
        guard opening != .existing else {
            try folder.checkExists()
            try folder.protect(with: configuration.database)
            return try Place(configuration, folder, .work).opened()
        }
        try folder.make()
        try folder.protect(with: configuration.database)
        return try folder.alone {
            let place = try Place(configuration, folder, .request)
            guard place.database == nil else {
                if opening == .founding, !folder.isBeingFounded {
                    throw OpeningProblem.alreadyThere(path: folder.path)
                }
                return try place.opened()
            }
            return try place.founded()
        }
    }
}

/// The places of an installation, and what stands there.
private struct Place {
    let features: FeatureList
    let location: DatabaseLocation
    let folder: DataFolder
    let ledgerKey: Secret?
    let fileKey: Secret?
    /// The database; nil when it is missing, empty, or without an institution.
    let database: Database?

    /// How long its transactions wait: a command may wait longer than a server.
    let patience: Patience
    /// Whether what is founded here is to be a demo.
    private let isDemo: Bool

    init(_ configuration: Configuration, _ folder: DataFolder, _ patience: Patience) throws {
        self.folder = folder
        features = configuration.features
        isDemo = configuration.isDemo
        self.patience = patience
        location = configuration.database
        ledgerKey = try folder.ledgerKey.read()
        fileKey = try folder.fileKey.read()
        database = try Place.filled(location, patience, fileKey.map(FileKey.init))
    }

    private static func filled(
        _ location: DatabaseLocation, _ patience: Patience, _ key: FileKey?
    ) throws -> Database? {
        guard location.hasFile else { return nil }
        let database = try Database(
            location, readers: WorkClass.threads, creates: false, patience: patience,
            authenticate: key?.rowAuthenticator)
        guard try database.hasTable("institutions"),
            try database.read({ try InstitutionStore.isAny(in: $0) })
        else {
            database.close()
            return nil
        }
        return database
    }

    /// The installation that is there.
    func opened() throws -> Installation {
        guard let database else { throw try folder.lackOfRecords(at: location) }
        guard let ledgerKey else { throw OpeningProblem.missingKey(path: folder.ledgerKey.path) }
        guard let fileKey else { throw OpeningProblem.missingKey(path: folder.fileKey.path) }
        let keys = try InstallationKeys(ledger: ledgerKey, file: fileKey)
        // Looked at before the schema is changed: another installation's database stays as it is.
        guard try database.hasTable(InstallationStore.table),
            let identity = try database.read({ try InstallationStore.identity(in: $0) })
        else { throw OpeningProblem.noIdentity(database: location.description) }
        try check(keys, identity)
        let applied = try database.migrate(features.migrations, version: Application.version)
        guard let scope = try database.read({ try InstitutionStore.only(in: $0) }) else {
            throw try folder.lackOfRecords(at: location)
        }
        return Installation(
            database: database, keys: keys, institution: scope.institution, home: scope.home, folder: folder,
            applied: applied)
    }

    /// A new installation, or the rest of one whose founding was interrupted.
    func founded() throws -> Installation {
        guard ledgerKey == nil && fileKey == nil || folder.isBeingFounded else {
            throw OpeningProblem.keysWithoutRecords(path: folder.path, database: location.description)
        }
        try folder.checkHoldsNothingElse()
        try folder.markFounding()
        let keys = try InstallationKeys(
            ledger: folder.ledgerKey.readOrMake(), file: folder.fileKey.readOrMake())
        let database = try Database(
            location, readers: WorkClass.threads, patience: patience, authenticate: keys.file.rowAuthenticator
        )
        let applied = try database.migrate(features.migrations, version: Application.version)
        let scope = try database.write { transaction in
            let scope = try InstitutionStore.ensure(at: .now, in: transaction)
            // Another node that founds at the same moment, with a folder of its own, was faster.
            if let known = try InstallationStore.identity(in: transaction) {
                try check(keys, known)
            } else {
                var identity = try InstallationIdentity(of: keys)
                identity.demo = isDemo ? .underway : nil
                try InstallationStore.insert(identity, in: scope)
            }
            return scope
        }
        return Installation(
            database: database, keys: keys, institution: scope.institution, home: scope.home, folder: folder,
            applied: applied)
    }

    private func check(_ keys: InstallationKeys, _ identity: InstallationIdentity) throws {
        guard identity.isSigned(by: keys) else { throw strange(folder.ledgerKey) }
        guard identity.opens(with: keys) else { throw strange(folder.fileKey) }
    }

    private func strange(_ key: KeyFile) -> OpeningProblem {
        OpeningProblem.strangeKey(path: key.path, database: location.description)
    }
}

extension DatabaseLocation {
    /// Whether there is something to open: a server, or a file that is not empty.
    var hasFile: Bool {
        switch self {
        case .sqlite(let path): FileSize.of(path) ?? 0 > 0
        case .postgreSQL: true
        }
    }
}
