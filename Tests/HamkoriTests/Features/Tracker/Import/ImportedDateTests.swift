import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// A date of a file that is missing or not understood stays empty and is reported; none is ever invented.
@Suite struct ImportedDateTests {
    private func take(
        _ bytes: [UInt8], isDryRun: Bool = false, only: Country? = nil, _ application: Application
    ) throws -> ImportReport {
        var work = RecommendationImport(application: application, actor: Application.nobody)
        (work.isDryRun, work.only) = (isDryRun, only)
        let file = try RecommendationFile(ImportSource(bytes), nil)
        var report = try work.perform(try file.rows(country: .tajikistan))
        report.mapping = nil
        return report
    }

    private func csv(_ dates: [String], heading: String = "Year") -> [UInt8] {
        CSV.encode(
            [["Recommendation", "State under review", "Position", heading]]
                + dates.enumerated().map { ["Adopt law \($0 + 1)", "Tajikistan", "Supported", $1] })
    }

    private func all(_ application: Application) throws -> [Recommendation] {
        try application.read { scope in
            try RecommendationStore.published(after: nil, limit: 100, in: scope)
        }
    }

    private func dates(_ application: Application) throws -> [String?] {
        try all(application).map(\.adoptedOn?.text)
    }

    private let mixed: [(written: String, date: String?, fault: WrittenDate.Fault?)] = [
        ("2011", "2011", nil), ("2011-2016", nil, .notUnderstood), ("29.02.2023", nil, .noSuchDay),
        ("29.02.2024", "2024-02-29", nil), ("2016-13-45", nil, .noSuchDay), ("Nov 2021", "2021-11", nil),
        ("5 ноября 2021 г.", "2021-11-05", nil), ("05/11/2021", "2021-11-05", nil),
        ("5.11.21", nil, .shortYear),
        ("0", nil, .number), ("42452", nil, .number), ("2091-01-01", nil, .future), ("", nil, nil),
        ("–", nil, nil),
    ]

