import Documents
import Glibc
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Files that cannot be taken: each says what is wrong and where, and nothing of it is taken.
@Suite struct ImportBadFileTests {
    private static let heading = "To,Text,From,Response,Action,Issue,Session\n"

    /// What an import of a file says, and how many recommendations there are afterwards.
    private func outcome(
        _ bytes: [UInt8], as format: RecommendationFile.Format? = nil, home: String? = nil,
        only: String? = nil, _ application: Application
    ) throws -> (problem: ImportProblem?, count: Int) {
        var work = RecommendationImport(application: application, actor: Application.nobody)
        work.home = home.flatMap { Country(known: $0) }
        work.only = only.flatMap { Country(known: $0) }
        var problem: ImportProblem?
        do {
            let file = try RecommendationFile(ImportSource(bytes), format)
            problem = try work.perform(try file.rows(country: work.home)).problems.first
        } catch let found as ImportProblem {
            problem = found
        }
        let count = try application.read {
            try RecommendationStore.lastNumber(in: $0)
        }
        return (problem, count)
    }

    private func workbook(_ columns: [String], _ rows: [[String]]) throws -> [UInt8] {
        let sheet = Spreadsheet.Sheet(
            name: "x", columns: columns.map { .init($0) }, rows: rows.map { $0.map { .text($0) } })
        return try Spreadsheet(sheets: [sheet]).encoded()
    }

    /// A workbook that claims, in its list of contents, that a file in it has two gigabytes.
    private func swelling(_ name: String) throws -> [UInt8] {
        var bytes = try workbook(["a"], [["b"]])
        let mark = Array("xl/workbook.xml".utf8)
        let places = bytes.indices.filter { bytes[$0...].starts(with: mark) }
        let entry = try #require(places.last) - 46
        #expect(bytes[entry...].starts(with: [0x50, 0x4B, 1, 2]))
        bytes.replaceSubrange(entry + 24..<entry + 28, with: [0xFF, 0xFF, 0xFF, 0x7F])
        let other = Array(name.utf8)
        for place in places { bytes.replaceSubrange(place..<place + mark.count, with: other) }
        return bytes
    }

    @Test func brokenTables() throws {
        try withApplication(.sqlite) { (application) throws in
            let good = ImportBadFileTests.heading + "Peru,One,Chile,Noted,1,Other,6\n"
            let cases: [(String, Int, ImportProblem.Reason)] = [
                (good + "Peru,\"Two,Chile,Noted,1,Other,6\n", 3, .brokenQuote(column: 6)),
                (good + "Peru,Two\"x,Chile,Noted,1,Other,6\n", 3, .brokenQuote(column: 9)),
                (good + "Peru,Two\n", 3, .wrongWidth(expected: 7, found: 2)),
                (
                    "To,Text,From,Response,Action,Issue\nPeru,One,Chile,Noted,1,Other\n", 1,
                    .missingColumn("Session")
                ),
                (
                    good + "Peru,\(String(repeating: "x", count: 10_000_000)),Chile,Noted,1,Other,6\n", 3,
                    .tooLong(10_000_000)
                ),
                (good + "Atlantis,Two,Chile,Noted,1,Other,6\n", 3, .noCountry),
            ]
            for (text, line, reason) in cases {
                let outcome = try outcome(Array(text.utf8), application)
                #expect(outcome.problem?.line == line && outcome.problem?.reason == reason)
                #expect(outcome.count == 0, "nothing is taken of a file with a fault")
                for language in Language.allCases {
                    #expect(outcome.problem?.words(language).contains(String(line)) == true)
                }
            }
        }
    }

