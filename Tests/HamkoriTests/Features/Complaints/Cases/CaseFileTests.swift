import Storage
import TestDatabases
import Testing
import Web

@testable import Documents
@testable import Hamkori

/// What files tell of their makers, from the form to the organisation that is given them.
@Suite struct CaseFileTests {
    private typealias Casework = CaseworkTests.Casework

    private func tell(_ work: Casework, _ fields: [(String, String)], _ name: String, _ contents: [UInt8])
        throws -> (
            status: Int, text: String
        )
    {
        try Complainant(work.application).post(
            ReceiptActions.tell, [("receipt", work.receipt), ("once", name)] + fields,
            files: [(name, contents)])
    }

    /// A grey dot with a comment.
    private static let picture = """
        89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000002174455874436f6d6d656e740054616b656e2062\
        792047756c6e6f726120526168696d6f7661f0ed30f20000000a49444154789c636800000082008177cd72b60000000049454e44ae426082
        """
    private static let pdf = Array("%PDF-1.7 Rustam\n%%EOF".utf8)

    @Test func filesGetNeutralNamesUnlessTheyStayAsTheyAre() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try Casework(application)
            #expect(try tell(work, [], "Gulnora 2025-03-12.txt", Array("A note".utf8)).status == 200)
            #expect(try tell(work, [("keepMetadata", "yes")], "Ruling.txt", Array("It".utf8)).status == 200)
            let shown = try work.shown()
            #expect(shown.contains("file-1.txt") && !shown.contains("2025-03-12"))
            #expect(shown.contains("Ruling.txt"))
            #expect(try tell(work, [], "Third.txt", Array("More".utf8)).status == 200)
            #expect(try work.shown().contains("file-3.txt"))
            #expect(shown.contains(CaseTexts.isCleaned.en) && shown.contains(CaseTexts.isNotCleaned.en))
        }
    }

    @Test func whatCannotBeCleanedIsSaidBeforeAnythingIsSent() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try Casework(application)
            let refused = try tell(work, [], "Ruling.pdf", Self.pdf)
            #expect(refused.status == 422 && refused.text.contains("Ruling.pdf"))
            #expect(try work.complaint().length == 1)
            #expect(try tell(work, [("keepMetadata", "yes")], "Ruling.pdf", Self.pdf).status == 200)
            #expect(try work.complaint().length == 2)
        }
    }

    /// A photo does not lose its protection because a document beside it cannot be cleaned.
    @Test func onlyWhatCannotBeCleanedStaysAsItIs() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try Casework(application)
            func tell(_ fields: [(String, String)]) throws -> (status: Int, text: String) {
                try Complainant(application).post(
                    ReceiptActions.tell, [("receipt", work.receipt), ("once", "both")] + fields,
                    files: [("Gulnora at home.txt", Array("A note".utf8)), ("Ruling.pdf", Self.pdf)])
            }
            let refused = try tell([])
            #expect(refused.status == 422 && refused.text.contains("name=\"sendUncleaned\""))
            #expect(try tell([("sendUncleaned", "yes")]).status == 200)
            let shown = try work.shown()
            #expect(shown.contains("Ruling.pdf") && !shown.contains("Gulnora at home"))
        }
    }

    @Test func aFileOfAnotherTypeIsNamed() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try Casework(application)
            let refused = try tell(work, [], "IMG_0001.HEIC", Array("ftypheic".utf8))
            #expect(refused.status == 422 && refused.text.contains("IMG_0001.HEIC"))
            #expect(refused.text.contains("(HEIC) as JPEG"))
            // A text of Windows in Russian.
            let old = try tell(work, [], "ariza.txt", [0xC7, 0xE0, 0xFF, 0xE2, 0xEB])
            #expect(old.status == 422 && old.text.contains("Save the text in the encoding UTF-8."))
            #expect(refused.text.contains("as JPEG"))
        }
    }

    /// Each reason has a sentence of its own in each language, with the file's name and what to do.
    @Test func whyAFileCannotBeCleanedIsSaid() throws {
        for language in Language.allCases {
            let texts = CleaningFault.allCases.map { CleaningTexts.refusal(of: "a.docx", $0)[language] }
            #expect(
                Set(texts).count == texts.count
                    && texts.allSatisfy { $0.contains("“a.docx”") || $0.contains("«a.docx»") })
        }
        let sentence = """
            <w:document><w:body><w:p><w:r><w:t>He did </w:t></w:r><w:ins w:author="A"><w:r><w:t>not </w:t></w:r></w:ins></w:p>\
            </w:body></w:document>
            """
        var word = ArchiveWriter()
        for (name, text) in [("[Content_Types].xml", "<Types/>"), ("word/document.xml", sentence)] {
            let isAdded = word.add(name, Array(text.utf8))
            #expect(isAdded)
        }
        let contents = word.finished()
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try Casework(application)
            let refused = try tell(work, [], "Ruling.docx", contents)
            #expect(refused.status == 422 && refused.text.contains("“Ruling.docx” contains tracked changes"))
            #expect(try work.complaint().length == 1)
        }
    }

    /// What a control for files takes stands beside it.
    @Test func typesAreNamedAtTheControls() {
        for type in AttachedFileType.allCases {
            let name = type == .jpg ? "JPEG" : type.rawValue.uppercased()
            for hint in [IntakeTexts.filesHint, CaseTexts.filesHint, FollowUpTexts.evidenceHint] {
                for language in Language.allCases {
                    #expect(hint[language].uppercased().contains(name), "\(name) in \(language)")
                }
            }
        }
    }

    @Test func withoutIdentityOnlyCleanedFilesAreShared() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try Casework(application)
            #expect(try tell(work, [("keepMetadata", "yes")], "Ruling.pdf", Self.pdf).status == 200)
            #expect(try tell(work, [], "Note.txt", Array("A note".utf8)).status == 200)
            let organisation = try #require(
                application.read {
                    try PersonStore.active(in: $0)
                }.first { $0.role == .member }?.organisation)
            func ask(_ part: String, identity: Bool) throws -> Int {
                try work.take(
                    .consent,
                    [
                        ("organisation", organisation.text), ("purpose", "Help"), ("parts", part),
                        ("way", "visit"),
                    ] + (identity ? [("identity", "yes")] : []))
            }
            #expect(try ask("2", identity: false) == 422)
            #expect(try ask("2", identity: true) == 303)
            #expect(try ask("3", identity: false) == 303)
        }
    }

    /// A picture that is kept as evidence leaves without what it tells, unless the complainant shares who they are.
    @Test(arguments: [false, true]) func anOrganisationGetsAPictureWithoutWhatItTells(identity: Bool) throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try Casework(application)
            let words = Array("Taken by Gulnora Rahimova".utf8)
            let picture = try #require(Hexadecimal.bytes(Self.picture))
            #expect(picture.holds(words))
            #expect(try tell(work, [("keepMetadata", "yes")], "Gulnora.png", picture).status == 200)
            let member = Visit(application)
            try member.signIn(as: .member)
            let organisation = try #require(
                application.read {
                    try PersonStore.active(in: $0)
                }.first { $0.role == .member }?.organisation)
            let asked = try work.take(
                .consent,
                [("organisation", organisation.text), ("purpose", "Help"), ("parts", "2"), ("way", "visit")]
                    + (identity ? [("identity", "yes")] : []))
            #expect(asked == 303)
            #expect(try work.take(.referral, [("consent", "3")]) == 303)
            let referral = try #require(
                application.read { try ReferralStore.referrals(of: work.id, in: $0) }.first)
            let address = "/en/referrals/\(referral.id.text)"
            #expect(
                try member.submit(address, to: address + "/acceptance", [("promise", "yes")]).status == 303)
            let page = try member.text(member.get(address))
            #expect(page.contains("Gulnora.png") == identity)
            #expect(page.contains("file-1.png") != identity, "a name of its number in the case")
            let link = try #require(page.firstMatch(of: /href="([^"]+\/files\/[0-9]+)"/)).output.1
            guard case .bytes(let file) = try member.get(String(link)).body else {
                Issue.record("no file")
                return
            }
            #expect(file.starts(with: picture.prefix(8)))
            #expect(file.holds(words) == identity)
        }
    }

    @Test func typesAreCleanedOrNot() throws {
        #expect(try AttachedFileType.txt.cleaned([65]) == [65])
        #expect(throws: CleaningFault.unable) { try AttachedFileType.pdf.cleaned(Self.pdf) }
        #expect(throws: CleaningFault.unable) { try AttachedFileType.png.cleaned([1, 2]) }
        for type in AttachedFileType.allCases {
            #expect(AttachedFileType.accepted.contains("." + type.rawValue))
        }
    }
}
