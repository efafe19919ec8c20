import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// From the first administrator on the command line to a colleague who is let in, slowed down and shut out.
@Suite struct AccountTests {
    private let password = "a mountain road in spring"

    /// What stands between two pieces of a page.
    private func piece(_ page: String, after start: String, before end: Character) throws -> String {
        let from = try #require(page.range(of: start)?.upperBound)
        return String(page[from...].prefix { $0 != end })
    }

    /// Accepts an invitation as its address leads, and gives the second factor and the recovery codes.
    private func accept(_ address: String, _ visit: Visit) throws -> (factor: TOTP, codes: [String]) {
        let path = String(address[try #require(address.range(of: "/en/invitation/")).lowerBound...])
        let page = visit.text(try visit.get(path))
        #expect(page.contains("<svg class=\"qr\""))
        let secret = try piece(page, after: "<p><code class=\"long\">", before: "<")
        let factor = TOTP(secret: Secret(try #require(Base32.decode(secret))))
        let wrong = try visit.submit(path, to: path, [("password", password), ("code", "12")])
        #expect(wrong.status == 422)
        let code = factor.code(at: Timestamp.now.seconds)
        let response = try visit.submit(path, to: path, [("password", password), ("code", code)])
        #expect(response.status == 200)
        let codes = visit.text(response).split(separator: "<li><code>").dropFirst().map {
            String($0.prefix { $0 != "<" })
        }
        #expect(codes.count == RecoveryCodes.count)
        #expect(try visit.get(path).status == 410)
        return (factor, codes)
    }

    private func enter(_ email: String, _ password: String, _ code: String, _ visit: Visit) throws -> Response
    {
        try visit.submit(
            "/en/sign-in", to: "/en/sign-in", [("email", email), ("password", password), ("code", code)])
    }

    @Test(arguments: Engine.allCases) func anAdministratorLetsAColleagueIn(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let words = try UserCommands.add("a@x.tj", name: "Administrator", .administrator, application)
            let administrator = Visit(application)
            let first = try accept(words, administrator)
            // The code of the invitation's own moment is fresh at the sign-in: a step later, or the step after.
            let code = first.factor.code(at: Timestamp.now.seconds + 30)
            #expect(try enter("A@x.tj", password, code, administrator).status == 303)
            #expect(
                try enter("a@x.tj", password, code, Visit(application)).status == 422, "a code is used once")

            let invited = try administrator.submit(
                "/en/people/new", to: "/en/people/new",
                [("name-tg", "Корманди қабулгоҳ"), ("email", "o@x.tj"), ("role", "officer")])
            #expect(invited.status == 200)
            let link = try piece(administrator.text(invited), after: "<code class=\"long\">", before: "<")
            let taken = try administrator.submit(
                "/en/people/new", to: "/en/people/new",
                [("name-en", "Other"), ("email", "O@x.tj"), ("role", "officer")])
            #expect(taken.status == 422)

            try follow(link, administrator, application)
        }
    }

    /// What becomes of somebody who was invited: in, out, in again, and in another role.
    private func follow(_ link: String, _ administrator: Visit, _ application: Application) throws {
        let officer = Visit(application)
        let second = try accept(link, officer)
        #expect(try enter("o@x.tj", password, second.codes[0], officer).status == 303)
        #expect(try enter("o@x.tj", password, second.codes[0], Visit(application)).status == 422)
        #expect(try officer.get("/en/people").status == 403)
        #expect(try officer.get("/en/workspace").status == 200)

        let id = try application.read {
            try #require(try PersonStore.person(email: "o@x.tj", in: $0)).id.text
        }
        let person = "/en/people/\(id)"
        let sure = [("sureToClose", "yes")]
        #expect(try administrator.submit(person, to: person + "/deactivate", sure).status == 303)
        #expect(try officer.get("/en/workspace").status == 401, "a closed account has no session")
        #expect(try enter("o@x.tj", password, second.codes[1], officer).status == 422)
        #expect(try administrator.submit(person, to: person + "/reactivate", []).status == 303)
        #expect(try enter("o@x.tj", password, second.codes[2], officer).status == 303)
        #expect(
            try administrator.submit(person, to: person + "/role", [("role", "monitor")]).status == 303)
        #expect(
            try officer.get("/en/workspace").status == 401, "another role begins with another session")
        #expect(try LedgerVerification.report(application).problems == [])
    }

