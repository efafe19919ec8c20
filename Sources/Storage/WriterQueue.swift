import Synchronization

/// Those who wait to write, and whose turn it is.
final class WriterQueue: Sendable {
    /// What it finds who is called: a transaction that was handed on, or none yet.
    enum Turn: Sendable {
        case alone
        case joining(SharedTransaction)
        case refused(StorageError)
    }

    private struct Waiter {
        let number: Int
        let priority: WritePriority
        /// When it counts as having come.
        let due: ContinuousClock.Instant
        let turn: Promise<Turn>
    }

    private struct State {
        /// In the order in which they are called.
        var waiting: [Waiter] = []
        var free: Int
        var arrivals = 0
        var isClosed = false
        var figures: [WritePriority: WriterFigures] = [:]
    }

    /// So many turns are free only for taking in complaints.
    private let reserve: Int
    private let state: Mutex<State>

    /// - Parameter turns: how many may write at one time.
    init(turns: Int) {
        reserve = turns > 1 ? 1 : 0
        state = Mutex(State(free: turns))
    }

    /// Waits for a turn, which has to be given back.
    /// - Throws: `StorageError.busy` when the patience ends, `.connectionLost` when the database is closed.
    func take(_ patience: Patience, since came: ContinuousClock.Instant = .now) throws -> Turn {
        let turn = Promise<Turn>()
        let number = state.withLock { state in
            state.arrivals += 1
            let waiter = Waiter(
                number: state.arrivals, priority: patience.priority, due: came + patience.priority.handicap,
                turn: turn)
            guard !state.isClosed else {
                turn.give(.refused(WriterQueue.closed))
                return state.arrivals
            }
            let place = state.waiting.firstIndex { $0.due > waiter.due } ?? state.waiting.endIndex
            state.waiting.insert(waiter, at: place)
            call(&state)
            return state.arrivals
        }
        let called = turn.value(by: Deadline(in: patience.connection)) ?? leave(number, turn)
        let waited = came.duration(to: .now)
        state.withLock {
            $0.figures[patience.priority, default: WriterFigures()].count(called, after: waited)
        }
        if case .refused(let error) = called { throw error }
        return called
    }

    /// Gives a turn back.
    func give() {
        state.withLock { state in
            state.free += 1
            call(&state)
        }
    }

    /// Hands one's turn, with the transaction in it, to who is next.
    /// - Returns: false when nobody is, or the next one writes alone.
    func pass(_ transaction: SharedTransaction) -> Bool {
        state.withLock { state in
            guard let next = state.waiting.first, next.priority.sharesCommits else { return false }
            state.waiting.removeFirst()
            next.turn.give(.joining(transaction))
            return true
        }
    }

    /// Refuses those who wait and who come.
    func close() {
        state.withLock { state in
            state.isClosed = true
            for waiter in state.waiting { waiter.turn.give(.refused(WriterQueue.closed)) }
            state.waiting = []
        }
    }

    /// How it is and was with those who wait, by priority.
    var figures: [WritePriority: WriterFigures] {
        state.withLock { state in
            var figures = state.figures
            for waiter in state.waiting { figures[waiter.priority, default: WriterFigures()].waiting += 1 }
            return figures
        }
    }

    private static let closed = StorageError.connectionLost("the database is closed")

    /// Goes away after too long a wait, unless the turn came at this moment.
    private func leave(_ number: Int, _ turn: Promise<Turn>) -> Turn {
        let isWaiting = state.withLock { state in
            guard let place = state.waiting.firstIndex(where: { $0.number == number }) else { return false }
            state.waiting.remove(at: place)
            return true
        }
        return isWaiting ? .refused(.busy) : turn.value()
    }

    /// Calls those whose turn it is.
    private func call(_ state: inout State) {
        while let place = state.waiting.firstIndex(where: { waiter in
            state.free > (waiter.priority == .intake ? 0 : reserve)
        }) {
            state.free -= 1
            state.waiting.remove(at: place).turn.give(.alone)
        }
    }
}

/// How writers of one priority have waited since the database was opened.
public struct WriterFigures: Sendable, Equatable {
    /// Who wait now.
    public fileprivate(set) var waiting = 0
    /// Whose turn came.
    public private(set) var called = 0
    /// Whose patience ended before.
    public private(set) var refused = 0
    /// The time that all of them waited, together.
    public private(set) var waited = Duration.zero
    /// The longest time that one of them waited.
    public private(set) var longest = Duration.zero

    fileprivate mutating func count(_ turn: WriterQueue.Turn, after time: Duration) {
        if case .refused = turn { refused += 1 } else { called += 1 }
        waited += time
        longest = max(longest, time)
    }
}
