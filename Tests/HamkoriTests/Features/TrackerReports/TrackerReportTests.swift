import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The documents of the field: what OHCHR sent can be filled, taken out and read back.
@Suite struct TrackerReportTests {
    private func bytes(_ response: Response) throws -> [UInt8] {
        #expect(response.status == 200)
        guard case .bytes(let bytes) = response.body else { return [] }
        return bytes
    }

    private let list =
        "/recommendations/documents/thematic-list?country=SVN&source=upr&review=A%2FHRC%2F43%2F15"

    private func importList(_ application: Application) throws {
        let file = try #require(
            FileContents.read(ImportFileTests.data + "/ohchr/upr34-slovenia-thematic-list.docx"))
        let read = try RecommendationFile.read(file, nil, country: Country(known: "SI"))
        let work = RecommendationImport(application: application, actor: Application.nobody)
        #expect(try work.perform(read.rows, problems: read.problems).added == 215)
    }

    /// Each side's word on the first recommendation of the review.
    private func assess(_ application: Application) throws {
        let review = Review(
            country: try #require(Country(known: "SI")), source: .upr, word: "A/HRC/43/15", count: 215)
        let first = try application.database.read {
            try #require(
                try RecommendationStore.recommendations(of: review, application.institution, in: $0).first)
        }
        for reporter in Reporter.allCases {
            let record = RecordReference(.recommendation, first.id)
            try application.write(
                as: Application.nobody, at: .now, doing: Deed(.recommendationReported, record)
            ) {
                try RecommendationDeeds.say(
                    reporter == .state ? .implemented : .inProgress, by: reporter, of: first.id,
                    reason: Wording(en: "The word of \(reporter.rawValue)"), in: $0)
            }
        }
    }

    @Test(arguments: Engine.allCases) func theThematicListIsReadBack(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            try importList(application)
            try assess(application)
            let visit = Visit(application)
            for language in Language.allCases {
                let docx = try bytes(visit.get("/\(language.rawValue)\(list)&format=docx"))
                let read = try RecommendationFile.read(docx, .thematicList, country: Country(known: "SI"))
                var work = RecommendationImport(application: application, actor: Application.nobody)
                work.isDryRun = true
                let report = try work.perform(read.rows, problems: read.problems)
                #expect(report == ImportReport(unchanged: 215), "\(language)")
            }
        }
    }

    @Test func eachVoiceStandsInTheAssessmentWithItsDay() throws {
        try withApplication(.sqlite, remembersPages: false) { (application) throws in
            try importList(application)
            try assess(application)
            let visit = Visit(application)
            let page = visit.text(try visit.get("/ru" + list))
            for words in [
                "Assessment/comments on level of implementation", "Оценка степени выполнения",
                "The word of state",
                "The word of nhri", "The word of civilSociety",
                "Source of Position: A/HRC/43/15/Add.1 - Para.4",
                Dates.short(Timestamp.now.date, .ru),
            ] {
                #expect(page.contains(words), "\(words)")
            }
            let file = try #require(TemporaryFile(try bytes(visit.get("/ru\(list)&format=docx"))))
            let json = try JSON(
                parsing: try BoundedProcess.output(
                    of: "pandoc", ["-f", "docx", "-t", "json", file.path], seconds: 60, limit: 100_000_000),
                depthLimit: 200)
            let table = try #require(json["blocks"]?.asArray?.first { $0["t"]?.asString == "Table" })
            let rows = PandocTable.rows(table)
            #expect(rows.filter { $0.count == 4 }.count == 216)
            #expect(rows.contains { $0.count == 1 && $0[0][0].hasPrefix("Theme: ") })
            withExtendedLifetime(file) {}
        }
    }

    @Test func theAnswerTableSaysWhoWhatAndWhatNext() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            let target = "/en/recommendations/documents/answer-table?country=TJK&source=seminar&review="
            let page = visit.text(try visit.get(target))
            for words in [
                "Responsible authority", "Measures and steps so far", "Reported by the State", "Next step",
            ] {
                #expect(page.contains(words), "\(words)")
            }
            let book = try bytes(visit.get(target + "&format=xlsx&by=paragraph"))
            #expect(book.starts(with: [0x50, 0x4B]))
            #expect(try bytes(visit.get(target + "&format=pdf")).starts(with: Array("%PDF".utf8)))
            let chosen = visit.text(try visit.get("/tg/recommendations/documents"))
            #expect(chosen.contains("answer-table?country=TJK&amp;source=seminar"))
            #expect(try visit.get(target + "&format=csv").status == 404)
            #expect(try visit.get(target + "nothing").status == 404)
        }
    }

    @Test func paragraphsFollowAsPeopleCountThem() {
        let words = ["122.1", "", "121.10", "121.9", "9"]
        let sorted = words.sorted { ParagraphOrder($0) < ParagraphOrder($1) }
        #expect(sorted == ["9", "121.9", "121.10", "122.1", ""])
    }

    @Test func everybodysLastWordStandsBesideTheOthers() {
        func change(_ axis: String, _ state: String, _ who: String, _ at: Int64) -> StateChange {
            StateChange(
                axis: axis, state: state, at: Timestamp(milliseconds: at), reason: Wording(),
                who: Wording(en: who))
        }
        let voices = Voice.last(among: [
            change("civilSociety", "stalled", "A", 1), change("dialogue", "transmitted", "B", 2),
            change("state", "inProgress", "C", 3), change("civilSociety", "regressed", "D", 4),
            change("state", "implemented", "C", 5),
        ])
        #expect(voices.map(\.state) == [.implemented, .stalled, .regressed])
        #expect(voices.map(\.who.en) == ["C", "A", "D"])
    }
}
