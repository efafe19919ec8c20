import Testing

@testable import Hamkori

/// What a reader of a table can find out about what is hidden, by trying all tables that agree with what is shown.
@Suite struct SuppressedTableTests {
    @Test func countsFromOneToFourAreHidden() throws {
        let table = try SuppressedTable(counts: [[20, 3, 40], [30, 25, 9], [12, 31, 0]])
        #expect(table.cells[0][1] == nil)
        #expect(table.cells[2][2] == 0)
        #expect(table.cells[3][3] == 170)
    }

    @Test func tableWithoutSmallCountsStaysWhole() throws {
        let table = try SuppressedTable(counts: [[5, 0], [7, 12]])
        #expect(table.cells == [[5, 0, 5], [7, 12, 19], [12, 12, 24]])
        #expect(try SuppressedTable(counts: []).cells == [[0]])
        #expect(throws: SuppressedTable.Fault.notATable) { try SuppressedTable(counts: [[1], [1, 2]]) }
        #expect(throws: SuppressedTable.Fault.notATable) { try SuppressedTable(counts: [[-1]]) }
    }

    @Test func theSmallestFurtherCellsAreHidden() throws {
        let table = try SuppressedTable(counts: [[3, 10, 500], [12, 11, 600], [700, 800, 900]])
        let hidden = table.cells.map { $0.map { $0 == nil } }
        #expect(hidden[0] == [true, true, false, false])
        #expect(hidden[1] == [true, true, false, false])
        #expect(hidden[2] == [false, false, false, false])
        #expect(hidden[3] == [false, false, false, false])
    }

    @Test func noLineHidesOneCellAlone() throws {
        var random = Dice(state: 7)
        for _ in 0..<40 {
            let counts = random.table(rows: 2 + random.below(4), columns: 2 + random.below(4), most: 30)
            let cells = try SuppressedTable(counts: counts).cells
            for line in cells + cells[0].indices.map({ column in cells.map { $0[column] } }) {
                #expect(line.count { $0 == nil } != 1, "\(counts)")
            }
        }
    }

    /// Every hidden count may be any from 1 to 4 if it is small, and otherwise lies in a width of three or more.
    @Test func whatIsHiddenCannotBeSolved() throws {
        var random = Dice(state: 2026)
        for round in 0..<150 {
            let counts = random.table(rows: 2, columns: 2 + round % 2, most: 7)
            let shown = try SuppressedTable(counts: counts).cells
            var found = Solver(shown: shown, counts: counts)
            found.solve()
            for (row, values) in found.lowest.enumerated() {
                for (column, lowest) in values.enumerated() where shown[row][column] == nil {
                    let highest = found.highest[row][column]
                    let value = found.whole[row][column]
                    #expect(highest - lowest >= 3, "\(counts) at \(row), \(column)")
                    if (1...4).contains(value) { #expect(lowest <= 1 && highest >= 4, "\(counts)") }
                }
            }
        }
    }

    @Test func quantilesAreValuesThatWereCounted() {
        #expect(NearestRank.median(of: []) == nil)
        #expect(NearestRank.median(of: [9, 1, 5]) == 5)
        #expect(NearestRank.median(of: [4, 1, 3, 2]) == 2)
        #expect(NearestRank.percentile(90, of: Array(1...10)) == 9)
        #expect(NearestRank.percentile(90, of: Array(1...11)) == 10)
        #expect(NearestRank.percentile(100, of: [3, 8]) == 8)
        #expect(NearestRank.percentile(0, of: [3, 8]) == 3)
    }
}

/// Numbers that look random and are the same in every run.
private struct Dice {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    mutating func table(rows: Int, columns: Int, most: Int) -> [[Int]] {
        (0..<rows).map { _ in (0..<columns).map { _ in below(most + 1) } }
    }
}

/// Tries the tables near the true one that agree with what is shown, and keeps the lowest and highest of each cell.
private struct Solver {
    let shown: [[Int?]]
    let whole: [[Int]]
    private(set) var lowest: [[Int]]
    private(set) var highest: [[Int]]
    private var trial: [[Int]]

    init(shown: [[Int?]], counts: [[Int]]) {
        self.shown = shown
        whole = Solver.withTotals(counts)
        lowest = whole
        highest = whole
        trial = counts
    }

    mutating func solve(_ place: Int = 0) {
        let width = trial[0].count
        guard place < trial.count * width else { return keep() }
        let (row, column) = (place / width, place % width)
        let value = whole[row][column]
        let range = shown[row][column] == nil ? max(0, value - 3)...(value + 3) : value...value
        for candidate in range {
            trial[row][column] = candidate
            if column == width - 1, let total = shown[row][width], trial[row].reduce(0, +) != total {
                continue
            }
            solve(place + 1)
        }
        trial[row][column] = value
    }

    private mutating func keep() {
        let table = Solver.withTotals(trial)
        for (row, values) in table.enumerated() {
            for (column, value) in values.enumerated() {
                if let known = shown[row][column], known != value { return }
            }
        }
        for (row, values) in table.enumerated() {
            for (column, value) in values.enumerated() {
                lowest[row][column] = min(lowest[row][column], value)
                highest[row][column] = max(highest[row][column], value)
            }
        }
    }

    private static func withTotals(_ counts: [[Int]]) -> [[Int]] {
        let rows = counts.map { $0 + [$0.reduce(0, +)] }
        return rows + [rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } }]
    }
}
