import Glibc
import Testing

@testable import Web

@Suite struct ValueTests {
    @Test func fieldsKeepOrderAndRepetitions() throws {
        let fields = try Fields(parsing: "b=2&a=1&b=3&c&&d=%D0%B6+%2B&e=%FF&f==x&%")
        #expect(fields.pairs.map(\.name) == ["b", "a", "b", "c", "d", "e", "f", "%"])
        #expect(fields["b"] == "2")
        #expect(fields.all("b") == ["2", "3"])
        #expect(fields["c"] == "")
        #expect(fields["d"] == "ж +")
        #expect(fields["e"] == "\u{FFFD}")
        #expect(fields["f"] == "=x")
        #expect(fields["g"] == nil)
        #expect(try Fields(parsing: fields.encoded()) == fields)
        #expect(Fields([("a b", "c&d=é")]).encoded() == "a%20b=c%26d%3D%C3%A9")
    }

    /// What was encoded twice stays encoded once.
    @Test func nothingIsDecodedTwice() throws {
        #expect(try RequestHead(method: .get, target: "/%2541?a=%2541").path == "/%41")
        #expect(try RequestHead(method: .get, target: "/%2541?a=%2541").query["a"] == "%41")
        #expect(try Fields(parsing: "a=%2541&b=%252B")["a"] == "%41")
        #expect(Cookie.find("a", in: ["a=%2541"]) == "%41")
        #expect(try RequestHead(method: .get, target: "/%252e%252e/a").path == "/%2e%2e/a")
    }

    @Test func headersAreFoundWithoutRegardToCase() {
        var headers: Headers = ["Vary": "a", "X-One": "1", "vary": "b"]
        #expect(headers["VARY"] == "a")
        #expect(headers.all("vary") == ["a", "b"])
        headers.set("vary", "c")
        #expect(headers.pairs.map(\.value) == ["1", "c"])
        headers.set("x-one", nil)
        #expect(!headers.contains("X-One"))
        #expect(headers["X@One"] == nil)
    }

    @Test func cookiesComeBackAsTheyWereSet() {
        for value in ["abc-_123", "", "a b;c,\"d\\é%", "a=b"] {
            let cookie = Cookie(
                name: "n", value: value, maxAge: 60, httpOnly: false, secure: false, sameSite: .strict)
            let sent = cookie.headerValue
            #expect(sent.hasSuffix("; Path=/; Max-Age=60; SameSite=Strict"))
            let pair = String(sent.prefix { $0 != ";" })
            #expect(Cookie.find("n", in: ["x=1; nn=2", "other=3;  " + pair + " ; n=second"]) == value)
        }
        #expect(Cookie.find("a", in: ["a=\"quoted\"", "b"]) == "quoted")
        #expect(Cookie.find("b", in: ["a=1; b", ";;=;"]) == nil)
    }

