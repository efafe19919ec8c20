import CPostgreSQL

/// One connection to a PostgreSQL server, through libpq.
final class PostgreSQLConnection: Connection {
    private let handle: PostgreSQLHandle
    private let server: PostgreSQLServer
    private var statements = PostgreSQLStatements()
    private var patience = Patience.request
    private var isWriting = false
    /// How many cursors were opened so far: each has a name of its own.
    private var cursors = 0
    /// The server's number of the write under way.
    private var transactionNumber: String?

    /// Connects.
    /// - Throws: `StorageError.connectionLost` with the server's words, without the address's password.
    init(url: String) throws {
        let handle = try PostgreSQLHandle(url: url)
        self.handle = handle
        let greeting = try PostgreSQLConnection.ask(
            handle, PostgreSQLServer.greeting(patience), within: Patience.greeting)
        guard let server = PostgreSQLServer(greeting) else {
            throw StorageError.cannotOpen("the server does not say who it is")
        }
        self.server = server
    }

    var isBroken: Bool { handle.isBroken }
    var isInTransaction: Bool { handle.isInTransaction }

    func begin(isWritable: Bool, patience: Patience) throws {
        self.patience = patience
        isWriting = isWritable
        transactionNumber = nil
        let result = try PostgreSQLConnection.ask(
            handle, PostgreSQLServer.beginning(isWritable: isWritable, patience), within: Patience.greeting,
            isWriting: isWritable)
        guard result?.text(0) == server.process else {
            handle.giveUp()
            throw StorageError.unsupported(
                "a pooler shares connections between transactions: let it share between sessions only")
        }
        transactionNumber = result?.text(1)
    }

    /// - Throws: `StorageError.unknownOutcome` when the answer did not come.
    func commit() throws {
        do {
            let result = try ask("COMMIT")
            guard result?.command == "COMMIT" else {
                throw StorageError.statement("the transaction was rolled back: a statement in it had failed")
            }
        } catch StorageError.connectionLost(let words) {
            throw StorageError.unknownOutcome(words)
        }
    }

    func rollback() {
        guard !isBroken, handle.isInTransaction else { return }
        _ = try? PostgreSQLConnection.ask(handle, "ROLLBACK", within: Patience.greeting)
        if handle.isInTransaction { handle.giveUp() }
    }

    var write: PendingWrite? {
        transactionNumber.map { PendingWrite(number: $0, server: server.incarnation) }
    }

    func outcome(of write: PendingWrite) throws -> PendingWrite.Outcome {
        // A standby may not have heard of it yet.
        guard server.isPrimary else { return .unknown }
        let number: SQL = "SELECT pg_xact_status(CAST(\(write.number) AS XID8)) AS status"
        var status: String?
        do {
            try forEach(number.written(for: .postgreSQL)) { status = try $0["status"] }
        } catch StorageError.statement {
            // The number is in the future: this server's history does not hold it.
            return .rolledBack
        }
        switch status {
        case "in progress"?: return .underWay
        case "aborted"?: return .rolledBack
        // After a crash or a change of servers, the same number may have been given to another transaction.
        case "committed"? where write.server == server.incarnation: return .committed
        default: return .unknown
        }
    }

    func run(script: String) throws { _ = try ask(script) }

    func execute(_ statement: Statement) throws -> Int {
        try start(statement)
        return try PostgreSQLConnection.checked(handle.rest(within: patience.answer), handle, isWriting)?
            .changes ?? 0
    }

    func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws {
        try start(statement)
        var columns: PostgreSQLColumns?
        try receive(&columns, body)
    }

