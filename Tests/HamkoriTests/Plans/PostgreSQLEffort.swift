import Documents

@testable import Storage

/// What a statement costs on PostgreSQL: the rows that the nodes of its plan look at, one by one.
enum PostgreSQLEffort {
    private struct Undone: Error {}

    /// - Returns: nil where the engine said nothing.
    static func rows(of sql: SQL, in transaction: Transaction) throws -> (rows: Int, plan: String)? {
        var found: String?
        do {
            try transaction.attempt {
                found = try transaction.row("EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) " + sql) {
                    try $0["QUERY PLAN"]
                }
                throw Undone()
            }
        } catch is Undone {
        } catch StorageError.constraint {
            // What breaks a rule of its table is written row by row: it reads nothing else.
            return (0, "")
        }
        guard let found else { return nil }
        let plan = try JSON(parsing: Array(found.utf8))[0]?["Plan"]
        return plan.map { (rows(of: $0), words(of: $0)) }
    }

    private static func rows(of node: JSON) -> Int {
        let loops = number(node["Actual Loops"])
        let seen = [
            "Actual Rows", "Rows Removed by Filter", "Rows Removed by Join Filter",
            "Rows Removed by Index Recheck",
        ].reduce(0) { $0 + number(node[$1]) }
        return Int(loops * seen) + (node["Plans"]?.asArray ?? []).reduce(0) { $0 + rows(of: $1) }
    }

    private static func number(_ value: JSON?) -> Double {
        value?.asDouble ?? value?.asInteger.map(Double.init) ?? 0
    }

    private static func words(of node: JSON) -> String {
        let parts = ["Node Type", "Relation Name", "Index Name"].compactMap { node[$0]?.asString }
        let inner = (node["Plans"]?.asArray ?? []).map(words)
        return ([parts.joined(separator: " ")] + inner).joined(separator: "; ")
    }
}
