import Testing

@testable import Web

@Suite struct ServerTests {
    @Test func answersMethodsAndKeepsTheConnection() throws {
        let server = try TestServer(answer: echo)
        let client = try server.client()
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            let answer = try client.ask(method, "/a%20b?x=1", body: method == "GET" ? nil : Array("x=1".utf8))
            #expect(answer.status == 200)
            #expect(answer.text == "\(method) /a b")
        }
        let head = try client.ask("HEAD", "/page")
        #expect(head.status == 200)
        #expect(head.headers["Content-Length"] == "9")
        #expect(try client.ask("GET", "/after").text == "GET /after")
    }

    @Test func unknownMethodsAreRefused() throws {
        let server = try TestServer(answer: echo)
        for method in ["BREW", "TRACE", "get"] {
            #expect(try server.ask(method, "/").status == 501, "\(method)")
        }
    }

    @Test func theHeadReachesTheHandler() throws {
        let server = try TestServer { request in
            .text(
                [
                    request.query["q"] ?? "-", request.cookie("sid") ?? "-", request.headers["x-one"] ?? "-",
                    request.head.remoteAddress, "\(request.isSecure)", request.target,
                ].joined(separator: "|"))
        }
        let answer = try server.ask(
            "GET", "/s?q=a+%D0%B6&r", [("Cookie", "a=1; sid=t%20t"), ("X-One", "two")])
        #expect(answer.text == "a ж|t t|two|127.0.0.1|false|/s?q=a+%D0%B6&r")
    }

    @Test func aProxyIsBelievedOnlyWhenToldSo() throws {
        for trusts in [true, false] {
            let server = try TestServer({ $0.trustsProxy = trusts }) { .text("\($0.isSecure)") }
            #expect(try server.ask("GET", "/", [("X-Forwarded-Proto", "https")]).text == "\(trusts)")
        }
    }

    @Test func bytesHaveATagAndAreNotSentTwice() throws {
        let server = try TestServer { _ in .html("<p>page</p>") }
        let first = try server.ask("GET", "/")
        let tag = try #require(first.headers["ETag"])
        let second = try server.ask("GET", "/", [("If-None-Match", "\"other\", W/\(tag)")])
        #expect(second.status == 304)
        #expect(second.body.isEmpty)
        #expect(second.headers["ETag"] == tag)
        #expect(try server.ask("GET", "/", [("If-None-Match", "\"other\"")]).status == 200)
        #expect(try server.ask("POST", "/", [("If-None-Match", tag)]).status == 200)
        #expect(try server.ask("POST", "/").headers["ETag"] == nil)
        let client = try server.client()
        #expect(try client.ask("HEAD", "/", [("If-None-Match", tag)]).status == 304)
        #expect(try client.ask("GET", "/", [("If-None-Match", tag)]).status == 304)
        #expect(try client.ask("GET", "/").text == "<p>page</p>")
    }

    @Test func textIsZippedWhenAsked() throws {
        let page = String(repeating: "текст и ещё текст\n", count: 200)
        let server = try TestServer { request in
            var response = Response.html(page)
            response.headers.set("Vary", "Cookie")
            if request.path == "/secret" { response.isCompressible = false }
            if request.path == "/picture" { response.headers.set("Content-Type", "image/png") }
            return response
        }
        let plain = try server.ask("GET", "/")
        #expect(plain.headers["Content-Encoding"] == nil)
        #expect(plain.headers["Vary"] == "Cookie, Accept-Encoding")
        let zipped = try server.ask("GET", "/", [("Accept-Encoding", "br, gzip;q=0.5")])
        #expect(zipped.headers["Content-Encoding"] == "gzip")
        #expect(zipped.headers["ETag"] != plain.headers["ETag"])
        #expect(zipped.body.count < plain.body.count / 4)
        #expect(try Inflation.gunzip(zipped.body) == plain.body)
        let known = try #require(zipped.headers["ETag"])
        let headers = [("Accept-Encoding", "gzip"), ("If-None-Match", known)]
        #expect(try server.ask("GET", "/", headers).status == 304)
        for refused in ["gzip;q=0", "identity", "gzip; q=0.000, *;q=1", "br"] {
            #expect(
                try server.ask("GET", "/", [("Accept-Encoding", refused)]).headers["Content-Encoding"] == nil)
        }
        for path in ["/secret", "/picture"] {
            let answer = try server.ask("GET", path, [("Accept-Encoding", "gzip")])
            #expect(answer.headers["Content-Encoding"] == nil)
            #expect(answer.headers["Vary"] == "Cookie")
        }
    }

    @Test func preparedAnswersComeFromMemory() throws {
        let text = String(repeating: "prepared ", count: 1000)
        let prepared = try #require(PreparedResponse(.html(text)))
        let server = try TestServer(fromMemory: { $0.path == "/p" ? prepared : nil }) { _ in
            .prepared(prepared)
        }
        let client = try server.client()
        // A body on GET goes the long way and is answered all the same.
        for body in [nil, Array("body".utf8)] {
            let answer = try client.ask("GET", "/p", body: body)
            #expect(answer.text == text)
            let tag = try #require(answer.headers["ETag"])
            #expect(try client.ask("GET", "/p", [("If-None-Match", tag)], body: body).status == 304)
            let zipped = try client.ask("GET", "/p", [("Accept-Encoding", "gzip")], body: body)
            #expect(try Inflation.gunzip(zipped.body) == Array(text.utf8))
            let zippedTag = try #require(zipped.headers["ETag"])
            let headers = [("Accept-Encoding", "gzip"), ("If-None-Match", zippedTag)]
            #expect(try client.ask("GET", "/p", headers, body: body).status == 304)
        }
        #expect(try client.ask("HEAD", "/p").headers["Content-Length"] == "9000")
    }

    @Test func aResponseCannotBeSplit() throws {
        let server = try TestServer { _ in
            var response = Response.text("ok")
            response.headers.add("X-Bad", "a\r\nX-Evil: 1")
            response.headers.add("Content-Length", "99")
            response.setCookie(Cookie(name: "s", value: "a\r\nb;c"))
            return response
        }
        let answer = try server.ask("GET", "/")
        #expect(answer.text == "ok")
        #expect(answer.headers["X-Evil"] == nil)
        #expect(answer.headers["X-Bad"] == nil)
        #expect(answer.headers.all("Content-Length") == ["2"])
        #expect(answer.headers["Set-Cookie"] == "s=a%0D%0Ab%3Bc; Path=/; HttpOnly; Secure; SameSite=Lax")
    }

    @Test func redirectsAndEmptyAnswers() throws {
        let server = try TestServer { request in
            request.path == "/r" ? .redirect(to: "/there") : .options(allowed: [.get, .head, .options])
        }
        let client = try server.client()
        let redirect = try client.ask("POST", "/r", body: [])
        #expect(redirect.status == 303)
        #expect(redirect.headers["Location"] == "/there")
        let options = try client.ask("OPTIONS", "/x")
        #expect(options.status == 204)
        #expect(options.headers["Allow"] == "GET, HEAD, OPTIONS")
        #expect(try client.ask("POST", "/r", body: []).status == 303)
    }

    @Test func admissionRefusesBeforeTheBody() throws {
        let server = try TestServer(
            admit: { head in
                head.path == "/no" ? .refuse(.text("no", status: 403)) : .accept(BodyLimit(fields: 10))
            }, answer: echo)
        let client = try server.client()
        #expect(try client.ask("GET", "/no").status == 403)
        #expect(try client.ask("POST", "/no", body: [1, 2, 3]).status == 403)
        #expect(try server.ask("POST", "/no", [("Expect", "100-continue")], body: [1]).status == 403)
    }

    @Test func aFullQueueIsAnsweredBy503() throws {
        let gate = Gate()
        let server = try TestServer({
            $0.lanes = [Lane("requests", threads: 1, waiting: 1)]
        }) { (_: Request) in
            gate.pass()
            return .text("done")
        }
        let first = try server.client()
        first.send("GET /1 HTTP/1.1\r\nHost: t\r\n\r\n")
        #expect(gate.awaitArrivals(1))
        var answers: [Int] = []
        let second = try server.client()
        let third = try server.client()
        second.send("GET /2 HTTP/1.1\r\nHost: t\r\n\r\n")
        third.send("GET /3 HTTP/1.1\r\nHost: t\r\n\r\n")
        // One of the two waits and the other is turned away; a fourth is turned away in any case.
        let fourth = try server.ask("GET", "/4")
        answers.append(fourth.status)
        #expect(fourth.headers["Retry-After"] == "1")
        gate.open()
        for client in [first, second, third] { answers.append(try client.answer().status) }
        #expect(answers.sorted() == [200, 200, 503, 503])
    }

    @Test func manyClientsAreAnsweredAtOnce() async throws {
        let server = try TestServer(answer: echo)
        let port = server.port
        let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    let client = try Client(port)
                    var wrong = 0
                    for index in 0..<200
                    where try client.ask("GET", "/\(worker)/\(index)").text != "GET /\(worker)/\(index)" {
                        wrong += 1
                    }
                    return wrong
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }

    @Test func aServerStartsOnceAndSaysWhatIsWrong() throws {
        let server = try TestServer(answer: echo)
        #expect(throws: HTTPServerError.notFresh) { try server.server.start() }
        var configuration = HTTPServer.Configuration()
        configuration.port = server.port
        let second = HTTPServer(configuration) { _ in Response() }
        #expect(throws: HTTPServerError.addressInUse) { try second.start() }
        configuration.host = "no.such.host.invalid"
        let third = HTTPServer(configuration) { _ in Response() }
        #expect(throws: HTTPServerError.badHost("no.such.host.invalid")) { try third.start() }
    }
}
