import Secrets

/// A count as everybody sees it: a multiple of 5, rounded up or down by chance, so that on the average it is right. Whoever
/// sees 0 knows of 0 to 4; whoever sees 5 of 1 to 9.
enum RoundedCount {
    static let base = 5

    /// The counts that a rounded one may stand for.
    static func possible(_ rounded: Int) -> ClosedRange<Int> {
        max(0, rounded - base + 1)...(rounded + base - 1)
    }

    /// Rounds a count; chance is a keyed digest of its place, so that the same count at the same place is always rounded in
    /// the same way, and whoever lacks the key cannot repeat it.
    static func rounded(_ count: Int, at place: String, key: Secret) -> Int {
        let rest = count % base
        let digest = Digest.authenticate(Array("rounding \(place)".utf8), key: key)
        let chance = digest.prefix(6).reduce(0) { $0 << 8 | Int($1) } % base
        return count - rest + (chance < rest ? base : 0)
    }
}

/// What several published counts tell together: counts of the same cases, told by several lists of parts. The cases of
/// another column are other cases, so columns tell of each other only through what is counted over all of them.
struct RoundedColumn: Sendable {
    /// Rounded by itself.
    let total: Int
    /// The rounded parts, list by list; each list has the true total as its sum.
    let lists: [[Int]]

    /// The totals that are possible as far as this column tells.
    var totals: ClosedRange<Int> {
        lists.reduce(RoundedCount.possible(total)) { known, list in
            let ranges = list.map(RoundedCount.possible)
            return max(
                known.lowerBound, ranges.reduce(0) { $0 + $1.lowerBound })...min(
                    known.upperBound, ranges.reduce(0) { $0 + $1.upperBound })
        }
    }

    /// Whether so many counts remain possible for each part, whatever somebody computes from all of them.
    /// - Parameter totals: those that are possible, as far as everything tells.
    func leaves(_ least: Int, among totals: ClosedRange<Int>) -> Bool {
        guard totals.count >= least else { return false }
        return lists.allSatisfy { list in
            let ranges = list.map(RoundedCount.possible)
            let lowest = ranges.reduce(0) { $0 + $1.lowerBound }
            let highest = ranges.reduce(0) { $0 + $1.upperBound }
            return ranges.allSatisfy { range in
                let low = max(range.lowerBound, totals.lowerBound - (highest - range.upperBound))
                let high = min(range.upperBound, totals.upperBound - (lowest - range.lowerBound))
                return high - low + 1 >= least
            }
        }
    }
}

/// All counts that are published of the same cases.
struct RoundedCounts: Sendable {
    let columns: [RoundedColumn]
    /// Counts of some of all cases, that are not added up.
    let subsets: [Int]

    /// Whether nobody, with everything that is published and the program at hand, can say more of any count than that it is
    /// one of at least five. This looks at published counts alone, so that choosing by it tells nothing of true ones.
    var areSafe: Bool {
        let totals = columns.map(\.totals)
        let highest = totals.reduce(0) { $0 + $1.upperBound }
        let some = subsets.map(RoundedCount.possible)
        guard some.allSatisfy({ min($0.upperBound, highest) - $0.lowerBound + 1 >= RoundedCount.base }) else {
            return false
        }
        let least = some.map(\.lowerBound).max() ?? 0
        return zip(columns, totals).allSatisfy { column, known in
            let low = max(known.lowerBound, least - (highest - known.upperBound))
            return low <= known.upperBound
                && column.leaves(RoundedCount.base, among: low...known.upperBound)
        }
    }
}