    @Test func theHeadIsRead() throws {
        let head = try RequestHead(method: .get, target: "/a%20b/c?x=1?2", headers: ["Cookie": "s=1"])
        #expect(head.path == "/a b/c")
        #expect(head.segments == ["a b", "c"])
        #expect(head.query["x"] == "1?2")
        #expect(head.cookie("s") == "1")
        // A slash is a byte, whatever mark stands behind it or sign before it.
        #expect(
            try RequestHead(method: .get, target: "/%CC%81en/a%D6%91/b").segments == [
                "\u{301}en", "a\u{591}", "b",
            ])
        #expect(try !RequestHead(method: .get, target: "/%CC%81assets/x").begins(with: "assets"))
        for bad in ["/a%D8%80/../b", "/a/..%CC%81/%2E%2E"] {
            #expect(throws: HeadError.badTarget, "\(bad)") { try RequestHead(method: .get, target: bad) }
        }
        for bad in [
            "", "a", "/..", "/a/../b", "/%2E%2e/", "/.", "/%7F", "/%1f", "http://host", "/a#b", "/a%2Fb",
        ] {
            #expect(throws: HeadError.badTarget, "\(bad)") { try RequestHead(method: .get, target: bad) }
        }
    }

    @Test func acceptEncodingIsHonoured() {
        for yes in ["gzip", "GZIP", "br, gzip;q=0.1", "*", "x-gzip", "identity;q=1, *;q=0.5"] {
            #expect(Negotiation.acceptsGzip(["Accept-Encoding": yes]), "\(yes)")
        }
        for no in ["", "br", "gzip;q=0", "gzip; q=0.0", "*;q=0", "gzip;q=0,*", ";q=1"] {
            #expect(!Negotiation.acceptsGzip(["Accept-Encoding": no]), "\(no)")
        }
        #expect(Negotiation.isKnown("\"a\"", ["If-None-Match": "*"]))
        #expect(!Negotiation.isKnown("\"a\"", ["If-None-Match": "a, \"aa\""]))
    }

    @Test func fingerprintsDifferAndStay() {
        // Changing the hash makes every browser fetch every page again: it has to be meant.
        #expect(Fingerprint(of: Array("hamkori".utf8)).text == "88757682988d09d2e0411b87515c1ea9")
        var seen: Set<Fingerprint> = []
        for length in 0..<64 { seen.insert(Fingerprint(of: [UInt8](repeating: 0, count: length))) }
        for bit in 0..<512 {
            var bytes = [UInt8](repeating: 7, count: 64)
            bytes[bit / 8] ^= 1 << (bit % 8)
            seen.insert(Fingerprint(of: bytes))
        }
        #expect(seen.count == 576)
        #expect(Set(seen.map(\.high)).count == 576)
        #expect(Set(seen.map(\.low)).count == 576)
    }

    @Test func staticFilesAreStampedWithTheirContent() throws {
        let files: [String: [UInt8]] = [
            "site.css": Array("a{src:url('fonts/a.woff2')} b{background:url(none.png)} c{d:url(".utf8),
            "fonts/a.woff2": [1, 2, 3], "notes.docx": [1], "empty.js": [],
        ]
        let one = try StaticFiles(files)
        #expect(one.names == ["empty.js", "fonts/a.woff2", "site.css"])
        let path = try #require(one.path(of: "site.css"))
        #expect(path.hasPrefix("/assets/site.") && path.hasSuffix(".css") && path.utf8.count == 25)
        let font = try #require(one.path(of: "fonts/a.woff2"))
        #expect(one.response(for: font)?.size == 3)
        #expect(one.response(for: "/assets/site.css") == nil)
        var changed = files
        changed["fonts/a.woff2"] = [9]
        // The style sheet names the font, so it changes with it.
        #expect(try StaticFiles(changed).path(of: "site.css") != path)
        #expect(try StaticFiles(files).path(of: "site.css") == path)
        let server = try TestServer(fromMemory: { one.response(for: $0.path) }, answer: echo)
        let answer = try server.ask("GET", path)
        #expect(answer.headers["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(answer.headers["Content-Type"] == "text/css; charset=utf-8")
        #expect(answer.text == "a{src:url(\"\(font)\")} b{background:url(none.png)} c{d:url(")
        #expect(try server.ask("GET", "/assets/other.css").text == "GET /assets/other.css")
    }

    @Test func aFolderIsLoaded() throws {
        var template = Array("/tmp/web-static-XXXXXX".utf8CString)
        let folder = template.withUnsafeMutableBufferPointer { buffer -> String in
            guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "" }
            return String(cString: made)
        }
        #expect(mkdir(folder + "/icons", 0o700) == 0)
        for name in ["a.js", ".hidden.js", "icons/b.svg"] {
            let file = open(folder + "/" + name, O_WRONLY | O_CREAT, 0o600)
            #expect(write(file, "x", 1) == 1)
            close(file)
        }
        let files = try StaticFiles(folder: folder)
        #expect(files.names == ["a.js", "icons/b.svg"])
        for name in ["a.js", ".hidden.js", "icons/b.svg"] { unlink(folder + "/" + name) }
        rmdir(folder + "/icons")
        rmdir(folder)
        #expect(throws: StaticFilesError.unreadable(path: folder, code: ENOENT)) {
            try StaticFiles(folder: folder)
        }
    }
}
