import Testing

@testable import Documents

/// Runs the real programs: without them the tests fail.
@Suite struct DocumentCleanerTests {
    private static let author = "Gulnora Saidova"

    @Test func programsAreThere() {
        #expect(DocumentCleaner.missingPackages.isEmpty && DocumentCleaner.canMakeRooms)
    }

    @Test func pdfLosesItsAuthorAndKeepsItsWords() throws {
        let page = """
            <html lang="en"><head><title>Complaint</title><meta name="author" content="\(Self.author)"></head>
            <body><p>The ruling</p></body></html>
            """
        let file = try #require(TemporaryFile(Array(page.utf8)))
        let made = try BoundedProcess.output(
            of: "weasyprint", [file.path, "-"], seconds: 60, limit: 1_000_000)
        #expect(made.holds(Self.author))
        let cleaned = try #require(try DocumentCleaner.cleaned(made, .pdf, limit: 1_000_000))
        #expect(FileType(contents: cleaned) == .pdf)
        #expect(!cleaned.holds(Self.author))
        #expect(cleaned.holds("/Font"), "the words became a picture")
    }

    @Test func pdfWithATaggedPictureLosesTheTags() throws {
        let picture = Self.photograph(tags: "38.5598N Nokia")
        let made = Self.pdf(holding: picture)
        #expect(made.holds("Nokia"))
        let cleaned = try #require(try DocumentCleaner.cleaned(made, .pdf, limit: 10_000_000))
        #expect(!cleaned.holds("Nokia") && !cleaned.holds("Exif\0\0"))
    }

    @Test func workbookLosesItsTimes() throws {
        let sheet = Spreadsheet.Sheet(name: "Sheet", columns: [.init("Text")], rows: [[.text("The ruling")]])
        let made = try Spreadsheet(sheets: [sheet]).encoded()
        #expect(try Unzip(made).text("docProps/core.xml").contains("dcterms:created"))
        let cleaned = try #require(try DocumentCleaner.cleaned(made, .xlsx, limit: 1_000_000))
        #expect(try !Unzip(cleaned).text("docProps/core.xml").contains("dcterms"))
    }

    /// Comments tell their authors, and leaving them out would change what the document says.
    @Test func wordFileWithCommentsHasNoAnswer() throws {
        let file = try #require(TemporaryFile(Array("% Title\n% \(Self.author)\n\nThe ruling".utf8)))
        let made = try BoundedProcess.output(
            of: "pandoc", ["-f", "markdown", "-t", "docx", "-o", "-", file.path], seconds: 60,
            limit: 1_000_000)
        let isCommented = try !Unzip(made).text("word/comments.xml").isEmpty
        let cleaned = try DocumentCleaner.cleaned(made, .docx, limit: 1_000_000)
        #expect(isCommented && cleaned == nil)
    }

    @Test func whatIsNoDocumentHasNoAnswer() throws {
        #expect(try DocumentCleaner.cleaned(FileSamples.png, .docx, limit: 1_000_000) == nil)
        #expect(try DocumentCleaner.cleaned(FileSamples.pdf, .pdf, limit: 1_000_000) == nil)
    }

    @Test func aDeadlineEndsTheWork() {
        #expect(throws: DocumentCleaner.Failure.tooSlow) {
            try DocumentCleaner.cleaned(FileSamples.pdf, .pdf, limit: 1_000_000, by: Deadline(seconds: 0))
        }
    }

    /// A page that shows a photograph with camera data.
    private static func pdf(holding picture: [UInt8]) -> [UInt8] {
        let content = "q 100 0 0 100 0 0 cm /P Do Q"
        let objects: [[UInt8]] = [
            Array("<</Type/Catalog/Pages 2 0 R>>".utf8),
            Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8),
            Array(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>"
                    .utf8),
            Array("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream".utf8),
            Array(
                """
                <</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8\
                /Filter/DCTDecode/Length \(picture.count)>>stream

                """.utf8) + picture + Array("\nendstream".utf8),
        ]
        var file = Array("%PDF-1.4\n".utf8)
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.count)
            file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = file.count
        file += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for place in places {
            let digits = String(place)
            file += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        return file
            + Array("trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }

    /// A grey square of 8 pixels, with camera data.
    private static func photograph(tags: String) -> [UInt8] {
        return Array(square.prefix(2))
            + FileSamples.segment(0xE1, Array("Exif\0\0MM\0*\0\0\0\u{8}\0\0".utf8) + Array(tags.utf8))
            + square.dropFirst(2)
    }

    private static let square: [UInt8] = [
        0xFF, 0xD8, 0xFF, 0xDB, 0x00, 0x43, 0x00, 0x08, 0x3E, 0x3E, 0x49, 0x3E, 0x49, 0x55, 0x55, 0x55,
        0x55, 0x55, 0x55, 0x64, 0x5D, 0x64, 0x68, 0x68, 0x68, 0x64, 0x64, 0x64, 0x64, 0x68, 0x68, 0x68,
        0x70, 0x70, 0x70, 0x83, 0x83, 0x83, 0x70, 0x70, 0x70, 0x68, 0x68, 0x70, 0x70, 0x7C, 0x7C, 0x83,
        0x83, 0x8F, 0x93, 0x8F, 0x87, 0x87, 0x83, 0x87, 0x93, 0x93, 0x9B, 0x9B, 0x9B, 0xBA, 0xBA, 0xB2,
        0xB2, 0xD9, 0xD9, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF, 0xC4, 0x00, 0x4A, 0x00, 0x01, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x01, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10,
        0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x11, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0xFF, 0xC0, 0x00, 0x11, 0x08, 0x00, 0x08, 0x00, 0x08, 0x03, 0x01, 0x12, 0x00,
        0x02, 0x12, 0x00, 0x03, 0x12, 0x00, 0xFF, 0xDA, 0x00, 0x0C, 0x03, 0x01, 0x00, 0x02, 0x11, 0x03,
        0x11, 0x00, 0x3F, 0x00, 0x00, 0x0F, 0xFF, 0xD9,
    ]
}
