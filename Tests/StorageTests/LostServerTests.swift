import Glibc
import Storage
import Synchronization
import TestDatabases
import TestThreads
import Testing

private let notes = Migration(
    "2026-01-01-notes", "CREATE TABLE notes (id {identity}, text TEXT NOT NULL) {strict}")

/// A PostgreSQL server that goes away and comes back under a pool of connections.
@Suite(.inOwnThread) struct LostServerTests {
    /// Seconds, on however busy a machine: each wait has an end of some seconds, and without one it lasts for minutes or
    /// for ever. How long each may be is a matter of `PatienceTests`.
    private static let limit = 60.0

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
            #expect(try texts(database).count == 6 * 8)
        }
    }

    @Test func aHaltedServerIsGivenUpInTime() throws {
        try withOwnCluster { (cluster) throws in
            let database = try Database(.postgreSQL(url: cluster.url(of: "postgres")))
            defer { database.close() }
            _ = try database.migrate([notes])
            #expect(fill(database) == 0)
            try cluster.halt()
            let time = seconds { #expect(fill(database) == 8) }
            #expect(time < LostServerTests.limit)
            try cluster.resume()
            #expect(fill(database) == 0)
            #expect(try texts(database).count == 16)
        }
    }

    @Test func writesAreNeitherLostNorDoubledWhereTheNetworkIsCut() throws {
        try withOwnCluster { (cluster) throws in
            // What happens between the cut and the next connection: nothing, or the server is killed.
            let kills = Atomic<Bool>(false)
            let proxy = try CuttingProxy(to: cluster.socket) {
                guard kills.load(ordering: .relaxed) else { return }
                try? cluster.kill()
                try? cluster.start()
            }
            defer { proxy.close() }
            let database = try Database(.postgreSQL(url: proxy.url(of: "postgres")))
            defer { database.close() }
            _ = try database.migrate([notes])

            proxy.behave(.cutInStatement)
            #expect(error { try add("'cut'", to: database) }?.isLoss == true)
            proxy.behave(.cutBeforeCommit)
            #expect(error { try add("never sent", to: database) }?.isLoss == true)
            #expect(try texts(database) == [])

            // The server can say afterwards that it was saved.
            proxy.behave(.cutAfterCommit)
            #expect(error { try add("saved", to: database) } == nil)
            #expect(try texts(database) == ["saved"])

            // After a crash nobody can say whose number that was, so nothing is claimed.
            kills.store(true, ordering: .relaxed)
            proxy.behave(.cutAfterCommit)
            #expect(error { try add("saved, too", to: database) }?.isUnknown == true)
            kills.store(false, ordering: .relaxed)
            #expect(try texts(database) == ["saved", "saved, too"])
            #expect(error { try add("after", to: database) } == nil)
        }
    }

    @Test func aServerThatCannotBeAskedAfterwardsLeavesTheOutcomeUnknown() throws {
        try withOwnCluster { (cluster) throws in
            let reference = Mutex<CuttingProxy?>(nil)
            let proxy = try CuttingProxy(to: cluster.socket) {
                reference.withLock { $0?.behave(.refuse) }
            }
            reference.withLock { $0 = proxy }
            defer {
                reference.withLock { $0 = nil }
                proxy.close()
            }
            let database = try Database(.postgreSQL(url: proxy.url(of: "postgres")))
            defer { database.close() }
            _ = try database.migrate([notes])
            proxy.behave(.cutAfterCommit)
            let time = seconds { #expect(error { try add("saved", to: database) }?.isUnknown == true) }
            #expect(time < LostServerTests.limit)
            #expect(error { try add("never sent", to: database) }?.isLoss == true)
            proxy.behave(.pass)
            #expect(try texts(database) == ["saved"])
        }
    }

    @Test func aHostThatHangsIsPassedOver() throws {
        try withOwnCluster { (cluster) throws in
            let dead = try CuttingProxy(to: cluster.socket)
            let alive = try CuttingProxy(to: cluster.socket)
            defer {
                dead.close()
                alive.close()
            }
            dead.behave(.hang)
            let url =
                "postgresql://postgres@127.0.0.1:\(dead.port),127.0.0.1:\(alive.port)/postgres"
                + "?sslmode=disable&gssencmode=disable&target_session_attrs=read-write"
            let time = try seconds {
                let database = try Database(.postgreSQL(url: url))
                defer { database.close() }
                #expect(error { _ = try database.migrate([notes]) } == nil)
            }
            #expect(time < LostServerTests.limit)
            // What hung goes on only when nobody is there any more; that must not end the process.
            try cluster.kill()
            dead.behave(.refuse)
            usleep(100_000)
        }
    }

    /// Writes and reads in eight threads and returns how many could not.
    private func fill(_ database: Database) -> Int {
        inThreads(8) { number in
            try database.write { try $0.execute("INSERT INTO notes (text) VALUES (\("note \(number)"))") }
            _ = try database.read { try $0.rows("SELECT text FROM notes LIMIT 1") }
        }
    }

    /// The text is in the words of the statement as well, for the proxy to see.
    private func add(_ text: String, to database: Database) throws {
        try database.write { (transaction) throws in
            try transaction.execute("INSERT INTO notes (text) VALUES (\(text))")
        }
    }

    private func texts(_ database: Database) throws -> [String] {
        try database.read { try $0.rows("SELECT text FROM notes ORDER BY id") { try $0["text"] } }
    }

    private func error<Result>(_ body: () throws -> Result) -> StorageError? {
        do {
            _ = try body()
            return nil
        } catch {
            return error as? StorageError ?? .statement("\(error)")
        }
    }

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        return try clock.measure(body) / .seconds(1)
    }
}

extension StorageError {
    fileprivate var isLoss: Bool { if case .connectionLost = self { true } else { false } }
    fileprivate var isUnknown: Bool { if case .unknownOutcome = self { true } else { false } }
}
