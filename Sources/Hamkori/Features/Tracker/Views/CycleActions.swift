import Markup
import Storage
import Web

/// What was asked when: topics along the rows, review cycles along the columns, and for one topic what each cycle
/// asked, side by side.
enum CycleActions {
    private static let rowsOfPage = 25
    private static let columnsOfPage = 12
    /// The recommendations of a cycle that the page of a topic shows; the list has all.
    private static let askedOfCycle = 8

    /// What the rows may be.
    static let topics: [Dimension] = [.unTheme, .issue, .theme, .persons, .sdg, .mechanism]
    static let times: [Dimension] = [.year, .session]

    static func show(_ context: Context) throws -> Response {
        let time = chosen("over", times, context) ?? .year
        let (matrix, countries) = try context.read { scope in
            (
                try counted(time, context, in: scope),
                try RecommendationStore.countries(in: scope)
            )
        }
        let rows = matrix.rowWords.filter { $0 != Dimension.none }
        let last = (rows.count + rowsOfPage - 1) / rowsOfPage
        let page = min(matrix.request.page, max(1, last))
        let shown = rows.dropFirst((page - 1) * rowsOfPage).prefix(rowsOfPage)
        let asked = matrix.columnWords.filter { column in rows.contains { matrix.count($0, column) > 0 } }
        return context.page(
            CyclePages.timeline(
                matrix, rows: Array(shown), columns: asked.suffix(columnsOfPage), countries: countries,
                paging: Paging.html(page, of: last, ListRequest(context), context), context))
    }

    /// The first kind of topic that this State's recommendations bear, unless the reader asks for another.
    private static func counted(_ time: Dimension, _ context: Context, in scope: Scope) throws -> Matrix {
        func firstBorne() throws -> Dimension {
            let counted = try RecommendationCount(
                ViewRequest([time], context).counted, context.application, in: scope)
            return try topics.first { topic in
                try counted.cells(topic, in: scope).contains { $0.row != Dimension.none }
            } ?? .theme
        }
        let by = try chosen("by", topics, context) ?? firstBorne()
        return try Matrix(by, time, ViewRequest([by, time], context), context, in: scope)
    }

    /// What was asked on one topic, cycle by cycle.
    static func asked(_ context: Context) throws -> Response {
        guard let by = chosen("by", topics, context), let word = context.query["word"], !word.isEmpty else {
            throw Refusal.notFound
        }
        let time = chosen("over", times, context) ?? .year
        let request = ViewRequest([by, time], context)
        let narrowed = request.kept + [(name: by.rawValue, value: word)]
        let page = try context.read { scope in
            let cells = try RecommendationCount(
                ListRequest(query: Fields(narrowed)), context.application, in: scope
            ).cells(time, in: scope)
            let names = try DimensionNames([(by, [word])], context.language, in: scope)
            let totals = Dictionary(cells.map { ($0.row, $0.count) }, uniquingKeysWith: +)
            let cycles = try names.sorted(totals, time).suffix(columnsOfPage).map { cycle in
                let fields = Fields(narrowed + [(name: time.rawValue, value: cycle)])
                let page = try RecommendationStore.list(ListRequest(query: fields), in: scope)
                return CyclePages.Cycle(
                    word: cycle, total: page.total, asked: Array(page.items.prefix(askedOfCycle)))
            }
            let repeated = try RecommendationStore.recommendations(
                cycles.flatMap(\.asked).compactMap(\.repeats), in: scope)
            return CyclePages.asked(
                by: by, word: word, over: time, in: cycles, repeated: repeated, request: request,
                names: names, context)
        }
        return context.page(page)
    }

    private static func chosen(_ name: String, _ among: [Dimension], _ context: Context) -> Dimension? {
        context.query[name].flatMap(Dimension.init(rawValue:)).flatMap { among.contains($0) ? $0 : nil }
    }
}
