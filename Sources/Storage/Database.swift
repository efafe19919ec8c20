import Glibc
import Synchronization

/// A database, whichever engine runs it. Threads share it; each closure gets a connection of its own.
public final class Database: Sendable {
    public let engine: Engine
    public let location: DatabaseLocation
    private let readers: Pool
    let writers: Pool
    let writerQueue: WriterQueue
    let limits: SharedTransaction.Limits
    /// For ``glance(_:)``.
    private let watch: Pool
    private let patience: Patience
    /// SQLite's file as it was opened.
    private let file: FileIdentity?
    private let authenticate: RowAuthenticator?
    /// How long SQLite's last commit took.
    let lastCommit = Mutex(Duration.zero)
    private let listener = Mutex<StatementListener?>(nil)
    /// When SQLite's write-ahead log could not be emptied of what was deleted; nil when nothing of it is left.
    private let logDueSince = Mutex<ContinuousClock.Instant?>(nil)

    /// Opens a database.
    ///
    /// - Parameters:
    ///   - readers: how many closures may read at one time; the rest wait.
    ///   - writers: how many may write at one time on PostgreSQL; on SQLite it is one. The rest wait, and no reader for them.
    ///   - creates: whether SQLite's file is made when there is none. It is made here and at no later moment.
    ///   - patience: of transactions that name none of their own.
    ///   - authenticate: for rows that must not be made by whoever can only write the database.
    /// - Throws: `StorageError.cannotOpen`, `.corrupt`, `.connectionLost`.
    public convenience init(
        _ location: DatabaseLocation, readers: Int = 4, writers: Int = 4, creates: Bool = true,
        patience: Patience = .request, authenticate: RowAuthenticator? = nil
    ) throws {
        try self.init(
            location, readers: readers, writers: writers, limits: SharedTransaction.Limits(),
            creates: creates,
            patience: patience, authenticate: authenticate)
    }

    /// - Parameter limits: of what SQLite commits together.
    init(
        _ location: DatabaseLocation, readers count: Int = 4, writers writerCount: Int = 4,
        limits: SharedTransaction.Limits, creates: Bool = true, patience: Patience = .request,
        authenticate: RowAuthenticator? = nil
    ) throws {
        self.location = location
        self.limits = limits
        self.patience = patience
        self.authenticate = authenticate
        engine = location.engine
        switch location {
        case .sqlite(let path):
            if creates { try SQLiteConnection.makeFile(path) }
            writers = Pool(limit: 1) { try SQLiteConnection(path: path, mayWrite: true) }
            readers = Pool(limit: count) { try SQLiteConnection(path: path, mayWrite: false) }
            watch = Pool(limit: 1) { try SQLiteConnection(path: path, mayWrite: false) }
            writerQueue = WriterQueue(turns: 1)
        case .postgreSQL(let url):
            writers = Pool(limit: writerCount) { try PostgreSQLConnection(url: url) }
            readers = Pool(limit: count) { try PostgreSQLConnection(url: url) }
            watch = readers
            writerQueue = WriterQueue(turns: writerCount)
        }
        try writers.lend { _ in }
        if case .sqlite(let path) = location { file = FileIdentity(path: path) } else { file = nil }
    }

    init(_ location: DatabaseLocation, readers: Pool, writers: Pool, watch: Pool) {
        self.location = location
        patience = .request
        file = nil
        authenticate = nil
        engine = location.engine
        self.readers = readers
        self.writers = writers
        self.watch = watch
        limits = SharedTransaction.Limits()
        writerQueue = WriterQueue(turns: 1)
    }

    /// Reads one state of the database: what others commit meanwhile is not seen.
    ///
    /// - Throws: what the closure throws; `StorageError.busy` when the patience ends.
    public func read<Result>(
        patience: Patience? = nil, _ body: (Transaction) throws -> Result
    ) throws -> Result {
        let patience = patience ?? self.patience
        return try readers.lend(patience, begin: { try $0.begin(isWritable: false, patience: patience) }) {
            try run($0, isWritable: false, body)
        }
    }

    /// Whether SQLite's file was moved, or another one put in its place: what is written then is in no file at the next
    /// start. Nobody has to look for PostgreSQL, whose data lie with its server.
    public var isReplaced: Bool {
        guard case .sqlite(let path) = location, let file else { return false }
        return FileIdentity(path: path) != file
    }

    /// By which its file system knows SQLite's file: a copy has another one. Nil on PostgreSQL.
    public var fileNumber: Int64? {
        guard case .sqlite(let path) = location else { return nil }
        return FileIdentity(path: path).map { Int64(truncatingIfNeeded: $0.number) }
    }

