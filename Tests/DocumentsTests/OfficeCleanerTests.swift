import Testing

@testable import Documents

/// What Word and Excel files say stays; what they tell of their makers goes, or the file is refused with the reason.
@Suite struct OfficeCleanerTests {
    private static let author = "Gulnora Saidova"
    private static let path = #"C:\Users\Gulnora\Documents\case.docx"#
    private static let word =
        #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

    private static let types =
        #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="core"/><Override PartName="/word/document.xml" ContentType="main"/></Types>"#

    private static func archive(_ body: String, _ more: [(String, String)] = []) -> [UInt8] {
        StoredArchive.bytes(
            [
                ("[Content_Types].xml", types), ("docProps/core.xml", "<dc:creator>\(author)</dc:creator>"),
                ("word/document.xml", "<w:document \(word)><w:body>\(body)</w:body></w:document>"),
            ] + more)
    }

    private static func workbook(_ body: String, _ more: [(String, String)] = []) -> [UInt8] {
        StoredArchive.bytes(
            [("[Content_Types].xml", types), ("xl/workbook.xml", "<workbook>\(body)</workbook>")] + more)
    }

    /// An archive whose parts are packed.
    private static func packed(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var writer = ArchiveWriter()
        for part in [("[Content_Types].xml", Array(types.utf8))] + parts where !writer.add(part.0, part.1) {
            Issue.record("\(part.0) cannot be packed")
        }
        return writer.finished()
    }

    private static func links(_ relationships: String) -> String {
        "<Relationships>\(relationships)</Relationships>"
    }

    private func fault(_ archive: [UInt8]) -> CleaningFault? {
        do throws(CleaningFault) {
            _ = try OfficeCleaner.cleaned(archive)
            return nil
        } catch { return error }
    }

