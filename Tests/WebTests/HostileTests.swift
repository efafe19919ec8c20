import Testing

@testable import Web

@Suite struct HostileTests {
    @Test func brokenRequestsAreRefusedAndTheServerGoesOn() throws {
        let server = try TestServer(answer: echo)
        let refused = [
            "GET / HTTP/1.1\r\n\r\n": 400,
            "GET /../etc/passwd HTTP/1.1\r\nHost: t\r\n\r\n": 400,
            "GET /a/%2e%2e/b HTTP/1.1\r\nHost: t\r\n\r\n": 400,
            "GET /a/./b HTTP/1.1\r\nHost: t\r\n\r\n": 400,
            "GET /a%00b HTTP/1.1\r\nHost: t\r\n\r\n": 400,
            "GET /a%0Ab HTTP/1.1\r\nHost: t\r\n\r\n": 400,
            "GET a HTTP/1.1\r\nHost: t\r\n\r\n": 400,
            "GET * HTTP/1.1\r\nHost: t\r\n\r\n": 400,
            "GET / HTTP/1.1\r\nHost: t\r\nHost: u\r\n\r\n": 400,
            "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef": 400,
            "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: -1\r\n\r\n": 400,
            "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n":
                400,
            "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: gzip\r\n\r\nabc": 400,
        ]
        for (request, status) in refused {
            let client = try server.client()
            client.send(request)
            #expect(try client.answer().status == status, "\(request)")
            #expect(try server.ask("GET", "/on").text == "GET /on")
        }
    }

    @Test func whatTheLibraryLetsThroughIsRefused() throws {
        let server = try TestServer(answer: echo)
        let refused = [
            "GET / HTTP/1.1\r\nHost: t\r\nX-Name : value\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: t\r\nX\tName: value\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: t\r\nX(Name): value\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: t\r\nX-Na\0me: b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: t\r\nX-Name: a\rb\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: t\r\nX-Name: a\u{1}b\r\n\r\n",
            "POST / HTTP/1.0\r\nHost: t\r\nTransfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding : chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        ]
        for request in refused {
            let client = try server.client()
            client.send(request)
            #expect(try client.answer().status == 400, "\(request.debugDescription)")
            // The connection cannot be trusted any more.
            #expect(client.readToEnd().isEmpty && !client.hasWaitedInVain)
        }
        let lawful = try server.client()
        lawful.send("GET /on HTTP/1.1\r\nHost: t\r\nX-Name:\ta\tb é \r\nX!#$%&'*+.^_`|~: 1\r\n\r\n")
        #expect(try lawful.answer().text == "GET /on")
    }

    @Test func oddButLawfulTargetsAreAnswered() throws {
        let server = try TestServer(answer: echo)
        let answered = [
            "/%zz%4": "GET /%zz%4", "/%FF": "GET /\u{FFFD}", "//a": "GET //a",
            "http://host/abs?x": "GET /abs", "/...": "GET /...", "/a?../..": "GET /a",
        ]
        for (target, text) in answered { #expect(try server.ask("GET", target).text == text) }
        // A proxy in front compares the path as it came: an encoded slash must not lead past its rules.
        for target in ["/a%2Fb", "/a%2fb", "/a/%2F", "/%%2f"] {
            #expect(try server.ask("GET", target).status == 400, "\(target)")
        }
    }

    @Test func longHeadsAreRefused() throws {
        let server = try TestServer(answer: echo)
        for size in [17_000, 40_000, 200_000] {
            let fields = (0..<(size / 1_000)).map { ("X-\($0)", String(repeating: "v", count: 1_000)) }
            #expect(try server.ask("GET", "/", fields).status == 431, "\(size)")
            let client = try server.client()
            client.send("GET /" + String(repeating: "a", count: size) + " HTTP/1.1\r\nHost: t\r\n\r\n")
            let status = try client.answer().status
            #expect(status == 431 || status == 414, "\(size): \(status)")
            #expect(try server.ask("GET", "/on").status == 200)
        }
        let many = (0..<14).map { ("X-\($0)", String(repeating: "v", count: 1_000)) }
        #expect(try server.ask("GET", "/", many).status == 200)
    }

    @Test func bodiesThatAreCutOffAreForgotten() throws {
        let server = try TestServer(answer: UploadTests.describe)
        let starts = [
            "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 100\r\n\r\nabc",
            "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n",
            "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
            "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcdefgh\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: t\r\nContent-Type: multipart/form-data; boundary=X\r\nContent-Length: 9\r\n\r\n--X\r\n",
        ]
        let clients = try starts.map { start in
            let client = try server.client()
            client.send(start)
            client.endSending()
            #expect(try server.ask("GET", "/").status == 200)
            return client
        }
        // All are closed, and before the idle timeout: a read that waits for longer than that is an error.
        for client in clients {
            #expect(!String(decoding: client.readToEnd(), as: UTF8.self).contains("200 OK"))
        }
        #expect(clients.allSatisfy { !$0.hasWaitedInVain })
    }

    @Test func randomBytesNeverStopTheServer() throws {
        let server = try TestServer(answer: UploadTests.describe)
        var random = Xorshift(state: 42)
        let seeds = [
            "GET /a?b=%20c HTTP/1.1\r\nHost: t\r\nCookie: a=1; b\r\nAccept-Encoding: gzip;q=0\r\n\r\n",
            "POST /a HTTP/1.1\r\nHost: t\r\nContent-Length: 5\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na=%zz",
            "POST /a HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n",
        ].map { Array($0.utf8) }
        for round in 0..<3_000 {
            var bytes: [UInt8]
            if round % 3 == 0 {
                bytes = (0..<Int(random.next() % 300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            } else {
                bytes = seeds[Int(random.next() % UInt64(seeds.count))]
                for _ in 0..<(1 + random.next() % 6) {
                    bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
                }
            }
            let client = try server.client()
            client.send(bytes)
            if round % 2 == 0 { client.endSending() }
            if round % 20 == 0 {
                #expect(try server.ask("GET", "/on").status == 200)
            }
        }
        #expect(try server.ask("GET", "/on").status == 200)
    }
}
