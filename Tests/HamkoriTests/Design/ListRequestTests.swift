@testable import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What an address asks of a list, and the page that it gets.
@Suite struct ListRequestTests {
    private func request(_ fields: (String, String)...) -> ListRequest {
        ListRequest(query: Fields(fields.map { (name: $0.0, value: $0.1) }))
    }

    @Test func pagesAreCountedFromOneAndHaveAnEnd() {
        for (page, number) in [("", 1), ("0", 1), ("-3", 1), ("x", 1), ("2", 2), ("999999999", 100_000)] {
            #expect(request(("page", page)).page == number, "\(page)")
        }
        let second = request(("page", "2"))
        #expect(second.offset == ListRequest.pageSize && second.limit == ListRequest.pageSize)
        #expect(ListRequest(page: "2").page == 2 && ListRequest(page: nil).page == 1)
    }

    @Test func aFileHasAllRowsAndAFeedItsFirst() {
        for format in ListRequest.Format.allCases {
            let asked = request(("format", format.rawValue), ("page", "3"))
            #expect(asked.format == format && asked.isExport == ![.html, .atom].contains(format))
            #expect(asked.offset == (format == .html ? 2 * ListRequest.pageSize : 0), "\(format)")
            #expect(asked.limit == (format == .atom ? ListRequest.feedSize : ListRequest.pageSize))
        }
        #expect(request(("format", "exe")).format == .html)
    }

    @Test func wordsAndOrderAreReadFromTheAddress() {
        let asked = request(("q", "  Ёлка 100%_! "), ("sort", "-adopted"))
        #expect(asked.search == "елка 100%_!" && asked.searchPattern == "%елка 100!%!_!!%")
        #expect(asked.sort == "adopted" && asked.isDescending)
        let other = request(("q", String(repeating: "a", count: 300)), ("sort", "number"))
        #expect(other.search.count == 200 && other.sort == "number" && !other.isDescending)
    }

    @Test func onlyAFilterThatSaysSomethingNarrows() {
        let none = request(("state", ""), ("page", "2"), ("sort", "number"), ("format", "csv"))
        #expect(!none.isNarrowed && none.filter("state") == nil)
        let some = request(("state", "held"), ("kind", "unknown"))
        #expect(some.isNarrowed && some.filter("state") == RoundState.held)
        let unknown: RoundState? = some.filter("kind")
        #expect(unknown == nil && some.filter("kind") == "unknown")
    }

    @Test func anAddressIsChangedWhereItIsSaid() {
        let asked = request(("q", "a b"), ("state", "held"), ("kind", ""), ("page", "2"))
        #expect(asked.changing([("page", "3")]) == "q=a%20b&state=held&page=3")
        #expect(asked.changing([("page", nil), ("state", nil)]) == "q=a%20b")
    }

    @Test func aListAtHandIsCutIntoPages() throws {
        let page = ListPage(request(("page", "2")), of: Array(1...40))
        #expect(page.items == Array(26...40) && page.total == 40 && !page.isPartial)
        #expect(ListPage(request(("page", "9")), of: Array(1...40)).items.isEmpty)
    }

    /// Numbers up to so many.
    private func withNumbers(_ engine: Engine, to most: Int, _ body: (Scope) throws -> Void) throws {
        try withApplication(engine) { (application) throws in
            try application.writeUnrecorded { (scope) throws in
                try scope.transaction.run(script: "CREATE TABLE numbers (n INTEGER NOT NULL)")
                for number in 1...most {
                    try scope.execute("INSERT INTO numbers (n) VALUES (\(number))")
                }
            }
            try application.read(body)
        }
    }

    private func page(
        _ request: ListRequest, countingTo most: Int? = nil, in scope: Scope
    ) throws -> ListPage<Int> {
        try ListPage(
            request, "FROM numbers WHERE n > \(10)", order: "n DESC", countingTo: most, in: scope
        ) { try $0["n"] }
    }

    @Test(arguments: Engine.allCases) func aTableIsReadPageByPageAndWhole(engine: Engine) throws {
        try withNumbers(engine, to: 60) { (scope) throws in
            let second = try page(request(("page", "2")), in: scope)
            #expect(second.items == Array((11...35).reversed()) && second.total == 50)
            let file = try page(request(("format", "csv"), ("page", "2")), in: scope)
            #expect(file.items.isEmpty && file.total == 50)
            var all: [Int] = []
            try file.all(scope) { portion in
                all += portion
                return true
            }
            #expect(all == Array((11...60).reversed()))
        }
    }

    @Test(arguments: Engine.allCases) func noMoreIsCountedThanIsWanted(engine: Engine) throws {
        try withNumbers(engine, to: 60) { (scope) throws in
            let counted = try [49, 50, 51].map { try page(request(), countingTo: $0, in: scope) }
            #expect(counted.map(\.total) == [49, 50, 50])
            #expect(counted.map(\.isPartial) == [true, false, false])
            #expect(counted.allSatisfy { $0.items.count == ListRequest.pageSize })
        }
    }

    @Test(arguments: Engine.allCases) func rowsAreCompletedOnceAPortion(engine: Engine) throws {
        try withNumbers(engine, to: 60) { (scope) throws in
            let page = try page(request(), countingTo: 49, in: scope).completed(in: scope) {
                (numbers, _) in
                numbers.map { "\($0) of \(numbers.count)" }
            }
            #expect(page.items.first == "60 of 25" && page.items.count == 25)
            #expect(page.total == 49 && page.isPartial)
            var all: [String] = []
            try page.all(scope) { portion in
                all += portion
                return true
            }
            #expect(all.count == 50 && all.last == "11 of 50")
        }
    }
}
