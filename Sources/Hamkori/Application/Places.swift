import Glibc

/// Bounded places for work that takes a worker for seconds: whoever finds none is told to come again.
///
/// `@unchecked Sendable`: what varies is touched only between lock and unlock of `mutex`. The mutex and condition live in
/// memory of their own, from `init` to `deinit`, because they must not move.
final class Places: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let isFree = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var free: Int
    private var mayWait: Int
    private let seconds: Int

    /// - Parameters:
    ///   - atOnce: how many work together.
    ///   - waiting: how many more wait for their turn.
    ///   - seconds: how long they wait at most.
    init(atOnce: Int, waiting: Int = 0, seconds: Int = 0) {
        free = atOnce
        mayWait = waiting
        self.seconds = seconds
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

    /// Runs the body in its turn.
    /// - Throws: `Refusal.busy` where no place is free in time; what the body throws.
    func inTurn<Result>(_ body: () throws -> Result) throws -> Result {
        try take()
        defer { give() }
        return try body()
    }

    private func take() throws {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if free == 0 {
            guard mayWait > 0 else { throw Refusal.busy }
            mayWait -= 1
            defer { mayWait += 1 }
            var end = timespec()
            clock_gettime(CLOCK_MONOTONIC, &end)
            end.tv_sec += seconds
            while free == 0 {
                guard pthread_cond_timedwait(isFree, mutex, &end) == 0 else { throw Refusal.busy }
            }
        }
        free -= 1
    }

    private func give() {
        pthread_mutex_lock(mutex)
        free += 1
        pthread_cond_signal(isFree)
        pthread_mutex_unlock(mutex)
    }
}
