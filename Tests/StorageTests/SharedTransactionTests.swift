import Glibc
import Synchronization
import TestDatabases
import Testing

@testable import Storage

private let notes = Migration(
    "2026-01-01-notes",
    """
    CREATE TABLE notes (id {integer} PRIMARY KEY, text TEXT NOT NULL UNIQUE) {strict};
    CREATE TABLE answers (note_id {integer} NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED) {strict}
    """)

/// Writes that come at the same time: on SQLite they are committed together, on PostgreSQL each for itself, and nobody can
/// tell the difference.
@Suite struct SharedTransactionTests {
    private struct Refused: Error {}

    @Test(arguments: Engine.allCases) func whoFailsTakesNobodyWithIt(engine: Engine) throws {
        try together(engine) { (database) throws in
            let thrown = queued(
                database,
                [
                    note(1, "one"), note(2, "two"),
                    QueuedWriter {
                        try $0.execute("INSERT INTO notes (id, text) VALUES (3, 'never')")
                        throw Refused()
                    },
                    note(4, "one"), note(5, "five"),
                ])
            #expect(thrown.map { $0 == nil } == [true, true, false, false, true])
            #expect(thrown[2] is Refused)
            #expect(thrown[3] as? StorageError == .constraint(.unique, detail: detail(of: thrown[3])))
            #expect(try texts(database) == ["one", "two", "five"])
        }
    }

    @Test(arguments: Engine.allCases) func aFirstOneThatFailsTakesNobodyWithIt(engine: Engine) throws {
        try together(engine) { (database) throws in
            let thrown = queued(database, [QueuedWriter { _ in throw Refused() }, note(2, "two")])
            #expect(thrown[0] is Refused && thrown[1] == nil)
            #expect(try texts(database) == ["two"])
            #expect(queued(database, [QueuedWriter { _ in throw Refused() }])[0] is Refused)
            try database.write { try $0.execute("INSERT INTO notes (id, text) VALUES (3, 'three')") }
            #expect(try texts(database) == ["two", "three"])
        }
    }

    /// One commit for all: before it no reader sees anything, and nobody is answered.
    @Test func nobodyIsAnsweredBeforeTheCommit() throws {
        try together(.sqlite) { (database) throws in
            let seen = Mutex<[String]?>(nil)
            let answered = Atomic<Int>(0)
            let failures = inThreads(2) { number in
                if number == 1 { until { database.writerFigures[.form]?.called == 1 } }
                try database.write(patience: .of(.form)) { transaction in
                    try transaction.execute("INSERT INTO notes (id, text) VALUES (\(number), \("\(number)"))")
                    if number == 0 { return until { database.writerQueue.waiting == 1 } }
                    usleep(50_000)
                    let found = try texts(database)
                    seen.withLock { $0 = found }
                    let answeredThen = answered.load(ordering: .acquiring)
                    #expect(answeredThen == 0)
                }
                answered.add(1, ordering: .releasing)
            }
            #expect(failures == 0)
            #expect(seen.withLock { $0 } == [])
            #expect(try texts(database) == ["0", "1"])
        }
    }

    /// SQLite gives the whole transaction up when the disk is full.
    @Test func aFullDiskIsToldToAllOfThem() throws {
        try together(.sqlite) { (database) throws in
            let big = String(repeating: "x", count: 100_000)
            let thrown = queued(
                database,
                [
                    note(1, "one"),
                    QueuedWriter { transaction in
                        _ = try transaction.rows("PRAGMA max_page_count = 40")
                        for number in 10..<110 {
                            try transaction.execute(
                                "INSERT INTO notes (id, text) VALUES (\(number), \("\(number)" + big))")
                        }
                    },
                    QueuedWriter { transaction in
                        _ = try transaction.rows("PRAGMA max_page_count = 100000")
                        try transaction.execute("INSERT INTO notes (id, text) VALUES (3, 'three')")
                    },
                ])
            let kept = try texts(database)
            #expect(thrown[1] as? StorageError == .full)
            // Who was answered well is there, and who was not is not.
            #expect(kept.contains("one") == (thrown[0] == nil))
            #expect(thrown[0] == nil || thrown[0] as? StorageError == .full)
            #expect(kept.contains("three") && thrown[2] == nil)
            #expect(kept.allSatisfy { $0.count < 10 })
            #expect(try database.integrityProblems() == [])
        }
    }

