import Glibc
import TestThreads
import Testing

@testable import Web

/// Lanes of work: one that is full stops no other, and says so.
@Suite struct LaneTests {
    private static let quick = Lane("quick", threads: 1, waiting: 8)
    private static let slow = Lane("slow", threads: 1, waiting: 1, niceness: 5)
    private static let files = Lane("files", threads: 1, waiting: 0)

    private static func admit(_ head: RequestHead) -> Admission {
        switch head.path {
        case "/slow": .accept(BodyLimit(fields: 100), lane: slow)
        case "/form": .accept(BodyLimit(fields: 1_000, files: 1_000), lane: quick, filesLane: files)
        default: .accept(BodyLimit(fields: 100))
        }
    }

    private func server(_ gate: Gate) throws -> TestServer {
        try TestServer({ $0.lanes = [Self.quick, Self.slow, Self.files] }, admit: Self.admit) { request in
            if request.path == "/slow" || request.query["wait"] != nil { gate.pass() }
            let file = (try? request.form())?.file("file")
            let left = file.map { $0.isLeftOut ? "left out" : "\($0.size) bytes" } ?? "none"
            return .text("\(left) \((try? request.form())?["what"] ?? "")")
        }
    }

    private static func form(withFile: Bool) -> [UInt8] {
        let field = "--edge\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\nstory\r\n"
        let file =
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(withFile ? "a.txt" : "")\"\r\n\r\n"
            + (withFile ? "abc" : "") + "\r\n--edge--\r\n"
        return Array((field + file).utf8)
    }

    private static let multipart = [("Content-Type", "multipart/form-data; boundary=edge")]

    /// Whoever sends much waits for themselves: another's job has a thread at once, in whatever order they came.
    @Test func onePeerNeverHasAllThreads() {
        let pool = WorkerPool(Lane("two", threads: 2, waiting: 8))
        #expect(pool.start())
        let gate = Gate()
        for _ in 0..<4 { #expect(pool.submit(for: "203.0.113.7") { gate.pass() } == .taken) }
        #expect(gate.awaitArrivals(1))
        let isDone = Monitor(false)
        for peer in ["198.51.100.9", nil] {
            let taking = pool.submit(for: peer) { isDone.withLock(wake: .all) { $0 = true } }
            #expect(taking == .taken)
            #expect(isDone.await(seconds: 30) { $0 ? true : nil } == true)
            isDone.withLock { $0 = false }
        }
        // A job says that it is done before its thread counts as free.
        while pool.figures.working > 1 { usleep(1_000) }
        #expect(pool.figures.working == 1 && pool.figures.waiting == 3)
        gate.open()
        while pool.figures.begun < 6 { usleep(1_000) }
        pool.close()
        #expect(pool.awaitEnd(seconds: 30))
    }

    @Test func aFullLaneStopsNoOther() throws {
        let gate = Gate()
        let server = try server(gate)
        let first = try server.client()
        first.send("GET /slow HTTP/1.1\r\nHost: t\r\n\r\n")
        #expect(gate.awaitArrivals(1))
        let second = try server.client()
        second.send("GET /slow HTTP/1.1\r\nHost: t\r\n\r\n")
        while server.server.laneFigures["slow"]?.waiting == 0 { usleep(1_000) }
        for _ in 0..<3 {
            let refused = try server.ask("GET", "/slow")
            #expect(refused.status == 503)
            let seconds = try #require(refused.headers["Retry-After"].flatMap { Int($0) })
            #expect((1...300).contains(seconds))
            #expect(try server.ask("GET", "/quick").status == 200)
            #expect(
                try server.ask("POST", "/form", Self.multipart, body: Self.form(withFile: true)).status == 200
            )
        }
        let figures = try #require(server.server.laneFigures["slow"])
        #expect(figures.working == 1 && figures.waiting == 1 && figures.refused == 3 && figures.begun == 1)
        gate.open()
        #expect(try first.answer().status == 200)
        #expect(try second.answer().status == 200)
    }

    /// A form without files never waits behind one with files; where those are too many, only the file is left out.
    @Test func formsWithFilesHaveALaneOfTheirOwn() throws {
        let gate = Gate()
        let server = try server(gate)
        let first = try server.client()
        let body = Self.form(withFile: true)
        first.send(
            Array(
                "POST /form?wait HTTP/1.1\r\nHost: t\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: \(body.count)\r\n\r\n"
                    .utf8) + body)
        #expect(gate.awaitArrivals(1))
        let without = try server.ask("POST", "/form", Self.multipart, body: Self.form(withFile: false))
        #expect(without.text == "none story")
        let left = try server.ask("POST", "/form", Self.multipart, body: body)
        #expect(left.text == "left out story")
        gate.open()
        #expect(try first.answer().text == "3 bytes story")
    }

