import Testing

@testable import Hamkori

/// Tables over the same cases, whose columns have the same totals: what a reader of all of them can find out.
@Suite struct LinkedTableTests {
    /// Whole tables of small counts whose columns' totals are all noughts or at least five.
    private func tables(rows: Int, columns: Int) -> [[[Int]]] {
        var state: UInt64 = 99
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        return (0..<60).map { _ in (0..<rows).map { _ in (0..<columns).map { _ in below(8) } } }.filter {
            table in
            (0..<columns).allSatisfy { column in
                !SuppressedTable.isSmall(table.reduce(0) { $0 + $1[column] })
            }
        }
    }

    @Test(arguments: [(2, 2), (3, 2), (2, 3)]) func totalsOfColumnsStayAndTellNothing(size: (Int, Int)) throws
    {
        let all = tables(rows: size.0, columns: size.1)
        #expect(all.count > 10)
        for counts in all {
            let shown = try SuppressedTable(counts: counts, keepsColumnTotals: true).cells
            #expect(shown.last?.allSatisfy { $0 != nil } == true, "\(counts)")
            for (row, values) in counts.enumerated() {
                for (column, value) in values.enumerated() {
                    #expect(!SuppressedTable.isSmall(shown[row][column] ?? 0))
                    guard shown[row][column] == nil else { continue }
                    let possible = possible(shown, counts, row, column)
                    let (lowest, highest) = (possible.min() ?? value, possible.max() ?? value)
                    #expect(highest - lowest >= 3, "\(counts) at \(row), \(column)")
                    if SuppressedTable.isSmall(value) {
                        #expect(Set(1...4).isSubset(of: possible), "\(counts) at \(row), \(column)")
                    }
                }
            }
        }
    }

    /// Everything that a hidden cell can be, as far as the table tells: the cells above the last row within four of what
    /// they are, and that row as the totals then say.
    private func possible(_ shown: [[Int?]], _ counts: [[Int]], _ row: Int, _ column: Int) -> Set<Int> {
        var found: Set<Int> = []
        let width = counts[0].count
        let last = counts.count - 1
        var trial = counts
        func search(_ place: Int) {
            guard place < last * width else {
                for column in 0..<width {
                    let rest = (0..<last).reduce(shown[last + 1][column] ?? 0) { $0 - trial[$1][column] }
                    trial[last][column] = rest
                }
                if agrees(trial, shown) { found.insert(trial[row][column]) }
                return
            }
            let (row, column) = (place / width, place % width)
            let value = counts[row][column]
            let range = shown[row][column] == nil ? max(0, value - 4)...(value + 4) : value...value
            for candidate in range {
                trial[row][column] = candidate
                search(place + 1)
            }
            trial[row][column] = value
        }
        search(0)
        return found
    }

    /// Whether a table has no count below nought and is what is shown, as far as it is shown.
    private func agrees(_ trial: [[Int]], _ shown: [[Int?]]) -> Bool {
        zip(trial, shown).allSatisfy { numbers, known in
            let total = numbers.reduce(0, +)
            return numbers.allSatisfy { $0 >= 0 } && known.last.map { $0 == nil || $0 == total } ?? false
                && zip(numbers, known).allSatisfy { $1 == nil || $0 == $1 }
        }
    }

    @Test func aSmallTotalCannotStay() throws {
        #expect(throws: SuppressedTable.Fault.notProtectable) {
            try SuppressedTable(counts: [[1, 9], [2, 9]], keepsColumnTotals: true)
        }
        // A single row is its own total.
        #expect(throws: SuppressedTable.Fault.notProtectable) {
            try SuppressedTable(counts: [[2, 9]], keepsColumnTotals: true)
        }
        #expect(
            try SuppressedTable(counts: [[5], [0]], keepsColumnTotals: true).cells == [
                [5, 5], [0, 0], [5, 5],
            ])
        let hidden = try SuppressedTable(counts: [[3], [20], [0]], keepsColumnTotals: true).cells
        #expect(hidden == [[nil, nil], [nil, nil], [0, 0], [23, 23]])
    }

    @Test func countedValuesHaveTheQuantilesOfTheirList() {
        let days = [3, 3, 9, 1, 40, 9, 9, 2, 2, 17, 1]
        let counts = Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +)
        for percent in [1, 25, 50, 90, 100] {
            #expect(
                NearestRank.percentile(percent, ofCounts: counts)
                    == NearestRank.percentile(percent, of: days))
        }
        #expect(NearestRank.percentile(50, ofCounts: [:]) == nil)
    }
}
