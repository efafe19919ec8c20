import Glibc
import Storage
import TestDatabases
import TestThreads
import Testing

private let notes = Migration(
    "2026-01-01-notes", "CREATE TABLE notes (id {identity}, text TEXT NOT NULL) {strict}")

@Suite struct FaultTests {
    @Test func aFullDiskIsSaidAndLosesNothing() throws {
        try withDatabase(.sqlite, migrations: [notes]) { (database) throws in
            try database.write { try $0.execute("INSERT INTO notes (text) VALUES ('kept')") }
            let big = String(repeating: "x", count: 100_000)
            #expect(throws: StorageError.full) {
                try database.write { (transaction) throws in
                    _ = try transaction.rows("PRAGMA max_page_count = 40")
                    for _ in 0..<100 { try transaction.execute("INSERT INTO notes (text) VALUES (\(big))") }
                }
            }
            #expect(try texts(database) == ["kept"])
            try database.write { (transaction) throws in
                _ = try transaction.rows("PRAGMA max_page_count = 100000")
                try transaction.execute("INSERT INTO notes (text) VALUES ('again')")
            }
            #expect(try texts(database) == ["kept", "again"])
        }
    }

    @Test func aLostConnectionIsSaidAndReplaced() throws {
        try withDatabase(.postgreSQL, migrations: [notes]) { (database) throws in
            #expect(throws: StorageError.self) {
                try database.write { (transaction) throws in
                    try transaction.execute("INSERT INTO notes (text) VALUES ('lost')")
                    try cutOthers(database)
                    try transaction.execute("INSERT INTO notes (text) VALUES ('never')")
                }
            }
            #expect(try texts(database) == [])
            try database.write { try $0.execute("INSERT INTO notes (text) VALUES ('after')") }
            try cutOthers(database)
            // A connection that died while idle is replaced without a word.
            #expect(try texts(database) == ["after"])
        }
    }

    @Test func aServerThatIsNotThereIsSaid() {
        #expect(throws: StorageError.self) {
            _ = try Database(.postgreSQL(url: "postgresql:///x?host=/nowhere"))
        }
        #expect(throws: StorageError.self) { try Database(.sqlite(path: "/nowhere/at/all.db")) }
    }

    @Test func aFileThatIsNoDatabaseIsCorrupt() throws {
        let path = "/tmp/hamkori-broken-\(getpid()).db"
        let file = fopen(path, "w")
        fputs(String(repeating: "this is no database at all. ", count: 400), file)
        fclose(file)
        defer { unlink(path) }
        do {
            _ = try Database(.sqlite(path: path))
            Issue.record("a text file was taken for a database")
        } catch StorageError.corrupt {}
    }

    @Test(.inOwnThread) func aWriterThatWaitsTooLongIsBusy() throws {
        try withLocation(.sqlite) { (location) throws in
            let one = try Database(location)
            let other = try Database(location)
            defer {
                one.close()
                other.close()
            }
            _ = try one.migrate([notes])
            try one.write { (_) throws in
                #expect(throws: StorageError.busy) { try other.write { (_) throws in } }
            }
        }
    }

    @Test(arguments: ["mysql://x", "", "sqlite:", "hamkori.db"]) func otherAddressesAreRefused(text: String) {
        #expect(throws: StorageError.self) { try DatabaseLocation(text) }
    }

    @Test func noPasswordIsShown() throws {
        let location = try DatabaseLocation("postgresql://ombudsman:secret@db1,db2/hamkori?sslmode=require")
        #expect(location.description == "postgresql://db1,db2/hamkori")
        #expect(try DatabaseLocation("sqlite:/data/hamkori.db") == .sqlite(path: "/data/hamkori.db"))
    }

    private func texts(_ database: Database) throws -> [String] {
        try database.read { try $0.rows("SELECT text FROM notes ORDER BY id") { try $0["text"] } }
    }

    private func cutOthers(_ database: Database) throws {
        let other = try Database(database.location)
        defer { other.close() }
        _ = try other.read {
            try $0.rows(
                """
                SELECT CAST(pg_terminate_backend(pid) AS TEXT) AS cut FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """)
        }
    }
}
