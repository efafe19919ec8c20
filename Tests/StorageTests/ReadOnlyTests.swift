import Glibc
import TestDatabases
import Testing

@testable import Storage

private let shelf = Migration("2026-01-01-shelf", "CREATE TABLE shelf (id {integer} PRIMARY KEY) {strict}")
private let later = Migration("2026-01-02-later", "CREATE TABLE later (id {integer} PRIMARY KEY) {strict}")

@Suite struct ReadOnlyTests {
    @Test(arguments: Engine.allCases) func readingSeesWhatIsCommittedAndWritesNothing(engine: Engine) throws {
        try withLocation(engine) { location in
            let writer = try Database(location)
            defer { writer.close() }
            _ = try writer.migrate([shelf])
            try writer.write { _ = try $0.execute("INSERT INTO shelf VALUES (1)") }
            let reader = try Database(reading: location)
            defer { reader.close() }
            #expect(try count(reader) == 1)
            #expect(throws: StorageError.readOnly) { try reader.write { _ in } }
            #expect(throws: StorageError.self) {
                try reader.read { _ = try $0.execute("INSERT INTO shelf VALUES (2)") }
            }
            // Nobody is kept from writing by it, and what is written is seen.
            try reader.read { transaction in
                _ = try transaction.rows("SELECT id FROM shelf")
                try writer.write { _ = try $0.execute("INSERT INTO shelf VALUES (3)") }
            }
            #expect(try count(reader) == 2)
            let state = try reader.migrationState(against: [later])
            #expect(state.missing == ["2026-01-02-later"] && state.unknown == ["2026-01-01-shelf"])
            let changed = Migration("2026-01-01-shelf", "CREATE TABLE shelf (id TEXT) {strict}")
            #expect(try reader.migrationState(against: [changed]).changed == ["2026-01-01-shelf"])
            #expect(try reader.migrationState(against: [shelf]).isCurrent)
        }
    }

    @Test func readingMakesNoFile() throws {
        let folder = "/tmp/hamkori-reading-\(getpid())"
        mkdir(folder, 0o700)
        defer { rmdir(folder) }
        #expect(throws: StorageError.self) { try Database(reading: .sqlite(path: folder + "/hamkori.db")) }
        #expect(access(folder + "/hamkori.db", F_OK) != 0)
    }

    private func count(_ database: Database) throws -> Int {
        try database.read { try $0.row("SELECT count(*) AS total FROM shelf") { try $0["total"] } } ?? 0
    }

    /// A server that has become a standby is one that was lost: the next try finds the new primary.
    @Test func aServerThatTakesNoWritesIsLeft() throws {
        try withLocation(.postgreSQL) { location in
            let database = try Database(location)
            defer { database.close() }
            _ = try database.migrate([shelf])
            do {
                try database.write { transaction in
                    _ = try transaction.execute("SET TRANSACTION READ ONLY")
                    _ = try transaction.execute("INSERT INTO shelf VALUES (1)")
                }
                Issue.record("it was written")
            } catch let StorageError.connectionLost(words) {
                #expect(words.contains("read-only"))
            }
            try database.write { _ = try $0.execute("INSERT INTO shelf VALUES (2)") }
            #expect(try count(database) == 1)
        }
        let recovery = "cannot set transaction read-write mode during recovery"
        for (state, words) in [
            ("25006", "cannot execute INSERT in a read-only transaction"), ("0A000", recovery),
        ] {
            let error = StorageError(sqlState: state, words, isWriting: true)
            #expect(error == .connectionLost(words))
        }
        #expect(StorageError(sqlState: "25006", "read-only", isWriting: false) == .readOnly)
        #expect(
            StorageError(sqlState: "0A000", "not supported", isWriting: true) == .statement("not supported"))
    }
}
