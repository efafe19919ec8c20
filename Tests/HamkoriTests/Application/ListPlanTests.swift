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
            let institution = application.institution
            let today = Timestamp.now.date
            try application.database.read { (transaction) throws in
                let person = try PersonStore.active(of: institution, in: transaction)[0].id
                let plans = try transaction.plans {
                    _ = try SeminarStore.list(request, of: institution, withInternal: false, in: transaction)
                    _ = try RecommendationStore.list(request, of: institution, in: transaction)
                    _ = try DialogueStore.list(request, everything: false, of: institution, in: transaction)
                    _ = try FollowUpStore.list(
                        request, on: today, everything: false, of: institution, in: transaction)
                    _ = try TransmittalStore.list(
                        request, of: institution, withPrepared: false, in: transaction)
                    _ = try OrganisationStore.list(request, of: institution, in: transaction)
                    _ = try MeasureStore.list(
                        request, on: today, everything: false, of: institution, in: transaction)
                    _ = try IndicatorStore.list(request, everything: false, of: institution, in: transaction)
                    _ = try ClusterStore.list(request, of: institution, in: transaction)
                    _ = try LikenessUpdate.waiting(institution, in: transaction)
                    _ = try LikenessStore.open(of: .tajikistan, limit: 20, institution, in: transaction)
                    _ = try BookmarkStore.list(request, of: person, in: transaction)
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
    private func plans(
        _ engine: Engine, of body: (ID<Institution>, Transaction) throws -> Void
    ) throws -> [Substring] {
        var lines: [Substring] = []
        try withApplication(engine, isDemo: true) { (application) throws in
            try application.database.read { (transaction) throws in
                let plans = try transaction.plans { try body(application.institution, transaction) }
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
                _ = try RecommendationStore.list(ListRequest(query: Fields(query)), of: $0, in: $1)
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
            let found = try plans(engine) { institution, transaction in
                let first = try RecommendationStore.published(
                    query, of: institution, after: nil, limit: 1, in: transaction)
                _ = try RecommendationStore.published(
                    query, of: institution, after: first.first?.id, limit: 25, in: transaction)
            }
            #expect(!found.contains { $0.contains("FOR ORDER BY") }, "\(found)")
            let looksUp = found.contains { $0.hasPrefix("SEARCH r ") && $0.contains("document=?") }
            #expect(looksUp == (!word.isEmpty && engine == .sqlite), "\(found)")
        }
    }

    @Test(arguments: Engine.allCases) func theThreadLooksItsLinksUp(engine: Engine) throws {
        let found = try plans(engine) { institution, transaction in
            let record = RecordReference(.institution, institution)
            _ = try ThreadStore.links(of: record, institution, in: transaction)
        }
        #expect(found.isEmpty == (engine != .sqlite))
        #expect(!found.contains { $0.contains("(institution_id=?)") }, "\(found)")
    }

    /// Programs get every match once, however they are cut, in the order of registration.
    @Test(arguments: Engine.allCases) func theAPIsPagesHoldEverythingOnce(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let institution = application.institution
            for word in ["", "the"] {
                let query = Fields([("country", "all"), ("q", word)])
                try application.database.read { (transaction) throws in
                    func page(after known: ID<Recommendation>?, _ limit: Int) throws -> [Recommendation] {
                        try RecommendationStore.published(
                            query, of: institution, after: known, limit: limit, in: transaction)
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
