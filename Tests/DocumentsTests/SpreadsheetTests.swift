import Documents
import Testing

@Suite struct SpreadsheetTests {
    private func unzip(_ sheets: [Spreadsheet.Sheet]) throws -> Unzip {
        try Unzip(Spreadsheet(sheets: sheets).encoded())
    }

    @Test func cells() throws {
        let day = try #require(CivilDate(year: 2026, month: 9, day: 17))
        let files = try unzip([
            Spreadsheet.Sheet(
                name: "Тавсияҳо", columns: [.init("Рақам", width: 8), .init("Матн")],
                rows: [
                    [.number(12.5), .text("=1+1 <b> & \"x\"")], [.date(day), .moment(1_789_635_600)],
                    [.empty, .text("a\0b\u{1}")], [.number(.infinity), .text("")],
                ])
        ])
        let sheet = files.text("xl/worksheets/sheet1.xml")
        #expect(files.text("xl/workbook.xml").contains(#"<sheet name="Тавсияҳо""#))
        #expect(sheet.contains("<t>Рақам</t>") && sheet.contains("<t>Матн</t>"))
        #expect(sheet.contains(#"<c r="A2"><v>12.5</v></c>"#))
        #expect(sheet.contains("<t>=1+1 &lt;b&gt; &amp; \"x\"</t>"))
        #expect(!sheet.contains("<f>"))
        // 17 September 2026 is day 46282 of Excel's calendar.
        #expect(sheet.contains("<v>46282</v>") && sheet.contains("<v>46282.375</v>"))
        #expect(sheet.contains("a\u{FFFD}b_x0001_"))
        #expect(sheet.contains(#"<pane ySplit="1" topLeftCell="A2""#) && sheet.contains(#"state="frozen""#))
        #expect(!sheet.contains(#"r="A5""#))
        #expect(files.text("xl/styles.xml").contains("<b/>"))
        #expect(files.text("xl/styles.xml").contains("yyyy-mm-dd hh:mm"))
    }

    @Test func names() throws {
        let long = String(repeating: "ж", count: 40)
        let files = try unzip(
            ["a/b:c", "A-B-C", "", "'q'", long, long, "History?"].map {
                .init(name: $0, columns: [], rows: [])
            })
        let book = files.text("xl/workbook.xml")
        for name in [
            "a-b-c", "A-B-C (2)", "-", "-q-", String(long.prefix(31)), String(long.prefix(27)) + " (2)",
            "History-",
        ] {
            #expect(book.contains("<sheet name=\"\(name)\""), Comment(rawValue: name))
        }
    }

    @Test func longTextIsCutVisibly() throws {
        let files = try unzip([
            .init(name: "x", columns: [], rows: [[.text(String(repeating: "a", count: 40_000))]])
        ])
        let kept = String(repeating: "a", count: 32_766)
        #expect(files.text("xl/worksheets/sheet1.xml").contains("<t>\(kept)…</t>"))
    }

    @Test func withoutSheets() throws {
        #expect(try unzip([]).files["xl/worksheets/sheet1.xml"] != nil)
    }

    @Test func limitsAndOrder() throws {
        let writer = try SpreadsheetWriter(path: "/nowhere/at/all.xlsx")
        #expect(throws: SpreadsheetError.outOfOrder) { try writer.append([.empty]) }
        try writer.begin(sheet: "x", columns: [])
        let wide = [Spreadsheet.Cell](repeating: .empty, count: 16_385)
        #expect(throws: SpreadsheetError.tooLarge) { try writer.append(wide) }
        #expect(throws: SpreadsheetError.cannotWrite) { try writer.finish() }
        #expect(throws: SpreadsheetError.outOfOrder) { try writer.finish() }
        #expect(throws: SpreadsheetError.outOfOrder) { try writer.begin(sheet: "y", columns: []) }
        // Given up in the middle: frees its memory and writes nothing.
        let abandoned = try SpreadsheetWriter(path: "/nowhere/at/all.xlsx")
        try abandoned.begin(sheet: "x", columns: [.init("a")])
    }

    @Test func manyRows() throws {
        let rows = (0..<3_000).map { [Spreadsheet.Cell.number(Double($0)), .text("row \($0)")] }
        let sheet = try unzip([.init(name: "x", columns: [.init("a"), .init("b")], rows: rows)])
            .text("xl/worksheets/sheet1.xml")
        #expect(sheet.contains("<t>row 2999</t>") && sheet.contains(#"r="B3001""#))
    }
}
