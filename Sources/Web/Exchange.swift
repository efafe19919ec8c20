import Synchronization

/// One connection's socket and who is at its other end.
final class Peer: Sendable {
    /// The file descriptor, open as long as the peer is in `Reception.peers`.
    let socket: Int32
    /// The address without its port.
    let address: String
    /// The monotonic second at which a request that is still not whole is given up; `Int.max` for never.
    let deadline: Atomic<Int>
    /// Whether the last look found that the other end sends no more.
    let hasLeft = Atomic(false)

    init(socket: Int32, address: String, deadline: Int) {
        self.socket = socket
        self.address = address
        self.deadline = Atomic(deadline)
    }
}

/// One request and its answer, from the request line to the last byte sent.
///
/// `@unchecked Sendable`: `target` and `peer` are set once; `stage`, `head` and `isOld` are touched by the event thread
/// only, inside the callbacks of one connection, which never overlap; `turn` is a `Mutex`.
final class Exchange: @unchecked Sendable {
    /// Where the event thread is with the request.
    enum Stage {
        case fresh
        /// The answer was at hand. It is sent in the second call: libmicrohttpd takes an answer in the first one
        /// for a refusal and closes the connection after it.
        case ready(Reply)
        /// Taking the body.
        case collecting(Intake)
        /// The answer is known; what is left of the body, at most this many bytes, is thrown away first.
        case draining(Outgoing, Int)
        /// A worker has it.
        case waiting
        case answered
    }

    private enum Turn: Sendable {
        case open
        case suspended(Connection)
        case answered(Outgoing?)
        case abandoned
    }

    /// What came of handing the request to a worker.
    enum Handing { case suspended, full, abandoned }

    /// The raw target of the request line.
    let target: String
    /// Who asks.
    let peer: Peer?
    var stage = Stage.fresh
    var head: RequestHead?
    /// Whether the request line says HTTP/1.0.
    var isOld = false
    private let turn = Mutex(Turn.open)

    init(target: String, peer: Peer?) {
        self.target = target
        self.peer = peer
    }

    /// Hands the request over with `submit` and suspends the connection until there is an answer.
    func hand(_ connection: Connection, _ submit: () -> Bool) -> Handing {
        turn.withLock { turn in
            guard case .open = turn else { return .abandoned }
            guard submit() else { return .full }
            connection.suspend()
            turn = .suspended(connection)
            return .suspended
        }
    }

    /// Brings the answer, from any thread; nil closes the connection. False when nobody waits for it any more.
    func resume(with outgoing: Outgoing?) -> Bool {
        turn.withLock { turn in
            guard case .suspended(let connection) = turn else { return false }
            turn = .answered(outgoing)
            connection.resume()
            return true
        }
    }

    /// Whether a worker has the request or has just answered it.
    var isWaiting: Bool {
        if case .waiting = stage { true } else { false }
    }

    /// The answer that a worker brought.
    func takeAnswer() -> Outgoing? {
        turn.withLock { turn in
            guard case .answered(let outgoing) = turn else { return nil }
            return outgoing
        }
    }

    /// Notes a flow that the event thread itself sends.
    func note(_ outgoing: Outgoing) {
        turn.withLock { turn in
            if case .open = turn { turn = .answered(outgoing) }
        }
    }

    /// The body that is being sent, where it flows.
    var flow: Flow? { takeAnswer()?.flow }

    /// Gives the exchange up as the server stops: a waiting connection gets `outgoing`, a flow is cut.
    func abandon(_ outgoing: Outgoing?) {
        if resume(with: outgoing) { return }
        let flow = turn.withLock { turn -> Flow? in
            if case .answered(let sent) = turn { return sent?.flow }
            turn = .abandoned
            return nil
        }
        flow?.cancel()
    }
}
