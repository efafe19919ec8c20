import Markup
import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Who forgets the password keeps their keys with the recovery key, with the old password, or loses them.
@Suite struct RecoveryKeyTests {
    private let password = "a mountain road in spring"
    private let another = "another long sentence"
    private let page = "/en/workspace/recovery-key"

    private func invitation(_ words: String) throws -> String {
        String(words[try #require(words.range(of: "/en/invitation/")).lowerBound...])
    }

    private func accept(_ path: String, _ fields: [(String, String)], _ application: Application) throws
        -> (status: Int, text: String)
    {
        let visit = Visit(application)
        let response = try visit.submit(path, to: path, fields)
        return (response.status, visit.text(response))
    }

    /// Invites somebody again who lost their password.
    private func reset(_ application: Application) throws -> String {
        try invitation(UserCommands.reset("m@x.tj", application))
    }

    private func member(_ application: Application) throws -> ID<Person> {
        let path = try invitation(UserCommands.add("m@x.tj", name: "Member", .member, application))
        #expect(try !Visit(application).text(Visit(application).get(path)).contains("name=\"recovery\""))
        #expect(try accept(path, [("password", password)], application).status == 303)
        let known = try application.read {
            try PersonStore.person(email: "m@x.tj", in: $0)
        }
        return try #require(known).id
    }

    private func enter(_ password: String, _ application: Application) throws -> Visit {
        let visit = Visit(application)
        let fields = [("email", "m@x.tj"), ("password", password)]
        #expect(try visit.submit("/en/sign-in", to: "/en/sign-in", fields).status == 303)
        return visit
    }

    /// Makes a recovery key and reads it from its page.
    private func make(_ visit: Visit) throws -> String {
        let response = try visit.submit(page, to: page, [])
        #expect(response.status == 200 && response.headers["Cache-Control"] == "no-store")
        let shown = visit.text(response)
        #expect(HTMLChecker.problems(in: shown) == [])
        let mark = try #require(shown.range(of: "id=\"recovery-key\">"))
        return String(shown[mark.upperBound...].prefix { $0 != "<" })
    }

    private func newest(_ id: ID<Person>, _ application: Application) throws -> PersonKeyStore.Wrapped {
        try #require(try application.read { try PersonKeyStore.newest(of: id, in: $0) })
    }

    /// Expects that the first pair is there, under a password.
    private func expectKept(
        _ key: PublicKey, _ password: String, _ id: ID<Person>, _ application: Application
    )
        throws
    {
        let known = try newest(id, application)
        #expect(known.generation == 1 && known.publicKey == key)
        let pair = try known.byPassword.unwrap(password: password, through: application.passwords)
        #expect(pair.publicKey == key)
        #expect(try enter(password, application).get("/en/workspace").status == 200)
    }

    @Test(arguments: Engine.allCases) func thePairIsKeptWithTheRecoveryKey(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let id = try member(application)
            let visit = try enter(password, application)
            #expect(try visit.text(visit.get(page)).contains("no recovery key yet"))
            let first = try make(visit)
            let key = try newest(id, application).publicKey
            #expect(try visit.text(visit.get(page)).contains("A new key replaces it"))
            let second = try make(visit)
            for shown in [first, second] {
                let stored = try Stored(in: application)
                #expect(!stored.contains(shown) && !stored.contains(shown.filter(\.isNumber)))
                #expect(!stored.contains(shown.compactMap { $0.wholeNumberValue.map { UInt8($0) } }))
            }

            let path = try reset(application)
            let old = try accept(path, [("password", another), ("recovery", first)], application)
            #expect(old.status == 422 && old.text.contains("not your current recovery key"))
            #expect(old.text.contains(first) && !old.text.contains(another), "what was typed is kept")
            let short = [("password", another), ("recovery", String(second.dropLast()))]
            #expect(try accept(path, short, application).text.contains("you typed 39"))
            let wrong = second.dropLast() + (second.last == "0" ? "1" : "0")
            let mistyped = [("password", another), ("recovery", String(wrong))]
            #expect(try accept(path, mistyped, application).text.contains("mistake in the digits"))
            let right = [("password", another), ("recovery", second.replacing(" ", with: "-"))]
            #expect(try accept(path, right, application).status == 303)
            try expectKept(key, another, id, application)

            // The recovery key is good for the next time, too.
            let again = [("password", password), ("recovery", second)]
            #expect(try accept(reset(application), again, application).status == 303)
            try expectKept(key, password, id, application)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func thePairIsKeptWithAPasswordThatOneKnows(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let id = try member(application)
            let key = try newest(id, application).publicKey
            let path = try reset(application)
            let wrong = [("password", another), ("old", "not it at all")]
            #expect(try accept(path, wrong, application).status == 422)
            let right = [("password", another), ("old", password)]
            #expect(try accept(path, right, application).status == 303)
            try expectKept(key, another, id, application)
            // Invited again for a lost phone: the password stays.
            #expect(try accept(reset(application), [("password", another)], application).status == 303)
            try expectKept(key, another, id, application)
            // With nothing that opens them, the keys are lost.
            #expect(try accept(reset(application), [("password", password)], application).status == 303)
            #expect(try newest(id, application).generation == 2)
            #expect(try newest(id, application).byRecovery == nil)
        }
    }

    @Test func wrongRecoveryKeysAreSlowed() throws {
        try withApplication(.sqlite) { (application) throws in
            _ = try member(application)
            let key = try make(enter(password, application))
            let path = try reset(application)
            for _ in 0..<SignInThrottle.free {
                let wrong = [("password", another), ("recovery", RecoveryKey.generate().text)]
                #expect(try accept(path, wrong, application).status == 422)
            }
            let right = [("password", another), ("recovery", key)]
            #expect(try accept(path, right, application).status == 429)
        }
    }

    @Test func whoHandlesComplaintsIsRemindedAndOthersAreNot() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let words = "You have no recovery key"
            #expect(try officer.text(officer.get("/en/workspace")).contains(words))
            _ = try make(officer)
            #expect(try !officer.text(officer.get("/en/workspace")).contains(words))
            let member = Visit(application)
            try member.signIn(as: .member)
            #expect(try !member.text(member.get("/en/workspace")).contains(words))
        }
    }
}
