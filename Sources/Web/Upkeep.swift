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
        held.subtract(1, ordering: .relaxed)
        exchange.flow?.cancel()
        exchange.peer?.deadline.store(
            monotonicSeconds() + configuration.idleTimeout + configuration.requestTimeout, ordering: .relaxed)
        guard exchange.head != nil else { return }
        exchanges.withLock(wake: .all) { $0[ObjectIdentifier(exchange)] = nil }
    }

    func connect(socket: Int32) -> Peer {
        let deadline = monotonicSeconds() + configuration.requestTimeout
        let peer = Peer(socket: socket, address: ListeningSocket.peerAddress(socket), deadline: deadline)
        peers.withLock { $0[ObjectIdentifier(peer)] = peer }
        return peer
    }

    func disconnect(_ peer: Peer) {
        peers.withLock { $0[ObjectIdentifier(peer)] = nil }
    }

    /// Cuts the connections whose request took too long to come. The library closes a socket only after
    /// `disconnect`, which waits for the lock, so no other file can have its number here.
    func cutLateRequests(now: Int) {
        peers.withLock { peers in
            for peer in peers.values where peer.deadline.load(ordering: .relaxed) < now {
                peer.deadline.store(.max, ordering: .relaxed)
                shutdown(peer.socket, Int32(SHUT_RDWR))
            }
        }
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
        exchanges.withLock { Array($0.values) }.compactMap { exchange in
            guard let answer = exchange.takeAnswer(), answer.producer == nil else { return nil }
            return answer.flow
        }
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
