import CPostgreSQL
import Glibc

/// A connection of libpq whose every wait has a limit. It is made once and never replaced: once it is lost it stays lost.
final class PostgreSQLHandle {
    private let pointer: OpaquePointer
    /// Set when an answer did not come in time: what would come later belongs to a question that nobody asks any more.
    private var isGivenUp = false

    /// What applies where the address says nothing: one host of several is given up after three seconds, and a server
    /// that is gone without a word is noticed.
    private static let defaults = [
        ("connect_timeout", "3"), ("keepalives_idle", "10"), ("keepalives_interval", "3"),
        ("keepalives_count", "3"), ("tcp_user_timeout", "10000"), ("fallback_application_name", "hamkori"),
    ]

    /// Connects, to one host after the other when the address names several.
    /// - Throws: `StorageError.connectionLost` with the server's words, without the address's password.
    init(url: String) throws {
        // What stands before `dbname` gives way to what the address says.
        let settings = PostgreSQLHandle.defaults + [("dbname", url)]
        let names = settings.map { strdup($0.0) }
        let values = settings.map { strdup($0.1) }
        defer { for text in names + values { free(text) } }
        let opened = PQconnectdbParams(
            names.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
        guard let opened else { throw StorageError.cannotOpen("no memory") }
        guard PQstatus(opened) == CONNECTION_OK, PQsetnonblocking(opened, 1) == 0 else {
            let words = String(cString: PQerrorMessage(opened))
            PQfinish(opened)
            throw StorageError.connectionLost(words)
        }
        pointer = opened
        // Details, hints and contexts repeat the values of rows, which belong into no log.
        PQsetErrorVerbosity(opened, PQERRORS_TERSE)
        // Notices would go to our standard error.
        PQsetNoticeReceiver(opened, { _, _ in }, nil)
    }

    deinit { PQfinish(pointer) }

    var isBroken: Bool { isGivenUp || PQstatus(pointer) != CONNECTION_OK }

    var isInTransaction: Bool { PQtransactionStatus(pointer) != PQTRANS_IDLE }

    /// Gives the connection up: it is closed when it is dropped, and until then nothing is asked.
    func giveUp() { isGivenUp = true }

    /// Asks a question with one of libpq's functions that only send.
    func send(within limit: Duration, _ send: (OpaquePointer) -> Int32) throws {
        guard !isGivenUp, send(pointer) == 1 else { throw failure() }
        let deadline = Deadline(in: limit)
        while true {
            let state = PQflush(pointer)
            if state == 0 { return }
            guard state == 1 else { throw failure() }
            // A server that answers before it has read all would otherwise wait for us, and we for it.
            if try wait(for: POLLIN | POLLOUT, until: deadline) & POLLIN != 0 { try read() }
        }
    }

    /// The next part of the answer; nil at its end.
    func next(within limit: Duration) throws -> PostgreSQLResult? {
        let deadline = Deadline(in: limit)
        while PQisBusy(pointer) == 1 {
            _ = try wait(for: POLLIN, until: deadline)
            try read()
        }
        return PQgetResult(pointer).map(PostgreSQLResult.init)
    }

    /// The rest of the answer to its end, and of it the last part, or the first that tells of an error.
    func rest(within limit: Duration) throws -> PostgreSQLResult? {
        var last: PostgreSQLResult?
        while let result = try next(within: limit) {
            if last?.isFailure != true { last = result }
        }
        return last
    }

    /// Hands the rows over one by one. Has to be said between a question and its answer.
    func takeRowsOneByOne() throws {
        guard PQsetSingleRowMode(pointer) == 1 else { throw failure() }
    }

    private func read() throws {
        guard PQconsumeInput(pointer) == 1 else { throw failure() }
    }

    private func wait(for events: Int32, until deadline: Deadline) throws -> Int32 {
        var waiting = pollfd(fd: PQsocket(pointer), events: Int16(events), revents: 0)
        while waiting.fd >= 0 {
            let count = poll(&waiting, 1, deadline.milliseconds)
            if count > 0 { return Int32(waiting.revents) }
            guard count < 0, errno == EINTR else { break }
        }
        giveUp()
        throw StorageError.connectionLost("the server did not answer in time")
    }

    /// What libpq itself says; the server's own errors come as results.
    private func failure() -> StorageError {
        let words = String(cString: PQerrorMessage(pointer))
        return isBroken ? .connectionLost(words) : .statement(words)
    }
}

/// One part of an answer.
final class PostgreSQLResult {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }

    var isFailure: Bool {
        ![PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY].contains(status)
    }

    /// How many rows a statement changed.
    var changes: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// What was done: `COMMIT`, or `ROLLBACK` where a commit was asked of a transaction that had failed.
    var command: String { String(cString: PQcmdStatus(pointer)) }

    /// A value of the first row as the server wrote it.
    func text(_ column: Int32) -> String? {
        guard PQntuples(pointer) > 0, column < PQnfields(pointer), PQgetisnull(pointer, 0, column) == 0 else {
            return nil
        }
        return PQgetvalue(pointer, 0, column).map { String(cString: $0) }
    }

    /// The five characters that tell the kind of an error (PostgreSQL documentation, appendix A).
    var state: String? {
        PQresultErrorField(pointer, Int32(UInt8(ascii: "C"))).map { String(cString: $0) }
    }

    var words: String { PQresultErrorMessage(pointer).map { String(cString: $0) } ?? "" }
}
