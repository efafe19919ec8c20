import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// From a case to an organisation's lawyer and back, over HTTP: only with consent, only the chosen parts.
@Suite struct ReferralTests {
    private typealias Casework = CaseworkTests.Casework

    private struct Shared {
        let work: Casework
        let member: Visit
        let organisation: ID<Organisation>

        init(_ application: Application) throws {
            work = try Casework(application)
            member = Visit(application)
            try member.signIn(as: .member)
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            organisation = try #require(people.first { $0.role == .member }?.organisation)
        }

        func ask(_ way: ConsentWay, identity: Bool = false) throws -> Int {
            let identity = identity ? [("identity", "yes")] : []
            return try work.take(
                .consent,
                [
                    ("organisation", organisation.text), ("purpose", "A lawyer writes to the court"),
                    ("parts", "1"), ("way", way.rawValue),
                ] + identity)
        }

        func say(_ answer: ConsentActions.Answer, to request: Int) throws -> String {
            try work.person.text(
                work.person.post(
                    "/en/contact/reply/consent",
                    [
                        ("receipt", work.receipt), ("request", String(request)), ("answer", answer.rawValue),
                    ]))
        }

        func referrals() throws -> [Referral] {
            try work.application.read { try ReferralStore.referrals(of: work.id, in: $0) }
        }

        func address() throws -> String { "/en/referrals/\(try #require(referrals().last).id.text)" }
    }

