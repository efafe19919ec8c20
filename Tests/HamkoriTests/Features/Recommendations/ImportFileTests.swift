import Documents
import Glibc
import Testing

@testable import Hamkori

/// The files that institutions really receive, counted by us and by somebody else.
@Suite struct ImportFileTests {
    static let root = "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
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

    @Test(arguments: ["upr34-slovenia-thematic-list", "upr48-slovenia-thematic-list"])
    func everyRowOfAThematicListIsThere(name: String) throws {
        let path = ImportFileTests.data + "/ohchr/\(name).docx"
        let pandoc = try JSON(
            parsing: try ImportFileTests.output(of: "pandoc -f docx -t json '\(path)'"), depthLimit: 200)
        let read = try ThematicList.read(pandoc: pandoc, country: "Slovenia")
        #expect(read.problems == [])
        for row in read.rows {
            #expect(!row.recommenders.isEmpty, "\(row.paragraph) \(row.text)")
            #expect(row.positionSymbol.hasPrefix("A/HRC/"), "\(row.paragraph)")
            #expect(!row.text.contains("Source of Position"))
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
