import Documents
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// The Universal Human Rights Index: its JSON as a stream, its spreadsheet, its oddities, and what it takes back.
@Suite struct UHRIImportTests {
    private struct Annotation {
        var id: String
        var text = "7. Do it."
        var countries = ["Tajikistan"]
        var kind: String? = "Recommendations"
        var body = "CESCR"
        var themes = ["Torture"]
        var positions: [String] = []

        var json: JSON {
            var members: [(String, JSON)] = [
                ("AnnotationId", .string(id)), ("Symbol", "E/C.12/TJK/CO/4"),
                ("Text", .string("<p>\(text)</p>")),
                ("PublicationDate", "2022-10-14T00:00:00"), ("Countries", strings(countries)),
                ("Body", .string(body)), ("Themes", strings(themes)), ("UprPositions", strings(positions)),
            ]
            if let kind { members.append(("AnnotationType", .string(kind))) }
            return .object(JSON.Members(members))
        }

        private func strings(_ list: [String]) -> JSON { .array(list.map { .string($0) }) }
    }

    private func take(
        _ list: [Annotation], isComplete: Bool = false, isDryRun: Bool = false, _ application: Application
    ) throws -> ImportReport {
        try take(
            Array(JSON.array(list.map(\.json)).canonical.utf8), isComplete: isComplete, isDryRun: isDryRun,
            application)
    }

    private func take(
        _ bytes: [UInt8], isComplete: Bool = false, isDryRun: Bool = false, _ application: Application
    ) throws -> ImportReport {
        var work = RecommendationImport(application: application, actor: Application.nobody)
        work.isComplete = isComplete
        work.isDryRun = isDryRun
        return try work.perform(try RecommendationFile(ImportSource(bytes), nil).rows(country: nil))
    }

    private func known(_ id: String, _ application: Application) throws -> Recommendation {
        let found = try application.read {
            try RecommendationStore.known("annotation " + id, in: $0)
        }
        return try #require(found)
    }

