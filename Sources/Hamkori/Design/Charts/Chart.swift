import Markup

/// A chart over time, drawn on the server: lines or steps, with lines across for what they are measured against.
///
/// It says nothing that the table beside it does not say, and tells its lines apart by dash and mark as well as by
/// colour, so that a print in black is as good.
struct Chart: Sendable {
    /// One line of values, in the order of their days.
    struct Series: Sendable {
        let name: String
        let points: [(day: CalendarDate, amount: Decimal)]
    }

    /// A line across: a baseline, a target.
    struct Reference: Sendable {
        let name: String
        let amount: Decimal
        let day: CalendarDate?
    }

    /// What stands between two values.
    enum Form: Sendable {
        /// The change is taken to be even.
        case line
        /// A value holds until the next one, as yes and no do.
        case steps
    }

    /// The first part of the ids of its title and description: unique on the page.
    let id: String
    let title: String
    /// The chart in a sentence, for those who do not see it.
    let summary: String
    let form: Form
    let series: [Series]
    var references: [Reference] = []
    /// How an amount is written at the axis; nil leaves the tick out.
    let label: @Sendable (Decimal) -> String?

    /// In the units of the drawing, which are the pixels of a narrow phone.
    private static let size = (width: 340, height: 210)
    private static let inner = (left: 46.0, right: 330.0, top: 14.0, bottom: 182.0)

    /// The drawing; nothing where there are no values.
    func html(_ language: Language) -> HTML {
        guard let axes = Axes(self) else { return .empty }
        return """
            <svg class="chart" role="img" viewBox="0 0 \(Chart.size.width) \(Chart.size.height)" \
            aria-labelledby="\(id)-title" aria-describedby="\(id)-summary">\
            <title id="\(id)-title">\(title)</title><desc id="\(id)-summary">\(summary)</desc>
            \(grid(axes, language))\(across(axes))\(lines(axes))</svg>\(legend)
            """
    }

    /// The two scales of a chart and the marks on them.
    private struct Axes {
        let x: Scale
        let y: Scale
        let days: [CalendarDate]
        let numbers: [Decimal]

        init?(_ chart: Chart) {
            let points = chart.series.flatMap(\.points)
            let days = points.map(\.day) + chart.references.compactMap(\.day)
            let amounts = points.map(\.amount) + chart.references.map(\.amount)
            guard !points.isEmpty, let first = days.min(), let last = days.max(), let low = amounts.min(),
                let high = amounts.max()
            else { return nil }
            numbers = Ticks.numbers(from: low, to: high)
            self.days = Ticks.days(from: first, to: last)
            x = Scale(
                Chart.place(first), Chart.place(last), to: Chart.inner.left + 4, Chart.inner.right - 4)
            y = Scale(
                numbers.first?.approximate ?? 0, numbers.last?.approximate ?? 1, to: Chart.inner.bottom,
                Chart.inner.top)
        }

        func point(_ day: CalendarDate, _ amount: Decimal) -> (x: Int, y: Int) {
            (Int(x(Chart.place(day)).rounded()), Int(y(amount.approximate).rounded()))
        }
    }

    private static func place(_ day: CalendarDate) -> Double { Double(Chart.epoch.days(until: day)) }

    private static let epoch = CalendarDate(unchecked: 2000, 1, 1)

    private func grid(_ axes: Axes, _ language: Language) -> HTML {
        let (left, right, bottom) = (Int(Chart.inner.left), Int(Chart.inner.right), Int(Chart.inner.bottom))
        let rows = axes.numbers.html { number in
            guard let words = label(number) else { return .empty }
            let y = Int(axes.y(number.approximate).rounded())
            return """
                <line class="grid" x1="\(left)" x2="\(right)" y1="\(y)" y2="\(y)"/>\
                <text x="\(left - 5)" y="\(y + 4)" text-anchor="end">\(words)</text>
                """
        }
        let marks = axes.days.html { day in
            let x = Int(axes.x(Chart.place(day)).rounded())
            return """
                <line class="axis" x1="\(x)" x2="\(x)" y1="\(bottom)" y2="\(bottom + 4)"/>\
                <text x="\(x)" y="\(bottom + 18)" text-anchor="middle">\(words(day, axes.days))</text>
                """
        }
        return """
            \(rows)<line class="axis" x1="\(left)" x2="\(right)" y1="\(bottom)" y2="\(bottom)"/>\(marks)
            """
    }

    /// A year, or month and year where several marks stand in one year.
    private func words(_ day: CalendarDate, _ all: [CalendarDate]) -> String {
        all.allSatisfy { $0.month == 1 } && Set(all.map(\.year)).count == all.count
            ? String(day.year) : "\(day.month.padded(2)).\(day.year)"
    }

    private func across(_ axes: Axes) -> HTML {
        references.enumerated().html { index, reference in
            let y = Int(axes.y(reference.amount.approximate).rounded())
            return """
                <line class="reference reference-\(index % 2)" x1="\(Int(Chart.inner.left))" \
                x2="\(Int(Chart.inner.right))" y1="\(y)" y2="\(y)"/>\
                <text class="name" x="\(Int(Chart.inner.right))" y="\(y - 4)" text-anchor="end">\(reference.name)</text>
                """
        }
    }

    private func lines(_ axes: Axes) -> HTML {
        series.enumerated().html { index, one in
            var corners: [(x: Int, y: Int)] = []
            for point in one.points.map({ axes.point($0.day, $0.amount) }) {
                if form == .steps, let last = corners.last { corners.append((point.x, last.y)) }
                corners.append(point)
            }
            let way = corners.map { "\($0.x),\($0.y)" }.joined(separator: " ")
            let marks = one.points.html { point in
                let place = axes.point(point.day, point.amount)
                return "<circle class=\"series-\(index % 3)\" cx=\"\(place.x)\" cy=\"\(place.y)\" r=\"3\"/>"
            }
            return "<polyline class=\"series-\(index % 3)\" points=\"\(way)\"/>\(marks)"
        }
    }

    /// Which line is whose; one line needs no legend.
    private var legend: HTML {
        guard series.count > 1 else { return .empty }
        let names = series.enumerated().html { index, one in
            """
            <li><svg class="chart key" viewBox="0 0 30 10" aria-hidden="true">\
            <polyline class="series-\(index % 3)" points="0,5 30,5"/></svg> \(one.name)</li>
            """
        }
        return "<ul class=\"legend\">\(names)</ul>"
    }
}
