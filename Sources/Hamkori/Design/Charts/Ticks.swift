/// Where the lines of an axis stand: at round numbers and at the beginnings of years or months.
enum Ticks {
    /// Round numbers (1, 2 or 5 times a power of ten apart) that enclose a span, about so many of them.
    ///
    /// They are exact decimals, so that an axis never says 0.30000000000000004.
    static func numbers(from low: Decimal, to high: Decimal, about count: Int = 5) -> [Decimal] {
        // A flat line stands in the middle of a span of its own.
        let (low, high) =
            low < high ? (low.approximate, high.approximate) : (low.approximate - 1, low.approximate + 1)
        let (factor, power) = step(over: (high - low) / Double(max(1, count - 1)))
        let size = scaled(Double(factor), by: power)
        let first = Int((low / size + 1e-9).rounded(.down))
        let last = Int((high / size - 1e-9).rounded(.up))
        return (first...max(first + 1, last)).map { place in
            let whole = (0..<max(0, power)).reduce(Int64(place * factor)) { number, _ in number * 10 }
            return Decimal(unscaled: whole, scale: max(0, -power))
        }
    }

    /// The round step next above a width: 1, 2 or 5 times ten to a power, no finer than decimals are kept.
    private static func step(over width: Double) -> (factor: Int, power: Int) {
        for power in -Decimal.fractionDigits...Decimal.wholeDigits {
            for factor in [1, 2, 5] where scaled(Double(factor), by: power) >= width * 0.999_999 {
                return (factor, power)
            }
        }
        return (1, Decimal.wholeDigits)
    }

    private static func scaled(_ number: Double, by power: Int) -> Double {
        (0..<abs(power)).reduce(number) { number, _ in power < 0 ? number / 10 : number * 10 }
    }

    /// The days at which an axis of time is marked: beginnings of months in a span of up to 18 months, else of years,
    /// at most so many.
    static func days(from first: CalendarDate, to last: CalendarDate, atMost count: Int = 6) -> [CalendarDate]
    {
        let months = (last.year - first.year) * 12 + last.month - first.month
        let steps = months <= 18 ? [1, 2, 3, 6] : [12, 24, 60, 120, 240, 600, 1_200]
        for step in steps {
            let start = (first.year * 12 + first.month - 1) / step * step
            let marks = stride(from: start, through: last.year * 12 + last.month - 1, by: step).compactMap {
                CalendarDate(year: $0 / 12, month: $0 % 12 + 1, day: 1)
            }.filter { $0 >= first && $0 <= last }
            if marks.count <= count { return marks }
        }
        return []
    }
}

/// How a span of amounts or days becomes a span of places on the paper.
struct Scale: Sendable {
    let from: (low: Double, high: Double)
    let to: (low: Double, high: Double)

    init(_ low: Double, _ high: Double, to start: Double, _ end: Double) {
        from = (low, high)
        to = (start, end)
    }

    /// The place of an amount; the middle where the span is a single amount.
    func callAsFunction(_ amount: Double) -> Double {
        guard from.high != from.low else { return (to.low + to.high) / 2 }
        return to.low + (amount - from.low) / (from.high - from.low) * (to.high - to.low)
    }
}
