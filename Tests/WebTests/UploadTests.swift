import Glibc
import Testing

@testable import Web

@Suite struct UploadTests {
    /// Says what form it got.
    @Sendable static func describe(_ request: Request) -> Response {
        do {
            let form = try request.form()
            var lines = form.fields.pairs.map { "\($0.name)=\($0.value)" }
            for file in form.files("file") {
                var sum = 0
                try file.forEachChunk(of: 10_000) { sum += $0.reduce(0) { $0 + Int($1) } }
                lines.append("\(file.fileName):\(file.contentType):\(file.size):\(sum)")
            }
            lines.append(request.body.isInFile ? "file" : "memory")
            return .text(lines.joined(separator: "\n"))
        } catch FormError.notAForm {
            return .text("no form", status: 415)
        } catch FormError.tooMany {
            return .text("too many", status: 413)
        } catch FormError.malformed {
            return .text("malformed", status: 400)
        } catch {
            return .text("\(error)", status: 500)
        }
    }

    static func multipart(_ files: [[UInt8]], boundary: String = "XX", isWhole: Bool = true) -> [UInt8] {
        var body = Array(
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nЗаг=1\r\n".utf8)
        for (index, file) in files.enumerated() {
            let head =
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\(index).bin\"\r\n"
            body += Array((head + "Content-Type: image/png\r\n\r\n").utf8) + file + Array("\r\n".utf8)
        }
        return isWhole ? body + Array("--\(boundary)--\r\n".utf8) : body
    }

    static let type = ("Content-Type", "multipart/form-data; boundary=XX")
    static let urlencoded = ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")

    @Test func formsAreRead() throws {
        let server = try TestServer(answer: Self.describe)
        let answer = try server.ask(
            "POST", "/", [Self.urlencoded], body: Array("a=1&b=%D0%B6+x&a=%zz&=e".utf8))
        #expect(answer.text == "a=1\nb=ж x\na=%zz\n=e\nmemory")
        #expect(try server.ask("POST", "/", [("Content-Type", "text/plain")], body: [65]).status == 415)
        #expect(
            try server.ask("POST", "/", [("Content-Type", "multipart/form-data")], body: [65]).status == 415)
        #expect(try server.ask("POST", "/", body: []).text == "memory")
    }

    @Test func chunkedBodiesAreRead() throws {
        let server = try TestServer(answer: Self.describe)
        let client = try server.client()
        client.send(
            "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n4\r\na=1&\r\n3\r\nb=2\r\n0\r\n\r\n")
        #expect(try client.answer().text == "a=1\nb=2\nmemory")
        #expect(try client.ask("POST", "/", [Self.urlencoded], body: Array("c=3".utf8)).text == "c=3\nmemory")
    }

