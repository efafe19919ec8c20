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
            let person = try application.read {
                try PersonStore.person(email: "m@x.tj", in: $0)
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
            let people = try application.read {
                try PersonStore.active(in: $0)
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
        try withConfiguration(engine) { known in
            var configuration = known
            configuration.passwordCost = .interactive
            let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
            defer { application.database.close() }
            var owner = try member(application)
            let id = try owner.id()
            // As if it had been set when hashes cost less.
            let old = try Password.Gate(cost: .minimum).hash(Newcomer.password)
            try set(old, of: id, application)
            func state() throws -> (hash: String?, wrapped: [UInt8]?) {
                try application.read {
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

    @Test(arguments: Engine.allCases) func aDearerHashStays(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            var owner = try member(application)
            let id = try owner.id()
            let old = try Password.Gate(cost: .interactive).hash(Newcomer.password)
            try set(old, of: id, application)
            #expect(try owner.signIn() == 303)
            #expect(try application.read { try PersonStore.person(id, in: $0)?.passwordHash } == old)
        }
    }

    /// A renewal loses to whoever changes the password or closes the account while the hash is made.
    @Test(arguments: Engine.allCases) func aRenewalPutsNothingInPlaceOfAChange(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let id = try member(application).id()
            func renew(_ old: String, as hash: String) throws -> Bool {
                try application.writeUnrecorded { try PersonStore.renew(old, as: hash, of: id, in: $0) }
            }
            try set("first", of: id, application)
            #expect(try renew("first", as: "second") && !renew("first", as: "third"))
            try application.writeUnrecorded {
                _ = try $0.execute("UPDATE people SET is_active = \(false) WHERE id = \(id)")
            }
            #expect(try !renew("second", as: "third"))
            #expect(try application.read { try PersonStore.person(id, in: $0)?.passwordHash } == "second")
        }
    }

    private func set(_ hash: String, of id: ID<Person>, _ application: Application) throws {
        try application.writeUnrecorded {
            _ = try $0.execute("UPDATE people SET password_hash = \(hash) WHERE id = \(id)")
        }
    }
}