    @Test func aCommitThatFailsIsToldToAllOfThem() throws {
        try together(.sqlite) { (database) throws in
            let orphan = QueuedWriter { try $0.execute("INSERT INTO answers (note_id) VALUES (99)") }
            let known = QueuedWriter { transaction in
                // It refuses because of what will never have been.
                if try transaction.row("SELECT 1 AS one FROM notes WHERE id = 1") != nil { throw Refused() }
            }
            let thrown = queued(database, [note(1, "one"), orphan, known, note(4, "four")])
            for error in thrown {
                guard case .constraint(.foreignKey, _)? = error as? StorageError else {
                    Issue.record("told \(String(describing: error))")
                    continue
                }
            }
            #expect(try texts(database) == [])
            try database.write { try $0.execute("INSERT INTO notes (id, text) VALUES (5, 'five')") }
            #expect(try texts(database) == ["five"])
        }
    }

    @Test func whatOneDeletesForGoodLeavesTheLog() throws {
        try withLocation(.sqlite) { (location) throws in
            guard case .sqlite(let path) = location else { return }
            let database = try Database(location, limits: .init(wait: .seconds(30)))
            defer { database.close() }
            _ = try database.migrate([notes])
            let planted = "planted-7c1e90b2"
            try database.write { try $0.execute("INSERT INTO notes (id, text) VALUES (7, \(planted))") }
            let isFound = { system("cat \(path) \(path)-wal | grep -q '\(planted)'") == 0 }
            #expect(isFound())
            let thrown = queued(
                database,
                [
                    note(1, "one"),
                    QueuedWriter {
                        try $0.execute("DELETE FROM notes WHERE id = 7")
                        $0.leaveNothing()
                    },
                    note(3, "three"),
                ])
            #expect(thrown.allSatisfy { $0 == nil })
            #expect(!isFound())
            #expect(try texts(database) == ["one", "three"])
        }
    }

    /// A job may take its time: nobody who is done waits for it.
    @Test func nobodyWaitsForAJob() throws {
        try together(.sqlite) { (database) throws in
            let isKept = Atomic<Bool>(false)
            let thrown = queued(
                database,
                [
                    note(1, "one"),
                    QueuedWriter(priority: .job) { _ in
                        isKept.store(try texts(database) == ["one"], ordering: .releasing)
                    },
                ])
            #expect(thrown.allSatisfy { $0 == nil })
            let isKeptThen = isKept.load(ordering: .acquiring)
            #expect(isKeptThen)
        }
    }

    @Test(arguments: Engine.allCases) func sixteenWritersLoseNothing(engine: Engine) throws {
        try withDatabase(engine, migrations: [notes]) { (database) throws in
            let refused = Atomic<Int>(0)
            let failures = inThreads(16) { writer in
                for number in 0..<20 {
                    do {
                        try database.write(patience: .of(writer.isMultiple(of: 4) ? .intake : .form)) {
                            transaction in
                            try transaction.execute(
                                "INSERT INTO notes (id, text) VALUES (\(writer * 100 + number), \("\(writer) \(number)"))"
                            )
                            if number % 5 == 4 { throw Refused() }
                        }
                    } catch is Refused {
                        refused.add(1, ordering: .relaxed)
                    }
                }
            }
            #expect(failures == 0)
            let refusedThen = refused.load(ordering: .relaxed)
            #expect(refusedThen == 64)
            #expect(try texts(database).count == 256)
        }
    }

    private func note(_ id: Int, _ text: String) -> QueuedWriter {
        QueuedWriter { try $0.execute("INSERT INTO notes (id, text) VALUES (\(id), \(text))") }
    }

    private func together(_ engine: Engine, _ body: (Database) throws -> Void) throws {
        try withLocation(engine) { (location) throws in
            let database = try Database(location, writers: 1, limits: .init(wait: .seconds(30)))
            defer { database.close() }
            _ = try database.migrate([notes])
            try body(database)
        }
    }

    private func detail(of error: (any Error)?) -> String {
        if case .constraint(_, let detail)? = error as? StorageError { detail } else { "" }
    }
}

private func texts(_ database: Database) throws -> [String] {
    try database.read { try $0.rows("SELECT text FROM notes ORDER BY id") { try $0["text"] } }
}
