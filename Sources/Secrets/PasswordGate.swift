import Glibc
import Synchronization

extension Password {
    /// The only way to Argon2id: few hashes run at once, because each takes as much memory as the whole
    /// server otherwise, and few may wait, so that a flood of sign-ins cannot hold all workers.
    ///
    /// `@unchecked Sendable`: the semaphore is made for use from many threads; it is created in `init` and
    /// destroyed in `deinit`. Everything else is immutable or a `Mutex`.
    public final class Gate: @unchecked Sendable {
        /// What each hash costs.
        public let cost: Cost
        private let slots: UnsafeMutablePointer<sem_t>
        private let present = Mutex(0)
        private let room: Int

        /// - Parameters:
        ///   - cost: what each hash costs; less than `moderate` is for tests.
        ///   - atOnce: how many hashes may run together, at least 1.
        ///   - waiting: how many more may wait for their turn before others are told `busy`.
        public init(cost: Cost = .moderate, atOnce: Int = 2, waiting: Int = 16) {
            self.cost = cost
            room = max(atOnce, 1) + max(waiting, 0)
            slots = .allocate(capacity: 1)
            slots.initialize(to: sem_t())
            sem_init(slots, 0, UInt32(max(atOnce, 1)))
        }

        deinit {
            sem_destroy(slots)
            slots.deallocate()
        }

        /// Runs the body when there is a slot.
        /// - Throws: `busy`; what the body throws.
        func pass<Result>(_ body: () throws(SecretsError) -> Result) throws(SecretsError) -> Result {
            let entered = present.withLock { present in
                guard present < room else { return false }
                present += 1
                return true
            }
            guard entered else { throw .busy }
            defer { present.withLock { $0 -= 1 } }
            // The only failure of a valid semaphore is an interruption by a signal.
            while sem_wait(slots) != 0 {}
            defer { sem_post(slots) }
            return try body()
        }
    }
}
