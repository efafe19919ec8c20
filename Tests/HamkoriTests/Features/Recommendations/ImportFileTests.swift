import Documents
import Glibc
import Testing

@testable import Hamkori

/// The files that institutions really receive, counted by us and by somebody else.
@Suite struct ImportFileTests {
    private static let root = "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
    static let data = root + "/../shared/data"

    /// What a program prints.
    static func output(of command: String) throws -> [UInt8] {
        let file = try #require(popen(command, "r"))
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
        try #require(pclose(file) == 0, "\(command)")
        return bytes
    }

    private func independent(_ arguments: String) throws -> JSON {
        let script = ImportFileTests.root + "/Tests/Independent/count_recommendations.py"
        return try JSON(parsing: try ImportFileTests.output(of: "python3 '\(script)' \(arguments)"))
    }

    private func counts(_ words: some Sequence<String>) -> [String: Int64] {
        words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private func counts(_ json: JSON?) -> [String: Int64] {
        (json?.asObject ?? JSON.Members()).reduce(into: [:]) { $0[$1.name] = $1.value.asInteger }
    }

    @Test func everyRowOfUPRInfosFilesIsThere() throws {
        let paths = ["6-9", "10-13", "14-17"].map { ImportFileTests.data + "/upr/\($0).csv" }
        var rows: [ImportedRecommendation] = []
        for path in paths {
            let read = try UPRInfoFile.read(try #require(FileContents.read(path)))
            #expect(read.problems == [])
            rows += read.rows
        }
        let expected = try independent("upr " + paths.map { "'\($0)'" }.joined(separator: " "))
        #expect(Int64(rows.count) == expected["rows"]?.asInteger)
        #expect(counts(rows.map(\.country)) == counts(expected["countries"]))
        #expect(counts(rows.flatMap(\.recommenders)) == counts(expected["recommenders"]))
        #expect(counts(rows.map(\.session)) == counts(expected["sessions"]))
        let words: [StatePosition?: String] = [.supported: "Accepted", .noted: "Noted"]
        #expect(counts(rows.compactMap { words[$0.position] }) == counts(expected["positions"]))
        #expect(counts(rows.compactMap { $0.action.map(String.init) }) == counts(expected["actions"]))
        #expect(counts(rows.flatMap(\.themes)) == counts(expected["themes"]))
        #expect(rows.allSatisfy { Country(named: $0.country) != nil })
        let strangers = Set(rows.flatMap(\.recommenders).filter { Country(named: $0) == nil })
        #expect(strangers.isEmpty || strangers == ["(Unknown)"], "\(strangers)")
    }

    @Test(arguments: ["upr34-slovenia-thematic-list", "upr48-slovenia-thematic-list"])
    func everyRowOfAThematicListIsThere(name: String) throws {
        let path = ImportFileTests.data + "/ohchr/\(name).docx"
        let pandoc = try JSON(
            parsing: try ImportFileTests.output(of: "pandoc -f docx -t json '\(path)'"), depthLimit: 200)
        let read = try ThematicList.read(pandoc: pandoc, country: "Slovenia")
        #expect(read.problems == [])
        let expected = try independent("thematic '\(path)'")
        #expect(Int64(read.rows.count) == expected["rows"]?.asInteger)
        #expect(read.rows.map(\.paragraph) == expected["paragraphs"]?.asArray?.compactMap(\.asString))
        let words: [StatePosition?: String] = [
            .supported: "Supported", .noted: "Noted", .partiallySupported: "Supported/Noted",
        ]
        #expect(counts(read.rows.compactMap { words[$0.position] }) == counts(expected["positions"]))
        #expect(counts(read.rows.flatMap(\.themes)) == counts(expected["themes"]))
        for row in read.rows {
            #expect(!row.recommenders.isEmpty, "\(row.paragraph) \(row.text)")
            #expect(row.positionSymbol.hasPrefix("A/HRC/"), "\(row.paragraph)")
            #expect(!row.text.contains("Source of Position"))
        }
    }

    @Test func everyRecordOfTheIndexIsThere() throws {
        let listing = try ImportFileTests.output(of: "ls \(ImportFileTests.data)/uhri/*.json")
        let paths = String(decoding: listing, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(paths.count == 15)
        for path in paths {
            let json = try JSON(parsing: try #require(FileContents.read(path)))
            let isRecommendation = json["annotation_type"]?.asString == "Recommendations"
            let row = try UHRIFile.recommendation(json, line: 1)
            #expect((row != nil) == isRecommendation, "\(path)")
            guard let row else { continue }
            #expect(row.annotation == json["_id"]?.asString && row.country == "Australia")
            #expect(row.themes.count == json["themes"]?.asArray?.count)
            #expect(row.goals.count == json["sdgs"]?.asArray?.count)
            #expect(row.symbol == json["symbol"]?.asString)
            #expect(row.source == .treatyBody || json["body"]?.asString?.contains("UPR") == true, "\(path)")
            #expect(!row.key.isEmpty && !row.text.contains("<"))
        }
    }

    @Test func statesInBracketsBecomeFields() {
        let asks = RecommendingStates.asks(
            "Ratify it (CED) (France) (Iran (Islamic Republic of), Côte d’Ivoire and Peru); Go on, in line with (a) and (b) (Turkey);"
        )
        #expect(asks.count == 2)
        #expect(asks.last?.recommenders == ["Turkey"])
        #expect(asks.last?.text == "Go on, in line with (a) and (b)")
        #expect(RecommendingStates.asks("Nobody asked (soon)").first?.recommenders == [])
    }

    @Test func oldFilesAreDecoded() {
        #expect(TextEncoding(detecting: [0x61, 0x8E, 0x0D]) == .macRoman)
        #expect(TextEncoding.macRoman.utf8([0x8E, 0xD5, 0xF0]) == Array("é’\u{F8FF}".utf8))
        #expect(TextEncoding.windows1252.utf8([0x80, 0xE9]) == Array("€é".utf8))
        #expect(TextEncoding(detecting: [0xFF, 0xFE, 0x41, 0x00]).utf8([0xFF, 0xFE, 0x41, 0x00]) == [0x41])
    }

    @Test func badTablesSayLineAndColumn() {
        let heading = "To,Text,From,Response,Action,Issue,Session\r"
        func problem(_ text: String) -> ImportProblem? {
            do throws(ImportProblem) {
                return try UPRInfoFile.read(Array((heading + text).utf8)).problems.first
            } catch {
                return error
            }
        }
        #expect(problem("Peru,x,Chile,Perhaps,1,Other,6\r")?.reason == .unknownPosition("Perhaps"))
        #expect(
            problem("Peru,x,Chile,Noted,9,Other,6\r")
                == ImportProblem(line: 2, column: "Action", reason: .unknownAction("9")))
        #expect(problem("Peru,,Chile,Noted,1,Other,6\r")?.column == "Text")
        #expect(problem("Peru,\"x,Chile,Noted,1,Other,6\r")?.line == 2)
        #expect(problem("Peru,x\r")?.line == 2)
        let huge = String(repeating: "a", count: 10_000_000)
        #expect(problem("Peru,\(huge),Chile,Noted,1,Other,6\r")?.reason == .tooLong(10_000_000))
        #expect(throws: ImportProblem(line: 1, column: "To", reason: .missingColumn("To"))) {
            try UPRInfoFile.read(Array("Text,From\r".utf8))
        }
    }
}
