import Markup
import Testing

@testable import Hamkori

/// Scales, ticks and the drawing: what stands on an axis is round and exact.
@Suite struct ChartTests {
    @Test(arguments: [
        ("0", "100", ["0", "50", "100"]), ("42.5", "90", ["40", "60", "80", "100"]),
        ("0.1", "0.3", ["0.10", "0.15", "0.20", "0.25", "0.30"]), ("-3", "4", ["-4", "-2", "0", "2", "4"]),
        ("0", "1", ["0.0", "0.5", "1.0"]), ("5", "5", ["4.0", "4.5", "5.0", "5.5", "6.0"]),
        ("12000", "48000", ["10000", "20000", "30000", "40000", "50000"]),
    ]) func ticksAreRoundAndEnclose(low: String, high: String, expected: [String]) throws {
        let (low, high) = (try #require(Decimal(low)), try #require(Decimal(high)))
        let ticks = Ticks.numbers(from: low, to: high)
        #expect(ticks.map(\.text) == expected)
        #expect(try #require(ticks.first) <= low && #require(ticks.last) >= high)
    }

    @Test func ticksAreEvenForAnySpan() throws {
        for low in stride(from: -9_973, through: 9_973, by: 1_247) {
            for width in [1, 7, 10, 33, 99, 1_000, 54_321, 999_999] {
                let span = (
                    Decimal(unscaled: Int64(low), scale: 2), Decimal(unscaled: Int64(low + width), scale: 2)
                )
                let ticks = Ticks.numbers(from: span.0, to: span.1)
                #expect((2...8).contains(ticks.count), "\(low) \(width): \(ticks.map(\.text))")
                #expect(ticks[0] <= span.0 && ticks[ticks.count - 1] >= span.1, "\(low) \(width)")
                #expect(Set(zip(ticks, ticks.dropFirst()).map { $1.unscaled - $0.unscaled }).count == 1)
            }
        }
    }

    @Test func daysStandAtBeginnings() throws {
        func marks(_ first: String, _ last: String) throws -> [String] {
            Ticks.days(from: try #require(CalendarDate(first)), to: try #require(CalendarDate(last))).map(
                \.text)
        }
        #expect(try marks("2026-01-15", "2026-04-10") == ["2026-02-01", "2026-03-01", "2026-04-01"])
        #expect(try marks("2011-10-03", "2021-11-01").first == "2012-01-01")
        #expect(try marks("2011-10-03", "2021-11-01").count <= 6)
        #expect(try marks("1900-01-01", "2199-12-31").count <= 6)
        #expect(try marks("2026-03-02", "2026-03-30") == [])
        #expect(try marks("2026-03-01", "2026-03-01") == ["2026-03-01"])
    }

    @Test func aScaleRunsFromEndToEnd() {
        let scale = Scale(10, 20, to: 100, 0)
        #expect(scale(10) == 100 && scale(20) == 0 && scale(15) == 50)
        #expect(Scale(5, 5, to: 0, 10)(5) == 5)
    }

    private func chart(_ form: Chart.Form, _ amounts: [[String]]) throws -> Chart {
        let series = try amounts.enumerated().map { index, line in
            Chart.Series(
                name: "Office <\(index)>",
                points: try line.enumerated().map { month, amount in
                    (CalendarDate(unchecked: 2026, month + 1, 1), try #require(Decimal(amount)))
                })
        }
        return Chart(
            id: "c", title: "Let in & heard", summary: "From 10 to 30", form: form, series: series,
            references: [
                Chart.Reference(name: "Target", amount: Decimal(40), day: CalendarDate(unchecked: 2026, 6, 1))
            ], label: { $0.text(.ru) })
    }

    @Test func theDrawingIsWholeAndEscaped() throws {
        let html = try chart(.line, [["10", "12.5", "30"], ["20", "25"]]).html(.ru)
        #expect(html.fault == nil)
        #expect(HTMLChecker.problems(in: html.string) == [])
        #expect(html.string.contains("<title id=\"c-title\">Let in &amp; heard</title>"))
        #expect(html.string.contains("Office &lt;0&gt;") && html.string.contains("Target"))
        #expect(html.string.contains("points=\"50,182 107,168 158,70\""))
    }

    @Test func stepsHoldAValueUntilTheNext() throws {
        let html = try chart(.steps, [["10", "30"]]).html(.en).string
        #expect(html.contains("points=\"50,182 107,182 107,70\""))
        #expect(!html.contains("legend"))
    }

    @Test func nothingIsDrawnOfNothing() throws {
        #expect(try chart(.line, []).html(.en).isEmpty)
        #expect(try chart(.line, [[]]).html(.en).isEmpty)
    }
}
