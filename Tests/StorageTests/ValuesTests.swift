import Storage
import TestDatabases
import Testing

private let shelf = Migration(
    "2026-01-01-shelf",
    """
    CREATE TABLE shelf (
        id {integer} PRIMARY KEY, title TEXT, weight {real}, cover {blob}, pages {integer}
    ) {strict}
    """)

@Suite struct ValuesTests {
    @Test(arguments: Engine.allCases) func everyValueComesBackAsItWent(engine: Engine) throws {
        try withDatabase(engine, migrations: [shelf]) { (database) throws in
            let title = "Тоҷикӣ \"quoted\" '; DROP TABLE shelf; -- \u{1F600}"
            let cover: [UInt8] = [0, 1, 0xFF, 0x5C, 0x27]
            try database.write { (transaction) throws in
                try transaction.execute(
                    "INSERT INTO shelf VALUES (\(1), \(title), \(2.5), \(cover), \(Int64.max))")
                try transaction.execute(
                    "INSERT INTO shelf VALUES (\(2), \(""), \(Double?.none), \([UInt8]()), \(Int?.none))")
            }
            let rows = try database.read { try $0.rows("SELECT * FROM shelf ORDER BY id") }
            #expect(try rows[0]["title"] == title)
            #expect(try rows[0]["weight"] == 2.5)
            #expect(try rows[0]["cover"] == cover)
            #expect(try rows[0]["pages"] == Int64.max)
            #expect(try rows[1]["title"] == "")
            #expect(try rows[1]["weight"] == Double?.none)
            #expect(try rows[1]["cover"] == [UInt8]())
            #expect(try rows[1]["pages"] == Int?.none)
        }
    }

    @Test(arguments: Engine.allCases) func aWrongTypeSaysWhichColumn(engine: Engine) throws {
        try withDatabase(engine) { (database) throws in
            let row = try #require(try database.read { try $0.row("SELECT 'five' AS number") })
            #expect(throws: StorageError.mismatch(column: "number", expected: "integer")) {
                let _: Int = try row["number"]
            }
            #expect(throws: StorageError.mismatch(column: "other", expected: "a column of that name")) {
                let _: Int = try row["other"]
            }
            #expect(row.has("number") && !row.has("other"))
        }
    }

    @Test(arguments: Engine.allCases) func listsAndPartsAreBoundInOrder(engine: Engine) throws {
        try withDatabase(engine, migrations: [shelf]) { (database) throws in
            try database.write { (transaction) throws in
                for id in 1...5 {
                    try transaction.execute("INSERT INTO shelf (id, title) VALUES (\(id), \("book \(id)"))")
                }
            }
            let conditions: [SQL] = ["id IN (\(list: [2, 3, 5]))", "title <> \("book 3")"]
            let found: [Int] = try database.read { (transaction) throws in
                try transaction.rows(
                    "SELECT id FROM shelf WHERE \(conditions.joined(by: " AND ")) ORDER BY id"
                ) { try $0["id"] }
            }
            #expect(found == [2, 5])
            let none = try database.read {
                try $0.rows("SELECT id FROM shelf WHERE id IN (\(list: [Int]()))")
            }
            #expect(none.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases) func sumsAndCountsAreIntegers(engine: Engine) throws {
        try withDatabase(engine, migrations: [shelf]) { (database) throws in
            try database.write { try $0.execute("INSERT INTO shelf (id, pages) VALUES (1, 40), (2, 2)") }
            let row = try #require(
                try database.read { try $0.row("SELECT sum(pages) AS pages, count(*) AS books FROM shelf") })
            #expect(try row["pages"] == 42)
            #expect(try row["books"] == 2)
        }
    }

    @Test(arguments: Engine.allCases) func aNulCharacterIsRefused(engine: Engine) throws {
        try withDatabase(engine, migrations: [shelf]) { (database) throws in
            #expect(throws: StorageError.statement("a text holds a NUL character")) {
                try database.write { try $0.execute("INSERT INTO shelf (id, title) VALUES (1, \("a\0b"))") }
            }
        }
    }

    @Test(arguments: Engine.allCases) func rowsAreStreamedAndMayBeLeftEarly(engine: Engine) throws {
        struct Enough: Error {}
        try withDatabase(engine) { (database) throws in
            let many: SQL = """
                WITH RECURSIVE counting(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counting WHERE n < 100000)
                SELECT n FROM counting
                """
            var sum = 0
            try database.read { try $0.forEach(many) { sum += try $0["n"] } }
            #expect(sum == 5_000_050_000)
            #expect(throws: Enough.self) {
                try database.read { try $0.forEach(many) { if try $0["n"] == 10 { throw Enough() } } }
            }
            #expect(try database.read { try $0.row("SELECT 7 AS n") { try $0["n"] as Int } } == 7)
        }
    }
}
