import Documents
import Testing

@testable import Hamkori

/// Files in the shape of those that institutions receive, read cell by cell.
@Suite struct ImportFileTests {
    /// Both generations, each row with its States, its symbol and nothing of the cell's other lines.
    @Test(arguments: ["thematic-list-of-four-columns", "thematic-list-with-goals"])
    func everyRowOfAThematicListIsThere(name: String) throws {
        try ThematicListCheck.everyRowHasItsParts("\(TestFiles.samples)/\(name).docx")
    }

    @Test func aThematicListIsReadCellByCell() throws {
        let read = try RecommendationFile.read(
            try TestFiles.sample("thematic-list-of-four-columns.docx"), nil, country: Country(known: "SI"))
        #expect(read.rows.map(\.paragraph) == ["121.1", "121.2", "121.3", "122.1", "122.2", "122.10"])
        #expect(read.rows[0].text == "Open the doors of every prison to monitors (Chile) (France);")
        #expect(read.rows[0].themes == ["Conditions of detention", "Arbitrary arrest & detention"])
        #expect(read.rows[0].goals == ["16"] && read.rows[0].persons == ["Persons deprived of their liberty"])
        #expect(read.rows[0].positionParagraph == "121" && read.rows[0].symbol == "A/HRC/99/7")
        #expect(read.rows[1].asks.map(\.text) == ["Close the oldest prison", "Heat the cells of the others"])
        #expect(read.rows[1].goals == ["3", "16"])
        #expect(read.rows[2].recommenders == ["Iran (Islamic Republic of)", "Côte d’Ivoire", "Togo"])
        #expect(read.rows[2].positionSymbol == "A/HRC/99/7/Add.1" && read.rows[2].symbol == "A/HRC/99/7")
        #expect(read.rows[3].recommenders == ["Trinidad and Tobago"])
        #expect(read.rows[4].position == .partiallySupported && read.rows[4].recommenders == ["Algeria"])
        #expect(read.rows[5].asks.map(\.recommenders) == [["Bolivia (Plurinational State of)"], ["Peru"]])
        let later = try RecommendationFile.read(
            try TestFiles.sample("thematic-list-with-goals.docx"), nil, country: Country(known: "SI"))
        #expect(later.rows.map(\.goals) == [["3", "10"], ["3", "6"], ["8"], ["10"]])
        #expect(later.rows[0].persons == ["Children", "Persons with disabilities"])
        #expect(later.rows[2].recommenders == ["France", "Slovakia", "Algeria"])
    }

    @Test func aTableOfAnotherShapeHasNoRows() throws {
        for parts in ["[[],[],[],[],[],[]]", "[0,0,0,[0],[[0,0]],0]", "[0,0,0,[0,[[0]]],[],0]"] {
            let table = try JSON(parsing: "{\"t\":\"Table\",\"c\":\(parts)}")
            #expect(PandocTable.rows(table).allSatisfy { $0.isEmpty }, "\(parts)")
        }
    }

    @Test func uprInfosRowsAreReadCellByCell() throws {
        let read = try UPRInfoFile.read(try TestFiles.sample("upr-info.csv"))
        #expect(read.problems == [] && read.rows.count == 81)
        #expect(read.rows.map(\.text).allSatisfy { $0 == $0.trimmed && !$0.contains("&#") })
        let quoted = try #require(read.rows.first { $0.text.hasPrefix("Bring clean water") })
        #expect(quoted.text == "Bring clean water to every village within the plan called \"Water for all\"")
        #expect(quoted.themes == ["Right to water", "National plan of action", "Environment"])
        #expect(read.rows[11].recommenders == ["(Unknown)"])
        #expect(read.rows[15].text == "Make buses, ramps & doors fit for persons with disabilities")
        #expect(read.rows[18].text.hasSuffix("(and of storing grain)") && read.rows[18].action == 1)
        #expect(read.rows[26].text.contains("vis-à-vis"))
        #expect(read.rows.last?.country == "Peru" && read.rows[77].country == "Côte d'Ivoire")
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
