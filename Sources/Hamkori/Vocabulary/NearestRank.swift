/// Quantiles by nearest rank: always a value that was counted, never one between two.
enum NearestRank {
    /// The smallest value that at least so many per cent of the values do not exceed; nil when there are none.
    /// - Parameter percent: 1 to 100; whatever lies outside is taken for the nearer end.
    static func percentile(_ percent: Int, of values: [Int]) -> Int? {
        guard !values.isEmpty else { return nil }
        let percent = min(max(percent, 1), 100)
        let rank = (percent * values.count + 99) / 100
        return values.sorted()[rank - 1]
    }

    /// The 50th percentile: of an even number of values, the lower of the two in the middle.
    static func median(of values: [Int]) -> Int? { percentile(50, of: values) }

    /// The same of values that were counted: how many there are of each.
    static func percentile(_ percent: Int, ofCounts counts: [Int: Int]) -> Int? {
        let whole = counts.values.reduce(0, +)
        guard whole > 0 else { return nil }
        var rest = (min(max(percent, 1), 100) * whole + 99) / 100
        for (value, count) in counts.sorted(by: { $0.key < $1.key }) {
            rest -= count
            if rest <= 0 { return value }
        }
        return nil
    }
}
