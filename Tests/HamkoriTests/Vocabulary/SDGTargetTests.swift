import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Goals and targets are those of the 2030 Agenda wherever somebody writes them; what is stored already stays.
@Suite struct SDGTargetTests {
    @Test func theyAreThoseThatAreNamed() {
        let named = ShippedTerms.all.filter { $0.taxonomy == .sdg }.map(\.word)
        #expect(SDGTarget.known == Set(named) && named.count == 17 + 169)
    }

    @Test func whatIsNoneIsTold() {
        #expect(SDGTarget.read("16.3, 5; 16.A\n17.19").targets.map(\.text) == ["16.3", "5", "16.a", "17.19"])
        #expect(SDGTarget.read("").targets.isEmpty && SDGTarget.read("").unknown.isEmpty)
        for bad in [
            "0", "18", "99.zz", "016", "16.", ".3", "16.0", "16.11", "16.c", "16.3.1", "17.a", "+5", "a",
            "16.٣",
        ] {
            #expect(SDGTarget(bad) == nil && SDGTarget.read("1 " + bad).unknown == [bad], "\(bad)")
        }
    }

    @Test func theDemoNamesNoOther() {
        for word in DemoContent.proposals.flatMap(\.sdg) { #expect(SDGTarget(word) != nil, "\(word)") }
    }

    @Test(arguments: Engine.allCases) func aProposalTakesThemAlone(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let (seminar, ministry) = try application.read { scope in
                (
                    try SeminarStore.list(
                        ListRequest(page: nil), withInternal: false,
                        in: scope
                    ).items.first { $0.state == .open },
                    try OrganisationStore.all(in: scope)
                        .first { $0.kind == .authority }
                )
            }
            let visit = Visit(application)
            try visit.signIn(as: .member)
            let page = "/en/seminars/\(try #require(seminar).id.text)/propose"
            func fields(_ sdg: String) throws -> [(String, String)] {
                [
                    ("title-en", "Open the doors"), ("text-en", "Open all doors."), ("sdg", sdg),
                    ("theme", "closedInstitutions"), ("addressee", try #require(ministry).id.text),
                ]
            }
            for (language, words) in [
                ("en", "“99.zz” is neither a goal nor a target"), ("ru", "«99.zz» — не цель и не задача"),
                ("tg", "«99.zz» на ҳадаф аст ва на вазифа"),
            ] {
                let target = "/\(language)" + page.dropFirst(3)
                let refused = try visit.submit(target, to: target, try fields("16.3, 99.zz"))
                let text = visit.text(refused)
                #expect(refused.status == 422 && text.contains(words), "\(language)")
                #expect(
                    text.contains("value=\"16.3, 99.zz\"") && text.contains("Open all doors."), "\(language)")
            }
            let made = try visit.submit(page, to: page, try fields("16.3, 16.A"))
            let address = try #require(made.headers["Location"])
            #expect(try visit.text(visit.get(address)).contains("16.3, 16.a"))
        }
    }

    /// What an earlier version took stays as it is stored, and is said to be none.
    @Test(arguments: Engine.allCases) func whatIsStoredAlreadyIsShownAndTold(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let known = try application.writeUnrecorded {
                scope -> (proposal: String, recommendation: String) in
                let row = try scope.row(
                    "SELECT proposal_id, id FROM recommendations WHERE proposal_id IS NOT NULL ORDER BY number LIMIT 1"
                ) { (try $0["proposal_id"] as String, try $0["id"] as String) }
                let (proposal, recommendation) = try #require(row)
                _ = try scope.execute("UPDATE proposals SET sdg = '16.3 99.zz' WHERE id = \(proposal)")
                _ = try scope.execute(
                    "UPDATE recommendations SET sdg = '16.3 99.zz' WHERE id = \(recommendation)")
                return (proposal, recommendation)
            }
            let visit = Visit(application)
            for address in ["proposals/\(known.proposal)", "recommendations/\(known.recommendation)"] {
                let page = try visit.text(visit.get("/en/\(address)"))
                #expect(page.contains("99.zz (no such goal or target)"), "\(address)")
            }
            let record = try visit.text(visit.get("/api/v1/recommendations/\(known.recommendation)"))
            #expect(record.contains("\"99.zz\""))
        }
    }

    @Test func aFileSaysInWhichLineAndColumn() throws {
        func problems(_ table: String) throws -> [ImportProblem] {
            try withAnyApplication { application in
                var work = RecommendationImport(application: application, actor: Application.nobody)
                work.isDryRun = true
                let file = try RecommendationFile(ImportSource(Array(table.utf8)), nil)
                return try work.perform(try file.rows(country: .tajikistan)).problems
            }
        }
        let table = "Paragraph,Recommendation,Global goals (SDG)\n1,Do it,16 - PEACE\n2,Do that,99.zz\n"
        let found = try problems(table)
        #expect(
            found == [ImportProblem(line: 3, column: "Global goals (SDG)", reason: .unknownGoal("99.zz"))])
        #expect(
            found.first?.words(.en)
                == "line 3, Global goals (SDG): “99.zz” is neither a goal nor a target of sustainable development"
        )
        #expect(try problems(table.replacing("99.zz", with: "16.A")).isEmpty)
    }

    private func withAnyApplication<Result>(_ body: (Application) throws -> Result) throws -> Result {
        var result: Result?
        try withApplication(.sqlite) { (application) throws in result = try body(application) }
        return try #require(result)
    }
}