    @Test(arguments: Engine.allCases) func theLawyerReadsTheChosenPartsOnly(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let shared = try Shared(application)
            let work = shared.work
            #expect(try work.take(.note, [("kind", "note"), ("text", "Inside: Farangis")]) == 303)
            #expect(try shared.ask(.receipt) == 303)
            // Without an answer nothing can be shared.
            #expect(try work.take(.referral, [("consent", "3")]) == 409)
            #expect(try work.seenByComplainant().contains("A lawyer writes to the court"))
            #expect(try shared.say(.agree, to: 3).contains("You have given your consent"))
            #expect(try work.take(.referral, [("consent", "3")]) == 303)
            #expect(try work.take(.referral, [("consent", "3")]) == 409)
            let address = try shared.address()
            let before = try shared.member.text(shared.member.get(address))
            #expect(!before.contains("Zulaykho") && !before.contains("A lawyer writes"))
            #expect(try shared.member.submit(address, to: address + "/acceptance", []).status == 422)
            #expect(
                try shared.member.submit(address, to: address + "/acceptance", [("promise", "yes")]).status
                    == 303)
            let read = try shared.member.text(shared.member.get(address))
            #expect(read.contains("Zulaykho &lt;b&gt;beaten") && read.contains("A lawyer writes"))
            // Neither who told it, nor how to reach them, nor what the office wrote for itself, nor the number.
            for word in ["Gulnora", "Konibodom", "Farangis", "-SUG-"] {
                #expect(!read.contains(word), "\(word)")
            }
            #expect(try shared.member.get(work.address).status == 403)
            #expect(
                try shared.member.submit(address, to: address + "/message", [("text", "Send the ruling")])
                    .status == 303)
            #expect(try work.officer.text(work.officer.get(address)).contains("Send the ruling"))
            #expect(
                try shared.member.submit(
                    address, to: address + "/conclusion", [("outcome", "The court let them go")]
                ).status == 303)
            #expect(try work.officer.text(work.officer.get(address)).contains("The court let them go"))
            #expect(try work.shown().contains("read what was shared"))
        }
    }

    @Test(arguments: Engine.allCases) func consentTakenBackShutsTheOrganisationOut(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let shared = try Shared(application)
            #expect(try shared.ask(.visit, identity: true) == 303)
            #expect(try shared.work.take(.referral, [("consent", "2")]) == 303)
            let address = try shared.address()
            #expect(
                try shared.member.submit(address, to: address + "/acceptance", [("promise", "yes")]).status
                    == 303)
            #expect(try shared.member.text(shared.member.get(address)).contains("Gulnora"))
            #expect(try !shared.say(.withdraw, to: 2).contains("You have given your consent"))
            #expect(try shared.member.get(address).status == 404)
            #expect(try shared.referrals().map(\.state) == [.revoked])
            let id = try #require(shared.referrals().first).id
            let left = try application.read { scope in
                try ReferralAccess.members(of: shared.organisation, in: scope).compactMap {
                    try ReferralStore.key(of: id, for: $0.id, in: scope)
                }
            }
            #expect(left.isEmpty)
            // Said twice, or to what was not asked: nothing more happens.
            #expect(try !shared.say(.withdraw, to: 2).isEmpty)
            #expect(try !shared.say(.agree, to: 99).isEmpty)
            #expect(try shared.work.take(.referral, [("consent", "2")]) == 409)
        }
    }

    @Test(arguments: Engine.allCases) func refusedDeclinedAndRevokedReferralsOpenNothing(engine: Engine)
        throws
    {
        try withApplication(engine, isDemo: true) { (application) throws in
            let shared = try Shared(application)
            #expect(try shared.ask(.receipt) == 303)
            #expect(try !shared.say(.refuse, to: 2).contains("You have given your consent"))
            #expect(try shared.work.take(.referral, [("consent", "2")]) == 409)
            for end in ["refusal", "revocation"] {
                #expect(try shared.ask(.letter) == 303)
                let request = try application.read {
                    try ComplaintStore.complaint(shared.work.id, in: $0)?.length
                }
                let asked = String(try #require(request) - 1)
                #expect(try shared.work.take(.referral, [("consent", asked)]) == 303)
                let address = try shared.address()
                let id = try #require(shared.referrals().last).id
                if end == "refusal" {
                    #expect(try shared.member.submit(address, to: address + "/refusal", []).status == 422)
                    #expect(try shared.referrals().last?.state == .offered)
                    let sure = [("sure", "yes")]
                    #expect(try shared.member.submit(address, to: address + "/refusal", sure).status == 303)
                    #expect(
                        try shared.member.submit(
                            "/en/workspace", to: address + "/acceptance", [("promise", "yes")]
                        )
                        .status == 303)
                    #expect(try shared.referrals().last?.state == .declined)
                } else {
                    #expect(
                        try shared.work.take(
                            .revocation, [("referral", id.text), ("reason", "Asked by mistake")])
                            == 303)
                    #expect(try shared.member.get(address).status == 404)
                }
                #expect(try !shared.member.text(shared.member.get(address)).contains("Zulaykho"))
            }
        }
    }

    /// A colleague's acceptance does not let in who has no second factor; a message sent twice is there once; a
    /// complaint that is withdrawn is no longer shared.
    @Test(arguments: Engine.allCases) func eachReaderNeedsTwoFactorsAndAWithdrawnComplaintIsNotShared(
        engine: Engine
    ) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let shared = try Shared(application)
            #expect(try shared.ask(.visit) == 303)
            #expect(try shared.ask(.visit) == 303)
            #expect(try shared.work.take(.referral, [("consent", "2")]) == 303)
            let address = try shared.address()
            let promise = [("promise", "yes")]
            #expect(try shared.member.submit(address, to: address + "/acceptance", promise).status == 303)
            for _ in 0..<2 {
                let message = [("text", "Send the ruling"), ("once", "1")]
                #expect(try shared.member.submit(address, to: address + "/message", message).status == 303)
            }
            let read = try shared.member.text(shared.member.get(address))
            #expect(read.split(separator: "Send the ruling").count == 2)
            let factors = try application.writeUnrecorded { scope -> [[UInt8]] in
                let kept: [[UInt8]] = try scope.rows(
                    "SELECT sealed_second_factor FROM people WHERE role = \(Role.member)"
                ) { try $0["sealed_second_factor"] }
                try scope.execute("UPDATE people SET sealed_second_factor = NULL WHERE role = \(Role.member)")
                return kept
            }
            let closed = try shared.member.text(shared.member.get(address))
            #expect(!closed.contains("Zulaykho") && closed.contains("second factor"))
            try application.writeUnrecorded {
                try $0.execute(
                    "UPDATE people SET sealed_second_factor = \(factors[0]) WHERE role = \(Role.member)")
            }
            let end = [("receipt", shared.work.receipt), ("sure", "yes")]
            #expect(
                try shared.work.person.post("/en/contact/reply/withdrawal", end).status == 203)
            #expect(try shared.member.get(address).status == 404)
            #expect(try shared.work.take(.referral, [("consent", "4")]) == 409)
        }
    }

    /// What an organisation was offered is declined with a tick only, which the refusal asks for in its language.
    @Test(arguments: Language.allCases) func aReferralIsDeclinedWithATick(language: Language) throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let shared = try Shared(application)
            #expect(try shared.ask(.visit) == 303)
            #expect(try shared.work.take(.referral, [("consent", "2")]) == 303)
            let page = try "/\(language.rawValue)/referrals/\(#require(shared.referrals().last).id.text)"
            let refused = try shared.member.submit(page, to: page + "/refusal", [])
            let html = shared.member.text(refused)
            #expect(refused.status == 422 && html.contains(ReferralTexts.tickToDecline[language]))
            #expect(html.contains("id=\"sure\"") && !html.contains("id=\"promise\""))
            #expect(try shared.referrals().map(\.state) == [.offered])
            #expect(try shared.member.submit(page, to: page + "/refusal", [("sure", "yes")]).status == 303)
            #expect(try shared.referrals().map(\.state) == [.declined])
        }
    }

    /// The officer who asks, the complainant who agrees and the organisation read one name of a part.
    @Test func aPartHasOneNameForAll() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let shared = try Shared(application)
            let name = "Complaint of \(Dates.text(Timestamp.now.date, .en)): Zulaykho &lt;b&gt;beaten"
            #expect(try shared.ask(.receipt) == 303)
            #expect(try shared.work.shown().contains("№ 1 \(name)"))
            #expect(try shared.work.seenByComplainant().contains("<li>\(name)"))
            #expect(try shared.say(.agree, to: 2).contains("You have given your consent"))
            #expect(try shared.work.take(.referral, [("consent", "2")]) == 303)
            let address = try shared.address()
            let promise = [("promise", "yes")]
            #expect(try shared.member.submit(address, to: address + "/acceptance", promise).status == 303)
            #expect(try shared.member.text(shared.member.get(address)).contains("<b>\(name)"))
        }
    }

    @Test func othersDoNotKnowOfAReferral() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let shared = try Shared(application)
            #expect(try shared.ask(.visit) == 303)
            #expect(try shared.work.take(.referral, [("consent", "2")]) == 303)
            let address = try shared.address()
            for role in [Role.partner, .focalPoint, .expert, .monitor, .administrator, .auditor] {
                let visit = Visit(application)
                try visit.signIn(as: role)
                #expect(try visit.get(address).status == 403, "\(role)")
            }
            // A member of another organisation, and one without a second factor.
            try application.writeUnrecorded {
                try $0.execute("UPDATE people SET sealed_second_factor = NULL WHERE role = \(Role.member)")
            }
            let refused = try shared.member.submit(address, to: address + "/acceptance", [("promise", "yes")])
            #expect(refused.status == 422)
            try application.writeUnrecorded { scope in
                let others = try OrganisationStore.all(in: scope)
                let other = try #require(others.first { $0.id != shared.organisation })
                try scope.execute(
                    "UPDATE people SET organisation_id = \(other.id) WHERE role = \(Role.member)")
            }
            // Another organisation takes another confirmation, and then there is no such referral.
            #expect(try shared.member.get(address).status == 403)
            let member = try application.read {
                try PersonStore.active(in: $0).first { $0.role == .member }
            }
            try application.confirm(#require(member).id)
            #expect(try shared.member.get(address).status == 404)
        }
    }
}
