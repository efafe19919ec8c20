import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Forms whose answer shows a secret once or that take what is good once: sent twice, by a double press or because the first
/// answer was lost, they do one thing and give one answer.
@Suite struct LostAnswerTests {
    private static let password = "a mountain road in spring"

    /// A form that somebody has filled in.
    private struct Filled {
        let visit: Visit
        let target: String
        let fields: [(String, String)]
        /// What stands before the secret on its answer; nil where it shows none.
        let mark: String?

        init(
            _ visit: Visit, on page: String, to target: String? = nil, _ fields: [(String, String)] = [],
            shows mark: String?
        ) throws {
            let html = visit.text(try visit.get(page))
            self.visit = visit
            self.target = target ?? page
            self.mark = mark
            self.fields =
                try ["csrf", "once"].map { ($0, try #require(visit.value(of: $0, in: html), "\(page)")) }
                + fields
        }

        func send(adding more: [(String, String)] = []) throws -> Response {
            try visit.post(target, fields + more)
        }

        /// Sends it with the token of another browser.
        func send(from other: Visit, on page: String) throws -> Response {
            let html = other.text(try other.get(page))
            let token = try #require(other.value(of: "csrf", in: html))
            return try other.post(target, [("csrf", token)] + fields.filter { $0.0 != "csrf" })
        }

        /// The first secret of an answer.
        func secret(_ answer: Response) throws -> String? {
            guard let mark else { return nil }
            let html = visit.text(answer)
            return html.range(of: mark).map { String(html[$0.upperBound...].prefix { $0 != "<" }) }
        }
    }

    /// Everybody who sends the forms.
    private struct Cast {
        let application: Application
        let administrator: Visit
        let officer: Visit
        let member: Visit
        /// Of a member who has no second factor.
        let colleague: String

        init(_ application: Application) throws {
            self.application = application
            administrator = Visit(application)
            officer = Visit(application)
            try administrator.signIn(as: .administrator)
            try officer.signIn(as: .officer)
            func newcomer(_ email: String) throws -> Newcomer {
                let invited = try UserCommands.add(email, name: "M", .member, application)
                return try Newcomer(email, invited: invited, application)
            }
            member = try newcomer("m@x.tj").visit
            colleague = try newcomer("c@x.tj").id().text
        }

        private func factor(on page: String, _ visit: Visit) throws -> (String, String) {
            let html = visit.text(try visit.get(page))
            let mark = try #require(html.range(of: "<p><code class=\"long\">"))
            let bytes = Base32.decode(String(html[mark.upperBound...].prefix { $0 != "<" }))
            return ("code", TOTP(secret: Secret(try #require(bytes))).code(at: Timestamp.now.seconds))
        }

        func invitation(_ email: String) throws -> Filled {
            let words = try UserCommands.add(email, name: "Officer", .officer, application)
            let path = String(words[try #require(words.range(of: "/en/invitation/")).lowerBound...])
            let visit = Visit(application)
            return try Filled(
                visit, on: path, [("password", LostAnswerTests.password), factor(on: path, visit)],
                shows: "<li><code>")
        }

        func factor() throws -> Filled {
            let page = "/en/workspace/second-factor"
            return try Filled(member, on: page, [factor(on: page, member)], shows: "<li><code>")
        }

        func codes() throws -> Filled {
            let page = "/en/workspace/second-factor"
            return try Filled(member, on: page, to: page + "/codes", shows: "<li><code>")
        }

        func key() throws -> Filled {
            try Filled(officer, on: "/en/workspace/recovery-key", shows: "id=\"recovery-key\">")
        }

        func password() throws -> Filled {
            let fields = [("current", LostAnswerTests.password), ("password", "a river valley in autumn")]
            return try Filled(member, on: "/en/workspace/password", fields, shows: nil)
        }

        /// What an administrator sends: the links of invitations and a token.
        func administration() throws -> [Filled] {
            let (person, link) = ("/en/people/\(colleague)", "<code class=\"long\">")
            let organisation = try application.read {
                try OrganisationStore.all(in: $0)
            }[0].id.text
            let new = [("name-en", "New"), ("email", "new@x.tj"), ("role", "officer")]
            let token = [
                ("scopes", TokenScope.recommendations.word), ("name", "A program"),
                ("expires", Timestamp.now.date.adding(days: 30).text), ("organisation", organisation),
            ]
            return [
                try Filled(administrator, on: "/en/people/new", new, shows: link),
                try Filled(
                    administrator, on: person, to: person + "/role", [("role", "auditor")], shows: link),
                try Filled(
                    administrator, on: person, to: person + "/reset", [("sureToReset", "yes")], shows: link),
                try Filled(administrator, on: "/en/tokens/new", token, shows: "id=\"token\">"),
            ]
        }
    }

    /// Sends a form twice and expects one thing done and one answer.
    @discardableResult
    private func expectOne(_ form: Filled, _ application: Application) throws -> String? {
        let size = try application.ledgerSize()
        let first = try form.send()
        let (entries, secret) = (try application.ledgerSize() - size, try form.secret(first))
        let second = try form.send()
        #expect(entries > 0 && first.status == 200, "\(form.target) \(first.status)")
        #expect((secret == nil) == (form.mark == nil), "\(form.target)")
        #expect(second.status == 200 && form.visit.text(second) == form.visit.text(first), "\(form.target)")
        #expect(second.headers["Cache-Control"] == "no-store")
        #expect(try application.ledgerSize() == size + entries, "\(form.target) was done twice")
        return secret
    }

    @Test(arguments: Engine.allCases) func theSameSendingGetsTheSameAnswer(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let cast = try Cast(application)
            try expectOne(cast.key(), application)
            try expectOne(cast.invitation("o@x.tj"), application)
            try expectOne(cast.factor(), application)
            let code = try #require(try expectOne(cast.codes(), application))
            // A code that was used up by the first sending.
            let confirmation = try Filled(
                cast.member, on: "/en/workspace/confirm",
                [("password", LostAnswerTests.password), ("code", code)], shows: nil)
            for _ in 0..<2 { #expect(try confirmation.send().status == 303) }
            try expectOne(cast.password(), application)
            for form in try cast.administration() { try expectOne(form, application) }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func otherContentIsAnotherSending(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let cast = try Cast(application)
            _ = try cast.factor().send()
            for form in try [cast.key(), cast.codes()] + cast.administration().suffix(2) {
                let first = try #require(try form.secret(form.send()))
                let size = try application.ledgerSize()
                let second = try #require(try form.secret(form.send(adding: [("more", "1")])))
                #expect(try first != second && application.ledgerSize() == size + 1, "\(form.target)")
            }
        }
    }

    /// Not even another session of the same person.
    @Test(arguments: Engine.allCases) func whoKnowsTheWordGetsNothing(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let cast = try Cast(application)
            let others = [Visit(application), Visit(application)]
            try others[0].signIn(as: .officer)
            try others[1].signIn(as: .administrator)
            var sent = [(try cast.key(), others[0], "/en/workspace")]
            sent += try cast.administration().map { ($0, others[1], "/en/workspace") }
            let invitation = try cast.invitation("o@x.tj")
            sent.append((invitation, Visit(application), "/en/sign-in"))
            for (form, other, page) in sent {
                let secret = try #require(try form.secret(form.send()))
                let size = try application.ledgerSize()
                let answer = try form.send(from: other, on: page)
                #expect(answer.status == 303, "\(form.target) \(answer.status)")
                #expect(!other.text(answer).contains(secret))
                #expect(try application.ledgerSize() == size, "\(form.target)")
            }
            // Nor the same browser when the session has ended.
            let key = try cast.key()
            _ = try key.send()
            #expect(try cast.officer.submit("/en/workspace", to: "/en/sign-out", []).status == 303)
            #expect(try key.send().status == 401)
        }
    }

    /// The answers are gone then; what was sent is still done once, and is no guess.
    @Test(arguments: Engine.allCases) func afterARestartNothingSaysWrongPassword(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let cast = try Cast(application)
            let forms = [try cast.invitation("o@x.tj"), try cast.password(), try cast.key()]
            for form in forms { #expect(try form.send().status == 200) }
            let later = try Application(application.configuration, opening: .existing, log: .silent)
            defer { later.database.close() }
            let size = try later.ledgerSize()
            for form in forms {
                let visit = Visit(later)
                visit.cookies = form.visit.cookies
                for _ in 0...SignInThrottle.free {
                    let answer = try visit.post(form.target, form.fields)
                    #expect(answer.status == 303, "\(form.target) \(answer.status)")
                }
            }
            #expect(try later.ledgerSize() == size)
            let page = try cast.officer.text(cast.officer.get("/en/workspace/recovery-key"))
            #expect(page.contains("not have it on paper") && page.contains("Create a recovery key"))
            let used = Visit(later)
            let told = used.text(try used.get(forms[0].target))
            #expect(told.contains("already been accepted") && told.contains("href=\"/en/sign-in\""))
        }
    }

    /// A browser left open shows it again no longer than it would let another one be made.
    @Test(arguments: Engine.allCases) func thePasswordIsAskedForBeforeItIsShownAgain(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let cast = try Cast(application)
            let forms = [try cast.key(), try cast.factor()]
            for form in forms { #expect(try form.send().status == 200) }
            let codes = try cast.codes()
            #expect(try codes.send().status == 200)
            let then = Timestamp.now.adding(seconds: -301)
            try application.writeUnrecorded {
                _ = try $0.execute("UPDATE sessions SET reauthenticated_at = \(then)")
            }
            for form in forms + [codes] {
                let answer = try form.send()
                #expect(answer.status == 303 && answer.headers["Location"]?.contains("/confirm") == true)
            }
            let page = try cast.member.text(cast.member.get("/en/workspace/second-factor"))
            #expect(page.contains("create new ones") && !page.contains("second-factor/codes"))
        }
    }
}
