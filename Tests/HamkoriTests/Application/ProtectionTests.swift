import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What goes with every answer, and what is written of a request.
@Suite struct ProtectionTests {
    private static let fields = [
        "Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options", "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
    ]

    @Test func answersThatNobodyMayKeepAreNotCompressed() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            func check(_ target: String, _ status: Int, isPrivate: Bool = true) throws {
                let response = try visit.get(target)
                #expect(response.status == status, "\(target)")
                guard case .bytes = response.body else {
                    #expect(!isPrivate, "\(target)")
                    return
                }
                for field in Self.fields { #expect(response.headers[field] != nil, "\(target): \(field)") }
                // No site but ours reads what a session shows.
                #expect(response.headers["Access-Control-Allow-Origin"] == nil, "\(target)")
                #expect((response.headers["Cache-Control"] == "no-store") == isPrivate, "\(target)")
                #expect(response.isCompressible != isPrivate, "\(target)")
            }
            for target in ["/en", "/en/search?q=child", "/ledger/checkpoint", "/en/recommendations?q=child"] {
                try check(target, 200, isPrivate: false)
            }
            // A page for people who complain: Chromium keeps none of this status for a step back.
            try check("/en/complaints/new", 203)
            try check("/en/sign-in", 200)
            try check("/en/nothing", 404)
            try check("/en/workspace", 401)
            try check("/en/sign-out", 405)
            try check("/api/v1/nothing", 404)
            try visit.signIn(as: .officer)
            for target in [
                "/en", "/en/complaints?q=x", "/en/bookmarks?q=x", "/en/search?q=child", "/en/workspace",
            ] {
                try check(target, 200)
            }
            try check("/en/nothing", 404)
            try check("/en/people", 403)
        }
    }

    /// The server refuses a form before it has received it: nobody is told that it is kept.
    @Test func aFormThatWasNotReceivedIsSentByTheBrowserAgain() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            func refused(_ method: Method, _ status: Int) throws -> (response: Response, text: String) {
                let head = try RequestHead(method: method, target: "/en/contact")
                let response = Server.refusal(status, head, Gate(application: application))
                for field in Self.fields { #expect(response.headers[field] != nil, "\(field)") }
                #expect(response.status == status && response.headers["Cache-Control"] == "no-store")
                return (response, Visit(application).text(response))
            }
            let busy = try refused(.post, 503)
            #expect(
                busy.text.contains(RefusalAdvice.notReceived.en)
                    && busy.response.headers["Retry-After"] != nil)
            #expect(!busy.text.contains(RefusalAdvice.busy.en))
            #expect(try refused(.get, 503).text.contains(RefusalAdvice.busy.en))
            #expect(try refused(.post, 507).text.contains(RefusalAdvice.diskFull.en))
        }
    }

    /// A slash is a byte: a proxy that lets nobody in by a prefix means the same address as we do.
    @Test(arguments: [
        "/%CC%81healthz", "/%CC%81en", "/%CC%81en/seminars", "/%D6%91en", "/en/%CC%81seminars",
        "/en%CC%81/seminars",
    ]) func aPathIsCutByBytes(target: String) throws {
        try withApplication(.sqlite) { (application) throws in
            #expect(try Visit(application).get("/en/seminars").status == 200)
            #expect(try Visit(application).get("/en/").status == 200)
            #expect(try Visit(application).get(target).status == 404)
            let head = try RequestHead(method: .get, target: "/%CC%81assets/site.css")
            #expect(Gate(application: application).answerFromMemory(head) == nil)
        }
    }

    @Test func nothingInALogEndsItsLineOrHidesInIt() {
        #expect(Log.quoted("plain-1/x=2") == "plain-1/x=2")
        #expect(Log.quoted("a b") == "\"a b\"")
        #expect(Log.quoted("a\"\\\n") == "\"a\\\"\\\\\\n\"")
        #expect(Log.quoted("a\rfault b\r\n") == "\"a\\u{D}fault b\\u{D}\\n\"")
        let hidden: [Unicode.Scalar] = [
            "\0", "\u{8}", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{200B}",
        ]
        for scalar in hidden {
            let number = String(scalar.value, radix: 16, uppercase: true)
            #expect(Log.quoted("x\(scalar)y") == "\"x\\u{\(number)}y\"")
        }
        #expect(Log.quoted("ҳуқуқ") == "\"ҳуқуқ\"")
    }

    /// Each field with its value: whoever weakens one has to say so here.
    @Test func theFieldsSayWhatTheyShall() {
        let policy =
            "default-src 'none'; object-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        func fields(isPage: Bool) -> [String] {
            Protection(isSecure: true).fields(isPage: isPage).pairs.map { "\($0.name): \($0.value)" }
        }
        #expect(
            fields(isPage: true) == [
                "Content-Security-Policy: " + policy, "Referrer-Policy: same-origin",
                "X-Content-Type-Options: nosniff", "Cross-Origin-Opener-Policy: same-origin",
                "Cross-Origin-Resource-Policy: same-origin", "Strict-Transport-Security: max-age=31536000",
            ])
        #expect(
            fields(isPage: false).filter { !fields(isPage: true).contains($0) } == [
                "Cross-Origin-Resource-Policy: cross-origin"
            ])
    }

    /// HSTS is sent where people come over TLS, and says nothing of the institution's other names.
    @Test func strictTransportIsForThisHostAlone() {
        let secure = Protection(isSecure: true).fields(isPage: true)
        #expect(secure["Strict-Transport-Security"] == "max-age=31536000")
        #expect(!Protection(isSecure: false).fields(isPage: true).contains("Strict-Transport-Security"))
    }
}
