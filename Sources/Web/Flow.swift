import Synchronization

/// The bytes of events on their way to a connection, bounded: a reader that is too far behind is cut off.
///
/// The reader runs on the event thread and never waits: while there is nothing to send, the connection is
/// suspended, and what is written next resumes it.
final class Flow: Sendable {
    private enum Ending { case whole, cut }

    private struct State: Sendable {
        var bytes: [UInt8] = []
        var start = 0
        var ending: Ending?
        var connection: Connection?
        var isSuspended = false

        var count: Int { bytes.count - start }

        mutating func wake() {
            guard isSuspended else { return }
            isSuspended = false
            connection?.resume()
        }
    }

    /// What the reader finds.
    enum Reading: Equatable {
        case bytes(Int)
        case nothingYet, end, cut
    }

    static let capacity = 131_072

    private let state = Mutex(State())

    /// Names the connection; before its response is queued.
    func attach(_ connection: Connection) {
        state.withLock { $0.connection = connection }
    }

    /// Adds bytes without waiting; a reader that is too far behind is cut off. False when nobody reads any more.
    func offer(_ bytes: [UInt8]) -> Bool {
        state.withLock { state in
            guard state.ending == nil else { return false }
            if state.count + bytes.count > Flow.capacity { state.ending = .cut } else { state.bytes += bytes }
            state.wake()
            return state.ending == nil
        }
    }

    /// Whether no more can be written.
    var isOver: Bool { state.withLock { $0.ending != nil } }

    /// All was written.
    func finish() { end(.whole) }

    /// No more comes, and the reader shall see that it is not whole.
    func cancel() { end(.cut) }

    private func end(_ ending: Ending) {
        state.withLock { state in
            if state.ending == nil { state.ending = ending }
            state.wake()
        }
    }

    /// Takes bytes for the connection, on the event thread; `nothingYet` has suspended it.
    func read(into target: UnsafeMutableRawBufferPointer) -> Reading {
        state.withLock { state in
            let count = min(state.count, target.count)
            guard count > 0 else {
                switch state.ending {
                case .whole: return .end
                case .cut: return .cut
                case nil: break
                }
                guard let connection = state.connection else { return .cut }
                state.isSuspended = true
                connection.suspend()
                return .nothingYet
            }
            target.copyBytes(from: state.bytes[state.start..<(state.start + count)])
            state.start += count
            if state.start == state.bytes.count {
                state.bytes.removeAll(keepingCapacity: true)
                state.start = 0
            } else if state.start > Flow.capacity / 2 {
                state.bytes.removeFirst(state.start)
                state.start = 0
            }
            return .bytes(count)
        }
    }
}
