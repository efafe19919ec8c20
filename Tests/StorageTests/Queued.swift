import Glibc
import Synchronization
import TestDatabases

@testable import Storage

/// One of those who write at the same time.
struct QueuedWriter: Sendable {
    var priority = WritePriority.form
    let body: @Sendable (Transaction) throws -> Void
}

/// Lets writers come one after the other: the first holds its turn until all the others wait. What each threw.
func queued(_ database: Database, _ writers: [QueuedWriter]) -> [(any Error)?] {
    let isHeld = Atomic<Bool>(false)
    let thrown = Mutex<[(any Error)?]>(Array(repeating: nil, count: writers.count))
    _ = inThreads(writers.count) { number in
        if number > 0 {
            until { isHeld.load(ordering: .acquiring) && database.writerQueue.waiting == number - 1 }
        }
        do {
            try database.write(patience: .of(writers[number].priority)) { transaction in
                defer {
                    isHeld.store(true, ordering: .releasing)
                    if number == 0 { until { database.writerQueue.waiting == writers.count - 1 } }
                }
                try writers[number].body(transaction)
            }
        } catch {
            thrown.withLock { $0[number] = error }
        }
    }
    return thrown.withLock { $0 }
}

/// Waits until something holds, half a minute at most.
func until(_ holds: () -> Bool) {
    let limit = ContinuousClock.now + .seconds(30)
    while !holds(), ContinuousClock.now < limit { usleep(500) }
}

extension WriterQueue {
    var waiting: Int { figures.values.reduce(0) { $0 + $1.waiting } }
}

extension Patience {
    static func of(_ priority: WritePriority, for limit: Duration = .seconds(30)) -> Patience {
        Patience(statement: limit, lock: limit, connection: limit, priority: priority)
    }
}
