import Glibc
import Storage
import Synchronization
import TestDatabases
import Testing

@testable import Hamkori

/// Opening never makes what is missing: a mistyped folder, an empty database, a lost or strange key are refused.
struct OpeningTests {
    private func problem(_ configuration: Configuration, _ opening: Opening = .existing) -> OpeningProblem? {
        do {
            try Application(configuration, opening: opening, log: .silent).database.close()
            return nil
        } catch let problem as OpeningProblem {
            return problem
        } catch {
            Issue.record(error)
            return nil
        }
    }

    private func found(_ configuration: Configuration) throws {
        try Application(configuration, opening: .founding, log: .silent).database.close()
    }

    private func files(of configuration: Configuration) throws -> [String] {
        guard access(configuration.dataDirectory, F_OK) == 0 else { return [] }
        return try TestFiles.names(in: configuration.dataDirectory)
    }

    private func write(_ bytes: [UInt8], to path: String) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        _ = Glibc.write(file, bytes, bytes.count)
        close(file)
    }

    /// Puts an empty database in the place of a filled one.
    private func empty(_ location: DatabaseLocation, isGone: Bool) throws {
        switch location {
        case .sqlite(let path):
            for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
            if !isGone { write([], to: path) }
        case .postgreSQL:
            let database = try Database(location)
            defer { database.close() }
            try database.write {
                try $0.execute("DROP SCHEMA public CASCADE")
                try $0.execute("CREATE SCHEMA public")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a folder without an installation is not filled by a command that works on one`(_ engine: Engine)
        throws
    {
        try withConfiguration(engine) { (configuration) throws in
            #expect(problem(configuration) == .nothingThere(path: configuration.dataDirectory))
            #expect(try files(of: configuration) == [])
            var mistyped = configuration
            mistyped.dataDirectory += "-typo"
            #expect(problem(mistyped) == .noFolder(path: mistyped.dataDirectory))
            #expect(access(mistyped.dataDirectory, F_OK) != 0)
            if case .sqlite(let path) = configuration.database { #expect(access(path, F_OK) != 0) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `init founds once, and what it founded opens`(_ engine: Engine) throws {
        try withConfiguration(engine) { (configuration) throws in
            try found(configuration)
            #expect(try files(of: configuration) == ["file-key", "ledger-key"])
            #expect(
                problem(configuration, .founding) == .alreadyThere(path: configuration.dataDirectory))
            #expect(problem(configuration) == nil)
            #expect(problem(configuration, .foundingWhereEmpty) == nil)
        }
    }

    @Test(arguments: Engine.allCases, [true, false])
    func `an empty database beside old keys is not taken for a new one`(_ engine: Engine, isGone: Bool) throws
    {
        try withConfiguration(engine) { (configuration) throws in
            try found(configuration)
            try empty(configuration.database, isGone: isGone)
            let refused = OpeningProblem.keysWithoutRecords(
                path: configuration.dataDirectory, database: configuration.database.description)
            for opening in [Opening.existing, .foundingWhereEmpty, .founding] {
                #expect(problem(configuration, opening) == refused)
            }
        }
    }

    @Test func `the folder of an installation on PostgreSQL is not opened without naming the database`()
        throws
    {
        try withConfiguration(.postgreSQL) { (configuration) throws in
            try found(configuration)
            let elsewhere = Configuration(
                .all, dataDirectory: configuration.dataDirectory,
                publicDirectory: configuration.publicDirectory)
            let refused = OpeningProblem.keysWithoutRecords(
                path: elsewhere.dataDirectory, database: elsewhere.database.description)
            #expect(problem(elsewhere) == refused)
            #expect(problem(elsewhere, .foundingWhereEmpty) == refused)
            #expect(try files(of: configuration) == ["file-key", "ledger-key"])
        }
    }

    @Test(arguments: Engine.allCases, ["ledger-key", "file-key"])
    func `a key that is missing, short or empty is named and never made again`(_ engine: Engine, name: String)
        throws
    {
        try withConfiguration(engine) { (configuration) throws in
            try found(configuration)
            let path = configuration.dataDirectory + "/" + name
            for bytes in [[], [UInt8](repeating: 7, count: 31), [UInt8](repeating: 7, count: 33)] {
                write(bytes, to: path)
                #expect(problem(configuration) == .damagedKey(path: path))
                #expect(problem(configuration, .foundingWhereEmpty) == .damagedKey(path: path))
            }
            unlink(path)
            #expect(problem(configuration) == .missingKey(path: path))
            #expect(problem(configuration, .foundingWhereEmpty) == .missingKey(path: path))
            #expect(access(path, F_OK) != 0)
        }
    }

    @Test(arguments: Engine.allCases, ["ledger-key", "file-key"])
    func `a stranger's key is refused`(_ engine: Engine, name: String) throws {
        try withConfiguration(engine) { (configuration) throws in
            try found(configuration)
            let path = configuration.dataDirectory + "/" + name
            write([UInt8](repeating: 7, count: 32), to: path)
            #expect(
                problem(configuration, .foundingWhereEmpty)
                    == .strangeKey(path: path, database: configuration.database.description))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a ledger that was emptied is not begun again`(_ engine: Engine) throws {
        try withConfiguration(engine) { (configuration) throws in
            try found(configuration)
            let database = try Database(configuration.database)
            try database.write {
                for table in ["ledger_entries", "ledger_nodes", "ledger_heads"] as [SQL] {
                    try $0.execute("DELETE FROM " + table)
                }
            }
            database.close()
            #expect(problem(configuration) == .emptyLedger(database: configuration.database.description))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a second node with other keys is refused, one with the same keys opens`(_ engine: Engine) throws {
        try withConfiguration(engine) { (configuration) throws in
            try found(configuration)
            try withConfiguration(engine) { other in
                var second = other
                second.database = configuration.database
                let path = second.dataDirectory
                #expect(
                    problem(second, .foundingWhereEmpty) == .missingKey(path: path + "/ledger-key"))
                _ = system("cp \(configuration.dataDirectory)/*-key \(path)/")
                #expect(problem(second, .foundingWhereEmpty) == nil)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `an init that was interrupted goes on`(_ engine: Engine) throws {
        try withConfiguration(engine) { (configuration) throws in
            let folder = DataFolder(path: configuration.dataDirectory)
            // Ended after the first key.
            try folder.markFounding()
            let key = try folder.ledgerKey.readOrMake()
            #expect(problem(configuration, .founding) == nil)
            let application = try Application(configuration, log: .silent)
            defer { application.database.close() }
            #expect(application.ledgerKey.seed.bytes == key.bytes)
            #expect(!folder.isBeingFounded)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nodes that found at once in one folder found one installation`(_ engine: Engine) throws {
        try withConfiguration(engine) { (configuration) throws in
            let failures = inThreads(4) { _ in
                try Application(configuration, opening: .foundingWhereEmpty, log: .silent).database.close()
            }
            #expect(failures == 0)
            let application = try Application(configuration, log: .silent)
            defer { application.database.close() }
            let (institutions, entries) = try application.read {
                (
                    try InstitutionStore.ids(in: $0).count,
                    try LedgerStore.entries(
                        of: RecordReference(.institution, application.institution),
                        in: $0
                    ).map(\.entry.deed)
                )
            }
            #expect(institutions == 1)
            #expect(entries == ["institution.founded", "taxonomies.supplied"])
        }
    }

    @Test func `a key is made once by all who make it at one moment`() throws {
        try withConfiguration(.sqlite) { (configuration) throws in
            let file = DataFolder(path: configuration.dataDirectory).fileKey
            let seen = Seen()
            #expect(inThreads(8) { _ in seen.note(try file.readOrMake().bytes) } == 0)
            #expect(seen.count == 1)
            #expect(try files(of: configuration) == ["file-key"])
        }
    }

    /// Whoever can write the database ties it to no other keys by that.
    @Test(arguments: Engine.allCases)
    func `a database that names no keys is not opened`(_ engine: Engine) throws {
        try withConfiguration(engine, isDemo: true) { (configuration) throws in
            let database = try Database(configuration.database)
            try database.write { try $0.execute("DELETE FROM installations") }
            let expected = OpeningProblem.noIdentity(database: configuration.database.description)
            for opening in [Opening.existing, .foundingWhereEmpty] {
                #expect(problem(configuration, opening) == expected)
            }
            try database.write { try $0.execute("DROP TABLE installations") }
            #expect(problem(configuration) == expected)
            database.close()
        }
    }

    /// What is looked at before the schema is brought up to date is there in every version of it.
    @Test(arguments: Engine.allCases)
    func `a database of an older schema is brought up to date`(_ engine: Engine) throws {
        try withConfiguration(engine, isDemo: true) { (configuration) throws in
            let database = try Database(configuration.database)
            try database.write {
                try $0.execute("ALTER TABLE institutions DROP COLUMN home_state")
                try $0.execute("DELETE FROM migrations WHERE id = '2026-11-28-institution-home-state'")
            }
            database.close()
            let application = try Application(configuration, log: .silent)
            defer { application.database.close() }
            #expect(application.home == .tajikistan)
        }
    }

    /// An installation that `init` or `serve` made is none either, though it holds nothing yet.
    @Test func `a demo that was filled half says so, and real records are never served as a demo`() throws {
        try withConfiguration(.sqlite) { known in
            var configuration = known
            configuration.isDemo = true
            let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
            defer { application.database.close() }
            _ = try application.invite("somebody")
            let half = OpeningProblem.halfFilledDemo(path: configuration.dataDirectory)
            #expect(throws: half) { try Demo.fill(application) }
        }
        try withConfiguration(.sqlite) { known in
            try found(known)
            var configuration = known
            configuration.isDemo = true
            let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
            defer { application.database.close() }
            #expect(throws: OpeningProblem.notADemo(path: configuration.dataDirectory)) {
                try Demo.fill(application)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `an installation is made in an empty folder only`(_ engine: Engine) throws {
        try withConfiguration(engine) { (configuration) throws in
            let folder = configuration.dataDirectory
            // The root of a disk has it.
            mkdir(folder + "/lost+found", 0o700)
            write([65], to: folder + "/notes.txt")
            for opening in [Opening.founding, .foundingWhereEmpty] {
                #expect(problem(configuration, opening) == .notEmpty(path: folder, file: "notes.txt"))
            }
            #expect(try files(of: configuration) == ["lost+found", "notes.txt"])
            unlink(folder + "/notes.txt")
            #expect(problem(configuration, .founding) == nil)
            // What comes beside an installation is the operator's.
            write([65], to: folder + "/notes.txt")
            #expect(problem(configuration) == nil)
            var other = configuration
            other.dataDirectory = folder + "/notes.txt"
            for opening in [Opening.existing, .founding] {
                #expect(problem(other, opening) == .noDirectory(path: other.dataDirectory))
            }
        }
    }
}

private final class Seen: Sendable {
    private let values = Mutex<Set<[UInt8]>>([])

    func note(_ value: [UInt8]) { values.withLock { _ = $0.insert(value) } }

    var count: Int { values.withLock { $0.count } }
}
