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
        /// Those that wait, from `first` on. What a thread has taken is gone from it: a request holds files, and a share of
        /// a quota, as long as it is held.
        var queue: [Entry?] = []
        var first = 0
        var threads = 0
        var isClosed = false
        var figures = LaneFigures()
        var places: SharedPlaces
        /// How many jobs of a peer are in hand.
        var working: [String: Int] = [:]
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
        monitor = Monitor(State(places: SharedPlaces(lane.threads + lane.waiting, perPeer: lane.perPeer)))
    }

    /// What it is doing, and what it has done.
    var figures: LaneFigures { monitor.withLock { $0.figures } }

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
            state.figures.waiting += 1
            return .taken
        }
    }

    /// Takes no more jobs and forgets those that wait; threads end after the job in hand.
    func close() {
        monitor.withLock(wake: .all) { state in
            state.isClosed = true
            state.queue = []
            state.first = 0
            state.figures.waiting = 0
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
        let ahead = Double(state.figures.waiting + state.figures.working)
        return min(max(1, Int((ahead * each / Double(lane.threads) / 1_000).rounded(.up))), Self.longestWait)
    }

    private func run(_ number: Int) {
        // On Linux this is for the calling thread alone, and for the programs that it starts.
        if lane.niceness > 0 { setpriority(Int32(PRIO_PROCESS.rawValue), 0, Int32(lane.niceness)) }
        // One peer never has all threads: another's job waits for no more than one of them.
        let most = max(1, lane.threads - 1)
        while case .job(let entry)? = monitor.await({ WorkerPool.next(&$0, number, ofPeer: most) }) {
            entry.job()
            monitor.withLock { WorkerPool.end(entry, number, &$0) }
        }
        monitor.withLock(wake: .all) { $0.threads -= 1 }
    }

    private static func next(_ state: inout State, _ number: Int, ofPeer most: Int) -> Turn? {
        let waiting = state.queue.indices[state.first...]
        let place = waiting.first { place in
            state.queue[place].map { entry in entry.peer.map { state.working[$0, default: 0] < most } ?? true
            } ?? false
        }
        guard let place, let entry = state.queue[place] else { return state.isClosed ? .end : nil }
        state.queue[place] = nil
        if let peer = entry.peer { state.working[peer, default: 0] += 1 }
        while state.first < state.queue.count, state.queue[state.first] == nil { state.first += 1 }
        if state.first == state.queue.count || state.first > 1_024 {
            state.queue.removeFirst(state.first)
            state.first = 0
        }
        let now = monotonicMilliseconds()
        state.begun[number] = now
        state.figures.waiting -= 1
        state.figures.working += 1
        state.figures.begun += 1
        state.figures.waitedMilliseconds += now - entry.since
        state.figures.longestWaitMilliseconds = max(
            state.figures.longestWaitMilliseconds, now - entry.since)
        return .job(entry)
    }

    private static func end(_ entry: Entry, _ number: Int, _ state: inout State) {
        let took = Double(monotonicMilliseconds() - (state.begun.removeValue(forKey: number) ?? 0))
        state.pace = state.pace == 0 ? took : state.pace * 0.8 + took * 0.2
        state.figures.working -= 1
        state.places.give(of: entry.peer)
        if let peer = entry.peer, let working = state.working[peer] {
            state.working[peer] = working > 1 ? working - 1 : nil
        }
    }
}