    /// A form whose turn comes too late goes on without its files, as its sender would not wait for them as well.
    @Test(.inOwnThread) func formsWithFilesDoNotWaitLong() throws {
        let gate = Gate()
        let files = Lane("files", threads: 1, waiting: 1)
        let server = try TestServer(
            {
                $0.lanes = [Self.quick, files]
                $0.filesPatience = 1
            }, admit: { _ in .accept(BodyLimit(fields: 1_000, files: 1_000), filesLane: files) }
        ) { request in
            if request.query["wait"] != nil { gate.pass() }
            return .text((try? request.form())?.file("file")?.isLeftOut == true ? "left out" : "taken")
        }
        let body = Self.form(withFile: true)
        let head =
            "HTTP/1.1\r\nHost: t\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: \(body.count)\r\n\r\n"
        let first = try server.client()
        first.send(Array("POST /?wait \(head)".utf8) + body)
        #expect(gate.awaitArrivals(1))
        let second = try server.client()
        second.send(Array("POST / \(head)".utf8) + body)
        while server.server.laneFigures["files"]?.waiting == 0 { usleep(1_000) }
        // The first was begun within that second, on however busy a machine.
        usleep(1_200_000)
        gate.open()
        #expect(try first.answer().text == "taken")
        #expect(try second.answer().text == "left out")
    }

    @Test func threadsOfALaneStandBack() throws {
        let server = try TestServer({ $0.lanes = [Self.quick, Self.slow] }, admit: Self.admit) { _ in
            .text("\(getpriority(Int32(PRIO_PROCESS.rawValue), 0))")
        }
        let own = getpriority(Int32(PRIO_PROCESS.rawValue), 0)
        #expect(try server.ask("GET", "/quick").text == "\(own)")
        #expect(try server.ask("GET", "/slow").text == "\(max(own, 5))")
    }

    /// The wait that is told grows with the queue and with what the work in hand has taken already.
    @Test func theWaitThatIsToldComesFromTheQueue() throws {
        let pool = WorkerPool(Lane("one", threads: 1, waiting: 2))
        let gate = Gate()
        #expect(pool.start())
        for _ in 0..<3 { #expect(pool.submit { gate.pass() } == .taken) }
        #expect(gate.awaitArrivals(1))
        usleep(400_000)
        guard case .full(let seconds) = pool.submit({}) else {
            Issue.record("the queue has no bound")
            return
        }
        #expect(seconds >= 2)
        gate.open()
        pool.close()
        #expect(pool.awaitEnd(seconds: 5))
    }

    /// What a request holds (files, a share of a quota) ends with it, although others wait behind it.
    @Test func aRequestThatIsDoneHoldsNothing() throws {
        final class Held: Sendable {}
        let pool = WorkerPool(Lane("one", threads: 1, waiting: 8))
        let gates = [Gate(), Gate()]
        weak var done: Held?
        do {
            let held = Held()
            done = held
            #expect(pool.submit { withExtendedLifetime(held) { gates[0].pass() } } == .taken)
        }
        #expect(pool.submit { gates[1].pass() } == .taken)
        #expect(pool.submit {} == .taken)
        #expect(pool.start())
        #expect(gates[0].awaitArrivals(1) && done != nil)
        gates[0].open()
        #expect(gates[1].awaitArrivals(1))
        #expect(done == nil && pool.figures.waiting == 1)
        gates[1].open()
        pool.close()
        #expect(pool.awaitEnd(seconds: 5))
    }

    /// One peer has its share of a lane, and the rest is for others; who comes from this machine is everybody.
    @Test func aPeerHasAShare() {
        let pool = WorkerPool(Lane("one", threads: 1, waiting: 5, perPeer: 2))
        #expect(pool.submit(for: "a") {} == .taken)
        #expect(pool.submit(for: "a") {} == .taken)
        #expect(pool.submit(for: "a") {} == .full(seconds: 1))
        #expect(pool.submit(for: "b") {} == .taken)
        for _ in 0..<3 { #expect(pool.submit {} == .taken) }
        #expect(pool.submit {} == .full(seconds: 1))
        #expect(pool.start())
        while pool.figures.waiting + pool.figures.working > 0 { usleep(1_000) }
        #expect(pool.submit(for: "a") {} == .taken)
        pool.close()
        #expect(pool.awaitEnd(seconds: 5))
    }

    @Test func peersAreCountedByWhatAHouseholdHas() throws {
        #expect(PeerShare.name(of: "203.0.113.7") == "203.0.113.7")
        // As a proxy with a socket for both families says it, and with a port.
        for same in [
            "::ffff:203.0.113.7", "::FFFF:cb00:7107", "203.0.113.7:1001", "[::ffff:203.0.113.7]:1001",
        ] {
            #expect(PeerShare.name(of: same) == "203.0.113.7", "\(same)")
        }
        #expect(PeerShare.name(of: "[2001:db8:1:2::7]:443") == PeerShare.name(of: "2001:db8:1:2::7"))
        #expect(PeerShare.name(of: "2001:db8:1:2::7") == PeerShare.name(of: "2001:db8:1:2:ffff::1"))
        #expect(PeerShare.name(of: "2001:db8:1:2::7") == PeerShare.name(of: "2001:db8:1:3::7"))
        #expect(PeerShare.name(of: "2001:db8:1:2::7") != PeerShare.name(of: "2001:db8:1:102::7"))
        for own in ["127.0.0.1", "127.9.9.9", "::1", "", "nonsense"] {
            #expect(PeerShare.name(of: own) == nil, "\(own)")
        }
        let head = try RequestHead(
            method: .get, target: "/", headers: ["X-Forwarded-For": "198.51.100.1, 203.0.113.7"],
            remoteAddress: "192.0.2.1")
        #expect(head.share(trustsProxy: true) == "203.0.113.7")
        #expect(head.share(trustsProxy: false) == "192.0.2.1")
        let bare = try RequestHead(method: .get, target: "/", remoteAddress: "192.0.2.1")
        #expect(bare.share(trustsProxy: true) == nil)
    }
}
