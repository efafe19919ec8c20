import Storage
import Web

/// Recommendations counted by two dimensions, as a page and its files show them.
struct Matrix: Sendable {
    let rows: Dimension
    let columns: Dimension
    let request: ViewRequest
    /// The words of the rows and columns, in their order.
    let rowWords: [String]
    let columnWords: [String]
    /// How many recommendations a row, a column and the whole hold: each once.
    let rowTotals: [String: Int]
    let columnTotals: [String: Int]
    let total: Int
    let names: DimensionNames
    private let counts: [String: [String: Int]]

    init(
        _ rows: Dimension, _ columns: Dimension, _ request: ViewRequest, _ context: Context, in scope: Scope
    ) throws {
        self.rows = rows
        self.columns = columns
        self.request = request
        let counted = try RecommendationCount(request.counted, context.application, in: scope)
        let rowAxis = try counted.axis(rows, in: scope)
        let columnAxis = try counted.axis(columns, in: scope)
        var counts: [String: [String: Int]] = [:]
        for cell in counted.cells(rowAxis, columnAxis) {
            counts[cell.row, default: [:]][cell.column] = cell.count
        }
        self.counts = counts
        rowTotals = Matrix.totals(counted.cells(rowAxis))
        columnTotals = Matrix.totals(counted.cells(columnAxis))
        total = counted.total
        names = try DimensionNames(
            [(rows, Array(rowTotals.keys)), (columns, Array(columnTotals.keys))], context.language, in: scope)
        rowWords = names.sorted(rowTotals, rows)
        columnWords = names.sorted(columnTotals, columns)
    }

    func count(_ row: String, _ column: String) -> Int { counts[row]?[column] ?? 0 }

    /// The columns that fit a page: those that hold the most, in their order.
    func fitting(_ limit: Int) -> [String] {
        guard columnWords.count > limit else { return columnWords }
        let most = columnWords.sorted { (columnTotals[$0] ?? 0) > (columnTotals[$1] ?? 0) }.prefix(limit)
        return columnWords.filter(most.contains)
    }

    /// The largest count of a cell that says something: what is missing often outnumbers all the rest.
    var largest: Int {
        counts.filter { $0.key != Dimension.none }.values
            .flatMap { $0.filter { $0.key != Dimension.none }.values }.max() ?? 1
    }

    private static func totals(_ cells: [MatrixCell]) -> [String: Int] {
        Dictionary(cells.map { ($0.row, $0.count) }, uniquingKeysWith: +)
    }

    /// The rows of a file: a head, the rows with their totals, and the totals of the columns.
    func table(_ language: Language) -> [[String]] {
        let head =
            [names.name(of: rows)] + columnWords.map { names.name(columns, $0) } + [ViewTexts.total[language]]
        let body = rowWords.map { row in
            [names.name(rows, row)] + columnWords.map { String(count(row, $0)) }
                + [String(rowTotals[row] ?? 0)]
        }
        let foot =
            [ViewTexts.total[language]] + columnWords.map { String(columnTotals[$0] ?? 0) } + [String(total)]
        return [head] + body + [foot]
    }
}

extension DimensionNames {
    /// What a dimension's column is headed by.
    fileprivate func name(of dimension: Dimension) -> String { dimension.name[language] }
}
