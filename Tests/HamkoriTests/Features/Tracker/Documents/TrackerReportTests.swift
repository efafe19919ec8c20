import Documents
import Secrets
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
        "/recommendations/documents/thematic-list?country=SVN&source=upr&review=A%2FHRC%2F99%2F7"

    private func importList(_ application: Application) throws {
        let file = try TestFiles.sample("thematic-list-of-four-columns.docx")
        let read = try RecommendationFile.read(file, nil, country: Country(known: "SI"))
        let work = RecommendationImport(application: application, actor: Application.nobody)
        #expect(try work.perform(read.rows, problems: read.problems).added == 6)
    }

    /// Each side's word on the first recommendation of the review.
    private func assess(_ application: Application) throws {
        let review = Review(
            country: try #require(Country(known: "SI")), source: .upr, word: "A/HRC/99/7", count: 6)
        let first = try application.read {
            try #require(try RecommendationStore.recommendations(of: review, in: $0).first)
        }
        let now = Timestamp.now
        func organisation(_ kind: OrganisationKind, _ name: String) throws -> ID<Organisation> {
            let id = ID<Organisation>(at: now, random: Random.bytes(10))
            try application.write(as: Application.nobody, at: now) {
                try OrganisationDeeds.add(
                    Organisation.Draft(
                        name: Wording(en: name), kind: kind, region: .national, themes: []),
                    as: id, in: $0)
            }
            return id
        }
        let ministry = try organisation(.authority, "The ministry")
        let commissioner = try organisation(.institution, "The Commissioner’s Office")
        let coalition = try organisation(.coalition, "The coalition")
        try application.write(as: Application.nobody, at: now) {
            let person = ID<Person>(at: now, random: Random.bytes(10))
            let draft = ProgressReport.Draft(
                recommendation: first.id, organisation: ministry, state: .implemented,
                text: Wording(en: "The word of state"), author: Wording())
            try FollowUpDeeds.submit(FollowUpDeeds.draft(draft, by: person, in: $0), by: person, in: $0)
            try FollowUpDeeds.assess(
                first.id, by: .nhri, for: commissioner, .inProgress, Wording(en: "The word of nhri"), in: $0)
            try FollowUpDeeds.assess(
                first.id, by: .civilSociety, for: coalition, .inProgress,
                Wording(en: "The word of civilSociety"), in: $0)
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
                #expect(report == ImportReport(unchanged: 6), "\(language)")
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
                "The word of nhri", "The word of civilSociety", "The ministry", "The coalition",
                "Source of Position: A/HRC/99/7/Add.1 - Para.4",
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
            #expect(rows.filter { $0.count == 4 }.count == 7)
            #expect(rows.contains { $0.count == 1 && $0[0][0].hasPrefix("Theme / Тема: ") })
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

    @Test func everybodysLastWordStandsBesideTheOthers() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let names = try application.read { try Names(in: $0) }
            let societies = names.all.filter { $0.kind == .civilSociety }.map(\.id)
            let recommendation = ID<Recommendation>(at: .now, random: Random.bytes(10))
            func said(
                _ by: ID<Organisation>, _ state: ImplementationState, ask: Int? = nil, at: Int64
            ) -> Assessment {
                Assessment(
                    id: ID(at: .now, random: Random.bytes(10)), recommendation: recommendation, ask: ask,
                    commitment: nil, voice: .civilSociety, organisation: by, state: state, text: Wording(),
                    at: Timestamp(milliseconds: at))
            }
            let newestFirst = [
                said(societies[0], .implemented, at: 4), said(societies[1], .regressed, at: 3),
                said(societies[0], .stalled, ask: 2, at: 2), said(societies[0], .stalled, at: 1),
            ]
            let voices = LatestStatement.last([], newestFirst, names)
            #expect(voices.map(\.state) == [.implemented, .regressed, .stalled])
            #expect(voices.map(\.who) == [societies[0], societies[1], societies[0]].map { names[$0] })
            #expect(voices[2].lines(.en)[0].contains("(№ 2)"))
        }
    }
}
