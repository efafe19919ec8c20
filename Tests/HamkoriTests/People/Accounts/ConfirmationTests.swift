import Markup
import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Giving the password again, and a second factor of one's own.
@Suite struct ConfirmationTests {
    private let password = "a mountain road in spring"
    private let page = "/en/workspace/second-factor"
    private let confirmation = "/en/workspace/confirm"

    /// A member who is signed in with a password.
    private func member(_ application: Application) throws -> Visit {
        let words = try UserCommands.add("m@x.tj", name: "Member", .member, application)
        let path = String(words[try #require(words.range(of: "/en/invitation/")).lowerBound...])
        #expect(try Visit(application).submit(path, to: path, [("password", password)]).status == 303)
        let visit = Visit(application)
        #expect(try enter(visit) == 303)
        return visit
    }

    private func enter(_ visit: Visit, code: String = "") throws -> Int {
        let fields = [("email", "m@x.tj"), ("password", password), ("code", code)]
        return try visit.submit("/en/sign-in", to: "/en/sign-in", fields).status
    }

    private func digest(_ visit: Visit) throws -> [UInt8] {
        let text = try #require(visit.cookies[SiteCookie.session.rawValue])
        return try #require(Token(text: text)).digest
    }

    /// Lets time pass since the password was given.
    private func wait(_ seconds: Int, _ visit: Visit) throws {
        let then = Timestamp.now.adding(seconds: -seconds)
        try visit.gate.application.writeUnrecorded {
            _ = try $0.execute(
                "UPDATE sessions SET reauthenticated_at = \(then) WHERE digest = \(digest(visit))")
        }
    }

    private func person(_ application: Application) throws -> Person {
        let found = try application.read {
            try PersonStore.person(email: "m@x.tj", in: $0)
        }
        return try #require(found)
    }

    private func factor(on page: String) throws -> TOTP {
        let mark = try #require(page.range(of: "<p><code class=\"long\">"))
        let bytes = Base32.decode(String(page[mark.upperBound...].prefix { $0 != "<" }))
        return TOTP(secret: Secret(try #require(bytes)))
    }

    @Test func thePasswordCountsForFiveMinutes() {
        let now = Timestamp(milliseconds: 1_800_000_000_000)
        #expect(!Confirmation.isFresh(nil, at: now))
        #expect(Confirmation.isFresh(now.adding(seconds: -299), at: now))
        #expect(!Confirmation.isFresh(now.adding(seconds: -300), at: now))
    }

    @Test(arguments: Engine.allCases) func whoseBrowserWasLeftOpenIsAskedAgain(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let visit = try member(application)
            #expect(try visit.text(visit.get(page)).contains("<svg class=\"qr\""))
            try wait(301, visit)
            #expect(try HTMLChecker.problems(in: visit.text(visit.get(confirmation))) == [])
            let asked = try visit.text(visit.get(page))
            let link = "/en/workspace/confirm?next=%2Fen%2Fworkspace%2Fsecond-factor"
            #expect(!asked.contains("<svg class=\"qr\"") && asked.contains(link), "\(asked)")
            let refused = try visit.submit("/en/workspace", to: page, [("code", "123456")])
            #expect(refused.status == 303 && refused.headers["Location"] == link)
            #expect(try person(application).secondFactor == nil)

            func confirm(_ password: String, _ next: String) throws -> Response {
                try visit.submit(
                    confirmation, to: confirmation, [("password", password), ("next", next)])
            }
            #expect(try confirm("not it at all", page).status == 422)
            for outside in [
                "https://evil.example/", "//evil.example/", "/\t/evil.example", "/\\evil.example",
            ] {
                #expect(try confirm(password, outside).headers["Location"] == "/", "\(outside)")
            }
            let back = try confirm(password, page)
            #expect(back.status == 303 && back.headers["Location"] == page)
            #expect(try visit.text(visit.get(page)).contains("<svg class=\"qr\""))
            #expect(try confirm("wrong", page).status == 422)
            // As many more, without the hashes.
            let cookie = try #require(visit.cookies[SiteCookie.session.rawValue])
            let token = try #require(Token(text: cookie))
            let session = Hexadecimal.text(token.digest)
            for _ in 0..<12 { application.patience.fail(.device("m@x.tj", session), at: .now) }
            #expect(try confirm(password, page).status == 429)
        }
    }

    /// Whoever came by the session's cookie has no confirmed session, before and after its owner gives the password again.
    @Test(arguments: Engine.allCases) func aConfirmationIsGoodInItsBrowserOnly(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let visit = try member(application)
            let offered = try factor(on: visit.text(visit.get(page)))
            let thief = Visit(application)
            thief.cookies = visit.cookies
            try wait(301, visit)
            #expect(try !visit.text(visit.get(page)).contains("<svg"))
            let confirmed = try visit.submit(confirmation, to: confirmation, [("password", password)])
            #expect(confirmed.status == 303)
            // Another secret than the one that somebody may have seen before.
            #expect(try factor(on: visit.text(visit.get(page))).secret != offered.secret)
            #expect(try thief.get("/en/workspace").status == 200)
            #expect(try !thief.text(thief.get(page)).contains("<svg"))
            // The moment in the database makes no confirmation.
            try application.writeUnrecorded {
                _ = try $0.execute("UPDATE sessions SET reauthenticated_at = \(Timestamp.now)")
            }
            #expect(try !visit.text(visit.get(page)).contains("<svg"))
            let former = try digest(visit)
            #expect(try visit.submit("/en/workspace", to: "/en/sign-out", []).status == 303)
            #expect(visit.cookies[SiteCookie.confirmation.rawValue]?.isEmpty != false)
            #expect(throws: Refusal.signInFirst) {
                try application.writeUnrecorded {
                    try SessionStore.confirm(former, by: .generate(), at: .now, in: $0)
                }
            }
        }
    }

    /// On a bad line, or by a double press, the answer to the first form is lost: nobody is signed out by that, and forms
    /// that lay open stay good.
    @Test func anAnswerThatIsLostSignsNobodyOut() throws {
        try withApplication(.sqlite) { (application) throws in
            let visit = try member(application)
            try wait(301, visit)
            let before = visit.cookies
            for _ in 0..<2 {
                visit.cookies = before
                let confirmed = try visit.submit(confirmation, to: confirmation, [("password", password)])
                #expect(confirmed.status == 303)
            }
            #expect(try visit.text(visit.get(page)).contains("<svg"))
            visit.cookies = before
            #expect(try visit.submit("/en/workspace", to: "/en/sign-out", []).status == 303)
            #expect(try visit.get("/en/workspace").status == 401)
        }
    }

    @Test(arguments: Engine.allCases) func aMemberGetsASecondFactor(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let visit = try member(application)
            let other = Visit(application)
            #expect(try enter(other) == 303)
            let shown = try visit.text(visit.get(page))
            let totp = try factor(on: shown)
            #expect(try factor(on: visit.text(visit.get(page))).secret == totp.secret)
            #expect(try factor(on: other.text(other.get(page))).secret != totp.secret)
            let cookie = try #require(visit.cookies[SiteCookie.session.rawValue])
            let taken = try #require(Token(text: cookie)).key(for: "second factor").bytes
            #expect(Array(taken.prefix(20)) != totp.secret.bytes, "a cookie alone makes no codes")
            #expect(try visit.submit(page, to: page, [("code", "12")]).status == 422)
            let now = Timestamp.now.seconds
            let set = try visit.submit(page, to: page, [("code", totp.code(at: now))])
            let codes = visit.text(set).split(separator: "<li><code>").dropFirst().map {
                String($0.prefix { $0 != "<" })
            }
            #expect(set.status == 200 && codes.count == RecoveryCodes.count)
            #expect(try other.get("/en/workspace").status == 401)
            #expect(try visit.text(visit.get(page)).contains("You have a second factor"))
            #expect(try visit.submit("/en/workspace", to: page, [("code", "123456")]).status == 303)

            #expect(try enter(other) == 422)
            #expect(try enter(other, code: totp.code(at: now)) == 422, "used when it was set")
            #expect(try enter(other, code: totp.code(at: now + 30)) == 303)
            try wait(301, other)
            let alone = [("password", password)]
            #expect(try other.submit(confirmation, to: confirmation, alone).status == 422)
            let both = alone + [("code", codes[0])]
            #expect(try other.submit(confirmation, to: confirmation, both).status == 303)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func theDatabaseAloneMakesNoCodes(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let visit = try member(application)
            let totp = try factor(on: visit.text(visit.get(page)))
            let code = totp.code(at: Timestamp.now.seconds)
            #expect(try visit.submit(page, to: page, [("code", code)]).status == 200)
            let secret = totp.secret.bytes
            #expect(try !Stored(in: application).contains(secret))
            let id = try person(application).id
            let sealed = try #require(try person(application).secondFactor)
            #expect(try sealed.opened(of: id, application).secret == totp.secret)
            #expect(throws: SecretsError.refused) {
                try sealed.opened(of: application.newID(at: .now), application)
            }
            #expect(try enter(Visit(application), code: totp.code(at: Timestamp.now.seconds + 30)) == 303)
        }
    }
}
