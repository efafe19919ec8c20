import Markup
import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What an administrator, and whoever can write the database, try in order to make a reader again of somebody who was one, or
/// of somebody new.
@Suite struct ReaderEndingTests {
    private typealias Scene = ReaderAttackTests.Scene

    private func withScene(_ engine: Engine, _ body: (Scene) throws -> Void) throws {
        try withApplication(engine, isDemo: true) { (application) throws in try body(Scene(application)) }
    }

    private func act(_ name: String, _ fields: [(String, String)] = [], on person: Person, _ scene: Scene)
        throws
    {
        let path = "/en/people/\(person.id.text)"
        let status = try scene.administrator.submit(path, to: path + "/" + name, fields).status
        #expect(status < 400, "\(name)")
    }

    private func keys(of person: Person, _ scene: Scene) throws -> Int {
        try scene.application.read { scope in
            try scope.row("SELECT count(*) AS n FROM case_keys WHERE holder = \(person.id)") {
                try $0["n"]
            } ?? 0
        }
    }

    private func deeds(_ scene: Scene) throws -> [String] {
        try scene.application.read { scope in
            try LedgerStore.entries(before: .max, of: .caseReader, limit: 100, in: scope).map(\.entry.deed)
        }
    }

    private func signedIn(_ person: Person, _ scene: Scene) throws -> Visit {
        let visit = Visit(scene.application)
        let status = try visit.submit("/en/sign-in", to: "/en/sign-in/demo", [("person", person.id.text)])
            .status
        #expect(status == 303)
        return visit
    }

    @Test(arguments: Engine.allCases) func whatChangesBackNeedsAnotherConfirmation(engine: Engine) throws {
        let ways: [[(name: String, fields: [(String, String)])]] = [
            [("role", [("role", "monitor")]), ("role", [("role", "officer")])],
            [("deactivate", [("sureToClose", "yes")]), ("reactivate", [])],
        ]
        for way in ways {
            try withScene(engine) { (scene) throws in
                let complaint = try scene.complain()
                let officer = try scene.person(.officer)
                #expect(try scene.isSealed(complaint, to: officer.id))
                let first = try #require(way.first)
                try act(first.name, first.fields, on: officer, scene)
                #expect(try keys(of: officer, scene) == 0, "deleted with the change")
                #expect(try deeds(scene).first == DeedKind.readerEnded.word)
                for step in way.dropFirst() { try act(step.name, step.fields, on: officer, scene) }

                let visit = try signedIn(officer, scene)
                for page in ["/en/complaints", "/en/complaints/\(complaint.id.text)"] {
                    #expect(try visit.get(page).status == 403)
                }
                let later = try scene.complain()
                for known in [complaint, later] {
                    let page = "/en/complaints/\(known.id.text)"
                    let shown = scene.commissioner.text(try scene.commissioner.get(page))
                    #expect(shown.contains("Zulaykho"))
                    #expect(try !scene.isSealed(known, to: officer.id))
                }
                let list = scene.commissioner.text(try scene.commissioner.get("/en/readers"))
                #expect(list.contains("keys, role, office or account changed"))
                #expect(HTMLChecker.problems(in: list) == [])
                #expect(try LedgerVerification.report(scene.application).problems == [])
                #expect(try scene.confirm(officer.id, by: scene.commissioner).status == 303)
                #expect(try visit.get("/en/complaints").status == 200)
            }
        }
    }

