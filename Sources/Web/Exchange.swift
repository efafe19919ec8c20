import Synchronization

/// One request and its answer, from the request line to the last byte sent.
///
/// `@unchecked Sendable`: `target` and `peer` are set once; `stage`, `head`, `share`, the lanes, `fetched` and
/// `isOld` are touched by the event thread only, inside the callbacks of one connection, which never overlap; `turn` is a `Mutex`.
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
    enum Handing { case suspended, full(seconds: Int), abandoned }

    /// The raw target of the request line.
    let target: String
    /// Who asks.
    let peer: Peer?
    var stage = Stage.fresh
    var head: RequestHead?
    /// Whose share of places it takes; nil where nobody knows.
    var share: String?
    /// Where the request is worked on, without files and with them.
    var lane: Lane?
    var filesLane: Lane?
    /// The bytes that the answer takes of the server's until it is fetched.
    var fetched: (file: Int, memory: Int) = (0, 0)
    /// Whether the request line says HTTP/1.0.
    var isOld = false
    private let turn = Mutex(Turn.open)

    init(target: String, peer: Peer?) {
        self.target = target
        self.peer = peer
    }

    /// Hands the request over with `submit` and suspends the connection until there is an answer.
    func hand(_ connection: Connection, _ submit: () -> WorkerPool.Taking) -> Handing {
        turn.withLock { turn in
            guard case .open = turn else { return .abandoned }
            if case .full(let seconds) = submit() { return .full(seconds: seconds) }
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
