import Testing

@testable import Documents

/// Runs the real programs: without them the tests fail.
@Suite struct DocumentCleanerTests {
    private static let author = "Gulnora Saidova"

    @Test func programsAreThere() {
        #expect(DocumentCleaner.missingPackages.isEmpty && DocumentCleaner.canMakeRooms)
    }

    private func fault(_ contents: [UInt8], _ kind: DocumentCleaner.Kind = .pdf) -> CleaningFault? {
        do throws(CleaningFault) {
            _ = try DocumentCleaner.cleaned(contents, kind, limit: 10_000_000)
            return nil
        } catch { return error }
    }

    @Test func pdfLosesItsAuthorAndKeepsItsWords() throws {
        let page = """
            <html lang="en"><head><title>Complaint</title><meta name="author" content="\(Self.author)"></head>
            <body><p id="a">The ruling</p><p><a href="https://example.tj">link</a> <a href="#a">up</a></p></body></html>
            """
        let file = try #require(TemporaryFile(Array(page.utf8)))
        let made = try BoundedProcess.output(
            of: "weasyprint", [file.path, "-"], seconds: 60, limit: 1_000_000)
        #expect(made.holds(Self.author) && made.holds("/Annot"))
        let cleaned = try DocumentCleaner.cleaned(made, .pdf, limit: 1_000_000)
        #expect(FileType(contents: cleaned) == .pdf)
        for word in [Self.author, "CreationDate", "WeasyPrint"] { #expect(!cleaned.holds(word), "\(word)") }
        #expect(cleaned.holds("/Font"), "the words became a picture")
    }

    /// Exif of a camera, and what Photoshop writes (IPTC), in a place of its own.
    @Test(arguments: [0xE1, 0xED, 0xE2, 0xFE] as [UInt8])
    func pdfWithATaggedPictureLosesTheTags(marker: UInt8) throws {
        let start = marker == 0xE1 ? "Exif\0\0MM\0*\0\0\0\u{8}\0\0" : "Photoshop 3.0\08BIM"
        let tags = FileSamples.segment(marker, Array((start + Self.author).utf8))
        let made = FileSamples.pdf(holding: FileSamples.photograph(tags))
        #expect(made.holds(Self.author))
        let cleaned = try DocumentCleaner.cleaned(made, .pdf, limit: 10_000_000)
        #expect(!cleaned.holds(Self.author))
        #expect(cleaned.holds("/DCTDecode"), "the page became a picture")
    }

    /// What printing leaves out, or what is filled in, would be missing in the result.
    @Test(arguments: [
        ("/Subtype/FreeText/Contents(He did not)/F 0/DA(/F1 12 Tf)", CleaningFault.comments),
        ("/Subtype/Text/Contents(A note)/T(Gulnora)/F 4", .comments),
        ("/Subtype/Widget/FT/Tx/T(name)/V(An answer)/F 4/DA(/F1 12 Tf)", .fields),
        ("/Subtype/FileAttachment/FS<</Type/Filespec/F(a.txt)>>", .contents),
        ("/Subtype/Link/A<</S/URI/URI(https://example.tj)>>", nil),
    ])
    func annotationsOfAPDFAreRefused(annotation: String, expected: CleaningFault?) {
        #expect(fault(FileSamples.pdf(annotation: annotation)) == expected)
    }

    @Test func layersOfAPDFAreRefused() {
        let layers = "/OCProperties<</OCGs[6 0 R]/D<</Order[6 0 R]/OFF[6 0 R]>>>>"
        let made = FileSamples.pdf(catalog: layers, further: ["<</Type/OCG/Name(Hidden)>>"])
        #expect(fault(made) == .contents)
    }

    @Test func workbookLosesItsTimes() throws {
        let sheet = Spreadsheet.Sheet(name: "Sheet", columns: [.init("Text")], rows: [[.text("The ruling")]])
        let made = try Spreadsheet(sheets: [sheet]).encoded()
        #expect(try Unzip(made).text("docProps/core.xml").contains("dcterms:created"))
        let cleaned = try DocumentCleaner.cleaned(made, .xlsx, limit: 1_000_000)
        let (before, after) = (try Unzip(made), try Unzip(cleaned))
        #expect(after.files.keys.filter { $0.hasPrefix("docProps") }.isEmpty)
        for name in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"] {
            #expect(after.files[name]?.isEmpty == before.files[name]?.isEmpty)
        }
        let table = try #require(TemporaryFile(cleaned))
        let read = try BoundedProcess.output(of: "xlsx2csv", [table.path], seconds: 60, limit: 1_000_000)
        #expect(String(decoding: read, as: UTF8.self) == "Text\nThe ruling\n")
    }

    /// Other programs read the result, and read the same.
    @Test func wordFileKeepsItsTextItsListsAndItsNotes() throws {
        let text = "% Title\n% \(Self.author)\n\nThe ruling[^1]\n\n3.  third\n4.  fourth\n\n[^1]: A note\n"
        let file = try #require(TemporaryFile(Array(text.utf8)))
        let made = try BoundedProcess.output(
            of: "pandoc", ["-f", "markdown", "-t", "docx", "-o", "-", file.path], seconds: 60,
            limit: 1_000_000)
        let cleaned = try DocumentCleaner.cleaned(made, .docx, limit: 1_000_000)
        #expect(try Unzip(cleaned).files["docProps/core.xml"] == nil)
        func read(_ contents: [UInt8]) throws -> String {
            let file = try #require(TemporaryFile(contents))
            let read = try BoundedProcess.output(
                of: "pandoc", ["-f", "docx", "-t", "markdown", file.path], seconds: 60, limit: 1_000_000)
            return String(decoding: read, as: UTF8.self)
        }
        let again = try read(cleaned)
        #expect(try again == read(made))
        #expect(again.contains("3.  third"))
    }

    @Test func whatIsNoDocumentHasNoAnswer() {
        #expect(fault(FileSamples.png, .docx) == .malformed)
        #expect(fault(FileSamples.pdf) == .unable)
    }

    @Test func aDeadlineEndsTheWork() {
        #expect(throws: CleaningFault.notNow) {
            try DocumentCleaner.cleaned(FileSamples.pdf, .pdf, limit: 1_000_000, by: Deadline(seconds: 0))
        }
    }
}
