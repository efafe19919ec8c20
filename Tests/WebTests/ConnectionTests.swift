import Glibc
import TestThreads
import Testing

@testable import Web

/// Connections: who holds many, or sends and reads too slowly, gives way to others.
@Suite struct ConnectionTests {
    @Test func aPeerHasSoManyConnections() throws {
        let server = try TestServer(
            {
                $0.connectionsPerPeer = 3
                $0.share = { $0 }
            }, answer: echo)
        var held: [Client] = []
        for _ in 0..<3 {
            let client = try server.client()
            client.send("GET /half HTTP/1.1\r\n")
            held.append(client)
        }
        while server.server.connectionFigures.open < 3 { usleep(1_000) }
        let beyond = try server.client()
        beyond.send("GET / HTTP/1.1\r\nHost: t\r\n\r\n")
        #expect(beyond.readToEnd().isEmpty)
        #expect(server.server.connectionFigures.beyondShare == 1)
        held.removeLast()
        while server.server.connectionFigures.open > 2 { usleep(1_000) }
        #expect(try server.ask("GET", "/").status == 200)
    }

    /// Behind a proxy, and from this machine, all come from one address.
    @Test func aProxyIsNoPeer() throws {
        for trusts in [true, false] {
            let server = try TestServer(
                {
                    $0.connectionsPerPeer = 2
                    $0.trustsProxy = trusts
                    if trusts { $0.share = { $0 } }
                }, answer: echo)
            var held: [Client] = []
            for _ in 0..<6 { held.append(try server.client()) }
            for client in held { #expect(try client.ask("GET", "/").status == 200) }
        }
    }

    /// Half-open requests beyond the limit give way, the oldest first; whoever asks something is answered.
    @Test func halfOpenRequestsGiveWay() throws {
        let server = try TestServer({ $0.connectionLimit = 16 }, answer: echo)
        var held: [Client] = []
        for _ in 0..<60 {
            let client = try server.client()
            client.send("GET /half HTTP/1.1\r\nHost: t\r\n")
            held.append(client)
            #expect(try server.ask("GET", "/").status == 200)
        }
        #expect(server.server.connectionFigures.displaced >= 40)
        #expect(held[0].readToEnd().isEmpty)
        held[59].send("\r\n")
        #expect(try held[59].answer().status == 200)
    }

    /// Requests whose body does not come give way as well, the oldest first; no more are cut than have to be, however many
    /// come at one time.
    @Test func halfSentBodiesGiveWayAndNoMoreThanNeeded() throws {
        let server = try TestServer({ $0.connectionLimit = 64 }, answer: echo)
        var held: [Client] = []
        for _ in 0..<64 {
            let client = try server.client()
            client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 4\r\n\r\na")
            held.append(client)
        }
        while server.server.connectionFigures.open < 64 { usleep(1_000) }
        usleep(200_000)
        for _ in 0..<4 { #expect(try server.ask("GET", "/").status == 200) }
        #expect((1...16).contains(server.server.connectionFigures.displaced))
        #expect(held[0].readToEnd().isEmpty)
        held[63].send("bcd")
        #expect(try held[63].answer().status == 200)
        // A burst: each that is cut makes room for one.
        let before = server.server.connectionFigures.displaced
        let burst = try (0..<32).map { _ in try server.client() }
        for client in burst { client.send("GET / HTTP/1.1\r\nHost: t\r\n\r\n") }
        for client in burst { #expect(try client.answer().status == 200) }
        #expect(server.server.connectionFigures.displaced - before <= 36)
    }

    /// Who sends nothing gives way before a body that comes, though that began earlier.
    @Test(.inOwnThread) func aBodyThatComesDoesNotGiveWayToSilence() throws {
        let server = try TestServer({ $0.connectionLimit = 16 }, answer: echo)
        let sender = try server.client()
        sender.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 60\r\n\r\n")
        var silent: [Client] = []
        for number in 0..<60 {
            silent.append(try server.client())
            while server.server.connectionFigures.open + server.server.connectionFigures.displaced <= number {
                usleep(1_000)
            }
            sender.send("a")
            usleep(20_000)
        }
        #expect(server.server.connectionFigures.displaced >= 20)
        #expect(try sender.answer().status == 200)
    }

    /// The library quotes addresses, which may be secrets; and nobody fills the log.
    @Test func theLogQuotesNothingAndRepeatsNothing() throws {
        let lines = Monitor<[String]>([])
        let server = try TestServer({ $0.log = { line in lines.withLock { $0.append(line) } } }, answer: echo)
        for number in 0..<5 {
            let field = String(repeating: "x", count: 200_000)
            let client = try server.client()
            client.send("GET /invitation/\(number) HTTP/1.1\r\nHost: t\r\nWord: \(field)\r\n\r\n")
            _ = client.readToEnd()
        }
        let found = lines.withLock { $0 }
        #expect(!found.isEmpty && Set(found).count == found.count, "\(found)")
        #expect(found.allSatisfy { line in line.allSatisfy { $0.isLetter || $0 == " " } }, "\(found)")
    }

    /// A request whose sender was told that it did not come is not worked on.
    @Test func whoIsGivenUpIsNotWorkedOn() {
        let peer = Peer(socket: -1, address: "", share: nil, hasPlace: true, turn: 0, deadline: 0)
        #expect(!peer.giveUpBody())
        #expect(peer.enter(.receiving))
        #expect(peer.giveUpBody() && !peer.giveUpBody())
        #expect(!peer.enter(.other) && !peer.enter(.sending))
        let quick = Peer(socket: -1, address: "", share: nil, hasPlace: true, turn: 0, deadline: 0)
        #expect(quick.enter(.receiving) && quick.enter(.other))
        #expect(!quick.giveUpBody() && quick.enter(.sending))
    }

    /// A body that comes byte by byte ends with 408; who takes nothing of an answer is cut.
    @Test(.inOwnThread) func slowPeersAreCut() throws {
        let page = [UInt8](repeating: 65, count: 60_000_000)
        let server = try TestServer({
            $0.leastSpeed = 1_000
            $0.speedGrace = 1
        }) { request in
            request.method == .post
                ? .text("\(request.body.size)") : Response(body: .bytes(page))
        }
        let reading = try server.client()
        reading.send("GET / HTTP/1.1\r\nHost: t\r\n\r\n")
        let sending = try server.client()
        sending.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 100000\r\n\r\nabc")
        #expect(try sending.answer().status == 408)
        // Who sends as much as is asked for stays, however long it takes.
        let steady = try server.client()
        let whole = [UInt8](repeating: 65, count: 40_000)
        steady.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 40000\r\n\r\n")
        for start in stride(from: 0, to: whole.count, by: 5_000) {
            steady.send(Array(whole[start..<(start + 5_000)]))
            usleep(300_000)
        }
        #expect(try steady.answer().text == "40000")
        while server.server.connectionFigures.slow < 2 { usleep(10_000) }
        #expect(reading.readToEnd().count < page.count)
    }

    /// A request that is being worked on, and a connection at rest, have no speed.
    @Test(.inOwnThread) func whoWaitsIsNotSlow() throws {
        let gate = Gate()
        let server = try TestServer({
            $0.leastSpeed = 1_000
            $0.speedGrace = 1
        }) { _ in
            gate.pass()
            return .text("done")
        }
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 3\r\n\r\nabc")
        #expect(gate.awaitArrivals(1))
        sleep(3)
        gate.open()
        #expect(try client.answer().text == "done")
        sleep(3)
        #expect(try client.ask("GET", "/").text == "done")
        #expect(server.server.connectionFigures.slow == 0)
    }
}
