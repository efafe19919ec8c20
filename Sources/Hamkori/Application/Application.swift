import Secrets
import Storage
import Web

/// What lives as long as the process: the configuration, the database, the clock, the routes and the caches.
final class Application: Sendable {
    static let version = "0.1.0"

    let configuration: Configuration
    let database: Database
    let log: Log
    let institution: ID<Institution>
    /// The State whose institution it is.
    let home: Country
    let assets: StaticFiles
    let protection: Protection
    let passwords: Password.Gate
    let ledgerKey: SigningKey
    let fileKey: FileKey
    let clock: Clock
    let pages: Router<Endpoint>
    let doors: Router<Endpoint>
    let memory = PageMemory()
    let readiness: ReadinessWatch
    let sessions = RecentSessions()
    let states = FeatureStates()
    /// What files of people who are not signed in may take at one time, and in a day.
    let uploads = ByteQuota(most: 1_000_000_000, perPeer: 300_000_000)
    let keptAnswers = KeptAnswers()

    var features: FeatureList { configuration.features }

    /// Opens an installation and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - opening: what to do where there is none.
    ///   - source: where readings of time come from.
    /// - Throws: `OpeningProblem`, `StorageError`, `StaticFilesError`, `RouterError`.
    init(
        _ configuration: Configuration, opening: Opening = .existing, source: ClockSource = .system, log: Log
    ) throws {
        self.configuration = configuration
        self.log = log
        let installation = try Installation.open(configuration, opening)
        database = installation.database
        institution = installation.institution
        home = installation.home
        ledgerKey = installation.keys.ledger
        fileKey = installation.keys.file
        clock = try database.read { [institution, home] transaction in
            let scope = Scope(institution: institution, home: home, transaction: transaction)
            return Clock(
                source, last: try Application.lastMoment(in: scope),
                confirmation: try ClockStore.kept(in: scope)?.confirmedSize ?? 0)
        }
        for id in installation.applied { log.note("migrated", ["migration": id]) }
        protection = Protection(isSecure: configuration.isSecure)
        readiness = ReadinessWatch(protection)
        assets = try StaticFiles(
            folder: configuration.publicDirectory, headers: protection.fields(isPage: true))
        passwords = Password.Gate(cost: configuration.passwordCost)
        var pages = Router<Endpoint>()
        var doors = Router<Endpoint>()
        for endpoint in configuration.features.flatMap(\.endpoints) {
            if endpoint.kind == .door {
                try doors.add(endpoint.method, endpoint.parts, endpoint)
            } else {
                try pages.add(endpoint.method, endpoint.parts, endpoint)
            }
        }
        self.pages = pages
        self.doors = doors
        try openLedger(mayBegin: installation.folder.isBeingFounded)
        for start in features.flatMap(\.startup) { try start(self) }
        installation.folder.endFounding()
    }

    /// Appends the ledger's first entry, which records the institution, unless there is one.
    /// - Throws: `OpeningProblem.emptyLedger` if the installation is not being founded.
    private func openLedger(mayBegin: Bool) throws {
        let record = RecordReference(.institution, institution)
        let isOpen = try read {
            try !LedgerStore.known(.institution, among: [record.id], in: $0).isEmpty
        }
        guard !isOpen else { return }
        guard mayBegin else { throw OpeningProblem.emptyLedger(database: configuration.database.description) }
        do {
            try write(as: Application.nobody, at: clock.now) { writing in
                // Another process that opens at this moment may have been faster.
                guard try LedgerStore.size(in: writing.scope) == 0 else {
                    throw WriteRefusal.alreadyDone(address: "")
                }
                try InstitutionDeeds.found(in: writing)
            }
        } catch WriteRefusal.alreadyDone {}
    }

    /// How a kind of record is known to the ledger, the thread and the search.
    /// - Throws: `LedgerError.unknownKind`.
    func source(of kind: RecordKind) throws -> RecordSource {
        guard let source = features.source(of: kind) else { throw LedgerError.unknownKind(kind) }
        return source
    }

    func newID<Record>(_: Record.Type = Record.self, at now: Timestamp) -> ID<Record> {
        ID(at: now, random: Random.bytes(10))
    }

    /// What a remembered page depends on now.
    func moment() throws -> PageMemory.Moment {
        PageMemory.Moment(
            generation: try database.glance { try PublicGenerationStore.current(in: scope($0)) },
            day: clock.now.date)
    }
}

/// What is wrong with how Hamkori was started.
enum ConfigurationError: Error, Equatable {
    case noPublicDirectory
    case badValue(option: String, value: String)
    /// No files can be made in the folder for large bodies of requests.
    case noSpool(folder: String)
}
