import Storage
import TestDatabases
import Testing

/// Results that are read in portions, while other statements run.
@Suite struct PortionTests {
    private static let numbers = Migration(
        "2026-01-01-numbers", "CREATE TABLE numbers (n {integer} PRIMARY KEY) {strict}")
    private struct Stop: Error {}

    private func withNumbers(_ engine: Engine, _ count: Int, _ body: (Database) throws -> Void) throws {
        try withDatabase(engine, migrations: [Self.numbers]) { (database) throws in
            try database.write { (transaction) throws in
                for number in 0..<count {
                    try transaction.execute("INSERT INTO numbers (n) VALUES (\(number))")
                }
            }
            try body(database)
        }
    }

    private func portions(
        _ size: Int, from first: Int = 0, _ transaction: Transaction,
        while wanted: (Int) -> Bool = { _ in true }
    ) throws -> [[Int]] {
        var portions: [[Int]] = []
        try transaction.forEachPortion("SELECT n FROM numbers WHERE n >= \(first) ORDER BY n", of: size) {
            rows in
            portions.append(try rows.map { try $0["n"] })
            return wanted(portions.count)
        }
        return portions
    }

    @Test(arguments: Engine.allCases) func rowsComeInPortionsAndInOrder(engine: Engine) throws {
        try withNumbers(engine, 10) { (database) throws in
            try database.read { (transaction) throws in
                #expect(try portions(4, transaction) == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]])
                #expect(try portions(5, transaction) == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
                #expect(try portions(100, from: 7, transaction) == [[7, 8, 9]])
                #expect(try portions(4, from: 10, transaction) == [])
                #expect(try portions(4, transaction) { $0 < 2 } == [[0, 1, 2, 3], [4, 5, 6, 7]])
                #expect(try transaction.rows("SELECT n FROM numbers").count == 10)
            }
        }
    }

    @Test(arguments: Engine.allCases) func otherStatementsRunInside(engine: Engine) throws {
        try withNumbers(engine, 10) { (database) throws in
            try database.read { (transaction) throws in
                var counts: [Int] = []
                try transaction.forEachPortion("SELECT n FROM numbers ORDER BY n", of: 3) { rows in
                    let last: Int = try rows[rows.count - 1]["n"]
                    // The same statement, and a reading inside the reading.
                    let inner = try portions(7, transaction).flatMap { $0 }
                    let before: Int? = try transaction.row(
                        "SELECT count(*) AS total FROM numbers WHERE n <= \(last)"
                    ) {
                        try $0["total"]
                    }
                    counts.append((before ?? 0) + inner.count)
                    return true
                }
                #expect(counts == [3 + 10, 6 + 10, 9 + 10, 10 + 10])
            }
        }
    }

    @Test(arguments: Engine.allCases) func whatIsThrownInsideEndsTheReading(engine: Engine) throws {
        try withNumbers(engine, 10) { (database) throws in
            try database.read { (transaction) throws in
                #expect(throws: Stop.self) {
                    try transaction.forEachPortion("SELECT n FROM numbers", of: 3) { _ in throw Stop() }
                }
                #expect(try portions(100, transaction).first?.count == 10)
            }
            #expect(throws: StorageError.self) {
                try database.read { (transaction) throws in
                    try transaction.forEachPortion("SELECT n FROM no_such_table", of: 3) { _ in true }
                }
            }
            // A row that cannot be made comes after others were handed over.
            #expect(throws: StorageError.self) {
                try database.read { (transaction) throws in
                    try transaction.forEachPortion(
                        "SELECT 1 / (5 - n) AS n, n / (n - 5) AS m FROM numbers", of: 3
                    ) { rows in
                        for row in rows { let _: Int = try row["n"] }
                        return true
                    }
                }
            }
            #expect(try database.read { try portions(100, $0).first?.count } == 10)
        }
    }
}
