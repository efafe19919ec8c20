import Glibc
import Storage
import TestDatabases
import Testing

private let accounts = Migration(
    "2026-01-01-accounts",
    """
    CREATE TABLE holders (id {integer} PRIMARY KEY) {strict};
    CREATE TABLE accounts (
        id {integer} PRIMARY KEY, name TEXT NOT NULL UNIQUE, balance {integer} NOT NULL CHECK (balance >= 0),
        holder {integer} REFERENCES holders (id)
    ) {strict}
    """)

@Suite struct TransactionTests {
    private struct Stop: Error {}

    @Test(arguments: Engine.allCases) func whatThrowsLeavesNothing(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            #expect(throws: Stop.self) {
                try database.write { (transaction) throws in
                    try transaction.execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5)")
                    throw Stop()
                }
            }
            #expect(try count(database) == 0)
            try database.write { (transaction) throws in
                #expect(
                    try transaction.execute(
                        "INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5), (2, 'b', 6)") == 2)
            }
            #expect(try count(database) == 2)
        }
    }

    @Test(arguments: Engine.allCases) func aTransactionCannotBeUsedLater(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            var kept: Transaction?
            try database.read { kept = $0 }
            #expect(throws: StorageError.ended) { try kept?.rows("SELECT 1 AS one") }
        }
    }

    @Test(arguments: Engine.allCases) func readsRefuseWrites(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            #expect(throws: StorageError.readOnly) {
                try database.read { try $0.execute("DELETE FROM accounts") }
            }
            // Not even in disguise.
            #expect(throws: StorageError.readOnly) {
                try database.read { try $0.rows("DELETE FROM accounts RETURNING id") }
            }
        }
    }

    @Test(arguments: Engine.allCases) func everyConstraintHasItsKind(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            try database.write {
                try $0.execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5)")
            }
            let faults: [(SQL, StorageError.Constraint)] = [
                ("INSERT INTO accounts (id, name, balance) VALUES (2, 'a', 5)", .unique),
                ("INSERT INTO accounts (id, name, balance) VALUES (1, 'b', 5)", .unique),
                ("INSERT INTO accounts (id, name, balance) VALUES (3, NULL, 5)", .notNull),
                ("INSERT INTO accounts (id, name, balance) VALUES (4, 'd', -1)", .check),
                ("INSERT INTO accounts (id, name, balance, holder) VALUES (5, 'e', 1, 99)", .foreignKey),
            ]
            for (statement, kind) in faults {
                do {
                    try database.write { try $0.execute(statement) }
                    Issue.record("\(kind) was not refused")
                } catch StorageError.constraint(let found, _) {
                    #expect(found == kind)
                }
            }
        }
    }

    @Test(arguments: Engine.allCases) func anAttemptThatFailsSpoilsNothing(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            try database.write { (transaction) throws in
                try transaction.execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5)")
                #expect(throws: StorageError.self) {
                    try transaction.attempt {
                        try transaction.execute("INSERT INTO accounts (id, name, balance) VALUES (2, 'b', 1)")
                        try transaction.execute("INSERT INTO accounts (id, name, balance) VALUES (3, 'a', 1)")
                    }
                }
                try transaction.execute("INSERT INTO accounts (id, name, balance) VALUES (4, 'd', 1)")
            }
            #expect(try count(database) == 2)
        }
    }

    @Test(arguments: Engine.allCases) func aFailureThatWasSwallowedStillUndoesAll(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            #expect(throws: StorageError.self) {
                try database.write { (transaction) throws in
                    try transaction.execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5)")
                    _ = try? transaction.execute(
                        "INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5)")
                    #expect(throws: StorageError.failedBefore) { try transaction.rows("SELECT 1 AS one") }
                }
            }
            #expect(try count(database) == 0)
        }
    }

    @Test(arguments: Engine.allCases) func aReadSeesOneState(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            try database.read { (reading) throws in
                #expect(try reading.rows("SELECT id FROM accounts").isEmpty)
                try database.write {
                    try $0.execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5)")
                }
                #expect(try reading.rows("SELECT id FROM accounts").isEmpty)
            }
            #expect(try count(database) == 1)
        }
    }

    @Test(arguments: Engine.allCases) func writersTakeTurns(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            try database.write {
                try $0.execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 0)")
            }
            let failures = inThreads(8) { _ in
                for _ in 0..<10 {
                    try database.write {
                        try $0.execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1")
                    }
                }
            }
            #expect(failures == 0)
            let balance: Int? = try database.read {
                try $0.row("SELECT balance FROM accounts") { try $0["balance"] }
            }
            #expect(balance == 80)
        }
    }

    @Test(arguments: Engine.allCases) func aGlanceSeesWhatOthersHaveCommitted(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let one = try Database(location)
            let other = try Database(location)
            defer {
                one.close()
                other.close()
            }
            _ = try one.migrate([accounts])
            func glance() throws -> Int {
                try one.glance { try $0.row("SELECT count(*) AS n FROM accounts") { try $0["n"] } ?? -1 }
            }
            #expect(try glance() == 0)
            try one.write { try $0.execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5)") }
            #expect(try glance() == 1)
            try other.write { try $0.execute("INSERT INTO accounts (id, name, balance) VALUES (2, 'b', 6)") }
            #expect(try glance() == 2)
            #expect(throws: StorageError.readOnly) {
                try one.glance { try $0.execute("DELETE FROM accounts") }
            }
        }
    }

    /// What a transaction deletes for good is in no file once it is committed, nor once a reader has let go.
    @Test func whatLeavesNothingLeavesTheLog() throws {
        try withLocation(.sqlite) { (location) throws in
            guard case .sqlite(let path) = location else { return }
            let database = try Database(location)
            defer { database.close() }
            _ = try database.migrate([accounts])
            let planted = "planted-4f1d8e2c9a"
            func isFound() -> Bool {
                system("cat \(path) \(path)-wal | grep -q '\(planted)'") == 0
            }
            func plant() throws {
                try database.write {
                    try $0.execute("INSERT INTO accounts (id, name, balance) VALUES (7, \(planted), 5)")
                }
            }
            func delete() throws {
                try database.write {
                    try $0.execute("DELETE FROM accounts WHERE id = 7")
                    $0.leaveNothing()
                }
            }
            try plant()
            #expect(isFound())
            try delete()
            #expect(!isFound())
            try plant()
            try database.read { transaction in
                _ = try transaction.row("SELECT count(*) AS n FROM accounts")
                try delete()
                #expect(isFound(), "a reader still looks at it")
            }
            // A later transaction does it, a quarter of a second after the last try at the earliest.
            let limit = ContinuousClock.now + .seconds(60)
            while isFound(), ContinuousClock.now < limit {
                try database.write { try $0.execute("UPDATE accounts SET balance = 5 WHERE id = 1") }
            }
            #expect(!isFound(), "after a later write")
        }
    }

    /// An error tells which rule was broken, never the values of the row.
    @Test(arguments: Engine.allCases) func errorsTellNoValues(engine: Engine) throws {
        try withDatabase(engine, migrations: [accounts]) { (database) throws in
            let secret = "planted-4f1d8e2c9a"
            func fail(_ sql: SQL) -> String {
                do {
                    try database.write { try $0.execute(sql) }
                    return "nothing was refused: \(secret)"
                } catch {
                    return "\(error)"
                }
            }
            try database.write {
                try $0.execute("INSERT INTO accounts (id, name, balance) VALUES (1, \(secret), 5)")
            }
            for sql: SQL in [
                "INSERT INTO accounts (id, name, balance) VALUES (1, \(secret), 5)",
                "INSERT INTO accounts (id, name, balance) VALUES (2, \(secret), NULL)",
            ] {
                #expect(!fail(sql).contains(secret))
            }
        }
    }

    private func count(_ database: Database) throws -> Int {
        try database.read { try $0.row("SELECT count(*) AS n FROM accounts") { try $0["n"] } ?? -1 }
    }
}