    /// What cannot be taken back needs a tick that names the person; what changes nothing is not written.
    @Test func whatCannotBeTakenBackAsksFirst() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let (administrator, monitor) = (Visit(application), Visit(application))
            try administrator.signIn(as: .administrator)
            try monitor.signIn(as: .monitor)
            let known = try application.read {
                try PersonStore.active(in: $0).first { $0.role == .monitor }
            }
            let person = try #require(known)
            let page = "/en/people/\(person.id.text)"
            let before = try application.ledgerSize()
            for (step, tick, words) in [
                ("/deactivate", "sureToClose", "Yes, close this account: "),
                ("/reset", "sureToReset", "Yes, end all sessions and create a new link for: "),
            ] {
                let refused = try administrator.submit(page, to: page + step, [])
                let html = administrator.text(refused)
                #expect(refused.status == 422 && html.contains("href=\"#\(tick)\""), "\(step)")
                #expect(html.contains(words + person.name.text(.en)), "\(step)")
            }
            let same = try administrator.submit(page, to: page + "/role", [("role", "monitor")])
            #expect(same.status == 422 && administrator.text(same).contains("Nothing was changed"))
            let open = try administrator.submit(page, to: page + "/reactivate", [])
            #expect(open.status == 422 && administrator.text(open).contains("Nothing was changed"))
            #expect(try application.ledgerSize() == before)
            #expect(try monitor.get("/en/workspace").status == 200, "the session goes on")
        }
    }

    @Test(arguments: Engine.allCases) func theLastAdministratorStays(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            let id = try application.read {
                try PersonStore.active(in: $0)
                    .first { $0.role == .administrator }
            }
            let person = "/en/people/\(try #require(id).id.text)"
            let closed = try visit.submit(person, to: person + "/deactivate", [("sureToClose", "yes")])
            #expect(closed.status == 422 && visit.text(closed).contains("the only administrator"))
            #expect(try visit.submit(person, to: person + "/role", [("role", "member")]).status == 422)
            #expect(try visit.get(person).status == 200)
        }
    }

    @Test func wrongPasswordsAreSlowedAndNobodyIsToldWhichAddressExists() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            for email in ["nobody@x.tj", "officer@x.tj"] {
                let visit = Visit(application)
                for _ in 0..<SignInThrottle.free {
                    #expect(try enter(email, "wrong", "", visit).status == 422)
                }
                // The first wait is a second, which a busy machine may let pass; the next are longer.
                let isSlowed = try (0..<6).contains { _ in
                    try enter(email, "wrong", "", visit).status == 429
                }
                #expect(isSlowed)
            }
        }
    }

    @Test func theWaitGrowsAndEnds() {
        #expect(SignInThrottle.wait(after: 4) == 0)
        #expect([5, 6, 7, 8].map { SignInThrottle.wait(after: $0) } == [1, 2, 4, 8])
        #expect(SignInThrottle.wait(after: 1_000) == SignInThrottle.longest)
        let patience = SignInThrottle()
        let now = Timestamp(milliseconds: 1_000_000)
        for _ in 0..<8 { patience.fail(.stranger("a@x.tj"), at: now) }
        #expect(patience.seconds(.stranger("A@X.tj"), at: now) == 8)
        #expect(patience.seconds(.stranger("a@x.tj"), at: now.adding(seconds: 8)) == 0)
        #expect(
            patience.seconds(.stranger("b@x.tj"), at: now) == 0
                && patience.seconds(.device("a@x.tj", "word"), at: now) == 0)
        patience.succeed(.stranger("a@x.tj"))
        #expect(patience.seconds(.stranger("a@x.tj"), at: now) == 0)
    }

    @Test func aPasswordChangesAfterTheOldOne() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let member = try application.read {
                try PersonStore.active(in: $0).first { $0.role == .member }
            }
            let id = try #require(member).id
            let hash = try application.passwords.hash(password)
            try application.setPassword(hash, of: id)
            let (here, there) = (Visit(application), Visit(application))
            try here.signIn(as: .member)
            try there.signIn(as: .member)
            let path = "/en/workspace/password"
            let wrong = [("current", "not it at all"), ("password", "another long sentence")]
            #expect(try here.submit(path, to: path, wrong).status == 422)
            let right = [("current", password), ("password", "another long sentence")]
            #expect(try here.submit(path, to: path, right).status == 200)
            #expect(try here.get("/en/workspace").status == 200)
            #expect(try there.get("/en/workspace").status == 401)
        }
    }
}
