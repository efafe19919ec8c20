import Documents
import Testing

@Suite struct CSVWritingTests {
    private func text(_ cells: [String], neutralizesFormulas: Bool = true) -> String {
        String(decoding: CSV.encode([cells], neutralizesFormulas: neutralizesFormulas), as: UTF8.self)
    }

    @Test func quoting() {
        #expect(text(["a", "b c", ""]) == "a,b c,\r\n")
        #expect(
            text(["a,b", "say \"x\"", "two\nlines", " pad "])
                == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" pad \"\r\n")
        #expect(text([""]) == "\"\"\r\n")
        #expect(CSV.encode([["a"]], byteOrderMark: true) == [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A])
        #expect(CSV.encode([["a;", "b,"]], separator: UInt8(ascii: ";")) == Array("\"a;\";b,\r\n".utf8))
    }

    @Test(arguments: [
        "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1", "＝1", " =1", "-", "+", "--1", "-1e5",
        "+1.",
    ])
    func formulas(_ cell: String) throws {
        let rows = try CSV.parse(CSV.encode([[cell, "x"]]))
        #expect(rows.map(\.cells) == [["'" + cell, "x"]])
        #expect(
            try CSV.parse(CSV.encode([[cell, "x"]], neutralizesFormulas: false))[0].cells == [cell, "x"])
    }

    @Test(arguments: ["-5", "+992900000000", "-1.25", "a=b", "1-2", "", "'x", "—"]) func noFormulas(
        _ cell: String
    ) throws {
        #expect(try CSV.parse(CSV.encode([[cell, "x"]]))[0].cells == [cell, "x"])
    }
}

@Suite struct CSVReadingTests {
    private func cells(_ text: String) throws -> [[String]] {
        try CSV.parse(Array(text.utf8)).map(\.cells)
    }

    @Test func rows() throws {
        #expect(try cells("a,b\r\nc,d\r\n") == [["a", "b"], ["c", "d"]])
        #expect(try cells("a,b\nc,d") == [["a", "b"], ["c", "d"]])
        #expect(try cells("a,b\rc,") == [["a", "b"], ["c", ""]])
        #expect(try cells("\u{FEFF}a\n\n\nb\n") == [["a"], ["b"]])
        #expect(try cells("") == [])
        #expect(try cells("\"a \"\"b\"\", c\",\"d\r\ne\"\n,") == [["a \"b\", c", "d\r\ne"], ["", ""]])
        #expect(try cells("\"\"") == [[""]])
    }

    @Test func linesOfRows() throws {
        let rows = try CSV.parse(Array("a\r\n\"b\r\nc\rd\ne\"\r\n\r\nf\n".utf8))
        #expect(rows.map(\.line) == [1, 2, 7])
    }

    @Test(
        arguments: [
            ("a\"b", .strayQuote, 1, 2), ("a,b\r\nжё\"", .strayQuote, 2, 3),
            ("\"a\"b", .textAfterQuote, 1, 4),
            ("a\n\"b\n", .unclosedQuote, 2, 1), ("\"a\"\"", .unclosedQuote, 1, 1),
            ("a,b\nc\n", .wrongWidth(expected: 2, found: 1), 2, 1),
            ("a\n\"x\ny\"\nb,c\n", .wrongWidth(expected: 1, found: 2), 4, 1),
        ] as [(String, CSVError.Problem, Int, Int)])
    func malformed(_ text: String, _ problem: CSVError.Problem, _ line: Int, _ column: Int) {
        let error = #expect(throws: CSVError.self) { try CSV.parse(Array(text.utf8)) }
        #expect(error?.problem == problem)
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test func encoding() {
        let error = #expect(throws: CSVError.self) { try CSV.parse([0x61, 0x2C, 0xFF]) }
        #expect(error?.problem == .badEncoding)
        #expect(error?.column == 3)
    }

    @Test func raggedOnRequest() throws {
        #expect(try CSV.parse(Array("a,b\nc\n".utf8), isRectangular: false).map(\.cells.count) == [2, 1])
    }

    @Test func roundTrip() throws {
        let pieces = ["", "a", ",", "\"", "\n", "\r\n", " ", "тӣ", "'", "\r"]
        var rows: [[String]] = []
        for first in pieces {
            for second in pieces {
                for third in pieces { rows.append([first + second + third, second + first]) }
            }
        }
        #expect(try CSV.parse(CSV.encode(rows, neutralizesFormulas: false)).map(\.cells) == rows)
        let single = pieces.map { [$0] }
        #expect(try CSV.parse(CSV.encode(single, neutralizesFormulas: false)).map(\.cells) == single)
    }

    @Test func aCellThatBeginsWithAByteOrderMarkKeepsIt() throws {
        let cells = [["\u{FEFF}", "a"], ["\u{FEFF}b", ""]]
        #expect(try CSV.parse(CSV.encode(cells)).map(\.cells) == cells)
    }
}
