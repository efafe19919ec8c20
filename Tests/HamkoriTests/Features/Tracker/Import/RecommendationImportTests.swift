import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

@Suite struct RecommendationImportTests {
    private func work(_ application: Application) -> RecommendationImport {
        RecommendationImport(application: application, actor: Application.nobody)
    }

    private func row(_ text: String, _ position: StatePosition = .willBeExamined) -> ImportedRecommendation {
        var row = ImportedRecommendation(
            line: 2, source: .upr, country: "Tajikistan", text: text,
            recommenders: ["Kyrgyzstan", "Atlantis"])
        row.symbol = "A/HRC/19/3"
        row.paragraph = "88.1"
        row.position = position
        row.positionSymbol = "A/HRC/19/3"
        row.themes = ["Torture"]
        return row
    }

    @Test(arguments: Engine.allCases) func aWholeFileIsTakenOnce(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let read = try RecommendationFile.read(TestFiles.sample("upr-info.csv"), nil, country: nil)
            var work = work(application)
            work.only = Country(known: "TJ")
            var rehearsal = work
            rehearsal.isDryRun = true
            let expected = ImportReport(added: 28, repeated: 3, leftOut: 50)
            #expect(try rehearsal.perform(read.rows) == expected)
            #expect(try count(application) == 0)
            #expect(try work.perform(read.rows) == expected)
            #expect(try work.perform(read.rows) == ImportReport(unchanged: 28, repeated: 3, leftOut: 50))
            #expect(try count(application) == 28)
            let supported = try application.read {
                try RecommendationStore.list(
                    ListRequest(query: Fields([(name: "position", value: "supported")])), in: $0
                ).total
            }
            #expect(supported == 21)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aThematicListIsTakenWithItsStates(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let list = try TestFiles.sample("thematic-list-with-goals.docx")
            let read = try RecommendationFile.read(list, nil, country: Country(known: "SI"))
            #expect(try work(application).perform(read.rows, problems: read.problems).added == 4)
            let page = try application.read { scope in
                try RecommendationStore.list(
                    ListRequest(query: Fields([(name: "country", value: "SI")])),
                    in: scope)
            }
            #expect(page.total == 4)
            #expect(page.items.allSatisfy { !$0.origin.recommenders.isEmpty })
            let visit = Visit(application)
            let shown = visit.text(try visit.get("/ru/recommendations/\(page.items[0].id.text)"))
            #expect(shown.isEmpty || shown.contains("Словения"))
        }
    }

    @Test(arguments: Engine.allCases) func whatTheUNChangesIsKeptBesideWhatWas(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            #expect(try work(application).perform([row("Ratify it")]).added == 1)
            let changed = try work(application).perform([row("Ratify it without delay", .supported)])
            #expect(changed == ImportReport(changed: 1))
            try application.read { scope in
                let known = try RecommendationStore.known(row("").key, in: scope)
                let recommendation = try #require(known)
                #expect(recommendation.text.en == "Ratify it without delay")
                #expect(recommendation.origin.position == .supported)
                #expect(recommendation.origin.recommenders == ["KGZ", "Atlantis"])
                let versions = try RecommendationStore.versions(of: recommendation.id, in: scope)
                #expect(versions.map(\.text.en) == ["Ratify it", "Ratify it without delay"])
                let positions = try RecommendationStore.positions(of: recommendation.id, in: scope)
                #expect(positions.map(\.position) == [.willBeExamined, .supported])
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func rowsOfOneKeyAreKeptWhereTheyDiffer() throws {
        try withApplication(.sqlite) { (application) throws in
            let rows = [
                row("Ratify it"), row("Ratify it", .noted), row("Ratify it"), row("Ratify it", .noted),
            ]
            #expect(try work(application).perform(rows) == ImportReport(added: 2, repeated: 2))
            #expect(try work(application).perform(rows) == ImportReport(unchanged: 2, repeated: 2))
        }
    }

    @Test(arguments: Engine.allCases) func oneFaultyRowStopsAll(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            var stranger = row("Do it")
            stranger = ImportedRecommendation(
                line: 7, source: .upr, country: "Atlantis", text: stranger.text, recommenders: [])
            let report = try work(application).perform([row("Ratify it"), stranger])
            #expect(report.problems == [ImportProblem(line: 7, column: "Atlantis", reason: .noCountry)])
            #expect(try count(application) == 0)
        }
    }

    @Test func aFileThatIsNoWordFileIsSaid() throws {
        let broken = Array("PK\u{3}\u{4} this is no archive".utf8)
        #expect(throws: ImportProblem(line: 0, column: "", reason: .brokenArchive)) {
            try RecommendationFile.read(broken, nil, country: Country(known: "SI"))
        }
        let list = try TestFiles.sample("thematic-list-with-goals.docx")
        #expect(throws: ImportProblem(line: 0, column: "", reason: .noCountry)) {
            try RecommendationFile.read(list, nil, country: nil)
        }
        #expect(throws: BoundedProcess.Failure.tooSlow(seconds: 1)) {
            try BoundedProcess.output(of: "sleep", ["5"], seconds: 1, limit: 10)
        }
        #expect(throws: BoundedProcess.Failure.tooMuch(limit: 10)) {
            try BoundedProcess.output(of: "yes", [], seconds: 5, limit: 10)
        }
        #expect(throws: BoundedProcess.Failure.notInstalled("no-such-program")) {
            try BoundedProcess.output(of: "no-such-program", [], seconds: 5, limit: 10)
        }
    }

    @Test(arguments: Engine.allCases) func programsNarrowAndPageTheList(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            _ = try work(application).perform(
                (1...30).map { number in
                    var row = row("Ask \(number)", number.isMultiple(of: 3) ? .noted : .supported)
                    row.paragraph = "88.\(number)"
                    return row
                })
            let visit = Visit(application)
            func items(_ query: String) throws -> (count: Int, next: String?) {
                let text = try visit.text(visit.get("/api/v1/recommendations?\(query)"))
                let json = try JSON(parsing: text)
                return (json["items"]?.asArray?.count ?? -1, json["next"]?.asString)
            }
            #expect(try items("position=noted&limit=1000").count == 10)
            #expect(try items("country=KGZ").count == 0)
            #expect(try items("q=ask+1&source=upr&topic=Torture").count == 1)
            #expect(try items("un-theme=none").count == 0)
            #expect(try items("sdg=none&state-reported=none&limit=100").count == 30)
            var (seen, cursor) = (0, String?.none)
            repeat {
                let page = try items("limit=7" + (cursor.map { "&cursor=" + $0 } ?? ""))
                seen += page.count
                cursor = page.next
            } while cursor != nil
            #expect(seen == 30)
            #expect(try visit.get("/api/v1/recommendations?limit=1001").status == 400)
            #expect(try visit.get("/api/v1/recommendations?colour=red").status == 400)
        }
    }

    private func count(_ application: Application) throws -> Int {
        try application.read {
            try RecommendationStore.lastNumber(in: $0)
        }
    }
}
