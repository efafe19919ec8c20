import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// When sessions and invitations begin and end, and what their cookies say to browsers.
@Suite struct SessionTests {
    private func person(_ role: Role, _ application: Application) throws -> Person {
        let people = try application.read {
            try PersonStore.active(in: $0)
        }
        return try #require(people.first { $0.role == role })
    }

    @Test(arguments: Engine.allCases) func aSessionEndsAfterRestAndAfterADay(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let officer = try person(.officer, application)
            let start = Timestamp.now
            func begin() throws -> [UInt8] {
                try application.writeUnrecorded {
                    try SessionStore.start(for: officer.id, carrying: nil, at: start, in: $0).digest
                }
            }
            func isGood(_ session: [UInt8], after seconds: Int) throws -> Bool {
                try SessionStore.resume(session, at: start.adding(seconds: seconds), in: application)
                    != nil
            }
            let (busy, resting) = (try begin(), try begin())
            #expect(try isGood(resting, after: 1_799))
            #expect(try !isGood(try begin(), after: 1_801))
            // Kept alive all day, it ends all the same.
            for seconds in stride(from: 1_500, through: 42_000, by: 1_500) {
                #expect(try isGood(busy, after: seconds), "\(seconds)")
            }
            #expect(try isGood(busy, after: 43_199))
            #expect(try !isGood(busy, after: 43_201))
        }
    }

    @Test(arguments: Engine.allCases) func anInvitationIsGoodForSevenDays(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let member = try person(.member, application)
            let start = Timestamp.now
            let token = try application.write(as: "test", at: start) {
                try AccountDeeds.reset(member.id, in: $0)
            }
            func opened(after seconds: Int) throws -> ID<Person>? {
                try application.read {
                    try InvitationStore.person(token, at: start.adding(seconds: seconds), in: $0)?.id
                }
            }
            #expect(try opened(after: 604_799) == member.id)
            #expect(try opened(after: 604_801) == nil)
        }
    }

    /// The cookies of forms, of sessions and of known devices, over TLS.
    @Test func cookiesAreForThisHostOverTLSAlone() throws {
        try withConfiguration(.sqlite, isDemo: true) { (known) throws in
            var configuration = known
            configuration.publicURL = "https://hamkori.example"
            let application = try Application(configuration, opening: .existing, log: .silent)
            defer { application.database.close() }
            let expert = try person(.expert, application)
            let hash = try application.passwords.hash(Newcomer.password)
            try application.setPassword(hash, of: expert.id)
            let visit = Visit(application)
            let asked = try visit.get("/en/sign-in")
            let entered = try visit.submit(
                "/en/sign-in", to: "/en/sign-in", [("email", expert.email), ("password", Newcomer.password)])
            #expect(entered.status == 303)
            let left = try visit.submit("/en/workspace", to: "/en/sign-out", [])
            let set = [asked, entered, left].flatMap { $0.headers.all("Set-Cookie") }
            let names = set.map { String($0.prefix { $0 != "=" }) }
            #expect(
                names == [
                    "__Host-hamkori-form", "__Host-hamkori", "__Host-hamkori-confirmed",
                    "__Host-hamkori-device",
                    "__Host-hamkori", "__Host-hamkori-confirmed",
                ])
            for cookie in set {
                let parts = Set(cookie.split(separator: "; ").dropFirst().map(String.init))
                #expect(parts.isSuperset(of: ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]), "\(cookie)")
                #expect(!parts.contains { $0.hasPrefix("Domain") }, "\(cookie)")
            }
        }
    }

    @Test func aSignInEndsTheSessionThatTheBrowserHad() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let former = try #require(visit.cookies[SiteCookie.session.rawValue].flatMap(Token.init(text:)))
            #expect(try SessionStore.resume(former.digest, at: .now, in: application) != nil)
            try visit.signIn(as: .monitor)
            #expect(visit.cookies[SiteCookie.session.rawValue] != former.text)
            #expect(try SessionStore.resume(former.digest, at: .now, in: application) == nil)
            #expect(try visit.get("/en/workspace").status == 200)
        }
    }

    @Test func aResetEndsTheSessions() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let (administrator, officer) = (Visit(application), Visit(application))
            try administrator.signIn(as: .administrator)
            try officer.signIn(as: .officer)
            #expect(try officer.get("/en/workspace").status == 200)
            let page = "/en/people/\(try person(.officer, application).id.text)"
            #expect(
                try administrator.submit(page, to: page + "/reset", [("sureToReset", "yes")]).status == 200)
            #expect(try officer.get("/en/workspace").status == 401)
        }
    }

    @Test(arguments: ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"])
    func aSignInLeadsToPagesOfOursOnly(next: String) throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let officer = try person(.officer, application)
            func place(_ next: String) throws -> String? {
                try Visit(application).submit(
                    "/en/sign-in", to: "/en/sign-in/demo", [("person", officer.id.text), ("next", next)]
                ).headers["Location"]
            }
            #expect(try place("/en/bookmarks") == "/en/bookmarks")
            let led = try #require(try place(next))
            #expect(led.hasPrefix("/") && !led.hasPrefix("//") && !led.contains("evil"), "\(led)")
        }
    }

    /// Browsers mask them, and programs that keep passwords know which is which.
    @Test func passwordsAreTypedIntoFieldsForPasswords() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let member = try person(.member, application)
            let token = try application.write(as: "test", at: .now) {
                try AccountDeeds.reset(member.id, in: $0)
            }
            let hash = try application.passwords.hash(Newcomer.password)
            try application.setPassword(hash, of: member.id)
            var pages = try ["/en/sign-in", "/en/invitation/\(token.text)"].map {
                visit.text(try visit.get($0))
            }
            try visit.signIn(as: .member)
            pages += try ["/en/workspace/password", "/en/workspace/confirm"].map {
                visit.text(try visit.get($0))
            }
            let fields = pages.map { page in
                page.split(separator: "<input ").dropFirst().map { String($0.prefix { $0 != ">" }) }.filter {
                    field in
                    ["password", "current", "old"].contains { field.contains("name=\"\($0)\"") }
                }
            }
            #expect(fields.map(\.count) == [1, 2, 2, 1])
            for field in fields.joined() {
                #expect(field.contains("type=\"password\""), "\(field)")
                #expect(
                    field.contains("autocomplete=\"current-password\"")
                        || field.contains("autocomplete=\"new-password\""), "\(field)")
            }
        }
    }
}
