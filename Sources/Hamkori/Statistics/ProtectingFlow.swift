/// Which cells have to be hidden so that a hidden count could as well be another one.
///
/// A table with totals is a network: rows and columns are its nodes, cells its edges, and a table with the same sums is
/// a flow around it (R. D. Kelly, B. L. Golden and A. A. Assad, "Cell suppression: disclosure protection for sensitive
/// tabular data", Networks 22, 1992). Cells inside and the whole lead from rows to columns, totals lead back. A cell can
/// take any count from nought up. To move one cell is to send units around a circle through it; the cheapest circle by
/// shortest paths hides the least: hidden cells cost nothing, small cells little, noughts and totals more than any other.
struct ProtectingFlow {
    private struct Step {
        let cell: TableCell
        let from: Int
        let to: Int
        /// By how much the cell changes, one more or one less.
        let change: Int
    }

    private let rows: [[Int]]
    private let hidden: Set<TableCell>
    private let fixed: Set<TableCell>
    private let nodes: Int

    /// - Parameter fixed: cells whose counts are told elsewhere, so that nothing can move them.
    init(_ rows: [[Int]], hidden: Set<TableCell>, fixed: Set<TableCell> = []) {
        self.rows = rows
        self.hidden = hidden
        self.fixed = fixed
        nodes = rows.count + (rows.first?.count ?? 0)
    }

    /// The cells that change with a cell when it moves by some units, itself included.
    /// - Parameter move: so many that the cell does not fall below nought; then there is always a way, over the totals,
    ///   unless some of them are fixed.
    /// - Returns: nil when there is no way.
    func cells(moving cell: TableCell, by move: Int) -> Set<TableCell>? {
        let direction = move < 0 ? -1 : 1
        let ends = self.ends(of: cell, change: direction)
        var changes: [TableCell: Int] = [:]
        for _ in 0..<abs(move) {
            guard let way = cheapestWay(from: ends.to, to: ends.from, without: cell, changes) else {
                return nil
            }
            for step in way {
                changes[step.cell, default: 0] += step.change
            }
        }
        return Set(changes.filter { $0.value != 0 }.keys).union([cell])
    }

    /// Bellman and Ford: units that went one way may be sent back, which costs less than nothing.
    private func cheapestWay(
        from start: Int, to end: Int, without cell: TableCell, _ changes: [TableCell: Int]
    ) -> [Step]? {
        let steps = self.steps(without: cell, changes)
        var costs = [Int?](repeating: nil, count: nodes)
        var arrivals = [Step?](repeating: nil, count: nodes)
        costs[start] = 0
        for _ in 0..<nodes {
            var isSettled = true
            for step in steps {
                guard let known = costs[step.from] else { continue }
                let cost = known + self.cost(of: step, changes)
                if let best = costs[step.to], best <= cost { continue }
                costs[step.to] = cost
                arrivals[step.to] = step
                isSettled = false
            }
            if isSettled { break }
        }
        var way: [Step] = []
        var node = end
        while node != start, let step = arrivals[node], way.count < nodes {
            way.append(step)
            node = step.from
        }
        return node == start ? way : nil
    }

    private func steps(without excluded: TableCell, _ changes: [TableCell: Int]) -> [Step] {
        var steps: [Step] = []
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                let cell = TableCell(row: row, column: column)
                guard cell != excluded, !fixed.contains(cell) else { continue }
                for change in [1, -1] where value + (changes[cell] ?? 0) + change >= 0 {
                    let ends = self.ends(of: cell, change: change)
                    steps.append(Step(cell: cell, from: ends.from, to: ends.to, change: change))
                }
            }
        }
        return steps
    }

    private func ends(of cell: TableCell, change: Int) -> (from: Int, to: Int) {
        let isTotal = (cell.row == rows.count - 1) != (cell.column == (rows.first?.count ?? 0) - 1)
        let (row, column) = (cell.row, rows.count + cell.column)
        return isTotal == (change < 0) ? (row, column) : (column, row)
    }

    private func cost(of step: Step, _ changes: [TableCell: Int]) -> Int {
        guard !hidden.contains(step.cell) else { return 0 }
        let isTakenBack = (changes[step.cell] ?? 0) * step.change < 0
        let value = rows[step.cell.row][step.cell.column]
        let whole = rows.last?.last ?? 0
        let isInside = step.cell.row < rows.count - 1 && step.cell.column < (rows.first?.count ?? 0) - 1
        let price = isInside && value > 0 ? value + 1 : value + 1 + whole
        return isTakenBack ? -price : price
    }
}
