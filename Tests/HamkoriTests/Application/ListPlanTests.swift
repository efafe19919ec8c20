import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The cost of the public lists: each page of them is read through an index. (PostgreSQL reads tables as small as the
/// demo's from end to end, and is right; there the test shows that it takes the same text.)
@Suite struct ListPlanTests {
    /// Rows that another statement inside has chosen: a page of them, or those that are counted.
    private static let bounded = ["SCAN p", "SCAN counted"]

    @Test(arguments: Engine.allCases) func listsReadThroughAnIndex(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let request = ListRequest(query: Fields())
            let today = Timestamp.now.date
            try application.read { (scope) throws in
                let person = try PersonStore.active(in: scope)[0].id
                let plans = try scope.transaction.plans {
                    _ = try SeminarStore.list(request, withInternal: false, in: scope)
                    _ = try RecommendationStore.list(request, in: scope)
                    _ = try DialogueStore.list(request, everything: false, in: scope)
                    _ = try FollowUpStore.list(request, on: today, everything: false, in: scope)
                    _ = try TransmittalStore.list(request, withPrepared: false, in: scope)
                    _ = try OrganisationStore.list(request, in: scope)
                    _ = try MeasureStore.list(request, on: today, everything: false, in: scope)
                    _ = try IndicatorStore.list(request, everything: false, in: scope)
                    _ = try ClusterStore.list(request, in: scope)
                    _ = try LikenessUpdate.waiting(in: scope)
                    _ = try LikenessStore.open(of: .tajikistan, limit: 20, in: scope)
                    _ = try BookmarkStore.list(request, of: person, in: scope)
                }
                #expect(plans.count >= 12)
                for plan in plans where engine == .sqlite {
                    let scans = plan.split(separator: "\n").filter {
                        $0.contains("SCAN") && !$0.contains("INDEX") && !Self.bounded.contains(String($0))
                    }
                    #expect(scans.isEmpty, "\(plan)")
                }
            }
        }
    }

    /// SQLite's plans for what a closure reads, on a demo; they do not depend on how many rows there are.
    private func plans(_ engine: Engine, of body: (Scope) throws -> Void) throws -> [Substring] {
        var lines: [Substring] = []
        try withApplication(engine, isDemo: true) { (application) throws in
            try application.read { (scope) throws in
                let plans = try scope.transaction.plans { try body(scope) }
                if engine == .sqlite { lines = plans.flatMap { $0.split(separator: "\n") } }
            }
        }
        return lines
    }

    /// All States by day come from an index; the rows of one State are found by it, and sorted.
    /// The page that was chosen is sorted once more.
    @Test(arguments: Engine.allCases) func noSortReadsTheRowsOfAllStates(engine: Engine) throws {
        func list(_ query: [(name: String, value: String)]) throws -> [Substring] {
            try plans(engine) {
                _ = try RecommendationStore.list(ListRequest(query: Fields(query)), in: $0)
            }
        }
        for sort in ["adopted", "-adopted"] {
            let ofAll = try list([("country", "all"), ("sort", sort)])
            let ofOne = try list([("sort", sort)])
            guard engine == .sqlite else { continue }
            #expect(ofAll.contains { $0.contains("by_day") }, "\(ofAll)")
            #expect(ofAll.filter { $0.contains("FOR ORDER BY") }.count == 1, "\(ofAll)")
            #expect(ofOne.contains { $0.contains("country=?") }, "\(ofOne)")
            #expect(!ofOne.contains { $0.contains("by_day") }, "\(ofOne)")
        }
    }

    /// The API's search looks each match up once; the index by id read all rows for each.
    @Test(arguments: Engine.allCases) func theAPIReadsAMatchOnce(engine: Engine) throws {
        for word in ["", "torture"] {
            let query = Fields([("country", "all"), ("q", word)])
            let found = try plans(engine) { scope in
                let first = try RecommendationStore.published(query, after: nil, limit: 1, in: scope)
                _ = try RecommendationStore.published(query, after: first.first?.id, limit: 25, in: scope)
            }
            #expect(!found.contains { $0.contains("FOR ORDER BY") }, "\(found)")
            let looksUp = found.contains { $0.hasPrefix("SEARCH r ") && $0.contains("document=?") }
            #expect(looksUp == (!word.isEmpty && engine == .sqlite), "\(found)")
        }
    }

    @Test(arguments: Engine.allCases) func theThreadLooksItsLinksUp(engine: Engine) throws {
        let found = try plans(engine) { scope in
            let record = RecordReference(.institution, scope.institution)
            _ = try ThreadStore.links(of: record, in: scope)
        }
        #expect(found.isEmpty == (engine != .sqlite))
        #expect(!found.contains { $0.contains("(institution_id=?)") }, "\(found)")
    }

    /// Programs get every match once, however they are cut, in the order of registration.
    @Test(arguments: Engine.allCases) func theAPIsPagesHoldEverythingOnce(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            for word in ["", "the"] {
                let query = Fields([("country", "all"), ("q", word)])
                try application.read { (scope) throws in
                    func page(after known: ID<Recommendation>?, _ limit: Int) throws -> [Recommendation] {
                        try RecommendationStore.published(query, after: known, limit: limit, in: scope)
                    }
                    let whole = try page(after: nil, 1_000).map(\.id)
                    var cut: [ID<Recommendation>] = []
                    while true {
                        let some = try page(after: cut.last, 7)
                        cut += some.map(\.id)
                        if some.count < 7 { break }
                    }
                    #expect(cut == whole && Set(cut).count == cut.count && whole.count > 7)
                }
            }
        }
    }
}
