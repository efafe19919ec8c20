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
    let protection: Protection
    let passwords: Password.Gate
    let ledgerKey: SigningKey
    let fileKey: FileKey
    let clock: Clock
    let pages: Router<Endpoint>
    let doors: Router<Endpoint>
    let memory = PageMemory()
    let readiness: ReadinessWatch
    let patience = SignInPatience()
    let sessions = RecentSessions()
    let load = LoadWatch()
    /// What files of people who are not signed in may take at one time, and in a day.
    let uploads = ByteQuota(most: 1_000_000_000, perPeer: 300_000_000)
    let uploadDay = UploadDay()
    let tokenPace = TokenPace()
    let intakePace = IntakePace()
    let keptAnswers = KeptAnswers()
    let recommendationCounts = RecommendationCounts()
    private let sources: [RecordKind: RecordSource]

    /// The one list of features.
    static let features: [Feature] = [
        Organisations.feature, Accounts.feature, Ledger.feature, Thread.feature, Search.feature,
        Seminars.feature, Taxonomies.feature, Recommendations.feature, Responsibilities.feature,
        Grades.feature, Transmittals.feature, Dialogues.feature, FollowUp.feature, Plans.feature,
        Indicators.feature, Clusters.feature, Bookmarks.feature, TrackerReports.feature, API.feature,
        OpenData.feature, Jobs.feature, Reporting.feature, SavedSearches.feature,
        WorkingDays.feature, Complaints.feature(readers: .people), Readers.feature, Referrals.feature,
        Escrows.feature, ComplaintStatistics.feature, OverdueCases.feature,
        ServerClock.feature, ServerLoad.feature, Backups.feature, Site.feature,
    ]

    /// Where pages of people who complain stand: the words that their addresses begin with.
    static let placesOfComplainants: Set<[String]> = Set(
        features.flatMap(\.endpoints).filter(\.isForComplainants).map(\.firstWords))

    /// Every step of the schema.
    static let allMigrations = migrations + features.flatMap(\.migrations) + InstallationStore.migrations

    /// How each kind of record is known to the ledger.
    static let sources: [RecordSource] = {
        let parts = features.flatMap(\.formParts)
        return features.flatMap(\.records).map { $0.adding(parts) }
    }()

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
        ledgerKey = installation.keys.ledger
        fileKey = installation.keys.file
        clock = try database.read { [institution] transaction in
            Clock(
                source, last: try Application.lastMoment(of: institution, in: transaction),
                confirmation: try ClockStore.kept(of: institution, in: transaction)?.confirmedSize ?? 0)
        }
        for id in installation.applied { log.note("migrated", ["migration": id]) }
        protection = Protection(isSecure: configuration.isSecure)
        readiness = ReadinessWatch(protection)
        assets = try StaticFiles(
            folder: configuration.publicDirectory, headers: protection.fields(isPage: true))
        passwords = Password.Gate(cost: configuration.passwordCost)
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
        sources = Dictionary(uniqueKeysWithValues: Application.sources.map { ($0.kind, $0) })
        try openLedger(mayBegin: installation.folder.isBeingFounded)
        try TaxonomyDeeds.supply(self)
        try renewSearch()
        installation.folder.endFounding()
    }

    /// The ledger's first entry tells of the institution itself.
    private func openLedger(mayBegin: Bool) throws {
        let record = RecordReference(.institution, institution)
        let isOpen = try database.read {
            try !LedgerStore.known(.institution, among: [record.id], institution, in: $0).isEmpty
        }
        guard !isOpen else { return }
        guard mayBegin else { throw OpeningProblem.emptyLedger(database: configuration.database.description) }
        do {
            try write(as: Application.nobody, at: clock.now, doing: Deed(.institutionFounded, record)) {
                writing in
                // Another process that opens at this moment may have been faster.
                guard try LedgerStore.size(of: institution, in: writing.transaction) == 0 else {
                    throw WriteRefusal.alreadyDone(address: "")
                }
            }
        } catch WriteRefusal.alreadyDone {}
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
    func moment() throws -> PageMemory.Moment {
        PageMemory.Moment(
            generation: try database.glance { try PublicGenerationStore.current(of: institution, in: $0) },
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
