import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// A list in each of its forms: whole, bounded, and harmless in a spreadsheet.
@Suite struct ListExportTests {
    private func bytes(_ response: Response) throws -> [UInt8] {
        guard case .bytes(let bytes) = response.body else {
            Issue.record("the answer has no bytes at hand")
            return []
        }
        return bytes
    }

    /// Recommendations with short texts, straight into the tracker.
    private func fill(_ application: Application, _ count: Int, text: (Int) -> String) throws {
        let rows = (1...count).map { number in
            var row = ImportedRecommendation(
                line: number, source: .treatyBody, country: "Tajikistan", text: text(number), recommenders: []
            )
            row.annotation = "export \(number)"
            row.date = CalendarDate(year: 2020, month: 1, day: 1).map { PartialDate($0.adding(days: number)) }
            return row
        }
        let work = RecommendationImport(application: application, actor: Application.nobody)
        #expect(try work.perform(rows).added == count)
    }

    @Test(arguments: Engine.allCases) func manyRowsAreReadInPortions(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            // One portion, and one that is not full.
            let count = ListExport.portion + 7
            try fill(application, count) { "Sentence \($0)" }
            let visit = Visit(application)
            let csv = try visit.get("/en/recommendations?format=csv")
            let lines = visit.text(csv).split(separator: "\r\n")
            #expect(lines.count == count + 1)
            #expect(lines.dropFirst().first?.hasPrefix("1,") == true)
            #expect(lines.last?.hasPrefix("\(count),") == true)
            let json = try JSON(
                parsing: try bytes(visit.get("/en/recommendations?format=json&q=sentence+100")))
            #expect(json.asArray?.count == 9)  // 100, 1000 to 1007
            let book = try bytes(visit.get("/en/recommendations?format=xlsx"))
            #expect(book.starts(with: [0x50, 0x4B]))
        }
    }

    @Test func aLargeExportIsSentAsItIsRead() throws {
        try withApplication(.sqlite) { (application) throws in
            let long = String(repeating: "Words that make a row heavy. ", count: 3)
            try fill(application, 2_000) { "\($0) \(long)" }
            let visit = Visit(application)
            let response = try visit.get("/en/recommendations?format=csv")
            guard case .file(let file) = response.body else {
                Issue.record("a large file stands in memory")
                return
            }
            #expect(file.size > ListExport.inMemory)
        }
    }

    @Test func nothingRunsInASpreadsheet() throws {
        try withApplication(.sqlite) { (application) throws in
            let starts = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1"]
            try fill(application, starts.count) { starts[$0 - 1] }
            let visit = Visit(application)
            let rows = try CSV.parse(try bytes(visit.get("/en/recommendations?format=csv")))
            #expect(rows.count == starts.count + 1)
            for row in rows.dropFirst() { #expect(row.cells[1].hasPrefix("'"), "\(row.cells[1])") }
        }
    }

    @Test func papersAreMadeAndKeepTheirBounds() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            let pdf = try visit.get("/tg/recommendations?format=pdf&source=seminar")
            #expect(pdf.status == 200 && pdf.headers["Content-Type"] == "application/pdf")
            #expect(try bytes(pdf).starts(with: Array("%PDF-".utf8)))
            let docx = try bytes(visit.get("/ru/recommendations?format=docx"))
            let file = try #require(TemporaryFile(docx))
            let plain = try BoundedProcess.output(
                of: "pandoc", ["-f", "docx", "-t", "plain", file.path], seconds: 30, limit: 1_000_000)
            let text = String(decoding: plain, as: UTF8.self)
            #expect(text.contains("Рекомендации") && text.contains("18.09."))
            withExtendedLifetime(file) {}
            try fill(application, ListExport.limit(.pdf)) { "Sentence \($0)" }
            let refused = try visit.get("/en/recommendations?format=pdf")
            #expect(refused.status == 422)
            #expect(visit.text(refused).contains("Filter the list"))
            let page = visit.text(try visit.get("/en/recommendations"))
            #expect(
                !page.contains("format=pdf") && page.contains("format=docx")
                    && page.contains("PDF is limited to"))
        }
    }

    @Test func aMissingProgramIsNamed() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            var configuration = application.configuration
            configuration.printsTo = []
            let other = try Application(configuration, log: .silent)
            defer { other.database.close() }
            let visit = Visit(other)
            let page = visit.text(try visit.get("/en/recommendations"))
            #expect(page.contains("“weasyprint” is not installed") && !page.contains("format=pdf"))
            let refused = try visit.get("/en/recommendations?format=docx")
            #expect(refused.status == 503 && visit.text(refused).contains("“pandoc” is not installed"))
        }
    }

    @Test func listsWithDatesHaveFeeds() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let visit = Visit(application)
            for list in ["recommendations", "seminars", "transmittals", "dialogues", "commitments"] {
                let page = visit.text(try visit.get("/en/\(list)"))
                #expect(page.contains("type=\"application/atom+xml\""), "\(list)")
                let feed = try visit.get("/en/\(list)?format=atom")
                #expect(feed.headers["Content-Type"] == "application/atom+xml; charset=utf-8")
                let again = visit.text(try visit.get("/en/\(list)?format=atom"))
                let text = visit.text(feed)
                #expect(text.contains("<entry>") && text == again, "\(list)")
            }
            #expect(try visit.get("/en/organisations?format=atom").status == 404)
        }
    }
}
