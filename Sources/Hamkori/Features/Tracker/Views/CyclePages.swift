import Markup
import Web

/// The pages of the timeline.
enum CyclePages {
    /// What was asked in one cycle.
    struct Cycle: Sendable {
        let word: String
        let total: Int
        /// The first of them.
        let asked: [Recommendation]
    }

    static func timeline(
        _ matrix: Matrix, rows: [String], columns: [String], countries: [Country], paging: HTML,
        _ context: Context
    ) -> Page {
        let language = context.language
        let request = matrix.request
        let form = RecommendationViews.form(
            [
                .init(
                    name: "by", label: ViewTexts.by,
                    options: CycleActions.topics.map { ($0.rawValue, $0.name[language]) },
                    chosen: matrix.rows.rawValue),
                .init(
                    name: "over", label: ViewTexts.over,
                    options: CycleActions.times.map { ($0.rawValue, $0.name[language]) },
                    chosen: matrix.columns.rawValue),
                RecommendationViews.country(countries, request, context),
            ], request, context)
        let body: HTML =
            rows.isEmpty
            ? "<p class=\"empty\">\(ViewTexts.none[language])</p>"
            : """
            \(CycleChart.svg(matrix, Array(rows.prefix(CycleChart.rows)), columns))\
            \(table(matrix, rows: rows, columns: columns, context))\(paging)
            """
        return Page(
            title: ViewTexts.timelineTitle[language], section: .recommendations,
            path: RecommendationViews.path(context), kicker: request.countryName(language),
            body: """
                <p>\(ViewTexts.timelineIntroduction[language])</p>\(TrackerViews.nav(context))\(form)\(body)
                """)
    }

    private static func table(
        _ matrix: Matrix, rows: [String], columns: [String], _ context: Context
    ) -> HTML {
        let language = context.language
        let names = matrix.names
        let head = columns.html { "<th scope=\"col\">\(names.name(matrix.columns, $0))</th>" }
        let body = rows.html { row in
            let cells = columns.html { column in
                let count = matrix.count(row, column)
                return """
                    <td data-label="\(names.name(matrix.columns, column))" class="\(count == 0 ? "s0" : "")">\
                    \(matrix.request.count(count, [(matrix.rows, row), (matrix.columns, column)], context))</td>
                    """
            }
            let often = columns.count { matrix.count(row, $0) > 0 }
            return """
                <tr><th scope="row"><a href="\(asked(matrix, row, context))">\(names.name(matrix.rows, row))</a></th>\
                \(cells)<td data-label="\(ViewTexts.times[language])">\(ViewTexts.timesAsked(often, language))</td></tr>

                """
        }
        return """
            <table class="list matrix"><thead><tr><th scope="col">\(matrix.rows.name[language])</th>\(head)\
            <th scope="col">\(ViewTexts.times[language])</th></tr></thead>
            <tbody>\(body)</tbody></table>
            """
    }

    /// The page of what was asked on a topic.
    private static func asked(_ matrix: Matrix, _ word: String, _ context: Context) -> Link {
        let own = [
            (name: "by", value: matrix.rows.rawValue), (name: "word", value: word),
            (name: "over", value: matrix.columns.rawValue),
        ]
        return context.link(RecommendationViews.asked).adding(
            query: Fields(own + matrix.request.kept).encoded())
    }

