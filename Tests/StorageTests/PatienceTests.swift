@testable import Storage
import TestDatabases
import Testing

/// No wait for a database is without an end.
@Suite struct PatienceTests {
    private static let short = Patience(
        statement: .milliseconds(300), lock: .milliseconds(300), connection: .milliseconds(300))

    /// PostgreSQL ends a statement that waits for a lock, too: it may not be sooner than the wait itself ends.
    @Test func aStatementMayOutlastItsWaitForALock() {
        for patience in [Patience.request, .intake, .work, .bulk] {
            #expect(patience.statement > patience.lock, "\(patience)")
        }
    }

    @Test(arguments: Engine.allCases) func whenAllConnectionsAreLentTheNextIsToldSo(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let database = try Database(location, readers: 1)
            defer { database.close() }
            try database.read { (_) throws in
                #expect(throws: StorageError.busy) {
                    _ = try database.read(patience: PatienceTests.short) { _ in }
                }
            }
            _ = try database.read { try $0.rows("SELECT 1 AS one") }
        }
    }

    @Test(arguments: Engine.allCases) func aWriterThatIsHeldUpIsToldSo(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let one = try Database(location)
            let other = try Database(location)
            defer {
                one.close()
                other.close()
            }
            try one.write { (transaction) throws in
                try transaction.lockAlone()
                #expect(throws: StorageError.busy) {
                    try other.write(patience: PatienceTests.short) { try $0.lockAlone() }
                }
            }
            try other.write { try $0.lockAlone() }
        }
    }

    @Test func aStatementThatTakesTooLongIsStopped() throws {
        try withDatabase(.postgreSQL) { (database) throws in
            #expect(throws: StorageError.busy) {
                try database.read(patience: PatienceTests.short) {
                    try $0.rows("SELECT CAST(pg_sleep(30) AS TEXT) AS slept")
                }
            }
            // It is said for the one transaction only.
            let limit: String? = try database.read {
                try $0.row("SELECT current_setting('statement_timeout') AS value") { try $0["value"] }
            }
            #expect(limit == "10s")
        }
    }

    @Test func whatTheAddressSaysGoesBeforeOurDefaults() throws {
        try withLocation(.postgreSQL) { (location) throws in
            guard case .postgreSQL(let url) = location else { return }
            let database = try Database(.postgreSQL(url: url + "&application_name=mine&connect_timeout=7"))
            defer { database.close() }
            let name: String? = try database.read {
                try $0.row("SELECT current_setting('application_name') AS value") { try $0["value"] }
            }
            #expect(name == "mine")
        }
    }
}