    @Test func largeUploadsGoToAFileWithoutAName() throws {
        var template = Array("/tmp/web-spool-XXXXXX".utf8CString)
        let folder = template.withUnsafeMutableBufferPointer { buffer -> String in
            guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "" }
            return String(cString: made)
        }
        #expect(!folder.isEmpty)
        let server = try TestServer({ $0.spoolDirectory = folder }, answer: Self.describe)
        let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let sum = large.reduce(0) { $0 + Int($1) }
        let answer = try server.ask("POST", "/", [Self.type], body: Self.multipart([large, [1, 2]]))
        #expect(answer.text == "title=Заг=1\nf0.bin:image/png:300000:\(sum)\nf1.bin:image/png:2:3\nfile")
        let long = String(repeating: "x", count: 100_000)
        #expect(
            try server.ask("POST", "/", [Self.urlencoded], body: Array("a=\(long)".utf8)).text
                == "a=\(long)\nfile")
        // Nothing is left, or the folder could not be removed.
        #expect(rmdir(folder) == 0)
        let lost = try server.ask("POST", "/", [Self.type], body: Self.multipart([large]))
        #expect(lost.status == 503)
        for code in [ENOSPC, EDQUOT] { #expect(Reception.status(ofSpool: code) == 507) }
    }

    @Test func bodiesOverTheLimitAreRefused() throws {
        let server = try TestServer(
            admit: { .accept(BodyLimit(fields: $0.path == "/big" ? 1 << 20 : 100)) },
            answer: Self.describe)
        let bytes = [UInt8](repeating: 65, count: 200_000)
        let answer = try server.ask("POST", "/", [Self.urlencoded], body: bytes)
        #expect(answer.status == 413)
        #expect(answer.text == "refused 413")
        #expect(answer.headers["Connection"]?.lowercased() == "close")
        // One that would be too long to read to its end is refused before it comes.
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 99999999999\r\n\r\n")
        #expect(try client.answer().status == 413)
        let chunked = try server.client()
        chunked.send("POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in 0..<20 { chunked.send("10\r\n0123456789abcdef\r\n") }
        chunked.send("0\r\n\r\n")
        #expect(try chunked.answer().status == 413)
        #expect(try server.ask("POST", "/big", [Self.urlencoded], body: bytes).status == 200)
    }

    @Test func aReaderThatExpectsIsToldToGoOn() throws {
        let server = try TestServer(answer: Self.describe)
        let client = try server.client()
        client.send(
            "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 3\r\nExpect: 100-continue\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
        #expect(try client.answer().status == 100)
        client.send("a=1")
        #expect(try client.answer().text == "a=1\nmemory")
    }

    @Test func brokenMultipartIsMalformed() throws {
        let server = try TestServer(answer: Self.describe)
        let bodies = [
            Self.multipart([[1]], isWhole: false), Array("--XX".utf8), Array("no boundary at all".utf8),
            Array("--XX\r\nContent-Disposition: form-data\r\n\r\nx\r\n--XX--".utf8),
            Array("--XX\r\nbroken header\r\n\r\nx\r\n--XX--".utf8), Array("--XXjunk\r\n\r\n".utf8),
            Array(("--XX\r\nX: " + String(repeating: "y", count: 20_000)).utf8),
            Array("--XX\r\n\r\nx\r\n--XX--".utf8),
        ]
        for body in bodies {
            #expect(try server.ask("POST", "/", [Self.type], body: body).text == "malformed")
        }
        #expect(
            try server.ask("POST", "/", [Self.type], body: Self.multipart([])).text == "title=Заг=1\nmemory")
    }

    @Test func aRequestThatNeverEndsIsCut() throws {
        let server = try TestServer({ $0.requestTimeout = 1 }, answer: Self.describe)
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 10\r\n\r\nabc")
        #expect(client.readToEnd().isEmpty)
        #expect(try server.ask("POST", "/", [Self.urlencoded], body: Array("a=1".utf8)).status == 200)
    }

    /// Files beyond a quota go by, the rest of the form is taken; what is taken is given back with the request.
    @Test func filesBeyondTheQuotaAreLeftOut() throws {
        let quota = ByteQuota(most: 250_000, perPeer: 250_000)
        let server = try TestServer(
            admit: { _ in .accept(BodyLimit(fields: 1_000, files: 1_000_000), quota: quota) }
        ) { request in
            let form = try? request.form()
            let files = (form?.uploads ?? []).map { $0.upload.isLeftOut ? "left out" : "\($0.upload.size)" }
            return .text("\(form?["title"] ?? "") \(files.joined(separator: ", ")) \(quota.taken)")
        }
        let file = [UInt8](repeating: 65, count: 100_000)
        for _ in 0..<2 {
            let two = try server.ask("POST", "/", [Self.type], body: Self.multipart([file, file]))
            #expect(two.text == "Заг=1 100000, 100000 200000")
            // An answer is there before its request is over.
            while quota.taken > 0 { usleep(1_000) }
            let three = try server.ask("POST", "/", [Self.type], body: Self.multipart([file, file, file]))
            // What has come of them is on the disk until the request is over, and is counted as long.
            let parts = three.text.split(separator: " ")
            #expect(parts.dropLast().joined(separator: " ") == "Заг=1 left out, left out, left out")
            #expect(parts.last.flatMap { Int($0) }.map { (200_000...250_000).contains($0) } == true)
            while quota.taken > 0 { usleep(1_000) }
        }
        #expect(quota.refusals == 2)
    }
}
