import Glibc
import Synchronization
import Testing

@testable import Web

/// Answers that are sent as their reader takes them: files and events.
@Suite struct StreamTests {
    /// A file of some bytes, which has lost its name when it is sent.
    private static func file(_ size: Int) throws -> ResponseFile {
        var name = Array("/tmp/hamkori-web-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        defer {
            close(descriptor)
            unlink(name)
        }
        var left = size
        let piece = (0..<65_536).map { UInt8($0 % 251) }
        while left > 0 { left -= write(descriptor, piece, min(left, piece.count)) }
        let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        return try #require(ResponseFile(path: path))
    }

    @Test func aFileComesWholeAndSaysItsLength() throws {
        let file = try Self.file(700_000)
        let server = try TestServer { _ in Response(headers: ["Content-Type": "text/csv"], body: .file(file))
        }
        let client = try server.client()
        for _ in 0..<2 {
            let answer = try client.ask("GET", "/")
            #expect(answer.headers["Content-Length"] == "700000" && answer.body.count == 700_000)
            #expect(answer.body.indices.allSatisfy { answer.body[$0] == UInt8($0 % 65_536 % 251) })
            let head = try client.ask("HEAD", "/")
            #expect(head.status == 200 && head.headers["Content-Length"] == "700000")
        }
        #expect(server.server.connectionFigures.downloadBytes == 0)
    }

    /// Readers that take nothing hold no thread: everybody else gets their file, and every page.
    @Test func slowReadersStopNoDownload() throws {
        let file = try Self.file(20_000_000)
        let server = try TestServer({ $0.lanes = [Lane("requests", threads: 1, waiting: 4)] }) { request in
            request.path == "/file" ? Response(body: .file(file)) : .text("page")
        }
        var slow: [Client] = []
        for _ in 0..<20 {
            let client = try server.client()
            client.send("GET /file HTTP/1.1\r\nHost: t\r\n\r\n")
            #expect(try client.head().hasPrefix("HTTP/1.1 200"))
            slow.append(client)
        }
        #expect(server.server.connectionFigures.downloadBytes == 400_000_000)
        #expect(try server.ask("GET", "/").text == "page")
        #expect(try server.ask("GET", "/file").body.count == 20_000_000)
    }

    /// Files that are fetched take a share of the disk; one peer's is bounded.
    @Test func aPeerFetchesSoMuchAtOneTime() throws {
        let file = try Self.file(20_000_000)
        let server = try TestServer({
            $0.downloadBytes = 1_000_000_000
            $0.downloadBytesPerPeer = 40_000_000
            $0.trustsProxy = true
        }) { _ in Response(body: .file(file)) }
        func reader(_ address: String) throws -> (client: Client, isServed: Bool) {
            let client = try server.client()
            client.send("GET / HTTP/1.1\r\nHost: t\r\nX-Forwarded-For: \(address)\r\n\r\n")
            return (client, try client.head().hasPrefix("HTTP/1.1 200"))
        }
        var readers = [try reader("203.0.113.7"), try reader("203.0.113.7")]
        #expect(readers.allSatisfy { $0.isServed })
        #expect(try !reader("203.0.113.7").isServed)
        #expect(try reader("203.0.113.8").isServed)
        readers.removeAll()
        while server.server.connectionFigures.downloadBytes > 0 { usleep(1_000) }
        #expect(try reader("203.0.113.7").isServed)
    }

    /// One that is larger than a share takes all of it, and is fetched nevertheless.
    @Test func aFileMayBeLargerThanAShare() throws {
        let file = try Self.file(300_000)
        let server = try TestServer({ $0.downloadBytesPerPeer = 100_000 }) { _ in Response(body: .file(file))
        }
        for _ in 0..<2 { #expect(try server.ask("GET", "/").body.count == 300_000) }
        while server.server.connectionFigures.downloadBytes > 0 { usleep(1_000) }
    }

    /// Large answers that nobody fetches take a bounded memory; small ones are not counted.
    @Test func largeAnswersHaveABound() throws {
        let large = [UInt8](repeating: 65, count: 20_000_000)
        let server = try TestServer({ $0.answerBytes = 50_000_000 }) { request in
            request.path == "/large" ? Response(body: .bytes(large)) : .text("page")
        }
        var slow: [Client] = []
        for _ in 0..<2 {
            let client = try server.client()
            client.send("GET /large HTTP/1.1\r\nHost: t\r\n\r\n")
            #expect(try client.head().hasPrefix("HTTP/1.1 200"))
            slow.append(client)
        }
        let refused = try server.ask("GET", "/large")
        #expect(refused.status == 503 && refused.headers["Retry-After"] != nil)
        #expect(try server.ask("GET", "/").text == "page")
        #expect(try server.ask("HEAD", "/large").status == 200)
        slow.removeAll()
        var isServed = false
        for _ in 0..<500 where !isServed {
            isServed = try server.ask("GET", "/large").status == 200
            if !isServed { usleep(10_000) }
        }
        #expect(isServed)
    }

    @Test func eventsReachAllWhoListenAndEndWithTheServer() throws {
        let source = EventSource()
        let server = try TestServer { _ in Response(body: .events(source)) }
        let clients = [try server.client(), try server.client()]
        for client in clients {
            client.send("GET /events HTTP/1.1\r\nHost: t\r\n\r\n")
            #expect(try client.head().lowercased().contains("content-type: text/event-stream"))
            #expect(try client.chunk() == Array(": hello\n\n".utf8))
        }
        source.publish("one\ntwo", name: "news\n", id: "7")
        for client in clients {
            let event = try client.chunk() ?? []
            #expect(String(decoding: event, as: UTF8.self) == "event: news\nid: 7\ndata: one\ndata: two\n\n")
        }
        #expect(source.readerCount == 2)
        server.server.stop()
        for client in clients { #expect(try client.chunk() == nil) }
        source.publish("nobody")
        #expect(source.readerCount == 0)
    }

    @Test func eventsAreKeptAliveAndSlowReadersCutOff() throws {
        let source = EventSource()
        let server = try TestServer({ $0.keepAliveInterval = 1 }) { _ in Response(body: .events(source)) }
        let client = try server.client()
        client.send("GET /events HTTP/1.1\r\nHost: t\r\n\r\n")
        _ = try client.head()
        #expect(try client.chunk() == Array(": hello\n\n".utf8))
        #expect(try client.chunk() == Array(":\n\n".utf8))
        let large = String(repeating: "x", count: 60_000)
        // The reader takes nothing: the system's buffers and then the flow fill up.
        for _ in 0..<2_000 where source.readerCount > 0 { source.publish(large) }
        #expect(source.readerCount == 0)
    }
}
