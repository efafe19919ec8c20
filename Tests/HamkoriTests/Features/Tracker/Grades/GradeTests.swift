import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The Human Rights Committee's grades: from its follow-up file and by hand, each part with its history.
@Suite struct GradeTests {
    @Test(arguments: Engine.allCases) func allFivePartsAreThereOnce(engine: Engine) throws {
        let bytes = try TestFiles.sample("follow-up.json")
        try withApplication(engine) { (application) throws in
            let work = RecommendationImport(application: application, actor: Application.nobody)
            // A paragraph that is known keeps its text and its key.
            var known = ImportedRecommendation(
                line: 1, source: .treatyBody, country: "Tajikistan", text: "Stop the surveillance.",
                recommenders: [])
            (known.symbol, known.paragraph, known.annotation) = ("CCPR/C/TJK/CO/99", "12", "a1")
            #expect(try work.perform([known]).added == 1)
            let read = try RecommendationFile.read(bytes, .hrcFollowUp, country: nil)
            #expect(read.problems == [])
            let first = try work.perform(read.rows)
            #expect((first.added, first.changed) == (2, 1))
            let second = try work.perform(read.rows)
            #expect((second.added, second.changed, second.unchanged) == (0, 0, 3))
            let found = try grades(application)
            let parts = found.map { grades in
                grades.sorted { $0.part < $1.part }.map { "\($0.part) \($0.value.rawValue)" }
            }
            #expect(
                parts == [
                    [" B"], ["(a), (b), (c), (e) and (g) E", "(d) and (f) C"],
                    ["(a) and (b) A", "(c), (d), (e) and (f) D"],
                ])
            let all = found.flatMap { $0 }
            #expect(all.count == 5)
            for grade in all {
                #expect(grade.symbol == "CCPR/C/199/2/Add.4")
                #expect((grade.session, grade.date.text) == ("199", "2023-07-21"))
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    /// The grades of each of the three paragraphs.
    private func grades(
        _ application: Application, first source: RecommendationSource = .treatyBody
    ) throws -> [[Grade]] {
        try application.read { scope in
            try ["12", "18", "25"].map { paragraph in
                let recommendation = try #require(
                    try RecommendationStore.recommendation(
                        symbol: "CCPR/C/TJK/CO/99", paragraph: paragraph,
                        in: scope))
                if paragraph == "12" { #expect(recommendation.text.en == "Stop the surveillance.") }
                #expect(recommendation.source == (paragraph == "12" ? source : .treatyBody))
                return try GradeStore.grades(of: recommendation.id, in: scope)
            }
        }
    }

    /// The rest of the file is taken.
    @Test(arguments: Engine.allCases) func aParagraphThatNoTreatyBodyWroteIsNamed(engine: Engine) throws {
        let bytes = try TestFiles.sample("follow-up.json")
        try withApplication(engine) { (application) throws in
            var work = RecommendationImport(application: application, actor: Application.nobody)
            var known = ImportedRecommendation(
                line: 1, source: .upr, country: "Tajikistan", text: "Stop the surveillance.",
                recommenders: [])
            (known.symbol, known.paragraph) = ("CCPR/C/TJK/CO/99", "12")
            #expect(try work.perform([known]).added == 1)
            let rows = try RecommendationFile.read(bytes, .hrcFollowUp, country: nil).rows
            for isDryRun in [true, false] {
                work.isDryRun = isDryRun
                #expect(try work.perform(rows) == ImportReport(added: 2, kept: [1]))
            }
            #expect(try grades(application, first: .upr)[0].isEmpty)
        }
    }

    @Test func aFileThatIsNoneIsRefused() throws {
        for text in ["[]", "{", #"{"paragraphs":[],"co_symbol":"X","assessment_symbol":"Y"}"#] {
            #expect(throws: ImportProblem.self) { try HRCFollowUpFile.read(Array(text.utf8)) }
        }
        let bad = """
            {"co_symbol":"CCPR/C/TJK/CO/3","assessment_symbol":"S","assessment_date":"1-24 March 2023",
            "paragraphs":[{"para":"1","title":"T","limbs":[{"limb":"","grade":"F"}]}]}
            """
        let read = try HRCFollowUpFile.read(Array(bad.utf8))
        #expect(read.rows.isEmpty)
        #expect(read.problems.map(\.column) == ["grade"])
    }

    @Test(arguments: Engine.allCases) func aLaterGradeStandsBesideTheEarlier(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            var row = ImportedRecommendation(
                line: 1, source: .treatyBody, country: "TJK", text: "Do it.", recommenders: [])
            (row.symbol, row.paragraph) = ("CCPR/C/TJK/CO/9", "7")
            let work = RecommendationImport(application: application, actor: Application.nobody)
            #expect(try work.perform([row]).added == 1)
            let id = try application.read {
                try RecommendationStore.recommendation(symbol: row.symbol, paragraph: "7", in: $0)?.id
            }
            let page = try "/en/recommendations/" + #require(id).text
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            func record(_ grade: String, _ date: String) throws -> Int {
                let fields = [("grade", grade), ("part", "(a)"), ("symbol", "S/\(date)"), ("date", date)]
                return try visit.submit(page + "/grade", to: page + "/grade", fields).status
            }
            #expect(try record("C1", "2020-03-24") == 303)
            #expect(try record("B", "2024-03-24") == 303)
            #expect(try record("B", "2024-03-24") == 422)
            #expect(try record("F", "2024-03-25") == 422)
            let text = try Visit(application).text(Visit(application).get(page))
            let newest = try #require(text.range(of: "B – reply/action partially satisfactory"))
            let earlier = try #require(
                text.range(of: "C1 – reply received but actions taken do not implement the recommendation"))
            #expect(newest.lowerBound < earlier.lowerBound)
        }
    }

    @Test func everyGradeHasItsOwnWords() {
        #expect(Set(GradeValue.allCases.map(\.meaning)).count == GradeValue.allCases.count)
        #expect(GradeValue(words: " b2 ") == .b2)
        #expect(GradeValue(words: "F") == nil)
    }
}
