/// A bounded queue of jobs and the threads that run them.
final class WorkerPool: Sendable {
    typealias Job = @Sendable () -> Void

    private struct State: Sendable {
        var waiting: [Job?]
        var first = 0
        var count = 0
        var threads = 0
        var isClosed = false
    }

    private enum Turn {
        case job(Job)
        case end
    }

    private let monitor: Monitor<State>
    private let limit: Int

    /// At most `limit` jobs wait.
    init(limit: Int) {
        self.limit = max(1, limit)
        monitor = Monitor(State(waiting: Array(repeating: nil, count: max(1, limit))))
    }

    /// Starts the threads; false when the system refuses one.
    func start(threads: Int) -> Bool {
        for _ in 0..<threads {
            monitor.withLock { $0.threads += 1 }
            guard ServerThread.start({ [self] in run() }) else {
                monitor.withLock { $0.threads -= 1 }
                return false
            }
        }
        return true
    }

    /// Queues a job; false when the queue is full or closed.
    func submit(_ job: @escaping Job) -> Bool {
        monitor.withLock(wake: .one) { state in
            guard !state.isClosed, state.count < limit else { return false }
            state.waiting[(state.first + state.count) % limit] = job
            state.count += 1
            return true
        }
    }

    /// Takes no more jobs and forgets those that wait; threads end after the job in hand.
    func close() {
        monitor.withLock(wake: .all) { state in
            state.isClosed = true
            state.waiting = Array(repeating: nil, count: limit)
            state.count = 0
        }
    }

    /// Waits for the threads of a closed pool; false when one still works after `seconds`.
    func awaitEnd(seconds: Double) -> Bool {
        monitor.await(seconds: seconds) { $0.threads == 0 ? true : nil } ?? false
    }

    private func run() {
        while case .job(let job)? = monitor.await({ WorkerPool.next(&$0, limit: limit) }) { job() }
        monitor.withLock(wake: .all) { $0.threads -= 1 }
    }

    private static func next(_ state: inout State, limit: Int) -> Turn? {
        if state.count > 0, let job = state.waiting[state.first] {
            state.waiting[state.first] = nil
            state.first = (state.first + 1) % limit
            state.count -= 1
            return .job(job)
        }
        return state.isClosed ? .end : nil
    }
}