    @Test func twoEncodingsAreToldWithTheirPlace() throws {
        try withApplication(.sqlite) { (application) throws in
            let text = ImportBadFileTests.heading + "Peru,Côte d’Ivoire,Chile,Noted,1,Other,6\nPeru,Gen"
            let bytes = Array(text.utf8) + [0xE8] + Array("ve,Chile,Noted,1,Other,6\n".utf8)
            let outcome = try outcome(bytes, application)
            #expect(
                outcome.problem == ImportProblem(line: 3, column: "", reason: .mixedEncodings(column: 9)))
            #expect(outcome.count == 0)
        }
    }

    @Test func theWrongCountryIsSaid() throws {
        try withApplication(.sqlite) { (application) throws in
            let bytes = Array((ImportBadFileTests.heading + "Peru,One,Chile,Noted,1,Other,6\n").utf8)
            let tajikistan = try #require(Country(known: "TJ"))
            let peru = try #require(Country(known: "PE"))
            let other = try outcome(bytes, home: "TJ", application)
            #expect(other.problem?.reason == .otherCountry(found: peru, expected: tajikistan))
            let none = try outcome(bytes, only: "TJ", application)
            #expect(none.problem?.reason == .nothingOn(tajikistan) && none.count == 0)
            #expect(none.problem?.words(.ru).contains("Таджикистан") == true)
            #expect(try outcome(bytes, home: "PE", application).count == 1)
        }
    }

    @Test func mergedHeadingsAreSaid() throws {
        try withApplication(.sqlite) { (application) throws in
            let book = try workbook(
                ["No", "Recommendation", "", "Position"],
                [["", "Text", "States", ""], ["1", "Ratify it", "Peru", "Supported"]])
            let outcome = try outcome(book, home: "TJ", application)
            #expect(outcome.problem == ImportProblem(line: 2, column: "", reason: .mergedHeadings))
            #expect(outcome.count == 0)
        }
    }

    @Test func archivesThatAreNoOfficeFilesOrSwell() throws {
        try withApplication(.sqlite) { (application) throws in
            func reason(_ bytes: [UInt8], _ format: RecommendationFile.Format? = nil) throws
                -> ImportProblem.Reason?
            {
                let outcome = try outcome(bytes, as: format, home: "SI", application)
                #expect(outcome.count == 0)
                return outcome.problem?.reason
            }
            let book = try workbook(["Text"], [["Ratify it"]])
            #expect(try reason(Array("PK\u{3}\u{4} this is no archive".utf8)) == .brokenArchive)
            #expect(try reason(Array(book.prefix(book.count / 2))) == .brokenArchive)
            #expect(try reason(book, .thematicList) == .notThisFormat)
            #expect(try reason(Array("a,b\n".utf8), .thematicList) == .notThisFormat)
            #expect(try reason([]) == .notThisFormat)
            for bytes in [
                Array("%PDF-1.7\na,b\n".utf8), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1] + Array("a,b\n".utf8),
                Array("a,b\n\0,c\n".utf8),
            ] { #expect(try reason(bytes) == .notThisFormat) }
            guard case .swells? = try reason(swelling("xl/workbook.xml")) else {
                Issue.record("a workbook that swells is taken")
                return
            }
            // One that hides its size is stopped by the bounds of the program that reads it.
            #expect(throws: BoundedProcess.Failure.self) {
                try BoundedProcess.output(
                    of: "python3", ["-c", "x = bytearray(10**9)"], seconds: 60, limit: 10,
                    memory: 300_000_000)
            }
            #expect(throws: BoundedProcess.Failure.notInstalled("no-such-program")) {
                try BoundedProcess.output(
                    of: "no-such-program", [], seconds: 5, limit: 10, memory: 300_000_000)
            }
        }
    }

    @Test func brokenRecords() throws {
        try withApplication(.sqlite) { (application) throws in
            let good = #"{"AnnotationId": "1", "Text": "Do it", "Countries": ["Peru"]}"#
            let cases: [(String, Int, ImportProblem.Reason?)] = [
                ("[\(good),\n{\"AnnotationId\": \"2\", \"Text\": }]", 2, nil),
                ("[\(good),\n{\"AnnotationId\": \"2\"", 2, nil),
                ("[\(good)\n,\(good)] more", 2, nil), ("[]", 0, .notThisFormat),
                ("[{\"colour\": \"red\"}]", 0, .notThisFormat),
                (
                    "[\(good), {\"AnnotationId\": \"2\", \"Text\": \"\(String(repeating: "x", count: 10_000_000))\"}]",
                    1, .tooLong(4_000_000)
                ),
                (
                    "[\(good.replacing("Do it", with: "")), \(good)]", 1, .emptyText
                ),
            ]
            for (text, line, reason) in cases {
                let outcome = try outcome(Array(text.utf8), application)
                #expect(outcome.problem?.line == line, "\(text.prefix(100))")
                if let reason { #expect(outcome.problem?.reason == reason) }
                #expect(outcome.count == 0)
            }
        }
    }

    /// What looks like a formula is text here, and leaves as text.
    @Test func formulasDoNotComeOutAsFormulas() throws {
        try withApplication(.sqlite, remembersPages: false) { (application) throws in
            let text = "=HYPERLINK(\"\"https://example.org\"\";\"\"x\"\")"
            let line = "Tajikistan,\"\(text)\",Chile,Noted,1,Other,6\n"
            #expect(
                try outcome(Array((ImportBadFileTests.heading + line).utf8), application).problem == nil)
            let visit = Visit(application)
            let list = try visit.text(visit.get("/en/recommendations?source=upr&format=csv"))
            #expect(list.contains("\"'=HYPERLINK("))
            #expect(!list.contains(",=HYPERLINK(") && !list.contains(",\"=HYPERLINK("))
        }
    }
}
