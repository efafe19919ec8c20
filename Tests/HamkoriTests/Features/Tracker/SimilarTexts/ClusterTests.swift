import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Suggestions of what asks for the same, and the groups that people make of them.
@Suite struct ClusterTests {
    private static let texts = [
        ("12", "Abolish the death penalty and commute all death sentences (France)"),
        ("25", "Abolish the death penalty completely, commuting death sentences (Spain)"),
        ("39", "Commute death sentences and abolish the death penalty in law (Norway)"),
        ("12", "Provide free legal aid in rural districts (Chile)"),
        ("12", "Build shelters for victims of domestic violence (Canada)"),
    ]

    /// The rows as they were imported, in the order of the texts.
    private func bring(_ application: Application, changing last: String? = nil) throws -> [Recommendation] {
        let rows = ClusterTests.texts.enumerated().map { index, text in
            var row = ImportedRecommendation(
                line: index + 2, source: .upr, country: "Tajikistan",
                text: index == 4 ? last ?? text.1 : text.1, recommenders: [])
            row.annotation = "row \(index)"
            row.session = text.0
            row.date = PartialDate("\(2011 + 5 * min(index, 2))-01-01")
            return row
        }
        let report = try RecommendationImport(application: application, actor: Application.nobody).perform(
            rows)
        #expect(report.problems == [])
        return try application.read { scope in
            try rows.map {
                try #require(try RecommendationStore.known($0.key, in: scope))
            }
        }
    }

    private func open(_ application: Application) throws -> Set<[ID<Recommendation>]> {
        try application.read {
            Set(
                try LikenessStore.open(of: .tajikistan, limit: 50, in: $0)
                    .pairs.map { [$0.one, $0.other] })
        }
    }

    private func pair(_ one: Recommendation, _ other: Recommendation) -> [ID<Recommendation>] {
        let pair = LikenessPair.ordered(one.id, other.id)
        return [pair.0, pair.1]
    }

    @Test(arguments: Engine.allCases) func whatIsAlikeIsSuggestedOnce(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let known = try bring(application)
            let update = LikenessUpdate(application: application)
            #expect(try update.perform(limit: 2) == (2, 3))
            #expect(try update.perform() == (3, 0))
            let alike: Set = [pair(known[0], known[1]), pair(known[0], known[2]), pair(known[1], known[2])]
            #expect(try open(application) == alike)
            #expect(try update.perform() == (0, 0))
            try application.write(as: Application.nobody, at: .now) {
                try ClusterDeeds.refuse(known[0].id, known[2].id, in: $0)
            }
            #expect(throws: ClusterFault.itself) {
                try application.write(as: Application.nobody, at: .now) {
                    try ClusterDeeds.refuse(known[0].id, known[0].id, in: $0)
                }
            }
            #expect(try open(application) == alike.subtracting([pair(known[0], known[2])]))
            // A text that changes is compared again, and looked at are those of the refusal, which stays.
            _ = try bring(application, changing: "Abolish the death penalty and commute death sentences")
            #expect(try update.perform() == (3, 0))
            let again = try open(application)
            #expect(again.isSuperset(of: [pair(known[0], known[4]), pair(known[0], known[1])]))
            #expect(!again.contains(pair(known[0], known[2])))
            _ = try bring(application)
            #expect(try update.perform() == (1, 0))
            #expect(try open(application) == alike.subtracting([pair(known[0], known[2])]))
        }
    }

    @Test(arguments: Engine.allCases) func aGroupGrowsShrinksAndIsOne(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let known = try bring(application)
            func merge(_ one: Int, _ other: Int) throws -> ID<Cluster> {
                try application.write(as: Application.nobody, at: .now) {
                    try ClusterDeeds.merge(known[one].id, known[other].id, as: $0.newID(), in: $0)
                }
            }
            func members(_ id: ID<Cluster>) throws -> [Int] {
                let cluster = try application.read { try ClusterStore.cluster(id, in: $0) }
                return known.indices.filter { cluster?.members.contains(known[$0].id) == true }
            }
            let first = try merge(1, 0)
            #expect(try members(first) == [0, 1])
            #expect(throws: ClusterFault.together) { try merge(0, 1) }
            #expect(throws: ClusterFault.itself) { try merge(2, 2) }
            let second = try merge(3, 4)
            #expect(second != first)
            #expect(try merge(2, 1) == first)
            // Two groups become one, under the older.
            #expect(try merge(4, 0) == first)
            #expect(try members(first) == [0, 1, 2, 3, 4] && members(second) == [])
            func write(_ body: (Writing) throws -> Void) throws {
                try application.write(as: Application.nobody, at: .now, body)
            }
            try write { try ClusterDeeds.leave(first, known[3].id, in: $0) }
            #expect(try members(first) == [0, 1, 2, 4])
            #expect(throws: ClusterFault.notMember) {
                try write { try ClusterDeeds.leave(first, known[3].id, in: $0) }
            }
            try write { try ClusterDeeds.rejoin(first, known[3].id, in: $0) }
            #expect(try members(first) == [0, 1, 2, 3, 4])
            #expect(throws: ClusterFault.notMember) {
                try write { try ClusterDeeds.rejoin(second, known[1].id, in: $0) }
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aPersonDecides(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let known = try bring(application)
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let queue = "/en/clusters/suggestions"
            #expect(try visit.submit(queue, to: queue, []).status == 303)
            #expect(try visit.text(visit.get(queue)).contains(" open suggestions"))
            func address(_ one: Int, _ other: Int, _ word: String) -> String {
                "/en/recommendations/\(known[one].id.text)/similar/\(known[other].id.text)/\(word)"
            }
            let accepted = try visit.submit(queue, to: address(0, 1, "accept"), [("queue", "TJK")])
            #expect(accepted.headers["Location"]?.contains("clusters/suggestions") == true)
            #expect(try visit.submit(queue, to: address(1, 2, "refuse"), []).status == 303)
            let page = "/en/recommendations/\(known[0].id.text)"
            let shown = try Visit(application).text(Visit(application).get(page))
            #expect(
                shown.contains("The same was recommended in 2011, 2016.") && shown.contains("commuting death")
            )
            // By number, and what cannot be.
            let similar = "\(page)/similar"
            func join(_ number: Int) throws -> Int {
                try visit.submit(similar, to: similar, [("number", String(number))]).status
            }
            #expect(try join(known[1].number) == 422)
            #expect(try join(known[0].number) == 422)
            #expect(try join(4_711) == 422)
            #expect(try join(known[3].number) == 303)
            try keep(known, visit)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    /// Takes a member out and back, and renames the group.
    private func keep(_ known: [Recommendation], _ visit: Visit) throws {
        let cluster = try visit.gate.application.read {
            try #require(try ClusterStore.cluster(of: known[0].id, in: $0))
        }
        let place = "/en/clusters/\(cluster.id.text)"
        let member = "\(place)/members/\(known[3].id.text)"
        #expect(try visit.submit(place, to: member + "/leave", []).status == 303)
        #expect(try visit.text(visit.get(place)).contains("Put back"))
        #expect(try visit.submit(place, to: member + "/return", []).status == 303)
        let edit = place + "/edit"
        #expect(try visit.submit(edit, to: edit, [("title-en", "The death penalty")]).status == 303)
        let stale = try visit.submit(edit, to: edit, [("title-en", "Executions"), ("version", "1")])
        #expect(stale.status == 409)
        #expect(try visit.text(visit.get("/en/clusters?q=death")).contains("The death penalty"))
        let json = visit.text(try visit.get("/api/v1/clusters/\(cluster.id.text)"))
        #expect(json.contains(known[3].id.text))
    }
}
