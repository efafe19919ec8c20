import Glibc

/// Connections that threads borrow, at most a number of them, made when first needed.
///
/// `@unchecked Sendable`: `idle` and `made` are touched only between lock and unlock of `mutex`; a connection is
/// in `idle` or with the one thread that borrowed it, never both. The mutex and condition live in memory of their
/// own, from `init` to `deinit`, because they must not move.
final class Pool: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let isFree = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var idle: [any Connection] = []
    private var made = 0
    private var isClosed = false
    private let limit: Int
    private let open: @Sendable () throws -> any Connection

    init(limit: Int, open: @escaping @Sendable () throws -> any Connection) {
        self.limit = limit
        self.open = open
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(isFree, nil)
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
    func lend<Result>(
        begin: (any Connection) throws -> Void = { _ in }, _ body: (any Connection) throws -> Result
    ) throws -> Result {
        let connection = try take(begin)
        defer { give(back: connection) }
        return try body(connection)
    }

    private func take(_ begin: (any Connection) throws -> Void) throws -> any Connection {
        while true {
            let (connection, wasIdle) = try take()
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

    private func take() throws -> (connection: any Connection, wasIdle: Bool) {
        pthread_mutex_lock(mutex)
        while idle.isEmpty, made >= limit, !isClosed { pthread_cond_wait(isFree, mutex) }
        guard !isClosed else {
            pthread_mutex_unlock(mutex)
            throw StorageError.connectionLost("the database is closed")
        }
        if let connection = idle.popLast() {
            pthread_mutex_unlock(mutex)
            return (connection, true)
        }
        made += 1
        pthread_mutex_unlock(mutex)
        do {
            return (try open(), false)
        } catch {
            release()
            throw error
        }
    }

    private func give(back connection: any Connection) {
        guard !connection.isBroken else { return release() }
        pthread_mutex_lock(mutex)
        if isClosed { made -= 1 } else { idle.append(connection) }
        pthread_cond_signal(isFree)
        pthread_mutex_unlock(mutex)
    }

    private func release() {
        pthread_mutex_lock(mutex)
        made -= 1
        pthread_cond_signal(isFree)
        pthread_mutex_unlock(mutex)
    }
}
