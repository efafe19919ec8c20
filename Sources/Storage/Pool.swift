import Glibc

/// Connections that threads borrow, at most a number of them, made when first needed.
///
/// `@unchecked Sendable`: what varies is touched only between lock and unlock of `mutex`; a connection is
/// in `idle` or with the one thread that borrowed it, never both. The mutex and condition live in memory of their
/// own, from `init` to `deinit`, because they must not move.
final class Pool: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let isFree = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var idle: [any Connection] = []
    private var made = 0
    private var isClosed = false
    /// Why no connection could be made lately, and whether somebody tries again just now.
    private var failure: (any Error)?
    private var isTrying = false
    private var failures = 0
    private let limit: Int
    private let open: @Sendable () throws -> any Connection

    init(limit: Int, open: @escaping @Sendable () throws -> any Connection) {
        self.limit = limit
        self.open = open
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(isFree, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(isFree)
        pthread_mutex_destroy(mutex)
        isFree.deallocate()
        mutex.deallocate()
    }

    /// Lends a connection for the time of a closure; waits when all are lent.
    ///
    /// - Parameter begin: what is asked first, before anything that must not be asked twice. An idle connection that
    ///   proves broken there is dropped, and a new one is asked; a connection is never repaired.
    /// - Throws: `StorageError.busy` when none was free in time; what `begin` and the closure throw.
    func lend<Result>(
        _ patience: Patience = .request, begin: (any Connection) throws -> Void = { _ in },
        _ body: (any Connection) throws -> Result
    ) throws -> Result {
        let connection = try take(patience, begin)
        defer { give(back: connection) }
        return try body(connection)
    }

    /// Lends a connection that is closed afterwards, for what leaves it other than it was.
    func lendOnce<Result>(
        _ patience: Patience, _ body: (any Connection) throws -> Result
    ) throws -> Result {
        let (connection, _) = try take(before: Deadline(in: patience.connection))
        defer { drop(connection) }
        return try body(connection)
    }

    /// Takes a connection, which ``give(back:)`` returns.
    func take(
        _ patience: Patience, _ begin: (any Connection) throws -> Void
    ) throws -> any Connection {
        while true {
            let (connection, wasIdle) = try take(before: Deadline(in: patience.connection))
            do {
                try begin(connection)
                return connection
            } catch {
                let isLost = connection.isBroken
                give(back: connection)
                guard isLost, wasIdle else { throw error }
                dropIdle()
            }
        }
    }

    /// What breaks one idle connection, such as a restart of the server, breaks those beside it.
    private func dropIdle() {
        pthread_mutex_lock(mutex)
        made -= idle.count
        let dropped = idle
        idle = []
        pthread_cond_broadcast(isFree)
        pthread_mutex_unlock(mutex)
        // Closed here, without the lock.
        _ = dropped
    }

    /// Closes what is idle now and the rest when it comes back.
    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        idle = []
        pthread_cond_broadcast(isFree)
        pthread_mutex_unlock(mutex)
    }

    private func take(before deadline: Deadline) throws -> (connection: any Connection, wasIdle: Bool) {
        if let connection = try takeIdle(before: deadline) { return (connection, true) }
        let opened = Result { try open() }
        pthread_mutex_lock(mutex)
        isTrying = false
        failure = nil
        if case .failure(let error) = opened {
            failure = error
            failures += 1
            made -= 1
        }
        pthread_cond_broadcast(isFree)
        pthread_mutex_unlock(mutex)
        return (try opened.get(), false)
    }

    /// An idle connection; nil when the caller is to open one, which is counted already.
    ///
    /// While the database is away one caller tries, and the others are told so after a second: to try may take long.
    private func takeIdle(before deadline: Deadline) throws -> (any Connection)? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        let soon = Deadline(in: .seconds(1))
        let failuresBefore = failures
        while true {
            if isClosed { throw StorageError.connectionLost("the database is closed") }
            if let connection = idle.popLast() { return connection }
            if made >= limit {
                guard wait(until: deadline) else { throw StorageError.busy }
            } else if let failure, isTrying {
                guard wait(until: soon) else { throw failure }
            } else if let failure, failures != failuresBefore {
                throw failure
            } else {
                isTrying = true
                made += 1
                return nil
            }
        }
    }

    /// Waits until something changes; false when the time is over. The mutex is held.
    private func wait(until deadline: Deadline) -> Bool {
        var end = deadline.time
        return pthread_cond_timedwait(isFree, mutex, &end) == 0
    }

    func give(back connection: any Connection) {
        guard !connection.isBroken else { return drop(connection) }
        pthread_mutex_lock(mutex)
        if isClosed { made -= 1 } else { idle.append(connection) }
        pthread_cond_signal(isFree)
        pthread_mutex_unlock(mutex)
    }

    /// Forgets a connection, which is closed when its last user lets go.
    private func drop(_ connection: any Connection) {
        pthread_mutex_lock(mutex)
        made -= 1
        pthread_cond_signal(isFree)
        pthread_mutex_unlock(mutex)
    }
}
