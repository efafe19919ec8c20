import Glibc

/// A value that one thread gives, once, and others wait for.
///
/// `@unchecked Sendable`: `given` is touched only between lock and unlock of `mutex`. The mutex and condition live in
/// memory of their own, from `init` to `deinit`, because they must not move.
final class Promise<Value: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let isGiven = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var given: Value?

    init() {
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(isGiven, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(isGiven)
        pthread_mutex_destroy(mutex)
        isGiven.deallocate()
        mutex.deallocate()
    }

    func give(_ value: Value) {
        pthread_mutex_lock(mutex)
        given = value
        pthread_cond_broadcast(isGiven)
        pthread_mutex_unlock(mutex)
    }

    /// Waits for the value.
    func value() -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let given { return given }
            pthread_cond_wait(isGiven, mutex)
        }
    }

    /// Waits for the value until a moment; nil when it is not given by then.
    func value(by deadline: Deadline) -> Value? {
        var end = deadline.time
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while given == nil {
            guard pthread_cond_timedwait(isGiven, mutex, &end) != ETIMEDOUT else { break }
        }
        return given
    }
}
