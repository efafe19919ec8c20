import Storage
import TestDatabases
import Testing

private let notes = Migration(
    "2026-01-01-notes", "CREATE TABLE notes (id {identity}, text TEXT NOT NULL) {strict}")

/// A PostgreSQL server that goes away and comes back under a pool of connections.
@Suite(.serialized) struct LostServerTests {
    @Test func aServerThatWasAwayIsUsedAgain() throws {
        try withOwnCluster { (cluster) throws in
            let database = try Database(.postgreSQL(url: cluster.url(of: "postgres")))
            defer { database.close() }
            _ = try database.migrate([notes])
            for round in 1...3 {
                // Each connection of the pool is in use once, so that all of them are lost.
                #expect(fill(database) == 0)
                if round == 2 { try cluster.kill() } else { try cluster.stop() }
                for _ in 0..<3 {
                    #expect(fill(database) == 8)
                    do { _ = try database.glance { try $0.row("SELECT 1 AS one") } } catch StorageError
                        .connectionLost
                    {}
                }
                try cluster.start()
                #expect(fill(database) == 0)
            }
            let kept: Int? = try database.read {
                try $0.row("SELECT count(*) AS n FROM notes") { try $0["n"] }
            }
            #expect(kept == 6 * 8)
        }
    }

    /// Writes and reads in eight threads and returns how many could not.
    private func fill(_ database: Database) -> Int {
        inThreads(8) { number in
            try database.write { try $0.execute("INSERT INTO notes (text) VALUES (\("note \(number)"))") }
            _ = try database.read { try $0.rows("SELECT text FROM notes LIMIT 1") }
        }
    }
}
