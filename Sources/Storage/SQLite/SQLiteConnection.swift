import CSQLite
import Glibc

/// One connection to a SQLite file.
final class SQLiteConnection: Connection {
    private let handle: OpaquePointer
    private let cache: SQLiteStatements
    private(set) var isBroken = false
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Opens a file, or what an address of one names, with SQLite's own settings.
    init(_ name: String, flags: Int32) throws {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let opened else {
            let words = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
            sqlite3_close_v2(opened)
            throw StorageError.cannotOpen("\(name): \(words)")
        }
        handle = opened
        cache = SQLiteStatements(opened)
        sqlite3_extended_result_codes(opened, 1)
        sqlite3_busy_timeout(opened, 5_000)
    }

    /// Opens a file with the settings that make it safe: write-ahead log, every commit on the disk, foreign keys.
    convenience init(path: String, mayWrite: Bool) throws {
        try self.init(path, flags: SQLITE_OPEN_READWRITE)
        try startWriteAheadLog()
        try run(
            script: """
                PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
                PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096; PRAGMA trusted_schema = OFF;
                PRAGMA journal_size_limit = 16777216;
                """)
        if !mayWrite { try run(script: "PRAGMA query_only = ON") }
    }

    /// Makes an empty file, which only we can read, where there is none.
    static func makeFile(_ path: String) throws {
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            let words = String(cString: strerror(errno))
            throw StorageError.cannotOpen("\(path): \(words)")
        }
        close(file)
    }

    /// The change to the write-ahead log does not wait for others as other statements do, so we wait ourselves.
    private func startWriteAheadLog() throws {
        for attempt in 1... {
            do {
                return try run(script: "PRAGMA journal_mode = WAL")
            } catch StorageError.busy where attempt < 100 {
                usleep(50_000)
            }
        }
    }

    deinit {
        cache.empty()
        sqlite3_close_v2(handle)
    }

    func begin(isWritable: Bool, patience: Patience) throws {
        if isWritable { try beginWriting(Deadline(in: patience.lock)) }
        sqlite3_busy_timeout(handle, Int32(patience.lock.milliseconds))
        if !isWritable { try run(script: "BEGIN") }
    }

    /// Microseconds from one look for the lock of another process to the next. SQLite itself looks every 100 ms in the
    /// end, and misses the moments in which one that writes much lets others write.
    private static let look: UInt32 = 4_000

    private func beginWriting(_ deadline: Deadline) throws {
        sqlite3_busy_timeout(handle, 0)
        while true {
            do {
                return try run(script: "BEGIN IMMEDIATE")
            } catch StorageError.busy where deadline.milliseconds > 0 {
                usleep(SQLiteConnection.look)
            }
        }
    }

    /// - Throws: `StorageError.unknownOutcome` when the disk failed: what it holds is only read after the next start.
    func commit() throws {
        do {
            try run(script: "COMMIT")
        } catch StorageError.connectionLost(let words) {
            throw StorageError.unknownOutcome(words)
        }
    }

    var write: PendingWrite? { nil }

    func outcome(of write: PendingWrite) -> PendingWrite.Outcome { .unknown }

    func rollback() {
        // SQLite itself rolls back after some errors, such as a full disk; then there is nothing left to do.
        guard isInTransaction else { return }
        if sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) != SQLITE_OK { isBroken = true }
    }

    func run(script: String) throws {
        let code = sqlite3_exec(handle, script, nil, nil, nil)
        guard code == SQLITE_OK else { throw error(code) }
    }

    func execute(_ statement: Statement) throws -> Int {
        try forEach(statement) { _ in }
        return Int(sqlite3_changes64(handle))
    }

    func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws {
        let prepared = try cache.take(statement.text) { throw error($0) }
        defer { cache.give(back: prepared, statement.text) }
        for (index, value) in statement.values.enumerated() {
            let code = try SQLiteStatements.bind(value, at: Int32(index + 1), of: prepared)
            guard code == SQLITE_OK else { throw error(code) }
        }
        var columns: Columns?
        while true {
            let code = sqlite3_step(prepared)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw error(code) }
            let known = columns ?? SQLiteStatements.columns(of: prepared)
            columns = known
            try body(Row(columns: known, values: SQLiteStatements.values(of: prepared)))
        }
    }

    /// What ends the reading of a result of which nobody wants more.
    private struct Enough: Error {}

    func forEachPortion(_ statement: Statement, of size: Int, _ body: ([Row]) throws -> Bool) throws {
        var portion: [Row] = []
        do {
            try forEach(statement) { row in
                portion.append(row)
                guard portion.count >= size else { return }
                guard try body(portion) else { throw Enough() }
                portion.removeAll(keepingCapacity: true)
            }
        } catch is Enough {
            return
        }
        if !portion.isEmpty { _ = try body(portion) }
    }

    /// Brings what stands in the write-ahead log into the database and cuts the log to nothing.
    /// - Parameter waiting: milliseconds to wait for readers.
    /// - Returns: false while a reader still needs it.
    func emptyLog(waiting: Int32) -> Bool {
        sqlite3_busy_timeout(handle, waiting)
        defer { sqlite3_busy_timeout(handle, 5_000) }
        return sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil) == SQLITE_OK
    }

    /// Copies all pages to another file, as they are now: what others commit meanwhile is not in it, and holds neither
    /// them nor the copy up. Must be called in a transaction.
    func backup(to path: String) throws {
        try SQLiteConnection.makeFile(path)
        // The copy's state is that of the first thing that is read.
        try run(script: "SELECT count(*) FROM sqlite_master")
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        defer { sqlite3_close_v2(opened) }
        guard code == SQLITE_OK, let target = opened else { throw StorageError.cannotOpen(path) }
        // A copy that was interrupted is thrown away, so nothing of it has to be brought back.
        sqlite3_exec(target, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nil, nil, nil)
        guard let copying = sqlite3_backup_init(target, "main", handle, "main") else {
            throw StorageError.cannotOpen("\(path): " + String(cString: sqlite3_errmsg(target)))
        }
        var step = SQLITE_OK
        repeat { step = sqlite3_backup_step(copying, 1_000) } while step == SQLITE_OK
        let finished = sqlite3_backup_finish(copying)
        guard step == SQLITE_DONE, finished == SQLITE_OK else {
            throw SQLiteConnection.copyError(finished == SQLITE_OK ? step : finished, target)
        }
    }

    private static func copyError(_ code: Int32, _ target: OpaquePointer) -> StorageError {
        let words = String(cString: sqlite3_errmsg(target))
        switch code & 0xFF {
        case SQLITE_FULL: return .full
        case SQLITE_IOERR where sqlite3_system_errno(target) == ENOSPC: return .full
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(words)
        default: return .cannotOpen("the copy: \(words)")
        }
    }

    private func error(_ code: Int32) -> StorageError {
        let words = String(cString: sqlite3_errmsg(handle))
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: return .constraint(SQLiteConnection.constraint(code), detail: words)
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy
        case SQLITE_READONLY: return .readOnly
        case SQLITE_FULL: return .full
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(words)
        case SQLITE_CANTOPEN: return .cannotOpen(words)
        case SQLITE_IOERR:
            isBroken = true
            return sqlite3_system_errno(handle) == ENOSPC ? .full : .connectionLost(words)
        default: return .statement(words)
        }
    }

    private static func constraint(_ code: Int32) -> StorageError.Constraint {
        // The extended codes are macros that Swift does not import: the kind stands above the first byte.
        switch code >> 8 {
        case 1: .check
        case 3: .foreignKey
        case 5: .notNull
        case 6, 8, 10: .unique
        default: .other
        }
    }
}
