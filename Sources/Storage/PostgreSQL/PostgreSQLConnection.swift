import CPostgreSQL

/// One connection to a PostgreSQL server, through libpq.
final class PostgreSQLConnection: Connection {
    private let handle: OpaquePointer
    private var statements = PostgreSQLStatements()

    /// Connects.
    /// - Throws: `StorageError.connectionLost` with the server's words, without the address's password.
    init(url: String) throws {
        handle = try PostgreSQLConnection.connect(url)
    }

    deinit { PQfinish(handle) }

    var isBroken: Bool { PQstatus(handle) != CONNECTION_OK }

    func begin(isWritable: Bool) throws {
        try run(
            script: isWritable
                ? "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
                : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    func commit() throws { try run(script: "COMMIT") }

    func rollback() {
        guard !isBroken, PQtransactionStatus(handle) != PQTRANS_IDLE else { return }
        PQclear(PQexec(handle, "ROLLBACK"))
    }

    func run(script: String) throws {
        let result = PQexec(handle, script)
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        default: throw error(result)
        }
    }

    func execute(_ statement: Statement) throws -> Int {
        let result = try send(statement)
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return Int(String(cString: PQcmdTuples(result))) ?? 0
        default: throw error(result)
        }
    }

    func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws {
        let parameters = try PostgreSQLParameters(statement.values)
        let name = try prepare(statement, parameters)
        let isSent = parameters.withPointers { values, lengths, formats in
            PQsendQueryPrepared(handle, name, Int32(parameters.count), values, lengths, formats, 0)
        }
        guard isSent == 1, PQsetSingleRowMode(handle) == 1 else { throw error(nil) }
        var columns: PostgreSQLColumns?
        var failure: (any Error)?
        while let result = PQgetResult(handle) {
            defer { PQclear(result) }
            guard failure == nil else { continue }
            do {
                try take(result, &columns, body)
            } catch {
                failure = error
                cancel()
            }
        }
        if let failure { throw failure }
    }

    private func take(
        _ result: OpaquePointer, _ columns: inout PostgreSQLColumns?, _ body: (Row) throws -> Void
    ) throws {
        switch PQresultStatus(result) {
        case PGRES_SINGLE_TUPLE:
            let known = columns ?? PostgreSQLColumns(result)
            columns = known
            try body(known.row(0, of: result))
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return
        default: throw error(result)
        }
    }

    /// Tells the server to stop sending rows that nobody wants any more.
    private func cancel() {
        guard let order = PQgetCancel(handle) else { return }
        var words = [CChar](repeating: 0, count: 256)
        PQcancel(order, &words, 256)
        PQfreeCancel(order)
    }

    private func send(_ statement: Statement) throws -> OpaquePointer? {
        let parameters = try PostgreSQLParameters(statement.values)
        let name = try prepare(statement, parameters)
        return parameters.withPointers { values, lengths, formats in
            PQexecPrepared(handle, name, Int32(parameters.count), values, lengths, formats, 0)
        }
    }

    private func prepare(_ statement: Statement, _ parameters: PostgreSQLParameters) throws -> String {
        // The rows of an import differ each time in where they hold nothing: none of those is worth keeping.
        guard parameters.count <= PostgreSQLStatements.parameterLimit else {
            let result = PQprepare(handle, "", statement.text, Int32(parameters.count), parameters.types)
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw error(result) }
            return ""
        }
        let finding = statements.name(for: statement.text, types: parameters.types)
        if let outdated = finding.outdated { try run(script: "DEALLOCATE \(outdated)") }
        guard finding.isNew else { return finding.name }
        let result = PQprepare(
            handle, finding.name, statement.text, Int32(parameters.count), parameters.types)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else {
            statements.forget(statement.text, types: parameters.types)
            throw error(result)
        }
        return finding.name
    }

    private func error(_ result: OpaquePointer?) -> StorageError {
        let words = String(cString: result.flatMap { PQresultErrorMessage($0) } ?? PQerrorMessage(handle))
        guard let result, let field = PQresultErrorField(result, Int32(UInt8(ascii: "C"))) else {
            return isBroken ? .connectionLost(words) : .statement(words)
        }
        let state = String(cString: field)
        // A refused value stands in the message itself.
        return StorageError(sqlState: state, state.hasPrefix("22") ? "a value was refused (\(state))" : words)
    }

    private static func connect(_ url: String) throws -> OpaquePointer {
        guard let handle = PQconnectdb(url) else { throw StorageError.cannotOpen("no memory") }
        guard PQstatus(handle) == CONNECTION_OK else {
            let words = String(cString: PQerrorMessage(handle))
            PQfinish(handle)
            throw StorageError.connectionLost(words)
        }
        // Details, hints and contexts repeat the values of rows, which belong into no log.
        PQsetErrorVerbosity(handle, PQERRORS_TERSE)
        // A writer waits as long as SQLite's busy timeout; notices would go to our standard error.
        let settings =
            "SET client_encoding = 'UTF8'; SET timezone = 'UTC'; SET lock_timeout = '5s';"
            + " SET client_min_messages = 'warning'; SET standard_conforming_strings = on"
        PQclear(PQexec(handle, settings))
        return handle
    }
}

extension StorageError {
    /// An error of PostgreSQL by its SQLSTATE (PostgreSQL documentation, appendix A).
    fileprivate init(sqlState: String, _ words: String) {
        switch sqlState {
        case "23505": self = .constraint(.unique, detail: words)
        case "23503": self = .constraint(.foreignKey, detail: words)
        case "23502": self = .constraint(.notNull, detail: words)
        case "23514": self = .constraint(.check, detail: words)
        case "40001", "40P01", "55P03": self = .busy
        case "25006": self = .readOnly
        case "53100": self = .full
        case "XX001", "XX002": self = .corrupt(words)
        case "57P01", "57P02", "57P03": self = .connectionLost(words)
        case let state where state.hasPrefix("08"): self = .connectionLost(words)
        case let state where state.hasPrefix("23"): self = .constraint(.other, detail: words)
        default: self = .statement(words)
        }
    }
}
