import Glibc
import TestDatabases
import Testing

@testable import Hamkori
@testable import Storage

/// No statement reads more as tables grow: each that the product asks for is run at very many rows, and what it costs is
/// counted: on SQLite with what the engine knows of its tables and without, on PostgreSQL with it.
@Suite struct PlanTests {
    /// `make plans` asks for 250,000.
    private static let rows = getenv("HAMKORI_PLAN_ROWS").flatMap { Int(String(cString: $0)) } ?? 40_000
    /// Steps of SQLite's machine: it takes three for each row of an index that it passes, thirty for one that it looks up;
    /// so not even an index may be passed whole.
    private static func steps(of text: String) -> Int {
        switch Unbounded.reach(of: text) {
        case nil: 2 * rows
        case .bounded: max(400_000, 2 * rows)
        case .growing: 100 * rows
        }
    }
    /// Rows that PostgreSQL looks at; it rightly reads a table of 40,000 from end to end where it wants 10,000 of them, and
    /// two indexes in their order until it has 10,001 matches of a word that every tenth text holds.
    private static func looks(of text: String) -> Int {
        switch Unbounded.reach(of: text) {
        case nil: 150_000
        case .bounded: 300_000
        case .growing: 20 * rows
        }
    }

    @Test func sqliteReadsNoTableWhole() throws {
        try withHeard(.sqlite) { (application, heard) throws in
            guard case .sqlite(let path) = application.configuration.database else { return }
            let effort = try SQLiteEffort(path)
            try effort.run(FoundStatements.index)
            for found in FoundStatements.all(application.institution) {
                let (statement, most) = (found.written(for: .sqlite), PlanTests.steps(of: ""))
                #expect(try effort.steps(of: statement, most: most) > most, "\(statement.text)")
            }
            try effort.run(FoundStatements.withoutIndex)
            for hasStatistics in [false, true] {
                if hasStatistics { try effort.run("PRAGMA analysis_limit = 1000; ANALYZE") }
                var found: [String] = []
                for (text, sql) in heard.all {
                    let statement = sql.written(for: .sqlite)
                    let most = PlanTests.steps(of: text)
                    if try effort.steps(of: statement, most: most) > most {
                        found.append("\(text)\n  → \(effort.plan(of: statement))")
                    }
                }
                #expect(
                    found.isEmpty,
                    "\(hasStatistics ? "with" : "without") statistics:\n\(found.joined(separator: "\n"))")
            }
        }
    }

    @Test func postgreSQLReadsNoTableWhole() throws {
        try withHeard(.postgreSQL) { (application, heard) throws in
            var found: [String] = []
            struct Undone: Error {}
            do {
                try application.writeUnrecorded(patience: .work) { (scope) throws in
                    for (text, sql) in heard.all where !text.hasPrefix("LOCK") {
                        guard let cost = try PostgreSQLEffort.rows(of: sql, in: scope.transaction) else {
                            continue
                        }
                        if cost.rows > PlanTests.looks(of: text) {
                            found.append("\(text)\n  → \(cost.rows): \(cost.plan)")
                        }
                    }
                    throw Undone()
                }
            } catch is Undone {}
            #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
        }
    }

    /// A demo that was walked through, with very many rows beside its own.
    private func withHeard(
        _ engine: Engine, _ body: (Application, HeardStatements) throws -> Void
    ) throws {
        try withConfiguration(engine) { known in
            var configuration = known
            configuration.isDemo = true
            configuration.remembersPages = false
            let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
            defer { application.database.close() }
            let heard = HeardStatements()
            application.database.listen { heard.hear($0, engine) }
            try Demo.fill(application)
            application.database.listen { _ in }
            try application.writeUnrecorded(patience: .work) {
                try ManyRows(PlanTests.rows, of: application.institution).put(in: $0)
                // As an import of many rows does: without it, what PostgreSQL does depends on when it looks by itself.
                try $0.transaction.refreshStatistics()
            }
            // What the product asks for depends on how much there is.
            application.database.listen { heard.hear($0, engine) }
            try ProductWalk(application: application, mostFields: PlanTests.rows > 100_000 ? 2 : 1).run()
            application.database.listen { _ in }
            #expect(heard.texts.count > 400)
            #expect(Unbounded.unused(heard.texts).isEmpty)
            try body(application, heard)
        }
    }
}