    @Test(arguments: Engine.allCases) func whatTheSourceTakesBackIsMarkedAndComesBack(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            let (one, two) = (Annotation(id: "a"), Annotation(id: "b", text: "8. Do more."))
            let abroad = Annotation(id: "c", countries: ["Peru"])
            #expect(try take([one, two, abroad], application) == ImportReport(added: 3))
            // Without being told that the file is whole, what is missing stays as it is.
            #expect(try take([one], application) == ImportReport(unchanged: 1))
            let rehearsed = try take([one], isComplete: true, isDryRun: true, application)
            #expect(rehearsed == ImportReport(unchanged: 1, withdrawn: 1))
            #expect(try known("b", application).origin.withdrawnOn == nil)
            #expect(try take([one], isComplete: true, application) == rehearsed)
            #expect(try known("b", application).origin.withdrawnOn == Timestamp.now.date)
            #expect(try known("c", application).origin.withdrawnOn == nil, "the file is not on Peru")
            let visit = Visit(application)
            let page = try visit.text(
                visit.get("/ru/recommendations/\(known("b", application).id.text)"))
            #expect(page.contains("Отозвана в источнике"))
            #expect(try take([one], isComplete: true, application) == ImportReport(unchanged: 1))
            #expect(
                try take([one, two], isComplete: true, application)
                    == ImportReport(unchanged: 2, returned: 1))
            #expect(try known("b", application).origin.withdrawnOn == nil)
            let deeds = try application.read {
                try LedgerStore.entries(
                    of: RecordReference(.recommendation, known("b", application).id),
                    in: $0
                ).map(\.entry.deed)
            }
            #expect(
                deeds == [
                    "recommendation.imported", "recommendation.withdrawnAtSource",
                    "recommendation.returnedAtSource",
                ])
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    /// That it is there again and that it says something else are two steps, each with its form.
    @Test(arguments: Engine.allCases) func whatComesBackChangedLeavesTwoForms(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let (one, two) = (Annotation(id: "a"), Annotation(id: "b", text: "8. Do more."))
            let other = Annotation(id: "b", text: "8. Do much more.")
            #expect(try take([one, two], isComplete: true, application) == ImportReport(added: 2))
            #expect(
                try take([one], isComplete: true, application) == ImportReport(unchanged: 1, withdrawn: 1))
            #expect(
                try take([one, other], isComplete: true, application)
                    == ImportReport(unchanged: 1, changed: 1, returned: 1))
            let steps = try application.read {
                try LedgerStore.entries(
                    of: RecordReference(.recommendation, known("b", application).id),
                    in: $0)
            }
            #expect(
                steps.map(\.entry.deed) == [
                    "recommendation.imported", "recommendation.withdrawnAtSource",
                    "recommendation.returnedAtSource", "recommendation.changedAtSource",
                ])
            for (step, next) in zip(steps, steps.dropFirst()) { #expect(step.form != next.form) }
            #expect(steps.map { $0.form.contains("much more") } == [false, false, false, true])
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func aFileWithoutKeysCannotBeWhole() throws {
        try withApplication(.sqlite) { (application) throws in
            let heading = "To,Text,From,Response,Action,Issue,Session\n"
            let report = try take(
                Array((heading + "Peru,One,Chile,Noted,1,Other,6\n").utf8), isComplete: true, application)
            #expect(report.problems.map(\.reason) == [.withoutKeys])
        }
    }

    @Test func oddities() throws {
        try withApplication(.sqlite) { (application) throws in
            let same = Annotation(id: "twice")
            var other = same
            other.text = "9. Do something else."
            let report = try take(
                [
                    same, same, other, Annotation(id: "concern", kind: "Concerns/Observations"),
                    Annotation(id: "untyped", kind: nil), Annotation(id: "placeless", countries: []),
                    Annotation(id: "region", countries: ["Central Asia"]),
                    Annotation(id: "bodiless", body: ""),
                    Annotation(id: "themes", themes: [" Torture", "Torture", "- Torture", ""]),
                    Annotation(id: "both", countries: ["Tajikistan", "Peru"]),
                    Annotation(id: "long", body: "Committee on Economic, Social and Cultural Rights"),
                    Annotation(id: "said", body: "UPR", positions: ["- Supported/Noted"]),
                ], application)
            #expect(report.added == 9 && report.repeated == 1 && report.noRecommendations == 1)
            #expect(report.withoutState == 2 && report.problems == [])
            for id in ["twice", "bodiless", "long"] {
                let known = try known(id, application)
                #expect(known.origin.body == "CESCR" && known.source == .treatyBody, "\(id)")
                #expect(known.adoptedOn == PartialDate("2022-10-14"))
                #expect(known.origin.paragraph == "7")
            }
            #expect(try known("both Peru", application).origin.country.code == "PER")
            #expect(try known("said", application).origin.position == .partiallySupported)
            let topics = try application.read {
                try RecommendationStore.topics(of: known("themes", application).id, in: $0).map(\.topic)
            }
            #expect(topics == ["Torture"])
        }
    }

    /// Both exports of the same records say the same, whichever spelling the headings have.
    @Test(arguments: ["Reccomending", "Recommending"]) func theSpreadsheetSaysTheSame(spelling: String) throws
    {
        let headings = [
            "Text", "Countries Concerned", "\(spelling) Body", "Document Symbol", "Themes",
            "Affected Persons",
            "Sdgs", "Document Publication Date", "UPR \(spelling) States", "UPR Position", "Type",
            "OHCHR Annotation Id", "UPR Session", "Regions Concerned", "Recommending Regions",
            "Date of publication on UHRI",
        ]
        let cells: [Spreadsheet.Cell] = [
            .text("121.2 Ratify it, \"soon\""), .text("- Tajikistan"), .text("- UPR"), .text("A/HRC/49/12"),
            .text("- Torture\n-  Prisons"), .text("- Children\n- Women"), .text("- 16 - PEACE\n- 16.3 - Law"),
            .number(44_621), .text("- Peru\n- Iran (Islamic Republic of)"), .text("- Supported"),
            .text("- Recommendations"), .text("abc-1"), .text("39"), .text("- Asia"), .text(""),
            .number(44_700),
        ]
        let sheet = Spreadsheet.Sheet(name: "Export", columns: headings.map { .init($0) }, rows: [cells])
        try withApplication(.sqlite) { (application) throws in
            let book = try Spreadsheet(sheets: [sheet]).encoded()
            #expect(try take(book, application) == ImportReport(added: 1))
            let known = try known("abc-1", application)
            #expect(known.text.en == "121.2 Ratify it, \"soon\"" && known.source == .upr)
            #expect(known.origin.recommenders == ["PER", "IRN"] && known.sdg == ["16", "16.3"])
            #expect(known.origin.position == .supported && known.origin.paragraph == "121.2")
            #expect(known.origin.session == "39" && known.origin.symbol == "A/HRC/49/12")
            #expect(known.adoptedOn == PartialDate("2022-03-01"))
            let topics = try application.read {
                try RecommendationStore.topics(of: known.id, in: $0)
            }
            #expect(topics.filter { $0.taxonomy == .theme }.map(\.topic) == ["Prisons", "Torture"])
            #expect(topics.filter { $0.taxonomy == .persons }.map(\.topic) == ["Children", "Women"])
        }
    }

    @Test func namesOfBodies() {
        func name(_ body: String, _ symbol: String = "") -> String {
            UHRIBody(named: body, symbol: symbol, isReview: false).name
        }
        #expect(name("Committee against Torture") == "CAT" && name("CAT") == "CAT")
        #expect(name("", "CAT/OP/KGZ/1") == "SPT" && name("", "CAT/C/TJK/CO/3") == "CAT")
        #expect(name("SR Torture") == "Special Rapporteur Torture")
        #expect(name("Universal Periodic Review") == "UPR" && name("", "A/HRC/WG.6/12/L.1") == "UPR")
        #expect(name("Other body") == "Other body" && name("") == "")
        #expect(UHRIBody(named: "CEDAW", symbol: "", isReview: false).source == .treatyBody)
        #expect(UHRIBody(named: "CED", symbol: "", isReview: false).name == "CED")
        #expect(UHRIBody(named: "Something", symbol: "", isReview: false).source == .other)
    }
}
