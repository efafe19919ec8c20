import Glibc
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// Files of a database that somebody copied with `cp`.
@Suite struct CopiedDatabaseTests {
    /// What the log and `hamkori verify` say of a copy in a folder of its own.
    private func said(of application: Application, _ path: String, endings: [String]) throws -> [String] {
        let folder = "/tmp/hamkori-copied-\(getpid())-\(UInt64.random(in: 0...(.max)))"
        mkdir(folder, 0o700)
        defer { _ = system("rm -rf \(folder)") }
        let data = application.configuration.dataDirectory
        for ending in endings { _ = system("cp \(path)\(ending) \(folder)/hamkori.db\(ending) 2>/dev/null") }
        #expect(system("cp \(data)/*-key \(folder)/") == 0)
        let verified = try VerifyCommand.run(Arguments(["verify", "--data", folder]))
        #expect(verified.holds)
        var configuration = application.configuration
        configuration.dataDirectory = folder
        configuration.database = DataFolder(path: folder).database
        let copy = try Application(configuration, log: .silent)
        defer { copy.database.close() }
        let warning = try copy.read { try CopiedDatabase(copy.database, in: $0)?.warning }
        // Said once: the server goes on from here.
        try copy.beginServing()
        #expect(try copy.read { try CopiedDatabase(copy.database, in: $0) } == nil)
        #expect(warning == nil || verified.words.first == warning)
        return warning.map { [$0] } ?? []
    }

    @Test func aCopyOfAFileInUseIsRecognised() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            guard case .sqlite(let path) = application.configuration.database else { return }
            // A database on which no server has run yet tells nothing.
            #expect(try said(of: application, path, endings: ["", "-wal"]) == [])
            try application.beginServing()
            #expect(try application.read { try CopiedDatabase(application.database, in: $0) } == nil)
            for endings in [[""], ["", "-wal"]] {
                #expect(
                    try said(of: application, path, endings: endings) == [CopiedDatabase.whileInUse.warning])
            }
            try application.endServing()
            #expect(
                try said(of: application, path, endings: ["", "-wal"]) == [
                    CopiedDatabase.whileStopped.warning
                ])
        }
    }

    @Test(arguments: Engine.allCases) func aRestoredDatabaseIsNoCopy(engine: Engine) throws {
        try BackupBench.with(engine) { (bench) throws in
            try bench.application.beginServing()
            _ = try bench.making.make(at: .now)
            try bench.restored { configuration, _ in
                let application = try Application(configuration, log: .silent)
                defer { application.database.close() }
                #expect(try application.read { try CopiedDatabase(application.database, in: $0) } == nil)
            }
        }
    }
}
