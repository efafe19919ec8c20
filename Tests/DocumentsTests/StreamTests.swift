import Documents
import Testing

@Suite struct JSONSplitterTests {
    private func pieces(_ text: String, by size: Int, limit: Int = 1_000) throws -> [String] {
        var splitter = JSONSplitter(limit: limit)
        var found: [String] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            try splitter.take(Array(bytes[start..<min(start + size, bytes.count)])) {
                found.append("\($0.line) " + String(decoding: $0.bytes, as: UTF8.self))
            }
        }
        try splitter.finish()
        return found
    }

    /// However the bytes are cut, the same records come out.
    @Test(arguments: [1, 2, 3, 7, 1_000]) func recordsOfAnArray(size: Int) throws {
        let text = "\u{FEFF}[\n {\"a\": \"]},{\\\"\", \"b\": [1, {\"c\": {}}]},\n\n{\"д\": \"\\\\\"}\n]\n"
        #expect(
            try pieces(text, by: size) == [
                "2 {\"a\": \"]},{\\\"\", \"b\": [1, {\"c\": {}}]}", "4 {\"д\": \"\\\\\"}",
            ])
        #expect(try pieces("{\"a\":1}\n{\"b\":2}", by: size) == ["1 {\"a\":1}", "2 {\"b\":2}"])
        #expect(try pieces("[]", by: size) == [])
    }

    @Test(arguments: [
        "[{\"a\":1}", "[{\"a\":1}] x", "[{\"a\":1}]]", "[1]", "{\"a\": \"", "]", "[{}] {}", "\"text\"",
    ]) func broken(_ text: String) {
        #expect(throws: JSONError.self) { try pieces(text, by: 4) }
    }

    @Test func aRecordHasALimit() {
        let text = "[{},\n{\"a\": \"" + String(repeating: "x", count: 2_000) + "\"}]"
        let error = #expect(throws: JSONSplitter.TooLong.self) { try pieces(text, by: 100) }
        #expect(error?.line == 2)
    }
}

@Suite struct ArchiveListingTests {
    @Test func aWorkbookTellsWhatIsInIt() throws {
        let book = try Spreadsheet(sheets: [.init(name: "x", columns: [.init("a")], rows: [])]).encoded()
        let listing = try #require(ArchiveListing(book))
        #expect(listing.contains("xl/workbook.xml") && !listing.contains("word/document.xml"))
        let unpacked = try Unzip(book).files
        #expect(listing.size == unpacked.values.reduce(0) { $0 + $1.count })
        #expect(Set(listing.entries.map(\.name)) == Set(unpacked.keys))
    }

    @Test func whatIsNoArchiveIsSaid() throws {
        let book = try Spreadsheet(sheets: []).encoded()
        #expect(ArchiveListing([])?.entries == nil)
        #expect(ArchiveListing(Array("PK\u{3}\u{4}".utf8))?.entries == nil)
        #expect(ArchiveListing(Array(book.dropLast(30)))?.entries == nil)
        // Cut at the front: the list is no longer where the end says.
        #expect(ArchiveListing(Array(book.prefix(4) + book.dropFirst(300)))?.entries == nil)
    }
}

@Suite struct TextEncodingTests {
    @Test func cyrillicOfWindowsIsToldFromLatin() {
        // Привет, мир; and Genève, naïve
        let cyrillic: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0]
        let latin = Array("Gen".utf8) + [0xE8] + Array("ve, na".utf8) + [0xEF] + Array("ve\n".utf8)
        #expect(TextEncoding(detecting: cyrillic) == .windows1251)
        #expect(TextEncoding.windows1251.utf8(cyrillic) == Array("Привет, мир".utf8))
        #expect(TextEncoding(detecting: latin) == .windows1252)
        #expect(TextEncoding.windows1251.utf8([0x80, 0xA8, 0xB8, 0xB9, 0xFF]) == Array("ЂЁё№я".utf8))
    }

    @Test func twoEncodingsInOneFileAreFound() throws {
        let mixed = Array("Тавсия, Genève\nCôte d’Ivoire ".utf8) + [0xE9] + Array(" é".utf8)
        let place = try #require(TextEncoding.mixture(in: mixed))
        #expect(place == (2, 15))
        #expect(TextEncoding.mixture(in: Array("Тавсия".utf8)) == nil)
        #expect(TextEncoding.mixture(in: [0x61, 0xE9, 0x0D, 0x62]) == nil)
        #expect(TextEncoding.mixture(in: [0xFF, 0xFE, 0x41, 0x00]) == nil)
    }

    @Test func separators() {
        #expect(CSV.separator(of: Array("a,b;c,d\n;;;;".utf8)) == UInt8(ascii: ","))
        #expect(CSV.separator(of: Array("\na;\"b,c,d\"\n".utf8)) == UInt8(ascii: ";"))
        #expect(CSV.separator(of: Array("a\tb".utf8)) == 0x09)
        #expect(CSV.separator(of: Array("a".utf8)) == UInt8(ascii: ","))
    }
}