    /// Hands the rows of an answer over as they come.
    private func receive(_ columns: inout PostgreSQLColumns?, _ body: (Row) throws -> Void) throws {
        try handle.takeRowsOneByOne()
        var failure: (any Error)?
        var unwanted = 0
        while let result = try handle.next(within: patience.answer) {
            if failure != nil {
                unwanted += 1
                // To ask the server to stop takes another connection and a wait without a limit.
                guard unwanted < PostgreSQLConnection.mostUnwantedRows else {
                    handle.giveUp()
                    break
                }
                continue
            }
            do {
                try take(result, &columns, body)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Through a cursor of the server's: the rows that are not fetched yet are the server's to hold.
    func forEachPortion(_ statement: Statement, of size: Int, _ body: ([Row]) throws -> Bool) throws {
        cursors += 1
        let cursor = "portions_\(cursors)"
        // All rows are wanted, not the first ones soon.
        try run(script: "SET LOCAL cursor_tuple_fraction = 1")
        try declare(cursor, statement)
        var columns: PostgreSQLColumns?
        var portion: [Row] = []
        repeat {
            portion.removeAll(keepingCapacity: true)
            try handle.send(within: patience.answer) { PQsendQuery($0, "FETCH \(size) FROM \(cursor)") }
            try receive(&columns) { portion.append($0) }
        } while try !portion.isEmpty && body(portion) && portion.count == size
        try run(script: "CLOSE \(cursor)")
    }

    private func declare(_ cursor: String, _ statement: Statement) throws {
        let parameters = try PostgreSQLParameters(statement.values)
        let text = "DECLARE \(cursor) NO SCROLL CURSOR FOR \(statement.text)"
        try parameters.withPointers { values, lengths, formats in
            try handle.send(within: patience.answer) {
                PQsendQueryParams(
                    $0, text, Int32(parameters.count), parameters.types, values, lengths, formats, 0)
            }
        }
        _ = try PostgreSQLConnection.checked(handle.rest(within: patience.answer), handle, isWriting)
    }

    /// How many rows are read to the end that nobody wants any more, before the connection is dropped instead.
    private static let mostUnwantedRows = 10_000

    private func take(
        _ result: PostgreSQLResult, _ columns: inout PostgreSQLColumns?, _ body: (Row) throws -> Void
    ) throws {
        guard result.status == PGRES_SINGLE_TUPLE else {
            _ = try PostgreSQLConnection.checked(result, handle, isWriting)
            return
        }
        let known = columns ?? PostgreSQLColumns(result.pointer)
        columns = known
        try body(known.row(0, of: result.pointer))
    }

    /// Sends a statement, which is prepared first unless it is known already.
    private func start(_ statement: Statement) throws {
        let parameters = try PostgreSQLParameters(statement.values)
        let name = try prepare(statement, parameters)
        try parameters.withPointers { values, lengths, formats in
            try handle.send(within: patience.answer) {
                PQsendQueryPrepared($0, name, Int32(parameters.count), values, lengths, formats, 0)
            }
        }
    }

    private func prepare(_ statement: Statement, _ parameters: PostgreSQLParameters) throws -> String {
        // The rows of an import differ each time in where they hold nothing: none of those is worth keeping.
        guard parameters.count <= PostgreSQLStatements.parameterLimit else {
            try prepare("", statement, parameters)
            return ""
        }
        let finding = statements.name(for: statement.text, types: parameters.types)
        if let outdated = finding.outdated { try run(script: "DEALLOCATE \"\(outdated)\"") }
        guard finding.isNew else { return finding.name }
        do {
            try prepare(finding.name, statement, parameters)
        } catch {
            statements.forget(statement.text, types: parameters.types)
            throw error
        }
        return finding.name
    }

    private func prepare(_ name: String, _ statement: Statement, _ parameters: PostgreSQLParameters) throws {
        try handle.send(within: patience.answer) {
            PQsendPrepare($0, name, statement.text, Int32(parameters.count), parameters.types)
        }
        _ = try PostgreSQLConnection.checked(handle.rest(within: patience.answer), handle, isWriting)
    }

    private func ask(_ script: String) throws -> PostgreSQLResult? {
        try PostgreSQLConnection.ask(handle, script, within: patience.answer, isWriting: isWriting)
    }

    private static func ask(
        _ handle: PostgreSQLHandle, _ script: String, within limit: Duration, isWriting: Bool = false
    ) throws -> PostgreSQLResult? {
        try handle.send(within: limit) { PQsendQuery($0, script) }
        return try checked(handle.rest(within: limit), handle, isWriting)
    }

    /// The answer, unless it tells of an error.
    private static func checked(
        _ result: PostgreSQLResult?, _ handle: PostgreSQLHandle, _ isWriting: Bool
    ) throws -> PostgreSQLResult? {
        guard let result, result.isFailure else { return result }
        guard let state = result.state else {
            throw handle.isBroken ? StorageError.connectionLost(result.words) : .statement(result.words)
        }
        // A refused value stands in the message itself.
        let words = state.hasPrefix("22") ? "a value was refused (\(state))" : result.words
        let error = StorageError(sqlState: state, words, isWriting: isWriting)
        // The server goes, or must no longer be written to: another one may be there already.
        if case .connectionLost = error { handle.giveUp() }
        throw error
    }
}
