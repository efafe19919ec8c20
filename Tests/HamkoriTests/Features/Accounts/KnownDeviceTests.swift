import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The owner of an account signs in while strangers guess at it; and what is renewed when they do.
@Suite struct KnownDeviceTests {
    private func enter(_ email: String, _ password: String, _ visit: Visit) throws -> Int {
        try visit.submit("/en/sign-in", to: "/en/sign-in", [("email", email), ("password", password)]).status
    }

    private func member(_ application: Application) throws -> Newcomer {
        let words = try UserCommands.add("m@x.tj", name: "Member", .member, application)
        return try Newcomer("m@x.tj", invited: words, application)
    }

    @Test(arguments: Engine.allCases) func strangersDoNotKeepTheOwnerOut(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            var owner = try member(application)
            let stranger = Visit(application)
            #expect(try enter("m@x.tj", "wrong", stranger) == 422)
            // As many more, without the hashes.
            let (patience, now) = (application.patience, Timestamp.now)
            for _ in 0..<12 { patience.fail(.stranger("m@x.tj"), at: now) }
            #expect(try enter("m@x.tj", Newcomer.password, stranger) == 429, "even the right one")
            #expect(try owner.signIn() == 303, "a device that is known counts apart")
            #expect(try enter("m@x.tj", Newcomer.password, Visit(application)) == 429)
            // The device has a counter of its own, and knows its own account only.
            let mark = owner.visit.cookies[application.name(of: .device)]
            let person = try application.database.read {
                try PersonStore.person(email: "m@x.tj", of: application.institution, in: $0)
            }
            let word = KnownDevice.word(mark, of: person, at: .now, application.fileKey)
            for _ in 0..<12 { patience.fail(.device("m@x.tj", try #require(word)), at: now) }
            #expect(try enter("m@x.tj", Newcomer.password, owner.visit) == 429)
            for _ in 0..<12 { patience.fail(.stranger("other@x.tj"), at: now) }
            #expect(try enter("other@x.tj", "wrong", owner.visit) == 429)
        }
    }

    @Test func aMarkIsGoodForItsAccountPasswordAndTime() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let people = try application.database.read {
                try PersonStore.active(of: application.institution, in: $0)
            }
            let (one, other) = (people[0], people[1])
            let (key, now) = (application.fileKey, Timestamp.now)
            let mark = KnownDevice.mark(of: one, at: now, key)
            #expect(KnownDevice.word(mark, of: one, at: now, key) != nil)
            #expect(KnownDevice.word(mark, of: other, at: now, key) == nil)
            #expect(KnownDevice.word(mark, of: nil, at: now, key) == nil)
            #expect(
                KnownDevice.word(mark, of: one, at: now.adding(seconds: KnownDevice.lifetime), key) == nil)
            #expect(KnownDevice.word(mark, of: one, at: now.adding(seconds: -60), key) == nil)
            #expect(KnownDevice.word(mark + "0", of: one, at: now, key) == nil)
            #expect(KnownDevice.word("a.b.c", of: one, at: now, key) == nil)
            #expect(KnownDevice.word(mark, of: one, at: now, FileKey(Secret(Random.bytes(32)))) == nil)
        }
    }

    /// A cheap hash and the cheap wrapping of the keys give way to today's cost at the next sign-in.
    @Test(arguments: Engine.allCases) func aSignInRenewsACheaperHash(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            var owner = try member(application)
            let id = try owner.id()
            // As if it had been set when hashes cost something else.
            let old = try Password.Gate(cost: .interactive).hash(Newcomer.password)
            try application.database.write {
                _ = try $0.execute("UPDATE people SET password_hash = \(old) WHERE id = \(id)")
            }
            func state() throws -> (hash: String?, wrapped: [UInt8]?) {
                try application.database.read {
                    (
                        try PersonStore.person(id, in: $0)?.passwordHash,
                        try PersonKeyStore.newest(of: id, in: $0)?.byPassword.bytes
                    )
                }
            }
            let before = try state()
            #expect(try owner.signIn() == 303)
            let after = try state()
            let renewed = try #require(after.hash)
            #expect(renewed != old && !application.passwords.needsRehash(renewed))
            #expect(after.wrapped != before.wrapped)
            #expect(try owner.signIn() == 303)
            #expect(try state().hash == after.hash, "once")
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }
}
