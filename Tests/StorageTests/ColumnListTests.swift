import Testing

@testable import Storage

@Suite struct ColumnListTests {
    @Test(arguments: [Engine.sqlite, .postgreSQL]) func valuesOfColumnsAreBoundInTheirOrder(engine: Engine) {
        let (names, values): ([StaticString], [Value]) = (["a", "b"], [.integer(1), .text("x'y")])
        let insert: SQL = "INSERT INTO t (\(.names(names))) VALUES (\(.values(values)))"
        let update: SQL = "UPDATE t SET \(.assignments(names, values)), c = \(2)"
        let places = engine == .sqlite ? ["?", "?", "?"] : ["$1", "$2", "$3"]
        #expect(
            insert.written(for: engine).text
                == "INSERT INTO t (a, b) VALUES (\(places[0]), \(places[1]))")
        #expect(insert.written(for: engine).values == values)
        #expect(
            update.written(for: engine).text
                == "UPDATE t SET a = \(places[0]), b = \(places[1]), c = \(places[2])")
        #expect(update.written(for: engine).values == values + [.integer(2)])
    }
}
