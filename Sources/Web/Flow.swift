/// Why a sink takes no more.
public enum SinkError: Error, Equatable {
    /// The reader went away, or reads too slowly, or the server stops.
    case closed
}

/// Where a stream writes its chunks.
public struct Sink: Sendable {
    let flow: Flow

    /// Writes bytes; waits while the reader is behind.
    ///
    /// - Throws: `SinkError.closed`.
    public func write(_ bytes: [UInt8]) throws(SinkError) {
        try flow.write(bytes)
    }

    /// Writes text as UTF-8; waits while the reader is behind.
    ///
    /// - Throws: `SinkError.closed`.
    public func write(_ text: String) throws(SinkError) {
        try flow.write(Array(text.utf8))
    }
}

/// The bytes between a producer and a connection: bounded, so that a slow reader slows its producer down.
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
    /// How many seconds a producer waits for a reader that takes nothing.
    static let patience = 30.0

    private let monitor = Monitor(State())

    /// Names the connection; before its response is queued.
    func attach(_ connection: Connection) {
        monitor.withLock { $0.connection = connection }
    }

    func write(_ bytes: [UInt8]) throws(SinkError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let taken: Int? = monitor.await(seconds: Flow.patience) { state in
                if state.ending != nil { return 0 }
                let room = Flow.capacity - state.count
                guard room > 0 else { return nil }
                let piece = rest.prefix(room)
                state.bytes.append(contentsOf: piece)
                state.wake()
                return piece.count
            }
            guard let taken, taken > 0 else {
                cancel()
                throw .closed
            }
            rest = rest.dropFirst(taken)
        }
    }

    /// Adds bytes without waiting; a reader that is too far behind is cut off. False when nobody reads any more.
    func offer(_ bytes: [UInt8]) -> Bool {
        monitor.withLock { state in
            guard state.ending == nil else { return false }
            if state.count + bytes.count > Flow.capacity { state.ending = .cut } else { state.bytes += bytes }
            state.wake()
            return state.ending == nil
        }
    }

    /// Whether no more can be written.
    var isOver: Bool { monitor.withLock { $0.ending != nil } }

    /// All was written.
    func finish() { end(.whole) }

    /// No more comes and the reader shall see that it is not whole; a waiting producer is told.
    func cancel() { end(.cut) }

    private func end(_ ending: Ending) {
        monitor.withLock(wake: .all) { state in
            if state.ending == nil { state.ending = ending }
            state.wake()
        }
    }

    /// Takes bytes for the connection, on the event thread; `nothingYet` has suspended it.
    func read(into target: UnsafeMutableRawBufferPointer) -> Reading {
        monitor.withLock(wake: .one) { state in
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
