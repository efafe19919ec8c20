import Documents
import Testing

@Suite struct QRCodeTests {
    @Test func sizeFollowsTheText() throws {
        #expect(try QRCode("a").size == 21)
        #expect(try QRCode("a").extent == 29)
        // Byte capacities at medium correction: version 1 holds 14, version 40 holds 2331.
        #expect(try QRCode(String(repeating: "a", count: 14)).size == 21)
        #expect(try QRCode(String(repeating: "a", count: 15)).size == 25)
        #expect(try QRCode(String(repeating: "a", count: 2331)).size == 177)
        #expect(throws: QRCode.Failure.tooLong) { try QRCode(String(repeating: "a", count: 2332)) }
        #expect(try QRCode(String(repeating: "a", count: 2953), correction: .low).size == 177)
        #expect(throws: QRCode.Failure.tooLong) {
            try QRCode(String(repeating: "a", count: 2954), correction: .low)
        }
        #expect(throws: QRCode.Failure.empty) { try QRCode("") }
    }

    @Test func fixedPatterns() throws {
        let code = try QRCode("otpauth://totp/Омбудсмен:a?secret=GEZDGNBVGY3TQOJQ", correction: .quartile)
        let finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"].map(
            Array.init)
        for (top, left) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
            for row in 0..<7 {
                for column in 0..<7 {
                    #expect(
                        code.isDark(row: top + row, column: left + column) == (finder[row][column] == "#"))
                }
            }
        }
        for place in 8..<code.size - 8 {
            #expect(code.isDark(row: 6, column: place) == (place % 2 == 0))
            #expect(code.isDark(row: place, column: 6) == (place % 2 == 0))
        }
        #expect(!code.isDark(row: -1, column: 0) && !code.isDark(row: 0, column: code.size))
    }

    /// Paints the path and compares it with the squares.
    @Test func pathCoversTheDarkSquares() throws {
        let code = try QRCode("https://ombudsman.example/en")
        var painted: Set<[Int]> = []
        for part in code.path.split(separator: "M") {
            let match = try #require(part.wholeMatch(of: /(\d+) (\d+)h(\d+)v1h-(\d+)z/))
            let numbers = try [match.1, match.2, match.3, match.4].map { try #require(Int($0)) }
            #expect(numbers[2] == numbers[3])
            for offset in 0..<numbers[2] {
                let isNew = painted.insert([numbers[1] - QRCode.margin, numbers[0] - QRCode.margin + offset])
                    .inserted
                #expect(isNew)
            }
        }
        for row in 0..<code.size {
            for column in 0..<code.size {
                #expect(painted.contains([row, column]) == code.isDark(row: row, column: column))
            }
        }
        #expect(try painted.count > 200 && QRCode("https://ombudsman.example/ru").path != code.path)
    }
}
