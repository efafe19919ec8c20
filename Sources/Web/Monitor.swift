import Glibc

/// A value behind a lock that threads can wait on.
///
/// `Mutex` guards a value but cannot wait for it to change; this is its partner where a thread has to sleep.
///
/// `@unchecked Sendable`: `state` is touched in `withLock` and `await` only, both of which hold `mutex`; the two
/// pointers are set once, in `init`, and POSIX lets any thread use what they point to.
final class Monitor<State>: @unchecked Sendable {
    enum Wake { case nobody, one, all }

    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state: State

    init(_ state: sending State) {
        self.state = state
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(changed, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    func withLock<Result>(wake: Wake = .nobody, _ body: (inout State) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer {
            switch wake {
            case .nobody: break
            case .one: pthread_cond_signal(changed)
            case .all: pthread_cond_broadcast(changed)
            }
            pthread_mutex_unlock(mutex)
        }
        return try body(&state)
    }

    /// Tries until `attempt` gives a result, sleeping between tries; nil after `seconds`.
    func await<Result>(seconds: Double? = nil, _ attempt: (inout State) -> Result?) -> Result? {
        var limit = timespec()
        if let seconds {
            clock_gettime(CLOCK_MONOTONIC, &limit)
            let whole = Int(seconds)
            limit.tv_sec += whole
            limit.tv_nsec += Int((seconds - Double(whole)) * 1e9)
            if limit.tv_nsec >= 1_000_000_000 {
                limit.tv_sec += 1
                limit.tv_nsec -= 1_000_000_000
            }
        }
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = attempt(&state) { return result }
            if seconds == nil {
                pthread_cond_wait(changed, mutex)
            } else if pthread_cond_timedwait(changed, mutex, &limit) == ETIMEDOUT {
                return attempt(&state)
            }
        }
    }
}
