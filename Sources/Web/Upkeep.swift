import CMicrohttpd
import Glibc
import Synchronization

private enum Upkeep {
    /// POLLRDHUP of Linux, which the headers show to GNU sources only.
    static let readHangUp = 0x2000
}

/// What the reception does beside single requests: connections, time limits, stopping.
extension Reception {
    /// A request line was read.
    func open(_ target: String, _ peer: Peer?) -> Exchange {
        held.add(1, ordering: .relaxed)
        return Exchange(target: target, peer: peer)
    }

    /// The last byte was sent, or the connection broke.
    func complete(_ exchange: Exchange) {
        giveBack(exchange)
        exchange.peer?.enter(.other)
        exchange.peer?.turn.store(nextTurn(), ordering: .relaxed)
        held.subtract(1, ordering: .relaxed)
        exchange.flow?.cancel()
        exchange.peer?.deadline.store(
            monotonicSeconds() + configuration.idleTimeout + configuration.headTimeout, ordering: .relaxed)
        guard exchange.head != nil else { return }
        exchanges.withLock(wake: .all) { $0[ObjectIdentifier(exchange)] = nil }
    }

    /// What the library says of a connection, without what it quotes: an address may be a secret or tell of a complaint. Each
    /// kind is written once a minute, so that nobody fills the log.
    func noteTrouble(_ text: String) {
        let kind = String(text.prefix { $0.isASCII && ($0.isLetter || $0 == " ") })
        let now = monotonicSeconds()
        let isDue = troubles.withLock { troubles in
            guard troubles[kind].map({ now - $0 >= 60 }) ?? (troubles.count < 100) else { return false }
            troubles[kind] = now
            return true
        }
        if isDue { configuration.log(kind.isEmpty ? "the library has trouble with a connection" : kind) }
    }

    /// Connections beyond the limit, which are there as long as others give way for them.
    static let reserve = 64

    func connect(socket: Int32) -> Peer {
        let address = ListeningSocket.peerAddress(socket)
        let share = configuration.trustsProxy ? nil : configuration.share(address)
        let deadline = monotonicSeconds() + min(configuration.headTimeout, configuration.requestTimeout)
        let hasPlace = connections.withLock { $0.take(for: share) }
        let peer = Peer(
            socket: socket, address: address, share: share, hasPlace: hasPlace, turn: nextTurn(),
            deadline: deadline)
        if !hasPlace { cuts.withLock { $0.beyondShare += 1 } }
        peers.withLock { peers in
            if !hasPlace {
                cut(peer)
            } else if peers.count - leaving.load(ordering: .relaxed) >= configuration.connectionLimit {
                makeRoom(among: peers)
            }
            peers[ObjectIdentifier(peer)] = peer
        }
        return peer
    }

    func disconnect(_ peer: Peer) {
        if peer.hasPlace { connections.withLock { $0.give(of: peer.share) } }
        peers.withLock { peers in
            peers[ObjectIdentifier(peer)] = nil
            if peer.isCut.load(ordering: .relaxed) { leaving.subtract(1, ordering: .relaxed) }
        }
    }

    /// Cuts those that have waited longest without a whole request and have sent nothing of one; several, as this looks at
    /// all of them.
    private func makeRoom(among peers: [ObjectIdentifier: Peer]) {
        let waiting = peers.values.lazy.filter(\.owesRequest).map { ($0.turn.load(ordering: .relaxed), $0) }
        let longest = waiting.sorted { $0.0 < $1.0 }.prefix(max(1, configuration.connectionLimit / 16))
        for (_, peer) in longest { cut(peer) }
        cuts.withLock { $0.displaced += longest.count }
    }

    /// Under the lock of `peers`.
    private func cut(_ peer: Peer) {
        // Bytes that wait in the system are handed out after the cut, too: a body that ends with them is not worked on.
        _ = peer.giveUpBody()
        if !peer.isCut.exchange(true, ordering: .relaxed) { leaving.add(1, ordering: .relaxed) }
        peer.deadline.store(.max, ordering: .relaxed)
        shutdown(peer.socket, Int32(SHUT_RDWR))
    }

