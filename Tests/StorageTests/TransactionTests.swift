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

    @Test(arguments: Engine.allCases) func everyCommitIsAnotherGeneration(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let one = try Database(location)
            let other = try Database(location)
            defer {
                one.close()
                other.close()
            }
            _ = try one.migrate([accounts])
            let first = try one.generation()
            #expect(try one.generation() == first)
            _ = try one.read { try $0.rows("SELECT id FROM accounts") }
            #expect(try one.generation() == first)
            try one.write { try $0.execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'a', 5)") }
            let second = try one.generation()
            #expect(second != first)
            try other.write { try $0.execute("UPDATE accounts SET balance = 6") }
            #expect(try one.generation() != second)
        }
    }

    private func count(_ database: Database) throws -> Int {
        try database.read { try $0.row("SELECT count(*) AS n FROM accounts") { try $0["n"] } ?? -1 }
    }
}
