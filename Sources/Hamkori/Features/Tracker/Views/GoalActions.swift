import Markup
import Storage
import Web

/// Recommendations by Sustainable Development Goal: what each goal and target is asked for, and where it stands.
enum GoalActions {
    /// What the goals' columns may count by.
    private static let statuses: [Dimension] = [
        .position, .stateReported, .nhriAssessed, .civilSocietyAssessed, .dialogue,
    ]

    /// All that the page shows.
    private struct Shown {
        let request: ViewRequest
        let status: Dimension
        let columns: [String]
        /// By goal or target, then by the status's word.
        let counts: [String: [String: Int]]
        let names: DimensionNames
        let countries: [Country]

        func total(_ goal: String) -> Int { counts[goal]?.values.reduce(0, +) ?? 0 }
    }

    static func show(_ context: Context) throws -> Response {
        let status =
            context.query["status"].flatMap(Dimension.init(rawValue:))
            .flatMap { statuses.contains($0) ? $0 : nil } ?? .position
        let request = ViewRequest([.sdg, status], context)
        let shown = try context.read { scope in
            let counted = try RecommendationCount(request.counted, context.application, in: scope)
            var counts: [String: [String: Int]] = [:]
            var columns: [String: Int] = [:]
            let axis = try counted.axis(.sdg, hasTargets: true, in: scope)
            for cell in counted.cells(axis, try counted.axis(status, in: scope)) {
                counts[cell.row, default: [:]][cell.column] = cell.count
                columns[cell.column, default: 0] += cell.count
            }
            let names = try DimensionNames(
                [(.sdg, Array(counts.keys) + goals), (status, Array(columns.keys))], context.language,
                in: scope)
            return Shown(
                request: request, status: status, columns: names.sorted(columns, status), counts: counts,
                names: names,
                countries: try RecommendationStore.countries(in: scope))
        }
        return context.page(page(shown, context))
    }

    /// The 17 goals.
    private static let goals = (1...17).map(String.init)

    private static func page(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let form = RecommendationViews.form(
            [
                .init(
                    name: "status", label: ViewTexts.status,
                    options: statuses.map { ($0.rawValue, $0.name[language]) },
                    chosen: shown.status.rawValue),
                RecommendationViews.country(shown.countries, shown.request, context),
            ], shown.request, context)
        let named = goals.filter { shown.counts[$0] != nil }
        let others = goals.filter { shown.counts[$0] == nil }
        let missing: HTML =
            others.isEmpty
            ? .empty
            : """
            <section><h2>\(ViewTexts.goalsNotNamed[language])</h2><ul>\
            \(others.html { "<li>\(shown.names.name(.sdg, $0))</li>" })</ul></section>
            """
        let table: HTML =
            shown.counts.isEmpty
            ? "<p class=\"empty\">\(ViewTexts.none[language])</p>" : table(named, shown, context)
        return Page(
            title: ViewTexts.goalsTitle[language], section: .recommendations,
            path: RecommendationViews.path(context), kicker: shown.request.countryName(language),
            body: """
                <p>\(ViewTexts.goalsIntroduction[language])</p>\(TrackerViews.nav(context))\(form)
                \(table)<p class="quiet">\(ViewTexts.manyNote[language])</p>\(missing)
                """)
    }

    private static func table(_ goals: [String], _ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let head = shown.columns.html { "<th scope=\"col\">\(shown.names.name(shown.status, $0))</th>" }
        let rows = goals.html { goal in
            let targets = shown.counts.keys.filter { $0.hasPrefix(goal + ".") }
                .sorted { order($0) < order($1) }
            return row(goal, shown, context) + targets.html { row($0, shown, context) }
        }
        let without: HTML =
            shown.counts[Dimension.none] == nil ? .empty : row(Dimension.none, shown, context)
        return """
            <table class="list matrix"><thead><tr><th scope="col">\(ViewTexts.goal[language])</th>\(head)\
            <th scope="col">\(ViewTexts.total[language])</th></tr></thead>
            <tbody>\(rows)\(without)</tbody></table>
            """
    }

    private static func row(_ goal: String, _ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let cells = shown.columns.html { column in
            let count = shown.counts[goal]?[column] ?? 0
            return """
                <td data-label="\(shown.names.name(shown.status, column))" class="\(count == 0 ? "s0" : "")">\
                \(shown.request.count(count, [(.sdg, goal), (shown.status, column)], context))</td>
                """
        }
        let name = goal == Dimension.none ? ViewTexts.withoutGoal[language] : shown.names.name(.sdg, goal)
        let isTarget = goal.contains(".")
        return """
            <tr class="\(isTarget ? "target" : "goal")"><th scope="row">\(name)</th>\(cells)\
            <td data-label="\(ViewTexts.total[language])">\
            <b>\(shown.request.count(shown.total(goal), [(.sdg, goal)], context))</b></td></tr>

            """
    }

    /// Targets by number, then those by letter: 16.2, 16.10, 16.a.
    private static func order(_ target: String) -> (Int, String) {
        let last = target.split(separator: ".").last.map(String.init) ?? ""
        return (Int(last) ?? .max, last)
    }
}
