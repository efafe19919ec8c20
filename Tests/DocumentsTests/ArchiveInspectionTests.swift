import Testing

@testable import Documents

/// Archives that would make a program work for minutes are refused before one sees them.
@Suite struct ArchiveInspectionTests {
    private let inspection = ArchiveInspection(limit: 1_000_000, textLimit: 10_000, columns: 256)

    private func fault(of parts: [(String, String)]) -> ArchiveInspection.Fault? {
        do throws(ArchiveInspection.Fault) {
            try inspection.inspect(StoredArchive.bytes(parts))
            return nil
        } catch { return error }
    }

    @Test func ordinaryWorkbookPasses() throws {
        let sheet = Spreadsheet.Sheet(name: "Sheet", columns: [.init("Text")], rows: [[.text("a < b")]])
        try inspection.inspect(try Spreadsheet(sheets: [sheet]).encoded())
        #expect(
            fault(of: [("xl/worksheets/sheet1.xml", "<row r=\"1048576\"><c r=\"IV1048576\"/></row>")]) == nil)
    }

    @Test(arguments: [
        "<!DOCTYPE lolz [<!ENTITY a \"b\">]><sst/>", "<?xml?>\n<!DOCTYPE sst>", "<!ENTITY a 'b'>",
    ])
    func declarationsAreRefused(text: String) {
        #expect(fault(of: [("xl/sharedStrings.xml", text)]) == .entities)
        let utf16 = text.utf8.map { String(UnicodeScalar($0)) + "\0" }.joined()
        #expect(fault(of: [("xl/sharedStrings.xml", utf16)]) == .entities)
    }

    @Test(arguments: [
        "<row r=\"999999999999\">", "<c r=\"ZZZZZZZ2\">", "<c s='1' r='A1048577'>",
        "<row spans=\"1:2\" r=\"99999999999999999999\">",
        "<v>" + String(repeating: "a", count: 10_001),
    ])
    func cellsBeyondASheetAreRefused(text: String) {
        #expect(fault(of: [("xl/worksheets/sheet1.xml", "<sheetData>\(text)</sheetData>")]) == .sheet)
    }

    @Test func sizesAreCountedAndNotBelieved() {
        let long = String(repeating: "<a/>", count: 300_000)
        #expect(fault(of: [("word/document.xml", long)]) == .tooLarge)
        #expect(fault(of: [("word/media/picture.png", long)]) == .tooLarge)
    }

    @Test func brokenArchivesAreRefused() {
        let whole = StoredArchive.bytes([("xl/workbook.xml", "<workbook/>")])
        let listing = whole.count - 22 - 46 - "xl/workbook.xml".utf8.count
        let end = whole.count - 22
        // Of both headers and the end: the marks, how and to what size it is packed, the lengths, where what lies.
        let looked = [
            0..<4, 26..<30, listing..<(listing + 4), (listing + 10)..<(listing + 12),
            (listing + 20)..<(listing + 24), (listing + 28)..<(listing + 30),
            (listing + 42)..<(listing + 46), end..<(end + 4), (end + 10)..<(end + 12),
            (end + 16)..<(end + 20),
        ].joined()
        for place in whole.indices {
            var changed = whole
            changed[place] ^= 0xFF
            do throws(ArchiveInspection.Fault) {
                try inspection.inspect(changed)
                #expect(!looked.contains(place), "\(place)")
            } catch {
                #expect(error == .broken || !looked.contains(place), "\(place): \(error)")
            }
        }
        #expect(throws: ArchiveInspection.Fault.broken) { try inspection.inspect([1, 2, 3]) }
    }
}

/// A ZIP archive whose parts are not packed (PKWARE APPNOTE 6.3, 4.3); check sums are 0, as nobody here looks at them.
enum StoredArchive {
    static func bytes(_ parts: [(name: String, text: String)]) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            .bytes(of: value, count: count, lowestFirst: true)
        }
        var files: [UInt8] = []
        var listing: [UInt8] = []
        for part in parts {
            let (name, body) = (Array(part.name.utf8), Array(part.text.utf8))
            let common =
                number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4)
                + number(body.count, 4)
                + number(body.count, 4) + number(name.count, 2) + number(0, 2)
            listing +=
                Array("PK\u{1}\u{2}".utf8) + number(20, 2) + common + number(0, 2) + number(0, 2)
                + number(0, 2)
                + number(0, 4) + number(files.count, 4) + name
            files += Array("PK\u{3}\u{4}".utf8) + common + name + body
        }
        return files + listing + Array("PK\u{5}\u{6}".utf8) + number(0, 4) + number(parts.count, 2)
            + number(parts.count, 2) + number(listing.count, 4) + number(files.count, 4) + number(0, 2)
    }
}
