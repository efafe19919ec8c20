import Secrets
import Testing

@testable import Hamkori

/// Rounding by chance, and what rounded counts tell together.
@Suite struct RoundedCountTests {
    private let key = Secret(Array(repeating: 3, count: 32))

    @Test func aRoundedCountIsAMultipleNearTheTrueOneAndRightOnTheAverage() {
        for count in 0...23 {
            let rounded = (0..<2_000).map { RoundedCount.rounded(count, at: "place \($0)", key: key) }
            for one in rounded {
                #expect(one % 5 == 0 && RoundedCount.possible(one).contains(count))
            }
            let mean = Double(rounded.reduce(0, +)) / 2_000
            #expect(abs(mean - Double(count)) < 0.25, "\(count): \(mean)")
        }
        #expect((0..<50).allSatisfy { RoundedCount.rounded(0, at: "\($0)", key: key) == 0 })
        #expect(RoundedCount.possible(0) == 0...4 && RoundedCount.possible(5) == 1...9)
    }

    @Test func thePlaceAndTheKeyDecide() {
        let places = (0..<100).map { "2026 \($0)" }
        let rounded = places.map { RoundedCount.rounded(7, at: $0, key: key) }
        #expect(rounded == places.map { RoundedCount.rounded(7, at: $0, key: key) })
        let other = Secret(Array(repeating: 4, count: 32))
        #expect(rounded != places.map { RoundedCount.rounded(7, at: $0, key: other) })
    }

    @Test func whatCanBeComputedIsNotSafe() {
        func areSafe(_ total: Int, _ lists: [[Int]], _ subsets: [Int] = []) -> Bool {
            RoundedCounts(columns: [RoundedColumn(total: total, lists: lists)], subsets: subsets).areSafe
        }
        #expect(areSafe(0, [[0, 0, 0]]))
        #expect(areSafe(10, [[5, 5, 0], [10, 0]]))
        // Three of at most 4, together at least 11: each is 3 or 4.
        #expect(!areSafe(15, [[0, 0, 0]]))
        // At most 4 together, so what is at least 1 is at most 4.
        #expect(!areSafe(0, [[5, 0]]))
        // The other list has at most 8, this one at least 7.
        #expect(!areSafe(10, [[0, 0], [10, 5, 0]]))
        // All but a few are about one right: then there are not so few.
        #expect(!areSafe(5, [[5, 0], [5, 0]], [15]))
        #expect(areSafe(10, [[10, 0, 0], [10, 0]], [5, 10]))
    }
}
