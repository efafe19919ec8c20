/// Computes the authenticator of what a row says, under a key that the database does not hold: so that nobody who can only
/// write the database makes such a row.
public typealias RowAuthenticator = @Sendable (_ words: [UInt8]) -> [UInt8]

/// Hears of a statement before it runs.
typealias StatementListener = @Sendable (SQL) -> Void

/// Statements that see one state of the database and, when they write, take effect together or not at all.
///
/// It lives in the closure that it is handed to; used later, it throws `StorageError.ended`. It is not `Sendable`,
/// so it cannot leave the closure's thread.
public final class Transaction {
    /// The engine that runs it.
    public let engine: Engine
    /// Whether it may write.
    public let isWritable: Bool
    private let connection: any Connection
    private var hasEnded = false
    /// PostgreSQL refuses everything after a failed statement; so do we on both engines.
    private(set) var failure: (any Error)?
    private var depth = 0
    /// How many statements it has run.
    private(set) var statements = 0
    /// Whether what it deletes has to leave the write-ahead log, too.
    private(set) var leavesNothing = false
    /// The plans of what was read while somebody watches; nil when nobody does.
    private var plans: [String]?
    /// Nil where the database was opened without its key.
    private let authenticate: RowAuthenticator?
    private let hear: StatementListener?

    init(
        _ connection: any Connection, engine: Engine, isWritable: Bool,
        authenticate: RowAuthenticator? = nil, hear: StatementListener? = nil
    ) {
        self.authenticate = authenticate
        self.hear = hear
        self.connection = connection
        self.engine = engine
        self.isWritable = isWritable
    }

    /// All rows of a result.
    public func rows(_ sql: SQL) throws -> [Row] { try rows(sql) { $0 } }

    /// All rows of a result, each made into a value.
    public func rows<Made>(_ sql: SQL, _ make: (Row) throws -> Made) throws -> [Made] {
        var all: [Made] = []
        try forEach(sql) { all.append(try make($0)) }
        return all
    }

    /// The authenticator of what a row says, to be kept beside it.
    /// - Throws: `StorageError.unsupported` where the database was opened without its key.
    public func authenticator(of words: [UInt8]) throws -> [UInt8] {
        guard let authenticate else { throw StorageError.unsupported("a database opened without its key") }
        return authenticate(words)
    }

    /// Whether an authenticator is of what a row says; never where the database was opened without its key.
    public func isAuthentic(_ words: [UInt8], _ authenticator: [UInt8]?) -> Bool {
        guard let authenticate, let authenticator else { return false }
        return authenticate(words) == authenticator
    }

    /// The first row of a result.
    public func row(_ sql: SQL) throws -> Row? { try row(sql) { $0 } }

    /// The first row of a result, made into a value.
    public func row<Made>(_ sql: SQL, _ make: (Row) throws -> Made) throws -> Made? {
        var found: Made?
        try forEach(sql) { row in if found == nil { found = try make(row) } }
        return found
    }

    /// Hands over row after row; memory does not grow with the result. No other statement may run inside.
    public func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try watch(sql)
        try guarded { try connection.forEach(sql.written(for: engine), body) }
    }

    /// Hands the rows over in portions of a size, as long as the body wants more. Memory does not grow with the result;
    /// other statements may run inside.
    public func forEachPortion(_ sql: SQL, of size: Int, _ body: ([Row]) throws -> Bool) throws {
        try watch(sql)
        try guarded { try connection.forEachPortion(sql.written(for: engine), of: size, body) }
    }

    /// Lets those who watch hear of a statement that is about to run.
    private func watch(_ sql: SQL) throws {
        if let known = plans {
            plans = nil
            plans = known + [try explain(sql)]
        }
        hear?(sql)
    }

    /// Runs a statement and returns the number of rows that it changed.
    @discardableResult
    public func execute(_ sql: SQL) throws -> Int {
        guard isWritable else { throw StorageError.readOnly }
        hear?(sql)
        return try guarded { try connection.execute(sql.written(for: engine)) }
    }

    /// How many rows a table has.
    /// - Parameter table: one of ``tables()``.
    public func count(of table: String) throws -> Int {
        try count(
            Statement(text: "SELECT count(*) AS count FROM \(Transaction.quoted(table))", values: []))
    }

    func count(_ asked: Statement) throws -> Int {
        var count = 0
        try guarded { try connection.forEach(asked) { count = try $0["count"] } }
        return count
    }

    /// The engine's plan for a statement, one step a line.
    public func explain(_ sql: SQL) throws -> String {
        let asked: SQL = engine == .sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN "
        return try rows(asked + sql) { row in
            try engine == .sqlite ? row["detail"] : row["QUERY PLAN"] as String
        }.joined(separator: "\n")
    }

    /// The engine's plans for all that a closure reads, in order: tests hold the queries of lists against them.
    public func plans(of body: () throws -> Void) throws -> [String] {
        plans = []
        defer { plans = nil }
        try body()
        return plans ?? []
    }

    /// Runs statements that may fail without spoiling the rest: what they did is undone then, and the error thrown.
    public func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        depth += 1
        defer { depth -= 1 }
        let mark = "attempt_\(depth)"
        try guarded { try connection.run(script: "SAVEPOINT \(mark)") }
        do {
            let result = try body()
            try guarded { try connection.run(script: "RELEASE SAVEPOINT \(mark)") }
            return result
        } catch {
            failure = nil
            try guarded {
                try connection.run(script: "ROLLBACK TO SAVEPOINT \(mark); RELEASE SAVEPOINT \(mark)")
            }
            throw error
        }
    }

    /// Lets the engine look at what this transaction has written so far. PostgreSQL plans a statement once, by what it
    /// knows of its tables; planned while they were empty, it would go on choosing whichever index, and the cost of
    /// writing very many rows would grow with their square. SQLite needs no such thing.
    public func refreshStatistics() throws {
        guard engine == .postgreSQL else { return }
        try guarded { try connection.run(script: "ANALYZE") }
    }

    /// Says that this transaction deletes what nobody may find any more, such as keys: once it is committed, SQLite's
    /// write-ahead log is emptied, in which the deleted pages would otherwise stand until it is used again.
    public func leaveNothing() { leavesNothing = true }

    /// Runs a migration's statements.
    func run(script: String) throws { try guarded { try connection.run(script: script) } }

    func end() { hasEnded = true }

    private func guarded<Result>(_ body: () throws -> Result) throws -> Result {
        if hasEnded { throw StorageError.ended }
        if failure != nil { throw StorageError.failedBefore }
        statements += 1
        do {
            return try body()
        } catch let error as StorageError {
            if error.spoilsTransaction { failure = error }
            throw error
        }
    }
}

extension StorageError {
    /// Whether the engine itself refused; a value of another type than asked for harms nothing.
    fileprivate var spoilsTransaction: Bool {
        switch self {
        case .mismatch, .ended, .unsupported: false
        default: true
        }
    }
}