    @Test(arguments: Engine.allCases) func aMemberAndAHolderEndLikewise(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let (member, auditor) = (try scene.person(.member), try scene.person(.auditor))
            for person in [member, auditor] {
                try act("role", [("role", "monitor")], on: person, scene)
                try act("role", [("role", person.role.rawValue)], on: person, scene)
            }
            let (sealed, holders) = try scene.application.read { scope in
                (
                    try scope.row(
                        "SELECT count(*) AS n FROM referral_keys WHERE holder = \(member.id)"
                    ) { try $0["n"] as Int },
                    try EscrowDeeds.candidates(in: scope)
                )
            }
            #expect(sealed == 0)
            #expect(!holders.contains { $0.person.id == auditor.id })
            #expect(try signedIn(member, scene).get("/en/referrals").status == 403)
            #expect(try signedIn(auditor, scene).get("/en/escrow").status == 403)
        }
    }

    /// Nobody else could open the cases of a last reader: closing the account must not destroy them.
    @Test(arguments: Engine.allCases) func theLastKeyOfACaseStaysClosed(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let complaint = try scene.complain()
            let (officer, commissioner) = (try scene.person(.officer), try scene.person(.commissioner))
            try act("deactivate", [("sureToClose", "yes")], on: officer, scene)
            try act("deactivate", [("sureToClose", "yes")], on: commissioner, scene)
            #expect(try !scene.isSealed(complaint, to: officer.id))
            #expect(try scene.isSealed(complaint, to: commissioner.id))
            try act("reactivate", on: commissioner, scene)
            let visit = try signedIn(commissioner, scene)
            #expect(try visit.get("/en/complaints/\(complaint.id.text)").status == 403)
            let told = try UserCommands.confirm(commissioner.email, fingerprint: nil, scene.application)
            let mark = try #require(told.range(of: "fingerprint: "))
            let fingerprint = String(told[mark.upperBound...].prefix { $0 != "\n" })
            _ = try UserCommands.confirm(
                commissioner.email, fingerprint: fingerprint, scene.application)
            let page = visit.text(try visit.get("/en/complaints/\(complaint.id.text)"))
            #expect(page.contains("Zulaykho"))
            #expect(try LedgerVerification.report(scene.application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aSessionPutInByHandIsNone(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let commissioner = try scene.person(.commissioner)
            let newcomer = try scene.invite("c2@x.tj", .commissioner)
            let (token, now) = (Token.generate(), Timestamp.now)
            try scene.application.writeUnrecorded {
                _ = try $0.execute(
                    """
                    INSERT INTO sessions (digest, person_id, started_at, last_seen_at, reauthenticated_at)
                    VALUES (\(token.digest), \(commissioner.id), \(now), \(now), \(now))
                    """)
            }
            let visit = Visit(scene.application)
            visit.cookies[SiteCookie.session.rawValue] = token.text
            #expect(try visit.get("/en/complaints").status != 200)
            // Another's real session, made into the commissioner's.
            try scene.application.writeUnrecorded {
                _ = try $0.execute(
                    """
                    UPDATE sessions SET person_id = \(commissioner.id) WHERE person_id = \(newcomer.id())
                    """)
            }
            #expect(try newcomer.visit.get("/en/complaints").status != 200)
        }
    }

    /// As if a session were the server's own: it still lacks the keys of its person.
    @Test(arguments: Engine.allCases) func aSessionWithoutTheKeysLetsNobodyIn(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let commissioner = try scene.person(.commissioner)
            let newcomer = try scene.invite("c2@x.tj", .commissioner)
            let auditor = try scene.person(.auditor)
            let administrator = try scene.person(.administrator)
            let confirmation = try #require(
                scene.application.read {
                    try ReaderStore.present(in: $0)
                }.first { $0.role == .officer })
            for pair in [nil, try KeyPair.generate()] {
                let given = Token.generate()
                let token = try scene.application.writeUnrecorded {
                    try SessionStore.start(
                        for: commissioner.id, carrying: pair, confirmedBy: given, at: .now, in: $0)
                }
                let visit = Visit(scene.application)
                visit.cookies[SiteCookie.session.rawValue] = token.text
                visit.cookies[SiteCookie.confirmation.rawValue] = given.text
                #expect(try visit.get("/en/readers").status == 200)
                #expect(try scene.confirm(newcomer.id(), by: visit).status == 422)
                let revoke = "/en/readers/confirmations/\(confirmation.id.text)/revoke"
                #expect(try visit.submit("/en/readers", to: revoke, [("sure", "yes")]).status == 422)
                let page = "/en/escrow/foundation"
                let holders = [("first", administrator.id.text), ("second", auditor.id.text)]
                #expect(try visit.submit(page, to: page, holders).status == 422)
            }
            #expect(try newcomer.visit.get("/en/complaints").status == 403)
        }
    }

    @Test(arguments: Engine.allCases) func aRowPutInByHandGetsNothing(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let newcomer = try scene.invite("c2@x.tj", .commissioner)
            let (application, id) = (scene.application, try newcomer.id())
            let commissioner = try scene.person(.commissioner)
            let pair = try KeyPair.generate()
            let escrow = application.newID(Escrow.self, at: .now)
            let institution = application.institution
            try application.writeUnrecorded { scope in
                try scope.execute(
                    """
                    INSERT INTO case_readers (id, institution_id, person_id, generation, public_key, role,
                        office_id, organisation_id, basis, confirmed_by, confirmed_at, authenticator)
                    SELECT p.id, p.institution_id, p.id, k.generation, k.public_key, p.role, p.office_id,
                        p.organisation_id, 'reader', \(commissioner.id), 1,
                        (SELECT authenticator FROM case_readers WHERE person_id = \(commissioner.id))
                    FROM people p JOIN person_keys k ON k.person_id = p.id WHERE p.id = \(id)
                    """)
                try scope.execute(
                    """
                    INSERT INTO escrows (id, institution_id, generation, public_key, founded_at)
                    VALUES (\(escrow), \(institution), 99, \(pair.publicKey.bytes), 1)
                    """)
            }
            let complaint = try scene.complain()
            let page = "/en/complaints/\(complaint.id.text)"
            #expect(scene.commissioner.text(try scene.commissioner.get(page)).contains("Zulaykho"))
            let holders = try application.read { try CaseStore.holders(of: complaint.id, in: $0) }
            #expect(!holders.contains(id.text) && !holders.contains("escrow-99"))
            #expect(try newcomer.visit.get("/en/complaints").status == 403)
            let list = scene.commissioner.text(try scene.commissioner.get("/en/readers"))
            #expect(list.contains("inserted into the database") && HTMLChecker.problems(in: list) == [])
            #expect(try LedgerVerification.report(application).problems.count == 2)
            let (readers, escrows) = try application.read {
                (
                    try ReaderStore.forged(in: $0).map(\.id.text),
                    try EscrowStore.forged(in: $0)
                )
            }
            #expect(readers == [id.text] && escrows == [escrow.text])
        }
    }

    /// A confirmation that has ended does not begin again by hand, nor at a start.
    @Test(arguments: Engine.allCases) func whatHasEndedIsNotBegunAgainByHand(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let officer = try scene.person(.officer)
            try act("deactivate", [("sureToClose", "yes")], on: officer, scene)
            try act("reactivate", on: officer, scene)
            try scene.application.writeUnrecorded {
                _ = try $0.execute(
                    "UPDATE case_readers SET revoked_at = NULL WHERE person_id = \(officer.id)")
            }
            try Application(scene.application.configuration, opening: .existing, log: .silent).database
                .close()
            #expect(try signedIn(officer, scene).get("/en/complaints").status == 403)
            #expect(try LedgerVerification.report(scene.application).problems.count == 1)
        }
    }

    /// A try at a case that is kept from somebody is noted; at one that does not exist, as much is written.
    @Test(arguments: Engine.allCases) func noCaseTakesAsLongAsARefusedOne(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let officer = try scene.person(.officer)
            let database = scene.application.database
            let before = Timestamp.now.adding(seconds: -200)
            try database.write {
                _ = try $0.execute(
                    "UPDATE sessions SET last_seen_at = \(before) WHERE person_id = \(officer.id)")
            }
            let nothing = scene.application.newID(Complaint.self, at: .now)
            #expect(try scene.officer.get("/en/complaints/\(nothing.text)").status == 404)
            let seen: Timestamp? = try database.read {
                try $0.row("SELECT last_seen_at FROM sessions WHERE person_id = \(officer.id)") {
                    try $0["last_seen_at"]
                }
            }
            #expect(try #require(seen) > before)
        }
    }
}
