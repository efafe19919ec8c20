import Glibc
import Synchronization

/// Connections: how many there are, and which give way.
extension Reception {
    /// POLLRDHUP of Linux, which the headers show to GNU sources only.
    private static let readHangUp = 0x2000
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

    /// Cuts those that owe a whole request and have sent nothing for the longest; several, as this looks at all of them.
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
            var looks = reading.map { pollfd(fd: $0.socket, events: Int16(Reception.readHangUp), revents: 0) }
            guard poll(&looks, nfds_t(looks.count), 0) > 0 else { return }
            for (peer, look) in zip(reading, looks) where look.revents != 0 {
                if peer.hasLeft.exchange(true, ordering: .relaxed) { shutdown(peer.socket, Int32(SHUT_RDWR)) }
            }
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
