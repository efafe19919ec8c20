import CMicrohttpd
import Synchronization

/// What the reception does beside single requests: what it notes, streams of events, stopping.
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