    /// Cuts the connections whose request took too long to come. The library closes a socket only after
    /// `disconnect`, which waits for the lock, so no other file can have its number here.
    func cutLateRequests(now: Int) {
        peers.withLock { peers in
            for peer in peers.values where peer.deadline.load(ordering: .relaxed) < now {
                guard peer.currentPhase != .receiving || peer.giveUpBody() else { continue }
                cut(peer)
                cuts.withLock { $0.late += 1 }
            }
        }
    }

    /// Cuts the connections that are slower than the least speed. Who owes a body is told why, where nothing encrypts:
    /// nothing else has been sent to them, and the library takes no answer before the end of a body.
    func cutSlowPeers(now: Int) {
        peers.withLock { peers in
            for peer in peers.values {
                let phase = peer.slowPhase(
                    now: now, leastSpeed: configuration.leastSpeed, grace: configuration.speedGrace)
                guard let phase, phase != .receiving || peer.giveUpBody() else { continue }
                if phase == .receiving, configuration.tls == nil {
                    let answer = Array(
                        "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".utf8)
                    Glibc.send(peer.socket, answer, answer.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
                }
                cut(peer)
                cuts.withLock { $0.slow += 1 }
            }
        }
    }

    /// What became of connections.
    var connectionFigures: ConnectionFigures {
        var figures = cuts.withLock { $0 }
        figures.open = peers.withLock { $0.count }
        figures.downloadBytes = downloads.withLock { $0.taken }
        return figures
    }

    /// Cuts the connections whose other end stopped sending in the middle of a request. The library is told of
    /// that end by the same event as of the last bytes, reads these, and would wait for more until the idle
    /// timeout. Only the second look cuts, so that a whole request has the time to be read.
    func cutLeftRequests() {
        peers.withLock { peers in
            let reading = peers.values.filter { $0.deadline.load(ordering: .relaxed) != .max }
            var looks = reading.map { pollfd(fd: $0.socket, events: Int16(Upkeep.readHangUp), revents: 0) }
            guard poll(&looks, nfds_t(looks.count), 0) > 0 else { return }
            for (peer, look) in zip(reading, looks) where look.revents != 0 {
                if peer.hasLeft.exchange(true, ordering: .relaxed) { shutdown(peer.socket, Int32(SHUT_RDWR)) }
            }
        }
    }

    /// Writes a comment into every stream of events, so that proxies keep it open and lost readers are noticed.
    func keepEventsAlive() {
        for flow in eventFlows() { _ = flow.offer(Array(":\n\n".utf8)) }
    }

    /// Ends all streams of events; their readers come back after the restart.
    func endEvents() {
        for flow in eventFlows() { flow.finish() }
    }

    private func eventFlows() -> [Flow] {
        exchanges.withLock { Array($0.values) }.compactMap { $0.takeAnswer()?.flow }
    }

    /// Waits until nothing is under way; false after `seconds`.
    func awaitQuiet(seconds: Double) -> Bool {
        exchanges.await(seconds: seconds) { $0.isEmpty ? true : nil } ?? false
    }

    /// Gives up all that is still under way, so that no connection stays suspended.
    func abandonAll() {
        let left = exchanges.withLock { Array($0.values) }
        for exchange in left {
            exchange.abandon(composer.compose(unfinished(exchange.head), for: nil, closing: true))
        }
    }
}

/// Connections, and what became of those that were cut.
public struct ConnectionFigures: Sendable, Equatable {
    /// Those that are open.
    public var open = 0
    /// Bytes of the files that are being fetched.
    public var downloadBytes = 0
    /// Closed at once, because their peer has its share.
    public var beyondShare = 0
    /// Given up for others, having waited longest without a request.
    public var displaced = 0
    /// Cut because a request did not come in time.
    public var late = 0
    /// Cut because less than the least speed went by.
    public var slow = 0

    /// Nothing yet.
    public init() {}
}