    @Test(arguments: Engine.allCases) func whatIsNotUnderstoodIsEmptyAndReported(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            let file = csv(mixed.map(\.written))
            let rehearsed = try take(file, isDryRun: true, application)
            let report = try take(file, application)
            #expect(report == rehearsed && report.added == 14 && report.problems == [])
            #expect(try dates(application) == mixed.map(\.date))
            let expected = mixed.enumerated().compactMap { place, row in
                row.fault.map {
                    ImportProblem(line: place + 2, column: "Year", reason: .unreadDate(row.written, $0))
                }
            }
            #expect(report.unread == expected && report.unreadCount == 7)
            #expect(
                report.unread[0].words(.en)
                    == "line 3, Year: the date is not understood and was left empty: 2011-2016")
            let again = try take(file, application)
            #expect(again.unchanged == 14 && again.changed == 0 && again.unread == expected)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func listsSortAndNarrowByWhatIsKnown(engine: Engine) throws {
        try withApplication(engine, remembersPages: false) { (application) throws in
            _ = try take(csv(["2011", "Nov 2021", "5.11.2021", "", "31.12.2011", "2012", "0"]), application)
            func listed(_ query: [(name: String, value: String)]) throws -> [String] {
                try application.read { scope in
                    try RecommendationStore.list(ListRequest(query: Fields(query)), in: scope).items
                        .map { $0.adoptedOn?.text ?? "–" }
                }
            }
            let newest = ["2021-11-05", "2021-11", "2012", "2011-12-31", "2011", "–", "–"]
            for country in ["TJ", "all"] {
                let state = (name: "country", value: country)
                #expect(try listed([state, ("sort", "-adopted")]) == newest)
                #expect(try listed([state, ("sort", "adopted")]) == newest.reversed())
                #expect(try listed([state, ("year", "2011")]) == ["2011", "2011-12-31"])
                #expect(try listed([state, ("year", "2021")]) == ["2021-11", "2021-11-05"])
                #expect(try listed([state, ("year", "none")]) == ["–", "–"])
                #expect(try listed([state, ("q", "law"), ("year", "none")]) == ["–", "–"])
            }
            let visit = Visit(application)
            let matrix = try visit.text(visit.get("/en/recommendations/matrix?rows=year&columns=position"))
            #expect(matrix.contains("year=none") && matrix.contains("year=2011"))
            #expect(try visit.text(visit.get("/en/recommendations/timeline?by=position")).contains("2021"))
        }
    }

    @Test func pagesAndExportsShowWhatIsKnownAndNoMore() throws {
        try withApplication(.sqlite, remembersPages: false) { (application) throws in
            _ = try take(csv(["2011", "Nov 2021", "5.11.2021", "0"]), application)
            let visit = Visit(application)
            let known = try all(application)
            func page(_ place: Int, _ language: String = "en") throws -> String {
                try visit.text(visit.get("/\(language)/recommendations/\(known[place].id.text)"))
                    .replacing("\u{A0}", with: " ")
            }
            #expect(try page(0).contains("Adopted in") && page(0).contains("<dd>2011</dd>"))
            #expect(try page(1).contains("Adopted in") && page(1).contains("November 2021"))
            #expect(try page(2).contains("Adopted on") && page(2).contains("5 November 2021"))
            #expect(
                try page(1, "ru").contains("ноябрь 2021 г.") && page(1, "tg").contains("ноябри соли 2021"))
            #expect(try !page(3).contains("Adopted"))
            let exported = try visit.text(visit.get("/en/recommendations?format=csv&sort=number"))
            let rows = exported.split(whereSeparator: \.isNewline).dropFirst()
            for (row, date) in zip(rows, [",2011,", ",Nov 2021,", ",5 Nov 2021,", ",–,"]) {
                #expect(row.contains(date), "\(row)")
            }
            let api = try JSON(parsing: visit.text(visit.get("/api/v1/recommendations")))
            let told = (api["items"]?.asArray ?? []).map { $0["adoptedOn"] ?? .array([]) }
            #expect(told == [.string("2011"), .string("2021-11"), .string("2021-11-05"), .null])
            let search = try visit.text(visit.get("/en/search?q=adopt"))
            #expect(search.contains("· Nov 2021</span>") && search.contains("· 2011</span>"))
            // A feed has moments alone: what is not known to the day stands at that of its entry here.
            let feed = try visit.text(visit.get("/en/recommendations?format=atom"))
            #expect(
                feed.contains("2021-11-05T") && !feed.contains("<updated>2011-") && !feed.contains(">1970-"))
        }
    }

    /// The importer knows in which year the first reviews were, not on which day each recommendation was made.
    @Test(arguments: Engine.allCases) func aSessionIsNoDay(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let heading = "To,Text,From,Response,Action,Issue,Session\n"
            let lines = ["12", "17", "18", "40", ""].map {
                "Tajikistan,Adopt \($0),Chile,Noted,1,Other,\($0)\n"
            }
            let file = Array((heading + lines.joined()).utf8)
            #expect(try take(file, application) == ImportReport(added: 5))
            #expect(try dates(application) == ["2011", "2013", nil, nil, nil])
            #expect(try take(file, application) == ImportReport(unchanged: 5))
            // Sessions of committees have the same numbers.
            let committee = Array(
                "Recommendation,Body,Session\nAdopt it,CEDAW,12\nAdopt another,CEDAW,6\n".utf8)
            #expect(try take(committee, application).added == 2)
            #expect(try dates(application).suffix(2) == [nil, nil])
        }
    }

    /// A source that says less exactly when, or no longer says it, changes nothing; another date does.
    @Test(arguments: Engine.allCases) func aCoarserDateIsNoChange(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            #expect(try take(csv(["5.11.2021"]), application).added == 1)
            for same in ["2021", "Nov 2021", "", "0", "5 ноября 2021"] {
                #expect(try take(csv([same]), application).unchanged == 1, "\(same)")
            }
            #expect(try take(csv(["2022"]), application).changed == 1)
            #expect(try take(csv(["6.11.2022"]), application).changed == 1)
            #expect(try dates(application) == ["2022-11-06"])
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func aColumnThatHasTheMonthFirstIsNotReadTheOtherWay() throws {
        try withApplication(.sqlite) { (application) throws in
            let file = csv(["05/11/2021", "11/25/2021", "11/11/2021", "2020", "2021-11-05"], heading: "Date")
            let report = try take(file, application)
            #expect(try dates(application) == [nil, nil, "2021-11-11", "2020", "2021-11-05"])
            #expect(
                report.unread.map(\.reason) == [
                    .unreadDate("05/11/2021", .ambiguous), .unreadDate("11/25/2021", .ambiguous),
                ])
        }
    }

    /// A workbook says which of its numbers are days.
    @Test func onlyADateCellOfAWorkbookIsADay() throws {
        try withApplication(.sqlite) { (application) throws in
            let cells: [Spreadsheet.Cell] = [
                .date(try #require(CivilDate(year: 2016, month: 3, day: 24))), .number(42_453),
                .number(2_011),
                .text("2012"), .text("5 ноября 2021 г."), .text("42453"), .empty, .number(0),
            ]
            let rows = cells.enumerated().map {
                [.text("Adopt law \($0)"), .text("Tajikistan"), $1] as [Spreadsheet.Cell]
            }
            let sheet = Spreadsheet.Sheet(
                name: "List", columns: ["Recommendation", "State", "Date"].map { .init($0) }, rows: rows)
            let report = try take(try Spreadsheet(sheets: [sheet]).encoded(), application)
            #expect(
                try dates(application) == ["2016-03-24", nil, "2011", "2012", "2021-11-05", nil, nil, nil])
            #expect(report.unread.map(\.line) == [3, 7, 9])
        }
    }

    @Test func theIndexWithoutADayHasNone() throws {
        try withApplication(.sqlite) { (application) throws in
            func record(_ id: String, _ date: String) -> String {
                #"{"AnnotationId": "\#(id)", "Text": "7. Do \#(id)", "Symbol": "E/C.12/TJK/CO/4", "#
                    + #""Countries": ["\#(id == "f" ? "Peru" : "Tajikistan")"]\#(date)}"#
            }
            let dates = [
                #", "PublicationDate": "2022-10-14T00:00:00""#, #", "PublicationDate": "2022""#, "",
                #", "PublicationDate": null"#, #", "PublicationDate": "14/10/22""#,
                #", "PublicationDate": "soon""#,
            ]
            let records = zip(["a", "b", "c", "d", "e", "f"], dates).map { record($0, $1) }
            let file = Array("[\(records.joined(separator: ","))]".utf8)
            let report = try take(file, only: .tajikistan, application)
            #expect(report.added == 5 && report.leftOut == 1)
            #expect(try self.dates(application) == ["2022-10-14", "2022", nil, nil, nil])
            // What is not taken is not reported either.
            #expect(
                report.unread == [
                    ImportProblem(
                        line: 5, column: "PublicationDate", reason: .unreadDate("14/10/22", .shortYear))
                ])
        }
    }

    @Test func theCommandAndTheWorkspaceTellEachLine() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let here = "/en/recommendations/import"
            let sent = try visit.send(here, to: here, [], file: ("years.csv", csv(["29.02.2023", "2011"])))
            let address = try #require(sent.headers["Location"])
            let columns = ["text", "country", "position", "date"].enumerated()
                .map { ("column-\($0)", $1) }
            let taken = try visit.submit(address, to: String(address.prefix { $0 != "?" }), columns)
            #expect(taken.status == 200)
            #expect(visit.text(taken).contains("line 2, Year: there is no such day"))
        }
    }

    /// A form from an earlier version keeps whole days, and what is known here is as old as that.
    @Test(arguments: Engine.allCases) func aWholeDayHasTheFormThatItHad(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            _ = try take(csv(["5.11.2021", ""]), application)
            let known = try all(application)
            let forms = try application.read { scope in
                try known.map { try RecommendationRecords.source.form($0.id.text, scope) }
            }
            #expect(forms[0]?["adoptedOn"] == .string("2021-11-05") && forms[1]?["adoptedOn"] == .null)
            let kept = try application.read { scope in
                try scope.rows("SELECT adopted_on AS word FROM recommendations ORDER BY number") {
                    try $0["word"] as String
                }
            }
            #expect(kept == ["2021-11-05", ""])
        }
    }

    @Test func aPersonEntersWhatIsKnown() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let page = "/en/recommendations/new"
            func enter(_ date: String, _ paragraph: String) throws -> Int {
                try visit.submit(
                    page, to: page,
                    [
                        ("kind", "recommendation"), ("source", "upr"), ("country", "TJK"),
                        ("title-en", "Ratify it"),
                        ("text-en", "Ratify the Protocol."), ("date", date), ("symbol", "A/HRC/9/9"),
                        ("paragraph", paragraph), ("publication", "public"),
                    ]
                ).status
            }
            for (place, date) in ["2011", "11.2021", "", "5 November 2021", "05.11.2021"].enumerated() {
                #expect(try enter(date, "\(place)") == 303, "\(date)")
            }
            for date in ["29.02.2023", "2199", "5.11.21", "then", "0"] {
                #expect(try enter(date, "x") == 422, "\(date)")
            }
            let dates = try application.read { scope in
                try (0...4).map {
                    try RecommendationStore.recommendation(
                        symbol: "A/HRC/9/9", paragraph: "\($0)", in: scope)?
                        .adoptedOn?.text
                }
            }
            #expect(dates == ["2011", "2021-11", nil, "2021-11-05", "2021-11-05"])
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }
}
