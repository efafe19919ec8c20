/// A table of counts for the public, with totals, in which small counts are hidden together with what would tell them.
///
/// The rule is the threshold rule of official statistics (A. Hundepool and others, "Handbook on Statistical Disclosure
/// Control", 2nd ed., 2024, on frequency tables: thresholds and secondary suppression): counts of 1 to 4 are hidden, a
/// nought is not. Further cells, among them totals where nothing else helps, are hidden until nobody who subtracts what
/// is shown from what is shown can tell a hidden count more narrowly than "1 to 4": a hidden count may, as far as the
/// table tells, be three more or less than it is or lie anywhere in such a width (see `ProtectingFlow`).
///
/// It protects one table. Two tables over the same cases that share totals have to be looked at together.
struct SuppressedTable: Sendable, Equatable {
    /// The smallest count that is shown beside nought.
    static let threshold = 5

    /// By rows; the last row holds the columns' totals, the last of each row its total, the last of all the whole. Nil
    /// where a number is hidden.
    let cells: [[Int?]]

    enum Fault: Error, Equatable {
        /// Rows of unlike lengths, or a count below nought.
        case notATable
    }

    /// - Parameter counts: by rows, without totals.
    /// - Throws: `Fault.notATable`.
    init(counts: [[Int]]) throws(Fault) {
        let width = counts.first?.count ?? 0
        guard counts.allSatisfy({ $0.count == width && $0.allSatisfy { $0 >= 0 } }) else { throw .notATable }
        var rows = counts.map { $0 + [$0.reduce(0, +)] }
        rows.append((0...width).map { column in rows.reduce(0) { $0 + $1[column] } })
        let hidden = SuppressedTable.hidden(in: rows)
        cells = rows.enumerated().map { row, values in
            values.enumerated().map { column, value in
                hidden.contains(TableCell(row: row, column: column)) ? nil : value
            }
        }
    }

    private static func hidden(in rows: [[Int]]) -> Set<TableCell> {
        var waiting: [TableCell] = []
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() where (1..<threshold).contains(value) {
                waiting.append(TableCell(row: row, column: column))
            }
        }
        var hidden = Set(waiting)
        while let cell = waiting.popLast() {
            let value = rows[cell.row][cell.column]
            let width = threshold - 2
            var moves = [width]
            if (1..<threshold).contains(value) { moves.append(1 - value) }
            for move in moves where move != 0 {
                let used = ProtectingFlow(rows, hidden: hidden).cells(moving: cell, by: move)
                waiting += used.subtracting(hidden).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
                hidden.formUnion(used)
            }
        }
        return hidden
    }
}

/// A place in a table with totals.
struct TableCell: Hashable, Sendable {
    let row: Int
    let column: Int
}
