import CMicrohttpd
import Glibc
import Synchronization

/// An HTTP/1.1 server on libmicrohttpd: one event thread reads and sends, the threads of lanes answer.
///
/// A server is started once and stopped once; between the two it keeps itself alive.
public final class HTTPServer: Sendable {
    private enum Phase: Sendable {
        case fresh
        case running(Daemon)
        case stopping
        case stopped
    }

    private let reception: Reception
    private let phase = Monitor(Phase.fresh)
    private let upkeep = Monitor(false)

    /// A server that is not started yet.
    ///
    /// - Parameters:
    ///   - admit: what is said to a request before its body; on the event thread, so it has to be quick.
    ///   - fromMemory: the answer to GET or HEAD when it is at hand; on the event thread, before `admit`.
    ///   - refusal: the page for 400, 413, 431, 501, 503, 504 and 507; on the event thread. It has to be `.bytes` or
    ///     `.none` or `.prepared`.
    ///   - answer: the answer to a request; on a worker.
    public init(
        _ configuration: Configuration,
        admit: @escaping @Sendable (RequestHead) -> Admission = { _ in .accept(BodyLimit(fields: 65_536)) },
        fromMemory: @escaping @Sendable (RequestHead) -> PreparedResponse? = { _ in nil },
        refusal: @escaping @Sendable (Int, RequestHead?) -> Response = { status, _ in
            .text("\(status)\n", status: status)
        },
        answer: @escaping @Sendable (Request) -> Response
    ) {
        reception = Reception(
            configuration,
            Reception.Product(admit: admit, fromMemory: fromMemory, answer: answer, refusal: refusal))
    }

    /// Whether large bodies can be kept in a folder.
    public static func canSpool(in directory: String) -> Bool { Spool.hindrance(in: directory) == nil }

    /// Starts to listen and returns the port.
    ///
    /// - Throws: `HTTPServerError`.
    public func start() throws(HTTPServerError) -> UInt16 {
        let isFresh = phase.withLock { phase in
            guard case .fresh = phase else { return false }
            phase = .stopping
            return true
        }
        guard isFresh else { throw .notFresh }
        do throws(HTTPServerError) {
            let configuration = reception.configuration
            let listening = try ListeningSocket.open(host: configuration.host, port: configuration.port)
            guard let daemon = Daemon(reception, socket: listening.socket) else {
                close(listening.socket)
                throw .daemon
            }
            guard startThreads() else {
                daemon.stop()
                throw .threads
            }
            phase.withLock(wake: .all) { $0 = .running(daemon) }
            return listening.port
        } catch {
            endThreads()
            phase.withLock(wake: .all) { $0 = .stopped }
            throw error
        }
    }

    /// Stops: no new connections; requests under way have `drainSeconds` to finish, streams of events end, what
    /// is left is answered by 503, or 504 where something may have been written, or cut. A second call waits for the first.
    public func stop() {
        let daemon = phase.withLock { phase -> Daemon? in
            guard case .running(let daemon) = phase else { return nil }
            phase = .stopping
            return daemon
        }
        guard let daemon else {
            let _: Bool? = phase.await { phase in
                switch phase {
                case .fresh, .stopped: true
                case .running, .stopping: nil
                }
            }
            return
        }
        reception.isStopping.store(true, ordering: .releasing)
        daemon.quiesce()
        reception.endEvents()
        if !reception.awaitQuiet(seconds: reception.configuration.drainSeconds) { reception.abandonAll() }
        daemon.stop()
        endThreads()
        phase.withLock(wake: .all) { $0 = .stopped }
    }

    /// Keeps SIGTERM and SIGINT from killing the process before `waitForTermination` takes them. To be called
    /// first thing in `main`, as threads inherit it.
    public static func holdTerminationSignals() {
        var signals = ServerThread.terminationSignals()
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Sleeps until SIGTERM or SIGINT comes and returns its number.
    @discardableResult
    public func waitForTermination() -> Int32 {
        HTTPServer.holdTerminationSignals()
        var signals = ServerThread.terminationSignals()
        var signal: Int32 = 0
        while sigwait(&signals, &signal) != 0 {}
        return signal
    }

    /// What each lane is doing, by its name.
    public var laneFigures: [String: LaneFigures] { reception.pools.mapValues(\.figures) }

    /// What became of connections.
    public var connectionFigures: ConnectionFigures { reception.connectionFigures }

    private func startThreads() -> Bool {
        reception.pools.values.allSatisfy { $0.start() }
            && ServerThread.start { [reception, upkeep] in
                HTTPServer.keepUp(reception, until: upkeep)
            }
    }

    private func endThreads() {
        upkeep.withLock(wake: .all) { $0 = true }
        for pool in reception.pools.values { pool.close() }
        // Nobody waits for what a worker does now; a stuck one must not hold the stop.
        let end = monotonicMilliseconds() + 1_000
        for pool in reception.pools.values {
            _ = pool.awaitEnd(seconds: Double(max(0, end - monotonicMilliseconds())) / 1_000)
        }
    }

    private static func keepUp(_ reception: Reception, until end: Monitor<Bool>) {
        var lastKeepAlive = monotonicSeconds()
        while end.await(seconds: 1, { $0 ? true : nil }) == nil {
            let now = monotonicSeconds()
            reception.cutLateRequests(now: now)
            reception.cutSlowPeers(now: now)
            reception.cutLeftRequests()
            if now - lastKeepAlive >= reception.configuration.keepAliveInterval {
                lastKeepAlive = now
                reception.keepEventsAlive()
            }
        }
    }
}