    /// With one of these left out or taken in, a sentence says the opposite.
    @Test(arguments: [
        #"<w:ins w:id="1" w:author="A" w:date="2026-01-01T10:00:00Z"><w:r><w:t>not </w:t></w:r></w:ins>"#,
        #"<w:del w:id="1" w:author="A"><w:r><w:delText>not </w:delText></w:r></w:del>"#,
        "<w:moveFrom/>", "<w:moveTo/>", "<w:r><w:rPr><w:rPrChange w:id=\"3\" w:author=\"A\"/></w:rPr></w:r>",
        "<w:pPr><w:pPrChange/></w:pPr>",
        "<x:ins xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
        "<w:tblPr><w:tblPrChange/></w:tblPr>", "<w:tc><w:tcPr><w:cellDel/></w:tcPr></w:tc>",
    ])
    func trackedChangesAreRefused(change: String) {
        let sentence =
            "<w:p><w:r><w:t>The officer did </w:t></w:r>\(change)<w:r><w:t>beat me</w:t></w:r></w:p>"
        #expect(fault(Self.archive(sentence)) == .changes)
        #expect(
            fault(Self.archive("<w:p/>", [("word/footnotes.xml", "<w:footnotes>\(change)</w:footnotes>")]))
                == .changes)
    }

    @Test func commentsAreRefused() {
        let comment =
            "<comments><authors><author>\(Self.author)</author></authors><comment ref=\"A1\"/></comments>"
        #expect(fault(Self.workbook("", [("xl/comments1.xml", comment)])) == .comments)
        #expect(
            fault(
                Self.workbook(
                    "",
                    [("xl/threadedComments/threadedComment1.xml", "<a><threadedComment dT=\"2026\"/></a>")]))
                == .comments)
        #expect(
            fault(
                Self.archive(
                    "", [("word/comments.xml", "<w:comments><w:comment w:author=\"A\"/></w:comments>")]))
                == .comments)
        #expect(fault(Self.archive("<w:r><w:commentReference w:id=\"0\"/></w:r>")) == .comments)
        #expect(
            fault(
                Self.archive("", [("word/comments.xml", "<w:comments/>"), ("word/people.xml", Self.author)]))
                == nil)
        #expect(fault(Self.workbook("", [("xl/revisions/revisionLog1.xml", "<r/>")])) == .changes)
    }

    @Test func textStaysByteByByte() throws {
        let kept =
            "<w:p ><w:r><w:t xml:space=\"preserve\">a &lt; b&#x20;<![CDATA[<c>]]> C:\\Users</w:t></w:r></w:p>"
        let numbering =
            "<w:numbering><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'/></w:abstractNum></w:numbering>"
        let cleaned = try Unzip(
            OfficeCleaner.cleaned(Self.archive(kept, [("word/numbering.xml", numbering)])))
        #expect(
            cleaned.text("word/document.xml").contains(
                "<w:body><w:p><w:r><w:t xml:space=\"preserve\">a &lt; b&#x20;<![CDATA[<c>]]> C:\\Users</w:t></w:r></w:p></w:body>"
            ))
        #expect(cleaned.text("word/numbering.xml").hasSuffix(numbering))
    }

    /// What Word and Excel note about people, sessions, printers and places, in a document that says nothing of them.
    @Test func whatTellsOfTheMakerIsGone() throws {
        let document = """
            <w:p w:rsidR="00AB12CD" w14:paraId="1234ABCD"><w:permStart w:ed="\(Self.author)"/><w:r w:rsidRPr="00AB12CD">\
            <w:t>The ruling</w:t></w:r><!-- \(Self.author) --></w:p>
            """
        let settings = """
            <w:settings><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids>\
            <w:mailMerge><w:query w:val="\(Self.path)"/></w:mailMerge><w:evenAndOddHeaders/></w:settings>
            """
        let template = """
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" \
            Target="file:///C:\\Users\\Gulnora\\Templates\\Letter.dotx" TargetMode="External"/>
            """
        let cleaned = try Unzip(
            OfficeCleaner.cleaned(
                Self.archive(
                    document,
                    [
                        ("word/settings.xml", settings),
                        ("word/_rels/settings.xml.rels", Self.links(template)),
                        ("word/people.xml", Self.author), ("customXml/item1.xml", Self.author),
                        (
                            "_rels/.rels",
                            Self.links(
                                "<Relationship Id=\"a\" Target=\"docProps/core.xml\"/><Relationship Id=\"b\" Target=\"word/document.xml\"/>"
                            )
                        ),
                    ])))
        for (name, part) in cleaned.files {
            let text = String(decoding: part, as: UTF8.self)
            for word in ["Gulnora", "00AB12CD", "1234ABCD", "docProps", "rId1"] {
                #expect(!text.contains(word), "\(name): \(word)")
            }
        }
        #expect(cleaned.text("word/document.xml").contains("<w:p><w:r><w:t>The ruling</w:t></w:r></w:p>"))
        #expect(
            cleaned.text("word/settings.xml").hasSuffix("<w:settings><w:evenAndOddHeaders/></w:settings>"))
        #expect(cleaned.text("_rels/.rels").contains("word/document.xml"))
        #expect(cleaned.files.count == 5)
    }

    @Test func whatTellsOfTheMakerOfAWorkbookIsGone() throws {
        let body = """
            <fileVersion appName="xl"/><fileSharing userName="\(Self.author)"/><mc:AlternateContent><mc:Choice Requires="x15">\
            <x15ac:absPath url="\(Self.path)"/></mc:Choice></mc:AlternateContent><xr:revisionPtr documentId="8_{1}"/>\
            <customWorkbookViews><customWorkbookView name="\(Self.author)"/></customWorkbookViews><sheets/>
            """
        let sheet = """
            <worksheet xr:uid="{1}"><row r="1"><c r="A1"><v>5</v></c></row><protectedRanges><protectedRange name="x" \
            securityDescriptor="S-1-5-21"/></protectedRanges><pageSetup r:id="rId1" paperSize="9"/></worksheet>
            """
        let printer = "<Relationship Id=\"rId1\" Target=\"../printerSettings/printerSettings1.bin\"/>"
        let cleaned = try Unzip(
            OfficeCleaner.cleaned(
                Self.workbook(
                    body,
                    [
                        ("xl/worksheets/sheet1.xml", sheet),
                        ("xl/worksheets/_rels/sheet1.xml.rels", Self.links(printer)),
                        ("xl/printerSettings/printerSettings1.bin", "Printer of \(Self.author)"),
                    ])))
        #expect(
            cleaned.text("xl/workbook.xml").hasSuffix(
                "<mc:AlternateContent><mc:Choice Requires=\"x15\"></mc:Choice></mc:AlternateContent><sheets/></workbook>"
            ))
        #expect(
            cleaned.text("xl/worksheets/sheet1.xml").hasSuffix(
                "<worksheet><row r=\"1\"><c r=\"A1\"><v>5</v></c></row><protectedRanges><protectedRange name=\"x\"/></protectedRanges><pageSetup paperSize=\"9\"/></worksheet>"
            ))
        #expect(
            cleaned.files.keys.sorted()
                == [
                    "[Content_Types].xml", "xl/_rels", "xl/workbook.xml",
                    "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet1.xml",
                ].filter { $0 != "xl/_rels" })
    }

    /// A name of a person that stands where nobody expects one.
    @Test func peopleInUnknownPlacesAreRefused() {
        #expect(fault(Self.archive("<w:unknown w:author=\"A\"/>")) == .unable)
        #expect(fault(Self.archive("<w:unknown w:date=\"2026-01-01\"/>")) == .unable)
        #expect(fault(Self.workbook("<unknown lastModifiedBy=\"A\"/>")) == .unable)
    }

    @Test(arguments: [
        "file:///C:/Users/Gulnora/case.docx", #"C:\Users\Gulnora\case.docx"#, #"\\server\share\case.docx"#,
        "FILE:///x", "case.docx", "/Users/gulnora/case.docx", "file&#58;///x",
    ])
    func linksToFilesOfAComputerAreRefused(target: String) {
        let link =
            "<Relationship Id=\"rId9\" Type=\"hyperlink\" Target=\"\(target)\" TargetMode=\"External\"/>"
        #expect(fault(Self.archive("", [("word/_rels/document.xml.rels", Self.links(link))])) == .localLinks)
    }

    @Test func pathsInFieldsAndFormulasAreRefused() {
        let split =
            #"<w:r><w:instrText>HYPERLINK "fi</w:instrText></w:r><w:r><w:instrText>le:///C:\\x"</w:instrText></w:r>"#
        #expect(fault(Self.archive(split)) == .localLinks)
        #expect(
            fault(Self.archive(#"<w:fldSimple w:instr="INCLUDEPICTURE D:\\Gulnora\\a.jpg"/>"#)) == .localLinks
        )
        #expect(
            fault(
                Self.workbook("", [("xl/worksheets/sheet1.xml", #"<c><f>'C:\Gulnora\[a.xlsx]S'!A1</f></c>"#)])
            ) == .localLinks)
        let harmless =
            #"<w:fldSimple w:instr=" AUTHOR  \* MERGEFORMAT "/><w:instrText>HYPERLINK "https://example.tj/a"</w:instrText>"#
        #expect(fault(Self.archive(harmless)) == nil)
        #expect(fault(Self.workbook("<numFmt formatCode=\"h:\\m\"/>")) == nil)
    }

    @Test func picturesAreCleanedAndGetNeutralNames() throws {
        let secret = String(decoding: FileSamples.secret, as: UTF8.self)
        let link = "<Relationship Id=\"rId1\" Type=\"image\" Target=\"media/IMG_20260312_Gulnora.jpg\"/>"
        let drawing =
            "<pic:cNvPr id=\"1\" name=\"IMG_20260312.jpg\" descr=\"IMG_20260312.jpg\"/><wp:docPr descr=\"A bruise\"/>"
        let parts: [(String, [UInt8])] = [
            ("word/document.xml", Array("<w:document>\(drawing)</w:document>".utf8)),
            ("word/_rels/document.xml.rels", Array(Self.links(link).utf8)),
            ("word/media/IMG_20260312_Gulnora.jpg", FileSamples.jpg),
        ]
        let cleaned = try OfficeCleaner.cleaned(Self.packed(parts))
        #expect(!cleaned.holds("IMG_2026"))
        let files = try Unzip(cleaned)
        let (name, kept) = try #require(files.files.first { $0.key.hasPrefix("word/media/") })
        #expect(FileType(contents: kept) == .jpg && !kept.holds(secret))
        #expect(files.text("word/_rels/document.xml.rels").contains("Target=\"/\(name)\""))
        #expect(
            files.text("word/document.xml").hasSuffix(
                "<w:document><pic:cNvPr id=\"1\" name=\"Picture\"/><wp:docPr descr=\"A bruise\"/></w:document>"
            ))
    }

    @Test(arguments: [
        "word/media/image1.emf", "word/vbaProject.bin", "word/embeddings/oleObject1.bin",
        "_xmlsignatures/sig1.xml",
        "xl/pivotCache/pivotCacheDefinition1.xml", "word/unknown.xml", "word/media/image1.png",
    ])
    func whatNobodyKnowsIsRefused(name: String) {
        #expect(fault(Self.archive("", [(name, "<a/>")])) == .contents)
    }

    /// Names as Word, Excel, LibreOffice and Google write them.
    @Test(arguments: [
        "word/document.xml", "word/header12.xml", "word/theme/theme1.xml", "word/charts/chart1.xml",
        "word/glossary/document.xml", "xl/worksheets/sheet3.xml", "xl/drawings/drawing1.xml",
        "xl/drawings/worksheetdrawing1.xml", "xl/tables/table1.xml",
    ])
    func partsThatAreKnownStay(name: String) {
        #expect(OfficePart(name) == .markup)
    }

    @Test func workbookBehindAChartIsCleanedAsWell() throws {
        let parts: [(String, [UInt8])] = [
            ("word/document.xml", Array("<w:document/>".utf8)),
            ("word/embeddings/Gulnora.xlsx", Self.workbook("<fileSharing userName=\"A\"/>")),
        ]
        let files = try Unzip(OfficeCleaner.cleaned(Self.packed(parts))).files
        let inner = try #require(files.first { $0.key.hasPrefix("word/embeddings/part") }?.value)
        #expect(try Unzip(inner).text("xl/workbook.xml").hasSuffix("<workbook></workbook>"))
    }

    @Test func hostileFilesAreRefused() throws {
        let entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><w:document>&a;</w:document>"
        for text in [
            entity, "<a>", "<a></b>", "<a b=c/>", "<a b=\"<\"/>", "</a>", "<a",
            "<?xml version='1.0' encoding='UTF-16'?><a/>",
            "<a>\u{0}</a>",
        ] {
            #expect(fault(Self.archive("", [("word/footnotes.xml", text)])) == .malformed, "\(text)")
        }
        #expect(fault(Self.archive("", [("word/document.xml", "<a/>")])) == .malformed, "one name twice")
        #expect(fault([UInt8](FileSamples.png)) == .malformed)
    }

    /// A small archive that swells ends at the limit, at once and without another program.
    @Test func whatSwellsEndsAtTheLimit() throws {
        let blanks = [UInt8](repeating: 0x20, count: OfficeCleaner.unpackedLimit + 1)
        let archive = Self.packed([("word/document.xml", blanks)])
        #expect(archive.count < 100_000)
        let clock = ContinuousClock()
        let start = clock.now
        #expect(fault(archive) == .malformed)
        #expect(clock.now - start < .seconds(5))
    }

    @Test func cleaningTwiceIsCleaningOnce() throws {
        let archive = Self.packed([
            ("word/document.xml", Array("<w:document><w:p w:rsidR=\"1\"/></w:document>".utf8)),
            ("word/media/b.jpg", FileSamples.jpg), ("word/media/a.png", FileSamples.png),
        ])
        let once = try OfficeCleaner.cleaned(archive)
        #expect(try OfficeCleaner.cleaned(once) == once)
    }
}