    /// Writes: everything is committed when the closure returns, nothing when it throws; but for one error:
    ///
    /// - Throws: what the closure throws; `StorageError.busy` when the patience ends; `.connectionLost` when SQLite's file
    ///   is another one now; `.unknownOutcome` when the connection was lost while the write was being confirmed and nobody
    ///   can say whether it was.
    @discardableResult
    public func write<Result>(
        patience: Patience? = nil, _ body: (Transaction) throws -> Result
    ) throws -> Result {
        let patience = patience ?? self.patience
        guard !isReplaced else {
            throw StorageError.connectionLost(
                "\(location) is another file than the one that was opened: stop the program, and start it again"
            )
        }
        return try engine == .sqlite ? writeTogether(patience, body) : writeApart(patience, body)
    }

    /// Reads without a transaction, each statement for itself: for what is asked at every request. On SQLite it waits for
    /// no other reader, as it has a connection of its own, and takes microseconds; on PostgreSQL it borrows one of the
    /// common pool, and takes one round trip.
    public func glance<Result>(_ body: (Transaction) throws -> Result) throws -> Result {
        var answer: Result?
        let ask = { (connection: any Connection) in
            let transaction = self.transaction(on: connection, isWritable: false)
            defer { transaction.end() }
            answer = try body(transaction)
        }
        return try watch.lend(begin: ask) { _ in
            guard let answer else { throw StorageError.ended }
            return answer
        }
    }

    /// Copies the database to a new file while it is in use. Writers do not wait for it.
    /// - Throws: `StorageError.unsupported` on PostgreSQL, which has its own tool; `.full`.
    public func backup(to path: String) throws {
        guard engine == .sqlite else {
            throw StorageError.unsupported("PostgreSQL is backed up with pg_dump or pg_basebackup")
        }
        try readers.lend(.work, begin: { try $0.begin(isWritable: false, patience: .work) }) { connection in
            defer { connection.rollback() }
            guard let connection = connection as? SQLiteConnection else { return }
            try connection.backup(to: path)
        }
    }

    /// What SQLite finds wrong in its own structures, indexes among them, and rows without the one that they belong to;
    /// empty when all is well. PostgreSQL is not asked: pg_amcheck looks at its structures, and it holds references itself.
    public func integrityProblems() throws -> [String] {
        try read { transaction in
            guard engine == .sqlite else {
                _ = try transaction.row("SELECT 1 AS one")
                return []
            }
            let structure: [String] = try transaction.rows("PRAGMA integrity_check") {
                try $0["integrity_check"]
            }
            return structure.filter { $0 != "ok" } + (try transaction.orphans().map(\.description))
        }
    }

    /// Whether there is a table of a name.
    public func hasTable(_ name: String) throws -> Bool { try read { try $0.tables().contains(name) } }

    /// Closes all connections; those in use when they are given back.
    public func close() {
        writerQueue.close()
        for pool in [readers, writers, watch] { pool.close() }
    }

    /// Empties SQLite's write-ahead log after a transaction that said so. A reader that still looks at it puts that off
    /// until after a later transaction. PostgreSQL has no such order: see docs/security.md.
    func emptyLog(of connection: any Connection, isDue: Bool) {
        guard let connection = connection as? SQLiteConnection else { return }
        logDueSince.withLock { since in
            // Nobody waits for the reader then; and who writes much does not try with every write.
            guard isDue || since.map({ $0.duration(to: .now) > .milliseconds(250) }) ?? false else { return }
            since = connection.emptyLog(waiting: isDue ? 20 : 0) ? nil : .now
        }
    }

    /// How it is and was with those who wait to write, by priority.
    public var writerFigures: [WritePriority: WriterFigures] { writerQueue.figures }

    func transaction(on connection: any Connection, isWritable: Bool) -> Transaction {
        Transaction(
            connection, engine: engine, isWritable: isWritable, authenticate: authenticate,
            hear: listener.withLock { $0 })
    }

    /// Lets somebody hear of every statement from now on: tests that weigh what the product asks for.
    func listen(_ hear: @escaping StatementListener) { listener.withLock { $0 = hear } }

    /// Runs a closure in the transaction that was begun, and ends it.
    func run<Result>(
        _ connection: any Connection, isWritable: Bool, _ body: (Transaction) throws -> Result
    ) throws -> Result {
        let transaction = transaction(on: connection, isWritable: isWritable)
        defer { transaction.end() }
        do {
            let result = try body(transaction)
            if let failure = transaction.failure { throw failure }
            // A read has all that it asked for; how it ends changes nothing.
            if isWritable { try connection.commit() } else { connection.rollback() }
            emptyLog(of: connection, isDue: transaction.leavesNothing)
            return result
        } catch {
            connection.rollback()
            throw error
        }
    }
}