    static func asked(
        by: Dimension, word: String, over time: Dimension, in cycles: [Cycle],
        repeated: [Recommendation], request: ViewRequest, names: DimensionNames, _ context: Context
    ) -> Page {
        let language = context.language
        let columns = cycles.html { cycle in
            let items = cycle.asked.html { asked -> HTML in
                let country: HTML =
                    request.country == nil ? "\(asked.origin.country.name.text(language)): " : .empty
                return "<li>\(country)\(item(asked, repeated, context))</li>"
            }
            let list = request.list([(by, word), (time, cycle.word)], context)
            return """
                <section><h2>\(names.name(time, cycle.word))</h2>\
                <p class="quiet"><a href="\(list)">\(ViewTexts.count(cycle.total, language))</a></p><ol>\(items)</ol></section>
                """
        }
        let timeline = context.link(RecommendationViews.timeline).adding(
            query: Fields([(name: "by", value: by.rawValue)] + request.kept).encoded())
        let body: HTML =
            cycles.isEmpty
            ? "<p class=\"empty\">\(ViewTexts.none[language])</p>"
            : """
            <p role="status">\(ViewTexts.askedAgain(cycles.count, language))</p><div class="cycles">\(columns)</div>
            """
        return Page(
            title: names.name(by, word), section: .recommendations,
            path: RecommendationViews.path(context) + [(ViewTexts.timelineTitle[language], timeline)],
            kicker: "\(by.name[language]) · \(request.countryName(language))", body: body)
    }

    private static func item(
        _ recommendation: Recommendation, _ repeated: [Recommendation], _ context: Context
    ) -> HTML {
        let language = context.language
        let earlier = repeated.first { $0.id == recommendation.repeats }
        let again: HTML =
            earlier.map { earlier in
                let words =
                    earlier.adoptedOn.map {
                        ViewTexts.repeats(language, String(earlier.number), String($0.year))
                    } ?? ViewTexts.repeatsUndated(language, String(earlier.number))
                return
                    "<br><a class=\"quiet\" href=\"\(context.link(Recommendations.show, earlier.id))\">↻ \(words)</a>"
            } ?? .empty
        return """
            <a href="\(context.link(Recommendations.show, recommendation.id))">\(recommendation.title.html(language))</a> \
            \(RecommendationPages.badge(recommendation, language))\(again)
            """
    }
}

/// Topics and cycles as circles whose areas are the counts; the table below it says the same.
enum CycleChart {
    /// How many topics it shows.
    static let rows = 15
    private static let (labels, step, height, top) = (380, 60, 40, 30)

    static func svg(_ matrix: Matrix, _ rows: [String], _ columns: [String]) -> HTML {
        let largest = rows.flatMap { row in columns.map { matrix.count(row, $0) } }.max() ?? 1
        let heads = columns.enumerated().map { $0 }.html { place, column in
            "<text x=\"\(middle(place))\" y=\"20\" text-anchor=\"middle\">\(matrix.names.name(matrix.columns, column))</text>"
        }
        let lines = rows.enumerated().map { $0 }.html { place, row in
            let y = top + place * height + height / 2
            let circles = columns.enumerated().map { $0 }.html { column, word in
                circle(
                    of: matrix.count(row, word), largest: largest, x: middle(column), y: y,
                    in: matrix.names.language)
            }
            return """
                <line x1="\(labels)" y1="\(y)" x2="\(labels + columns.count * step)" y2="\(y)"/>\
                <text x="\(labels - 12)" y="\(y + 5)" text-anchor="end">\(short(matrix.names.name(matrix.rows, row)))</text>\(circles)
                """
        }
        let width = labels + columns.count * step
        let box = "0 0 \(width) \(top + rows.count * height + 6)"
        return """
            <figure class="chart"><svg viewBox="\(box)" width="\(width)" role="img" aria-label="\(ViewTexts.chart[matrix.names.language])">\
            \(heads)\(lines)</svg><figcaption class="quiet">\(ViewTexts.chart[matrix.names.language])</figcaption></figure>
            """
    }

    private static func middle(_ column: Int) -> Int { labels + column * step + step / 2 }

    private static func circle(
        of count: Int, largest: Int, x: Int, y: Int, in language: Language
    ) -> HTML {
        guard count > 0 else { return .empty }
        let radius = 10 + Int(9 * (Double(count) / Double(max(1, largest))).squareRoot())
        return """
            <circle cx="\(x)" cy="\(y)" r="\(radius)"/>\
            <text class="number" x="\(x)" y="\(y + 4)" text-anchor="middle">\(Numbers.text(count, language))</text>
            """
    }

    /// As much of a name as stands beside the circles.
    private static func short(_ name: String) -> String {
        name.count > 40 ? String(name.prefix(38)).trimmed + "…" : name
    }
}
