/// A table of counts for the public, with totals, in which small counts are hidden together with what would tell them.
///
/// The rule is the threshold rule of official statistics (A. Hundepool and others, "Handbook on Statistical Disclosure
/// Control", 2nd ed., 2024, on frequency tables: thresholds and secondary suppression): counts of 1 to 4 are hidden, a
/// nought is not. Further cells, among them totals where nothing else helps, are hidden until nobody who subtracts what
/// is shown from what is shown can tell a hidden count more narrowly than "1 to 4": a hidden count may, as far as the
/// table tells, be three more or less than it is or lie anywhere in such a width (see `ProtectingFlow`).
///
/// It protects one table. Two tables over the same cases that share totals have to be looked at together: then each keeps
/// the totals of its columns and the whole open, and hides so much else that it is protected although they are known.
/// Nothing in the one tells of the other beyond these totals, since any rows of the one go with any rows of the other
/// whose columns have the same sums.
struct SuppressedTable: Sendable, Equatable {
    /// The smallest count that is shown beside nought.
    static let threshold = 5

    /// By rows; the last row holds the columns' totals, the last of each row its total, the last of all the whole. Nil
    /// where a number is hidden.
    let cells: [[Int?]]

    enum Fault: Error, Equatable {
        /// Rows of unlike lengths, or a count below nought.
        case notATable
        /// A total that has to stay open is itself small, or there is nothing left behind which to hide.
        case notProtectable
    }

    /// - Parameters:
    ///   - counts: by rows, without totals.
    ///   - keepsColumnTotals: whether the columns' totals and the whole are told elsewhere, too, and so are never hidden.
    /// - Throws: `Fault`.
    init(counts: [[Int]], keepsColumnTotals: Bool = false) throws(Fault) {
        let width = counts.first?.count ?? 0
        guard counts.allSatisfy({ $0.count == width && $0.allSatisfy { $0 >= 0 } }) else { throw .notATable }
        var rows = counts.map { $0 + [$0.reduce(0, +)] }
        rows.append((0...width).map { column in rows.reduce(0) { $0 + $1[column] } })
        let totals = (0...width).map { TableCell(row: counts.count, column: $0) }
        let hidden = try SuppressedTable.hidden(in: rows, fixed: keepsColumnTotals ? Set(totals) : [])
        cells = rows.enumerated().map { row, values in
            values.enumerated().map { column, value in
                hidden.contains(TableCell(row: row, column: column)) ? nil : value
            }
        }
    }

    static func isSmall(_ count: Int) -> Bool { (1..<threshold).contains(count) }

    private static func hidden(in rows: [[Int]], fixed: Set<TableCell>) throws(Fault) -> Set<TableCell> {
        var waiting: [TableCell] = []
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() where isSmall(value) {
                waiting.append(TableCell(row: row, column: column))
            }
        }
        guard fixed.isDisjoint(with: waiting) else { throw .notProtectable }
        var hidden = Set(waiting)
        while let cell = waiting.popLast() {
            for ways in moves(of: rows[cell.row][cell.column], isTight: !fixed.isEmpty) {
                let flow = ProtectingFlow(rows, hidden: hidden, fixed: fixed)
                guard let used = ways.lazy.compactMap({ flow.cells(moving: cell, by: $0) }).first else {
                    throw .notProtectable
                }
                waiting += used.subtracting(hidden).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
                hidden.formUnion(used)
            }
        }
        return hidden
    }

    /// How far a hidden count has to be movable: each of several moves, in one of some ways.
    /// - Parameter isTight: whether totals are fixed, so that a small count can be sure only of what it needs.
    private static func moves(of value: Int, isTight: Bool) -> [[Int]] {
        let width = threshold - 2
        guard isSmall(value) else { return [isTight && value >= width ? [width, -width] : [width]] }
        let moves = [isTight ? threshold - 1 - value : width, 1 - value]
        return moves.filter { $0 != 0 }.map { [$0] }
    }
}

/// A place in a table with totals.
struct TableCell: Hashable, Sendable {
    let row: Int
    let column: Int
}
