import Synchronization
import Testing

@testable import Web

@Suite struct StreamTests {
    @Test func aStreamComesInOrderAndWhole() throws {
        let server = try TestServer { _ in
            Response(
                body: .stream { sink in
                    for index in 0..<20_000 { try sink.write("line \(index)\n") }
                    try sink.write([UInt8](repeating: 0x2E, count: 500_000))
                })
        }
        let client = try server.client()
        let expected = (0..<20_000).map { "line \($0)\n" }.joined() + String(repeating: ".", count: 500_000)
        for _ in 0..<2 { #expect(try client.ask("GET", "/").text == expected) }
        #expect(try client.ask("HEAD", "/").status == 200)
    }

    @Test func aStreamOfKnownLengthSaysIt() throws {
        let server = try TestServer { _ in
            Response(
                headers: ["Content-Length": "6"],
                body: .stream { sink in
                    try sink.write("abc")
                    try sink.write("def")
                })
        }
        let client = try server.client()
        for _ in 0..<2 {
            let answer = try client.ask("GET", "/")
            #expect(answer.headers["Content-Length"] == "6")
            #expect(answer.text == "abcdef")
        }
    }

    @Test func aStreamThatFailsIsSeenToBeCut() throws {
        let server = try TestServer { _ in
            Response(
                body: .stream { sink in
                    try sink.write("half")
                    throw SinkError.closed
                })
        }
        #expect(throws: Client.Failure.self) { try server.ask("GET", "/") }
    }

    @Test func aProducerLearnsThatItsReaderLeft() throws {
        let outcome = Monitor<SinkError?>(nil)
        let server = try TestServer { _ in
            Response(
                body: .stream { sink in
                    do {
                        while true { try sink.write([UInt8](repeating: 1, count: 10_000)) }
                    } catch let error as SinkError {
                        outcome.withLock(wake: .all) { $0 = error }
                        throw error
                    }
                })
        }
        var client: Client? = try server.client()
        client?.send("GET / HTTP/1.1\r\nHost: t\r\n\r\n")
        _ = try client?.head()
        client = nil
        #expect(outcome.await(seconds: 10) { $0 } == .closed)
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
