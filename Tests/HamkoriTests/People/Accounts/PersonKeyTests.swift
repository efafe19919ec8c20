import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Whose keys open when: with the password, and during a session with its cookie.
@Suite struct PersonKeyTests {
    private let password = "a mountain road in spring"
    private let another = "another long sentence"

    /// The keys that a browser's cookie opens.
    private func keys(_ visit: Visit) throws -> KeyPair? {
        let application = visit.gate.application
        let cookie = visit.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let head = try RequestHead(method: .get, target: "/en/workspace", headers: ["Cookie": cookie])
        let token = try token(visit)
        let person = try SessionStore.resume(token.digest, at: .now, in: application)
        let context = Context(
            application: application, request: Request(head: head, body: Body()), language: .en,
            visitor: Visitor(person: person, formSecret: nil), requestID: "test", now: .now)
        return try context.keyPair()
    }

    private func token(_ visit: Visit) throws -> Token {
        let text = try #require(visit.cookies[SiteCookie.session.rawValue])
        return try #require(Token(text: text))
    }

    private func newest(_ id: ID<Person>, _ application: Application) throws -> PersonKeyStore.Wrapped {
        try #require(try application.read { try PersonKeyStore.newest(of: id, in: $0) })
    }

    private func person(_ email: String, _ application: Application) throws -> Person {
        let found = try application.read {
            try PersonStore.person(email: email, in: $0)
        }
        return try #require(found)
    }

    private func enter(_ password: String, _ visit: Visit) throws -> Int {
        try visit.submit("/en/sign-in", to: "/en/sign-in", [("email", "m@x.tj"), ("password", password)])
            .status
    }

    /// Makes a member by invitation, who chooses the password.
    private func accept(_ words: String, _ password: String, _ application: Application) throws {
        let path = String(words[try #require(words.range(of: "/en/invitation/")).lowerBound...])
        #expect(try Visit(application).submit(path, to: path, [("password", password)]).status == 303)
    }

    @Test(arguments: Engine.allCases) func theCookieAloneOpensTheSessionsKeys(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let token = try token(visit)
            let found = try SessionStore.resume(token.digest, at: .now, in: application)
            let id = try #require(found).id
            let pair = try #require(try keys(visit))
            #expect(pair.publicKey == (try newest(id, application).publicKey))
            let stored = try application.read { try SessionStore.sealedKey(token.digest, in: $0) }
            let box = try #require(stored)
            #expect(throws: SecretsError.refused) {
                try PersonKeys.open(box, under: Token.generate(), of: id)
            }
            #expect(throws: SecretsError.refused) {
                try PersonKeys.open(box, under: token, of: ID(at: .now, random: Random.bytes(10)))
            }

            #expect(try visit.submit("/en/workspace", to: "/en/sign-out", []).status == 303)
            #expect(try application.read { try SessionStore.sealedKey(token.digest, in: $0) } == nil)
        }
    }

    @Test(arguments: Engine.allCases) func thePairOutlivesThePasswordButNotItsLoss(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            try accept(
                UserCommands.add("m@x.tj", name: "Member", .member, application), password, application)
            let id = try person("m@x.tj", application).id
            let (here, there) = (Visit(application), Visit(application))
            #expect(try enter(password, here) == 303)
            #expect(try enter(password, there) == 303)
            let pair = try #require(try keys(here))
            #expect(try keys(there)?.secretKey == pair.secretKey)

            let path = "/en/workspace/password"
            let words = [("current", password), ("password", another)]
            #expect(try here.submit(path, to: path, words).status == 200)
            #expect(try keys(here)?.secretKey == pair.secretKey)
            #expect(try keys(there) == nil)
            let wrapped = try newest(id, application).byPassword
            let gate = application.passwords
            #expect(try wrapped.unwrap(password: another, through: gate).secretKey == pair.secretKey)
            #expect(throws: SecretsError.refused) { try wrapped.unwrap(password: password, through: gate) }

            try accept(UserCommands.reset("m@x.tj", application), password, application)
            let fresh = try newest(id, application)
            #expect(fresh.generation == 2)
            #expect(fresh.publicKey != pair.publicKey)
            #expect(try keys(here) == nil)
        }
    }

    @Test(arguments: Engine.allCases) func anAccountFromBeforeGetsItsPairOnce(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            _ = try UserCommands.add("m@x.tj", name: "Member", .member, application)
            let id = try person("m@x.tj", application).id
            let hash = try application.passwords.hash(password)
            try application.setPassword(hash, of: id)
            #expect(try application.read { try PersonKeyStore.publicKeys(of: [id], in: $0) }.isEmpty)
            let (first, second) = (Visit(application), Visit(application))
            #expect(try enter("not it at all", first) == 422)
            #expect(try enter(password, first) == 303)
            #expect(try enter(password, second) == 303)
            let pair = try #require(try keys(first))
            #expect(try keys(second)?.secretKey == pair.secretKey)
            #expect(try newest(id, application).generation == 1)
            let known = try application.read { try PersonKeyStore.publicKeys(of: [id], in: $0) }
            #expect(known == [id: pair.publicKey])
        }
    }
}
