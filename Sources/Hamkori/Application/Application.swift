import Glibc
import Secrets
import Storage
import Web

/// The product at work: what lives as long as the process.
final class Application: Sendable {
    let configuration: Configuration
    let database: Database
    let log: Log
    let institution: ID<Institution>
    let assets: StaticFiles
    let passwords: Password.Gate
    let ledgerKey: SigningKey
    let pages: Router<Endpoint>
    let doors: Router<Endpoint>
    let memory = PageMemory()
    let patience = SignInPatience()
    let printing = Printing()
    let tokenPace = TokenPace()
    let intakePace = IntakePace()
    private let sources: [RecordKind: RecordSource]

    /// The one list of features.
    static let features: [Feature] = [
        Organisations.feature, Accounts.feature, Ledger.feature, Thread.feature, Search.feature,
        Seminars.feature, Taxonomies.feature, Recommendations.feature, Responsibilities.feature,
        Grades.feature, Transmittals.feature, Dialogues.feature, FollowUp.feature, Plans.feature,
        Indicators.feature, Clusters.feature, Bookmarks.feature, TrackerReports.feature, API.feature,
        OpenData.feature, Jobs.feature, Reporting.feature, SavedSearches.feature,
        WorkingDays.feature, Complaints.feature(readers: .people), Referrals.feature, Escrows.feature,
        ComplaintStatistics.feature, OverdueCases.feature,
        Site.feature,
    ]

    /// Opens the database, brings its schema up to date and gets the ledger's key.
    /// - Throws: `StorageError`, `ConfigurationError`, `StaticFilesError`, `RouterError`.
    init(_ configuration: Configuration, log: Log) throws {
        self.configuration = configuration
        self.log = log
        database = try Database(configuration.database)
        let applied = try database.migrate(
            Application.migrations + Application.features.flatMap(\.migrations))
        for id in applied { log.note("migrated", ["migration": id]) }
        institution = try database.write { try InstitutionStore.ensure(at: .now, in: $0) }
        ledgerKey = try LedgerKey.load(from: configuration.dataDirectory)
        assets = try StaticFiles(folder: configuration.publicDirectory)
        passwords = Password.Gate(cost: configuration.passwordCost == .minimum ? .minimum : .moderate)
        var pages = Router<Endpoint>()
        var doors = Router<Endpoint>()
        for endpoint in Application.features.flatMap(\.endpoints) {
            if endpoint.kind == .door {
                try doors.add(endpoint.method, endpoint.parts, endpoint)
            } else {
                try pages.add(endpoint.method, endpoint.parts, endpoint)
            }
        }
        self.pages = pages
        self.doors = doors
        sources = Dictionary(
            uniqueKeysWithValues: Application.features.flatMap(\.records).map { ($0.kind, $0) })
        try SealedSecondFactor.closeThoseInClear(self)
        try openLedger()
        try TaxonomyDeeds.supply(self)
        try renewSearch()
    }

    /// The ledger's first entry tells of the institution itself.
    private func openLedger() throws {
        let record = RecordReference(.institution, institution)
        let isOpen = try database.read {
            try !LedgerStore.known(.institution, among: [record.id], institution, in: $0).isEmpty
        }
        guard !isOpen else { return }
        try write(as: Application.nobody, at: .now, doing: Deed(.institutionFounded, record)) { _ in }
    }

    /// How a kind of record is known to the ledger, the thread and the search.
    func source(of kind: RecordKind) throws -> RecordSource {
        guard let source = sources[kind] else { throw LedgerError.unknownKind(kind) }
        return source
    }

    /// All of them, in the order of the kinds.
    var recordSources: [RecordSource] { RecordKind.allCases.compactMap { sources[$0] } }

    func newID<Record>(_: Record.Type = Record.self, at now: Timestamp) -> ID<Record> {
        ID(at: now, random: Random.bytes(10))
    }

    /// What a remembered page depends on now.
    func moment(at now: Timestamp = .now) throws -> PageMemory.Moment {
        PageMemory.Moment(generation: try database.generation(), day: now.date)
    }
}

/// What is wrong with how Hamkori was started.
enum ConfigurationError: Error, Equatable {
    case noDataDirectory(String)
    case noPublicDirectory
    case badLedgerKey(path: String)
    case badValue(option: String, value: String)
}

/// The key that signs the ledger's checkpoints: 32 bytes in a file that only we can read.
enum LedgerKey {
    /// Reads it, or makes it when there is none.
    /// - Throws: `ConfigurationError`, `SecretsError`.
    static func load(from folder: String) throws -> SigningKey {
        let path = folder + "/ledger-key"
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file >= 0 {
            defer { close(file) }
            var seed = [UInt8](repeating: 0, count: 33)
            guard Glibc.read(file, &seed, 33) == 32 else { throw ConfigurationError.badLedgerKey(path: path) }
            return try SigningKey(seed: Secret(Array(seed.prefix(32))))
        }
        let key = try SigningKey.generate()
        let made = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard made >= 0 else { throw ConfigurationError.noDataDirectory(folder) }
        defer { close(made) }
        let seed = key.seed.bytes
        guard Glibc.write(made, seed, 32) == 32, fsync(made) == 0 else {
            throw ConfigurationError.badLedgerKey(path: path)
        }
        return key
    }
}
