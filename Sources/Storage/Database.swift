import Synchronization

/// A database, whichever engine runs it. Threads share it; each closure gets a connection of its own.
public final class Database: Sendable {
    public let engine: Engine
    public let location: DatabaseLocation
    private let readers: Pool
    private let writers: Pool
    /// Answers ``generation()`` on SQLite, which tells a connection only of the commits of others.
    private let watch: Pool

    /// Opens a database.
    ///
    /// - Parameters:
    ///   - readers: how many closures may read at one time; the rest wait.
    ///   - creates: whether SQLite's file is made when there is none. It is made here and at no later moment.
    /// - Throws: `StorageError.cannotOpen`, `.corrupt`, `.connectionLost`.
    public init(_ location: DatabaseLocation, readers count: Int = 4, creates: Bool = true) throws {
        self.location = location
        engine = location.engine
        switch location {
        case .sqlite(let path):
            if creates { try SQLiteConnection.makeFile(path) }
            writers = Pool(limit: 1) { try SQLiteConnection(path: path, mayWrite: true) }
            readers = Pool(limit: count) { try SQLiteConnection(path: path, mayWrite: false) }
            watch = Pool(limit: 1) { try SQLiteConnection(path: path, mayWrite: false) }
        case .postgreSQL(let url):
            let all = Pool(limit: count + 1) { try PostgreSQLConnection(url: url) }
            writers = all
            readers = all
            watch = all
        }
        try writers.lend { _ in }
    }

    /// Reads one state of the database: what others commit meanwhile is not seen.
    public func read<Result>(_ body: (Transaction) throws -> Result) throws -> Result {
        try readers.lend(begin: { try $0.begin(isWritable: false) }) { try run($0, isWritable: false, body) }
    }

    /// Writes: everything is committed when the closure returns, nothing when it throws.
    @discardableResult
    public func write<Result>(_ body: (Transaction) throws -> Result) throws -> Result {
        try writers.lend(begin: { try $0.begin(isWritable: true) }) { try run($0, isWritable: true, body) }
    }

    /// Writes while SQLite's foreign keys are off, which can only be said outside a transaction; nothing is committed
    /// that breaks one. PostgreSQL needs no such thing.
    func writing<Result>(
        withoutForeignKeys: Bool, _ body: (Transaction) throws -> Result
    ) throws -> Result {
        guard withoutForeignKeys, engine == .sqlite else { return try write(body) }
        return try writers.lend { connection in
            try connection.run(script: "PRAGMA foreign_keys = OFF")
            let outcome = Swift.Result {
                try connection.begin(isWritable: true)
                return try run(connection, isWritable: true) { transaction in
                    let result = try body(transaction)
                    guard try transaction.rows("PRAGMA foreign_key_check").isEmpty else {
                        throw StorageError.constraint(.foreignKey, detail: "a migration broke a foreign key")
                    }
                    return result
                }
            }
            try connection.run(script: "PRAGMA foreign_keys = ON")
            return try outcome.get()
        }
    }

    /// A number that is another one after anything was committed, by whatever process.
    ///
    /// SQLite answers in microseconds from shared memory, PostgreSQL in a round trip.
    public func generation() throws -> UInt64 {
        let question: SQL =
            engine == .sqlite
            ? "PRAGMA data_version" : "SELECT CAST(pg_current_snapshot() AS TEXT) AS data_version"
        var answer: UInt64 = 0
        let ask = { (connection: any Connection) in
            try connection.forEach(question.written(for: self.engine)) { row in
                switch row.values.first {
                case .integer(let version): answer = UInt64(bitPattern: version)
                case .text(let snapshot): answer = Database.digest(snapshot)
                default: break
                }
            }
        }
        return try watch.lend(begin: ask) { _ in answer }
    }

    /// Copies the database to a file while it is in use.
    /// - Throws: `StorageError.unsupported` on PostgreSQL, which has its own tool.
    public func backup(to path: String) throws {
        guard engine == .sqlite else {
            throw StorageError.unsupported("PostgreSQL is backed up with pg_dump or pg_basebackup")
        }
        try readers.lend { connection in
            guard let connection = connection as? SQLiteConnection else { return }
            try connection.backup(to: path)
        }
    }

    /// What the engine finds wrong in its own structures; empty when all is well.
    public func integrityProblems() throws -> [String] {
        try read { transaction in
            guard engine == .sqlite else {
                _ = try transaction.row("SELECT 1 AS one")
                return []
            }
            let structure: [String] = try transaction.rows("PRAGMA integrity_check") {
                try $0["integrity_check"]
            }
            let orphans: [String] = try transaction.rows("PRAGMA foreign_key_check") { row in
                let table: String = try row["table"]
                return "a row of \(table) names a row that is not there"
            }
            return structure.filter { $0 != "ok" } + orphans
        }
    }

    /// Whether there is a table of a name.
    public func hasTable(_ name: String) throws -> Bool {
        let question: SQL =
            engine == .sqlite
            ? "SELECT 1 AS one FROM sqlite_master WHERE type = 'table' AND name = \(name)"
            : "SELECT 1 AS one FROM pg_tables WHERE schemaname = current_schema() AND tablename = \(name)"
        return try read { try $0.row(question) != nil }
    }

    /// Closes all connections; those in use when they are given back.
    public func close() {
        for pool in [readers, writers, watch] { pool.close() }
    }

    /// Runs a closure in the transaction that was begun, and ends it.
    private func run<Result>(
        _ connection: any Connection, isWritable: Bool, _ body: (Transaction) throws -> Result
    ) throws -> Result {
        let transaction = Transaction(connection, engine: engine, isWritable: isWritable)
        defer { transaction.end() }
        do {
            let result = try body(transaction)
            if let failure = transaction.failure { throw failure }
            try connection.commit()
            return result
        } catch {
            connection.rollback()
            throw error
        }
    }

    /// FNV-1a, 64 bits: snapshots are told apart, not protected.
    private static func digest(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
