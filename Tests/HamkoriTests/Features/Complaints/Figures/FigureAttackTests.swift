import Secrets
import Testing

@testable import Hamkori

/// Somebody who has all that is published, the program, and time.
@Suite struct FigureAttackTests {
    /// A year with so many complaints, in shares as they are met: a few large parts, many small ones, much that is nought.
    private func year(of size: Int, _ random: inout SeededRandom) throws -> ComplaintYearCounts {
        func some<Value>(_ values: [Value]) -> Value {
            // Each value half as frequent as the one before.
            for value in values.dropLast() where random.next() % 2 == 0 { return value }
            return values[values.count - 1]
        }
        var byDimension = ComplaintDimension.ofThePublic.map {
            (dimension: $0, counts: ComplaintCounts())
        }
        let shuffled = byDimension.map { $0.dimension.values.shuffled(using: &random) }
        let states = ComplaintState.allCases.shuffled(using: &random)
        let terms = (0..<6).map {
            ID<Term>(at: Timestamp(milliseconds: $0), random: [UInt8](repeating: 0, count: 10))
        }
        var rights: [ID<Term>: Int] = [:]
        for _ in 0..<size {
            let state = some(states)
            for place in byDimension.indices {
                byDimension[place].counts.add(1, some(shuffled[place]), state)
            }
            for term in terms.prefix(Int(random.next() % 3)) { rights[term, default: 0] += 1 }
        }
        return ComplaintYearCounts(
            year: 2026, byDimension: byDimension, byOutcome: byDimension[0].counts.byOutcome,
            byRight: rights.map { ($0.key, $0.value) }, days: [:])
    }

    @Test(arguments: [30, 60, 120, 250]) func noCountCanBeComputed(size: Int) throws {
        var random = SeededRandom(state: UInt64(size))
        for number in 0..<250 {
            let counts = try year(of: size, &random)
            let key = Secret((0..<32).map { _ in UInt8(truncatingIfNeeded: random.next()) })
            let published = try counts.rounded(on: CalendarDate(unchecked: 2027, 7, 1), key: key)
            let attack = FigureAttack(published)
            #expect(attack.narrowest >= 5, "year \(number) of \(size)")
            if number < 5 { #expect(attack.cells > 60) }
        }
    }

    /// What the page says of the numbers: each by itself, and sums of them.
    @Test func aSumIsWrongByAtMostFourForEachNumberInIt() throws {
        var random = SeededRandom(state: 5)
        for size in [3, 10, 60, 250] {
            let counts = try year(of: size, &random)
            let published = try counts.rounded(
                on: CalendarDate(unchecked: 2027, 7, 1), key: Secret([UInt8](repeating: 7, count: 32)))
            let most = 4 * ComplaintYear.columns.count
            #expect(abs(published.total - size) <= most)
            for table in published.tables {
                let exact = try #require(counts.byDimension.first { $0.dimension == table.dimension }).counts
                for (place, row) in table.rows.enumerated() {
                    let cells = table.cells[place]
                    let exactly = ComplaintYear.columns.map { exact.row(row, $0).reduce(0, +) }
                    for (cell, count) in zip(cells, exactly) { #expect(abs(cell - count) <= 4) }
                    #expect(abs((cells.last ?? 0) - exactly.reduce(0, +)) <= most)
                }
            }
        }
        for language in Language.allCases {
            #expect(ComplaintStatisticsTexts.rounding[language].contains(" 4"))
        }
    }

    /// The attack finds what may be found: a year whose rounding was not looked at tells more.
    @Test func theAttackBites() throws {
        let few = FigureAttack(columns: [FigureAttack.Column(total: 15, lists: [[0, 0, 0]])], rights: [])
        #expect(few.narrowest == 2)
        let none = FigureAttack(columns: [FigureAttack.Column(total: 0, lists: [[5, 0, 0]])], rights: [])
        #expect(none.narrowest == 4)
    }
}

/// Looks for other years that would have been published in the same way, by building them.
private struct FigureAttack {
    struct Column {
        let total: Int
        let lists: [[Int]]
    }

    private let columns: [Column]
    private let rights: [Int]

    init(columns: [Column], rights: [Int]) {
        self.columns = columns
        self.rights = rights
    }

    /// From what stands on the page.
    init(_ figures: ComplaintYear) {
        columns = figures.columns.indices.map { column in
            let names = figures.columns[column]
            var lists = figures.tables.map { table in table.cells.dropLast().map { $0[column] } }
            if names.count > 1 {
                lists.append(figures.outcomes.filter { names.contains($0.outcome) }.map(\.count))
            }
            return Column(total: figures.tables[0].cells.last?[column] ?? 0, lists: lists)
        }
        rights = figures.rights.compactMap(\.count)
    }

    var cells: Int { columns.reduce(0) { $0 + $1.lists.reduce(0) { $0 + $1.count } } }

    /// The fewest counts that are possible for any number; 5 stands for more, too.
    var narrowest: Int {
        var fewest = 5
        let most = columns.map { build($0, nil) ?? 0 }
        for (place, column) in columns.enumerated() {
            let others = most.reduce(0, +) - most[place]
            for (list, parts) in column.lists.enumerated() {
                for part in parts.indices {
                    let tried = Array(max(0, parts[part] - 4)...(parts[part] + 4))
                    func isPossible(_ count: Int) -> Bool {
                        // As many complaints as can be; each right is a part of them, as few as can be.
                        guard let built = build(column, (list, part, count)) else { return false }
                        return rights.allSatisfy { max(0, $0 - 4) <= others + built }
                    }
                    guard let least = tried.first(where: isPossible) else { return 0 }
                    // Sums leave no holes: between two possible counts all are.
                    if !tried.contains(least + 4) || !isPossible(least + 4) {
                        fewest = min(fewest, tried.count(where: isPossible))
                    }
                }
            }
        }
        return fewest
    }

    /// The largest total of a column for which each list can be filled, part by part.
    private func build(_ column: Column, _ fixed: (list: Int, part: Int, count: Int)?) -> Int? {
        for total in stride(from: column.total + 4, through: max(0, column.total - 4), by: -1) {
            let isFilled = column.lists.enumerated().allSatisfy { number, parts in
                var filled = parts.map { max(0, $0 - 4) }
                if let fixed, fixed.list == number { filled[fixed.part] = fixed.count }
                var missing = total - filled.reduce(0, +)
                for part in parts.indices where missing > 0 {
                    if let fixed, fixed.list == number, fixed.part == part { continue }
                    let more = min(missing, parts[part] + 4 - filled[part])
                    filled[part] += more
                    missing -= more
                }
                return missing == 0
            }
            if isFilled { return total }
        }
        return nil
    }
}

/// The same numbers in each run (SplitMix64).
private struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}
