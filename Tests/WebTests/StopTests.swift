import Glibc
import Synchronization
import Testing

@testable import Web

@Suite struct StopTests {
    @Test func aRunningRequestIsFinishedAndNoNewOneTaken() throws {
        let gate = Gate()
        let server = try TestServer { _ in
            gate.pass()
            return .text("finished")
        }
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: t\r\n\r\n")
        #expect(gate.awaitArrivals(1))
        let stopped = Monitor(false)
        let inner = server.server
        #expect(
            ServerThread.start {
                inner.stop()
                stopped.withLock(wake: .all) { $0 = true }
            })
        // Callers are turned away as soon as the stop has begun.
        var isRefused = false
        for _ in 0..<100_000 where !isRefused {
            do { _ = try server.client() } catch { isRefused = true }
        }
        #expect(isRefused)
        #expect(!stopped.withLock { $0 })
        gate.open()
        #expect(try client.answer().text == "finished")
        #expect(stopped.await(seconds: 5) { $0 ? true : nil } == true)
    }

    @Test func aRequestThatHangsIsGivenUp() throws {
        let gate = Gate()
        let server = try TestServer({ $0.drainSeconds = 0.05 }) { _ in
            gate.pass()
            return .text("too late")
        }
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: t\r\n\r\n")
        let uploading = try server.client()
        uploading.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 10\r\n\r\nabc")
        let writing = try server.client()
        writing.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 3\r\n\r\nabc")
        #expect(gate.awaitArrivals(2))
        server.server.stop()
        // An upload whose head comes only after the stop has begun is refused instead of cut.
        for left in [uploading, client] {
            let rest = String(decoding: left.readToEnd(), as: UTF8.self)
            #expect(rest.isEmpty || rest.hasPrefix("HTTP/1.1 503"))
        }
        // Nobody knows what the worker writes yet.
        let unknown = String(decoding: writing.readToEnd(), as: UTF8.self)
        #expect(unknown.isEmpty || unknown.hasPrefix("HTTP/1.1 504"))
        gate.open()
    }

    @Test func stoppingTwiceOrBeforeTheStartIsHarmless() throws {
        let server = try TestServer(answer: echo)
        server.server.stop()
        server.server.stop()
        HTTPServer(HTTPServer.Configuration()) { _ in Response() }.stop()
    }

    @Test func terminationWakesTheOneWhoWaits() throws {
        let server = try TestServer(answer: echo)
        let inner = server.server
        let waiter = Monitor<(thread: UInt?, signal: Int32)>((nil, 0))
        #expect(
            ServerThread.start {
                HTTPServer.holdTerminationSignals()
                waiter.withLock(wake: .all) { $0.thread = UInt(pthread_self()) }
                let signal = inner.waitForTermination()
                waiter.withLock(wake: .all) { $0.signal = signal }
            })
        let thread = try #require(waiter.await(seconds: 5) { $0.thread })
        pthread_kill(pthread_t(thread), SIGTERM)
        #expect(waiter.await(seconds: 5) { $0.signal == 0 ? nil : $0.signal } == SIGTERM)
    }

    @Test func nothingIsKeptOfExchangesThatEnded() throws {
        var configuration = HTTPServer.Configuration()
        configuration.log = { _ in }
        // The library may see only now that a reader left in the middle of its body.
        configuration.idleTimeout = 1
        let reception = Reception(
            configuration,
            Reception.Product(
                admit: { _ in .accept(BodyLimit(fields: 10)) }, fromMemory: { _ in nil }, answer: echo,
                refusal: { status, _ in .text("", status: status) }))
        let listening = try ListeningSocket.open(host: "127.0.0.1", port: 0)
        let daemon = try #require(Daemon(reception, socket: listening.socket))
        for pool in reception.pools.values { #expect(pool.start()) }
        for _ in 0..<20 {
            #expect(try Client(listening.port).ask("GET", "/").status == 200)
            let broken = try Client(listening.port)
            broken.send("GET / HTTP/1.1\r\nno colon\r\n\r\n")
            let half = try Client(listening.port)
            half.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 9\r\n\r\nabc")
        }
        #expect(reception.awaitQuiet(seconds: 5))
        daemon.stop()
        #expect(reception.peers.withLock { $0.isEmpty })
        #expect(reception.held.load(ordering: .relaxed) == 0)
        for pool in reception.pools.values {
            pool.close()
            #expect(pool.awaitEnd(seconds: 5))
        }
    }
}
