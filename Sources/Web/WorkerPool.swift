import Glibc

/// The threads of a lane and the bounded queue before them.
final class WorkerPool: Sendable {
    typealias Job = @Sendable () -> Void

    /// What came of a job that was handed in.
    enum Taking: Equatable {
        case taken
        /// No place is free; one may be after so many seconds.
        case full(seconds: Int)
    }

    private struct Entry: Sendable {
        let job: Job
        let peer: String?
        let since: Int
    }

    private struct State: Sendable {
        /// Those that wait. What a thread has taken is gone from it: a request holds files, and a share of a quota, as long
        /// as it is held.
        var queue: [Entry] = []
        var threads = 0
        var isClosed = false
        var figures = LaneFigures()
        var places: SharedPlaces
        /// The threads that have a job. One peer never has all of them: another's job waits for no more than one.
        var working: SharedPlaces
        /// The moments at which the jobs in hand began, by thread.
        var begun: [Int: Int] = [:]
        /// How many milliseconds jobs take of late.
        var pace = 0.0
    }

    private enum Turn {
        case job(Entry)
        case end
    }

    /// The most seconds that somebody is told to wait.
    private static let longestWait = 300

    let lane: Lane
    private let monitor: Monitor<State>

    init(_ lane: Lane) {
        self.lane = lane
        monitor = Monitor(
            State(
                places: SharedPlaces(lane.threads + lane.waiting, perPeer: lane.perPeer),
                working: SharedPlaces(lane.threads, perPeer: max(1, lane.threads - 1))))
    }

    /// What it is doing, and what it has done.
    var figures: LaneFigures {
        monitor.withLock { state in
            var figures = state.figures
            figures.waiting = state.queue.count
            figures.working = state.working.taken
            return figures
        }
    }

    /// Starts the threads; false when the system refuses one.
    func start() -> Bool {
        for number in 0..<lane.threads {
            monitor.withLock { $0.threads += 1 }
            guard ServerThread.start({ [self] in run(number) }) else {
                monitor.withLock { $0.threads -= 1 }
                return false
            }
        }
        return true
    }

    /// Queues a job.
    /// - Parameter peer: for whom it is, where that is known.
    func submit(for peer: String? = nil, _ job: @escaping Job) -> Taking {
        monitor.withLock(wake: .one) { state in
            guard !state.isClosed, state.places.take(for: peer) else {
                state.figures.refused += 1
                return .full(seconds: seconds(state))
            }
            state.queue.append(Entry(job: job, peer: peer, since: monotonicMilliseconds()))
            return .taken
        }
    }

    /// Takes no more jobs and forgets those that wait; threads end after the job in hand.
    func close() {
        monitor.withLock(wake: .all) { state in
            state.isClosed = true
            state.queue = []
        }
    }

    /// Waits for the threads of a closed pool; false when one still works after `seconds`.
    func awaitEnd(seconds: Double) -> Bool {
        monitor.await(seconds: seconds) { $0.threads == 0 ? true : nil } ?? false
    }

    /// After how many seconds a place will be free: by how long jobs took of late, and those in hand take already.
    private func seconds(_ state: State) -> Int {
        let now = monotonicMilliseconds()
        let longest = state.begun.values.map { now - $0 }.max() ?? 0
        let each = max(state.pace, Double(longest))
        let ahead = Double(state.queue.count + state.working.taken)
        return min(max(1, Int((ahead * each / Double(lane.threads) / 1_000).rounded(.up))), Self.longestWait)
    }

    private func run(_ number: Int) {
        // On Linux this is for the calling thread alone, and for the programs that it starts.
        if lane.niceness > 0 { setpriority(Int32(PRIO_PROCESS.rawValue), 0, Int32(lane.niceness)) }
        while case .job(let entry)? = monitor.await({ WorkerPool.next(&$0, number) }) {
            entry.job()
            monitor.withLock { WorkerPool.end(entry, number, &$0) }
        }
        monitor.withLock(wake: .all) { $0.threads -= 1 }
    }

    private static func next(_ state: inout State, _ number: Int) -> Turn? {
        let place = state.queue.indices.first { state.working.take(for: state.queue[$0].peer) }
        guard let place else { return state.isClosed ? .end : nil }
        let entry = state.queue.remove(at: place)
        let now = monotonicMilliseconds()
        state.begun[number] = now
        state.figures.begun += 1
        state.figures.waitedMilliseconds += now - entry.since
        state.figures.longestWaitMilliseconds = max(
            state.figures.longestWaitMilliseconds, now - entry.since)
        return .job(entry)
    }

    private static func end(_ entry: Entry, _ number: Int, _ state: inout State) {
        let took = Double(monotonicMilliseconds() - (state.begun.removeValue(forKey: number) ?? 0))
        state.pace = state.pace == 0 ? took : state.pace * 0.8 + took * 0.2
        state.working.give(of: entry.peer)
        state.places.give(of: entry.peer)
    }
}
