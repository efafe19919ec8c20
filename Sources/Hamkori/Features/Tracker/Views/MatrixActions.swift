import Markup
import Storage
import Web

/// Recommendations counted by two dimensions that the reader chooses; each cell opens its list.
enum MatrixActions {
    /// The rows of a page: with the columns that fit, the page stays within its weight.
    private static let rowsOfPage = 40
    private static let columnsOfPage = 10

    static func show(_ context: Context) throws -> Response {
        let rows = dimension("rows", context) ?? .source
        var columns = dimension("columns", context) ?? .position
        if columns == rows { columns = rows == .position ? .source : .position }
        let request = ViewRequest([rows, columns], context)
        let (matrix, countries) = try context.read {
            (
                try Matrix(rows, columns, request, context, in: $0),
                try RecommendationStore.countries(in: $0)
            )
        }
        switch request.format {
        case .html: return context.page(page(matrix, countries, context))
        case .atom: throw Refusal.notFound
        case .csv, .xlsx, .json: return try MatrixFile.response(matrix, request.format, context)
        case .pdf: return try MatrixFile.printed(matrix, .pdf, context)
        case .docx: return try MatrixFile.printed(matrix, .docx, context)
        }
    }

    private static func dimension(_ name: String, _ context: Context) -> Dimension? {
        context.query[name].flatMap(Dimension.init(rawValue:))
    }

    private static func page(_ matrix: Matrix, _ countries: [Country], _ context: Context) -> Page {
        let language = context.language
        let request = matrix.request
        let all = Dimension.allCases.map { (value: $0.rawValue, text: $0.name[language]) }
        let form = RecommendationViews.form(
            [
                .init(name: "rows", label: ViewTexts.rows, options: all, chosen: matrix.rows.rawValue),
                .init(
                    name: "columns", label: ViewTexts.columns, options: all, chosen: matrix.columns.rawValue),
                RecommendationViews.country(countries, request, context),
            ], request, context)
        let last = (matrix.rowWords.count + rowsOfPage - 1) / rowsOfPage
        let shown = min(request.page, max(1, last))
        let several: HTML =
            matrix.rows.hasSeveral || matrix.columns.hasSeveral
            ? "<p class=\"quiet\">\(ViewTexts.manyNote[language])</p>" : .empty
        let body: HTML =
            matrix.total == 0
            ? "<p class=\"empty\">\(ViewTexts.none[language])</p>"
            : """
            <p role="status">\(ViewTexts.count(matrix.total, language))</p>\(table(matrix, shown, context))\(several)\
            \(Paging.html(shown, of: last, ListRequest(context), context))\(files(context))
            """
        return Page(
            title: ViewTexts.matrixTitle[language], section: .recommendations,
            path: RecommendationViews.path(context), kicker: request.countryName(language),
            body: """
                <p>\(ViewTexts.matrixIntroduction[language])</p>\(TrackerViews.nav(context))\(form)\(body)
                """)
    }

    private static func table(_ matrix: Matrix, _ page: Int, _ context: Context) -> HTML {
        let language = context.language
        let (request, rows, columns) = (matrix.request, matrix.rows, matrix.columns)
        let fitting = matrix.fitting(columnsOfPage)
        // Many long headings stand upright, so that the columns stay narrow.
        let headings = fitting.map { matrix.names.name(columns, $0) }
        let isTall = fitting.count > 4 && headings.contains { $0.count > 14 }
        let head = fitting.html { "<th scope=\"col\">\(matrix.names.name(columns, $0))</th>" }
        let total = ViewTexts.total[language]
        let largest = matrix.largest
        let body = matrix.rowWords.dropFirst((page - 1) * rowsOfPage).prefix(rowsOfPage).html { row in
            let cells = fitting.html { column in
                let count = matrix.count(row, column)
                return """
                    <td data-label="\(matrix.names.name(columns, column))" class="\(shade(count, largest))">\
                    \(request.count(count, [(rows, row), (columns, column)], context))</td>
                    """
            }
            let whole = request.count(matrix.rowTotals[row] ?? 0, [(rows, row)], context)
            return """
                <tr><th scope="row">\(matrix.names.name(rows, row))</th>\(cells)<td data-label="\(total)"><b>\(whole)</b></td></tr>

                """
        }
        let foot = fitting.html { column in
            let whole = request.count(matrix.columnTotals[column] ?? 0, [(columns, column)], context)
            return "<td data-label=\"\(matrix.names.name(columns, column))\"><b>\(whole)</b></td>"
        }
        let left = matrix.columnWords.count - fitting.count
        let note: HTML =
            left > 0 ? "<p class=\"quiet\">\(ViewTexts.moreColumns(left, language))</p>" : .empty
        return """
            <table class="list matrix \(isTall ? "tall" : "")"><thead><tr><th scope="col">\(rows.name[language])</th>\(head)\
            <th scope="col">\(total)</th></tr></thead>
            <tbody>\(body)<tr><th scope="row">\(total)</th>\(foot)\
            <td data-label="\(total)"><b>\(request.count(matrix.total, [], context))</b></td></tr></tbody></table>\(note)
            """
    }

    /// How a cell is shaded, by its part of the largest: a bar at its edge that prints, too, and a tint.
    private static func shade(_ count: Int, _ largest: Int) -> String {
        guard count > 0, largest > 0 else { return "s0" }
        // The root, so that small counts beside a large one can still be told apart.
        return "s\(min(5, 1 + Int(4 * (Double(count) / Double(largest)).squareRoot())))"
    }

    private static func files(_ context: Context) -> HTML {
        let asked = ListRequest(context)
        let links = ListRequest.Format.allCases.filter { format in
            format != .html && format != .atom
                && format.paper.map(context.application.configuration.printsTo.contains) ?? true
        }.html { format in
            let query = asked.changing([("format", format.rawValue), ("page", nil)])
            return
                "<a href=\"\(Link(path: context.request.path).adding(query: query))\">\(format.rawValue.uppercased())</a> "
        }
        return "<p class=\"exports\">\(ViewTexts.download[context.language]) \(links)</p>"
    }
}
