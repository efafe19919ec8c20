import CSQLite

@testable import Storage

/// What a statement costs on SQLite, in steps of its virtual machine: the same on every machine, however busy.
final class SQLiteEffort {
    private let handle: OpaquePointer
    private var steps = 0
    /// Where a statement is cut off.
    private var most = Int.max
    private static let pace = 1_000

    init(_ path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else {
            throw StorageError.cannotOpen(path)
        }
        handle = opened
        try run("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536")
        sqlite3_progress_handler(
            handle, Int32(SQLiteEffort.pace),
            { given in
                guard let given else { return 1 }
                let effort = Unmanaged<SQLiteEffort>.fromOpaque(given).takeUnretainedValue()
                effort.steps += SQLiteEffort.pace
                return effort.steps > effort.most ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit { sqlite3_close_v2(handle) }

    func run(_ script: String) throws {
        steps = .min / 2
        guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else {
            throw StorageError.statement(String(cString: sqlite3_errmsg(handle)))
        }
    }

    /// How many steps it takes, its full-text index's own among them; what it writes is undone.
    func steps(of statement: Statement, most: Int) throws -> Int {
        self.most = most
        try run("BEGIN")
        defer { try? run("ROLLBACK") }
        var prepared: OpaquePointer?
        steps = 0
        guard sqlite3_prepare_v2(handle, statement.text, -1, &prepared, nil) == SQLITE_OK, let prepared else {
            throw StorageError.statement(String(cString: sqlite3_errmsg(handle)))
        }
        defer { sqlite3_finalize(prepared) }
        for (index, value) in statement.values.enumerated() {
            _ = try SQLiteStatements.bind(value, at: Int32(index + 1), of: prepared)
        }
        // What breaks a rule of its table has been looked up by then.
        while sqlite3_step(prepared) == SQLITE_ROW {}
        return max(steps, Int(sqlite3_stmt_status(prepared, SQLITE_STMTSTATUS_VM_STEP, 0)))
    }

    func plan(of statement: Statement) -> String {
        var prepared: OpaquePointer?
        sqlite3_prepare_v2(handle, "EXPLAIN QUERY PLAN " + statement.text, -1, &prepared, nil)
        defer { sqlite3_finalize(prepared) }
        var lines: [String] = []
        while sqlite3_step(prepared) == SQLITE_ROW {
            if let text = sqlite3_column_text(prepared, 3) { lines.append(String(cString: text)) }
        }
        return lines.joined(separator: "; ")
    }
}
