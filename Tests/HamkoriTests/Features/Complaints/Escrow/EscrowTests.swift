import Markup
import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// From the foundation to a case that opens again: two holders, each from their own browser.
@Suite struct EscrowTests {
    /// The demo with an escrow that the auditor and the administrator hold.
    private struct Scene {
        let application: Application
        let commissioner: Visit
        let officer: Visit
        let auditor: Visit
        let administrator: Visit
        let people: [Role: ID<Person>]

        init(_ application: Application) throws {
            self.application = application
            let known = try application.read {
                try PersonStore.active(in: $0)
            }
            people = Dictionary(known.map { ($0.role, $0.id) }) { first, _ in first }
            func visit(_ role: Role) throws -> Visit {
                let visit = Visit(application)
                try visit.signIn(as: role)
                return visit
            }
            commissioner = try visit(.commissioner)
            officer = try visit(.officer)
            auditor = try visit(.auditor)
            administrator = try visit(.administrator)
        }

        func id(_ role: Role) throws -> ID<Person> { try #require(people[role]) }

        func found(_ first: Role, _ second: Role) throws -> Response {
            let fields = [("first", try id(first).text), ("second", try id(second).text)]
            return try commissioner.submit("/en/escrow/foundation", to: "/en/escrow/foundation", fields)
        }

        /// Sends a complaint to the officer's office.
        func complain() throws -> Complaint {
            try Complainant(application).complain(Visit(application)).complaint
        }

        /// As if all readers had lost their keys.
        func loseKeys(to complaint: Complaint) throws {
            try application.writeUnrecorded { scope in
                for person in people.values {
                    try CaseStore.removeKey(of: complaint.id, for: .person(person), in: scope)
                }
            }
        }

        func ask(_ complaint: Complaint, for reader: Role, by visit: Visit? = nil) throws -> Response {
            try (visit ?? commissioner).submit(
                "/en/workspace", to: "/en/escrow/request",
                [
                    ("number", complaint.number.text.lowercased()), ("reader", try id(reader).text),
                    ("reason", "All have lost <b>their</b> passwords"),
                ])
        }

        func requests() throws -> [EscrowRequest] {
            try application.read {
                try EscrowRequestStore.requests(in: $0)
            }
        }

        func answer(_ request: EscrowRequest, _ word: String, _ visit: Visit) throws -> Int {
            let address = "/en/escrow/requests/\(request.id.text)/\(word)"
            return try visit.submit("/en/workspace", to: address, []).status
        }

        func holders(of complaint: Complaint) throws -> Set<String> {
            try application.read { try CaseStore.holders(of: complaint.id, in: $0) }
        }

        func firstShare(_ request: EscrowRequest) throws -> [UInt8]? {
            try application.read { try EscrowRequestStore.firstShare(request.id, in: $0) }
        }

        func page(of complaint: Complaint, _ visit: Visit) throws -> String {
            try visit.text(visit.get("/en/complaints/\(complaint.id.text)"))
        }
    }

    private func withScene(_ engine: Engine, _ body: (Scene) throws -> Void) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            try body(Scene(application))
        }
    }

    /// The page promises nothing that is not so yet, and says that cases are not sealed: not how many, and not of those that
    /// the reader is excluded from.
    @Test(arguments: Engine.allCases) func thePageSaysThatCasesAreNotSealed(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            let complaint = try scene.complain()
            let before = try scene.commissioner.text(scene.commissioner.get("/en/escrow"))
            #expect(before.contains("There is no escrow key yet") && !before.contains("Each case"))
            #expect(try scene.found(.auditor, .administrator).status == 303)
            func isSaid(to visit: Visit) throws -> Bool {
                try visit.text(visit.get("/en/escrow")).contains("Not all cases are encrypted with this key")
            }
            #expect(try isSaid(to: scene.commissioner))
            let generation = try #require(
                application.read {
                    try EscrowStore.escrows(in: $0)
                }.first?.generation)
            // Seals all but this one.
            try application.writeUnrecorded { scope in
                try scope.execute(
                    """
                    INSERT INTO case_keys (complaint_id, holder, institution_id, box)
                    SELECT c.id, \(CaseStore.Holder.escrow(generation: generation).text), c.institution_id,
                        (SELECT k.box FROM case_keys k WHERE k.complaint_id = c.id LIMIT 1)
                    FROM complaints c WHERE c.id <> \(complaint.id)
                    """)
            }
            #expect(try isSaid(to: scene.commissioner) && isSaid(to: scene.auditor))
            let commissioner = try scene.id(.commissioner)
            try application.writeUnrecorded {
                try ComplaintStore.exclude(commissioner, from: complaint.id, in: $0)
            }
            #expect(try !isSaid(to: scene.commissioner) && isSaid(to: scene.auditor))
            #expect(try scene.officer.get("/en/complaints/\(complaint.id.text)").status == 200)
            #expect(try !isSaid(to: scene.auditor))
        }
    }

    /// Who is excluded from a case after confirming opens it to nobody.
    @Test(arguments: Engine.allCases) func anExcludedHoldersShareIsDeleted(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            #expect(try scene.found(.officer, .auditor).status == 303)
            let lost = try scene.complain()
            _ = try scene.ask(lost, for: .commissioner)
            let request = try #require(try scene.requests().first)
            #expect(try scene.answer(request, "confirm", scene.officer) == 303)
            #expect(try scene.firstShare(request) != nil)
            let page = "/en/complaints/\(lost.id.text)"
            let exclusion = [("excluded", try scene.id(.officer).text), ("why", "A cousin"), ("sure", "yes")]
            #expect(try scene.officer.submit(page, to: page + "/exclusion", exclusion).status == 303)
            #expect(try scene.firstShare(request) == nil)
            let confirm = "/en/escrow/requests/\(request.id.text)/confirm"
            let refused = try scene.auditor.submit("/en/workspace", to: confirm, [])
            #expect(refused.status == 422)
            #expect(scene.auditor.text(refused).contains("confirmation is no longer valid"))
            #expect(try scene.requests().first?.outcome == nil)
            #expect(try LedgerVerification.report(scene.application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func bothHoldersOpenOneCaseToOnePerson(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let overview = try scene.commissioner.text(scene.commissioner.get("/en/escrow"))
            #expect(overview.contains("There is no escrow key yet"))
            #expect(try scene.found(.auditor, .auditor).status == 422)
            #expect(try scene.found(.auditor, .member).status == 422)
            #expect(try scene.found(.auditor, .administrator).status == 303)
            let (lost, other) = (try scene.complain(), try scene.complain())
            #expect(try scene.holders(of: lost).contains("escrow-1"))
            for complaint in [lost, other] { try scene.loseKeys(to: complaint) }
            #expect(try scene.page(of: lost, scene.officer).contains("do not have access to this case yet"))

            #expect(try scene.ask(lost, for: .officer).status == 303)
            let request = try #require(try scene.requests().first)
            let waiting = try scene.auditor.text(scene.auditor.get("/en/workspace"))
            #expect(waiting.contains("is awaiting your confirmation"))
            #expect(try scene.answer(request, "confirm", scene.commissioner) == 403)
            #expect(try scene.answer(request, "confirm", scene.officer) == 403)
            #expect(try scene.answer(request, "confirm", scene.auditor) == 303)
            #expect(try scene.answer(request, "confirm", scene.auditor) == 422, "one holder is not both")
            #expect(try scene.firstShare(request) != nil)
            #expect(try scene.page(of: lost, scene.officer).contains("do not have access to this case yet"))
            #expect(try scene.answer(request, "confirm", scene.administrator) == 303)

            #expect(try scene.firstShare(request) == nil)
            #expect(try scene.holders(of: lost) == ["receipt", "escrow-1", scene.id(.officer).text])
            #expect(try scene.holders(of: other) == ["receipt", "escrow-1"])
            #expect(try scene.page(of: other, scene.officer).contains("do not have access to this case yet"))
            let opened = try scene.page(of: lost, scene.officer)
            #expect(opened.contains("Zulaykho") && opened.contains("was given access with the escrow key"))
            #expect(try scene.answer(request, "confirm", scene.auditor) == 422)
            let after = try scene.auditor.text(scene.auditor.get("/en/escrow"))
            #expect(after.contains("Opened") && after.contains("All have lost &lt;b&gt;their&lt;/b&gt;"))
            #expect(HTMLChecker.problems(in: after) == [])
            #expect(try LedgerVerification.report(scene.application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func oneHolderWithTheDatabaseOpensNothing(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            _ = try scene.found(.auditor, .administrator)
            let (lost, other) = (try scene.complain(), try scene.complain())
            for complaint in [lost, other] { try scene.loseKeys(to: complaint) }
            for complaint in [other, lost] {
                #expect(try scene.ask(complaint, for: .officer).status == 303)
            }
            let requests = try scene.requests()
            let first = try #require(requests.first { $0.complaint == lost.id })
            let second = try #require(requests.first { $0.complaint == other.id })
            #expect(try scene.answer(first, "confirm", scene.auditor) == 303)
            let box = try #require(try scene.firstShare(first))
            // The confirmation of one request in the row of another, and another reader in its own.
            let auditor = try scene.id(.auditor)
            try scene.application.writeUnrecorded {
                _ = try $0.execute(
                    "UPDATE escrow_requests SET box = \(box), confirmed_by = \(auditor) WHERE id = \(second.id)"
                )
                _ = try $0.execute(
                    "UPDATE escrow_requests SET reader_id = \(scene.id(.commissioner)) WHERE id = \(first.id)"
                )
            }
            for request in [first, second] {
                #expect(try scene.answer(request, "confirm", scene.administrator) == 422)
            }
            for complaint in [lost, other] {
                #expect(try scene.holders(of: complaint) == ["receipt", "escrow-1"])
            }
            #expect(try LedgerVerification.report(scene.application).problems.count == 2)
        }
    }

    @Test(arguments: Engine.allCases) func requestsEndAfterSevenDaysOrByANo(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            _ = try scene.found(.auditor, .administrator)
            let lost = try scene.complain()
            try scene.loseKeys(to: lost)
            _ = try scene.ask(lost, for: .officer)
            let request = try #require(try scene.requests().first)
            #expect(try scene.answer(request, "confirm", scene.auditor) == 303)
            try Escrows.forgetting.run(scene.application, .now)
            #expect(try scene.firstShare(request) != nil)
            let long = Timestamp.now.adding(seconds: -EscrowRequest.lifetime)
            try scene.application.writeUnrecorded {
                _ = try $0.execute("UPDATE escrow_requests SET asked_at = \(long)")
            }
            #expect(try scene.answer(request, "confirm", scene.administrator) == 422)
            #expect(try scene.auditor.text(scene.auditor.get("/en/escrow")).contains("Expired"))
            try Escrows.forgetting.run(scene.application, .now)
            #expect(try scene.firstShare(request) == nil)

            _ = try scene.ask(lost, for: .officer)
            let again = try #require(try scene.requests().first)
            #expect(try scene.answer(again, "confirm", scene.administrator) == 303)
            #expect(try scene.answer(again, "decline", scene.officer) == 403)
            #expect(try scene.answer(again, "decline", scene.auditor) == 303)
            #expect(try scene.firstShare(again) == nil)
            #expect(try scene.answer(again, "confirm", scene.auditor) == 422)
            #expect(try scene.holders(of: lost) == ["receipt", "escrow-1"])
            #expect(try LedgerVerification.report(scene.application).problems == [])
        }
    }

    /// A share lies about no longer than its holder may confirm, whichever way that ends.
    @Test(arguments: Engine.allCases) func aShareIsTakenBackFromWhoMayConfirmNoMore(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            _ = try scene.found(.auditor, .administrator)
            let lost = try scene.complain()
            try scene.loseKeys(to: lost)
            _ = try scene.ask(lost, for: .officer)
            let request = try #require(try scene.requests().first)
            #expect(try scene.answer(request, "confirm", scene.auditor) == 303)
            let page = "/en/people/\(try scene.id(.auditor).text)"
            let ended = try scene.administrator.submit(page, to: page + "/role", [("role", "monitor")])
            #expect(ended.status == 303)
            #expect(try scene.firstShare(request) == nil)
            #expect(try scene.requests().first?.confirmedBy == nil)
            #expect(try LedgerVerification.report(scene.application).problems == [])
            // The other one is the first now, and opens nothing alone.
            for status in [303, 422] {
                #expect(try scene.answer(request, "confirm", scene.administrator) == status)
            }
            #expect(try scene.holders(of: lost) == ["receipt", "escrow-1"])
            #expect(try LedgerVerification.report(scene.application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func otherHoldersMeanANewKey(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let early = try scene.complain()
            #expect(try !scene.holders(of: early).contains("escrow-1"))
            _ = try scene.found(.auditor, .administrator)
            let unsealed = try scene.ask(early, for: .officer)
            #expect(unsealed.status == 422)
            let shown = scene.commissioner.text(unsealed)
            #expect(shown.contains("not encrypted with this escrow key") && shown.contains("All have lost"))
            // A case from before is sealed to the escrow when it is opened.
            #expect(try scene.page(of: early, scene.officer).contains("Zulaykho"))
            #expect(try scene.holders(of: early).contains("escrow-1"))
            let closed = try scene.complain()
            #expect(try scene.found(.commissioner, .auditor).status == 303)
            #expect(try scene.page(of: early, scene.officer).contains("Zulaykho"))
            #expect(try scene.holders(of: early).contains("escrow-2"))
            #expect(try !scene.holders(of: early).contains("escrow-1"))
            // What nobody has opened since stays with the holders from before.
            try scene.loseKeys(to: closed)
            #expect(try scene.ask(closed, for: .officer).status == 303)
            let request = try #require(try scene.requests().first)
            #expect(try scene.answer(request, "confirm", scene.commissioner) == 403)
            #expect(try scene.answer(request, "confirm", scene.administrator) == 303)
            #expect(try scene.answer(request, "confirm", scene.auditor) == 303)
            #expect(try scene.page(of: closed, scene.officer).contains("Zulaykho"))
            #expect(try scene.holders(of: closed).contains("escrow-2"))
        }
    }

    @Test func everyPageIsWhole() throws {
        try withScene(.sqlite) { (scene) throws in
            _ = try scene.found(.auditor, .administrator)
            for page in ["/en/escrow/request", "/tg/escrow/foundation", "/ru/escrow"] {
                let response = try scene.commissioner.get(page)
                #expect(response.status == 200)
                #expect(HTMLChecker.problems(in: scene.commissioner.text(response)) == [], "\(page)")
            }
        }
    }

    @Test func whoMayAskAndForWhom() throws {
        try withScene(.sqlite) { (scene) throws in
            _ = try scene.found(.auditor, .administrator)
            let lost = try scene.complain()
            #expect(try scene.ask(lost, for: .officer, by: scene.officer).status == 403)
            #expect(try scene.ask(lost, for: .auditor).status == 422, "the escrow gives nobody a right")
            #expect(try scene.ask(lost, for: .officer, by: scene.administrator).status == 403)
            #expect(try scene.ask(lost, for: .commissioner).status == 303)
            let request = try #require(try scene.requests().first)
            let member = Visit(scene.application)
            try member.signIn(as: .member)
            #expect(try member.get("/en/escrow").status == 403)
            #expect(try Visit(scene.application).get("/en/escrow").status == 401)
            // Who is excluded from a case is not told of it, nor asked.
            let administrator = try scene.id(.administrator)
            try scene.application.writeUnrecorded {
                try ComplaintStore.exclude(administrator, from: lost.id, in: $0)
            }
            let shown = try scene.administrator.text(scene.administrator.get("/en/escrow"))
            #expect(!shown.contains(lost.number.text))
            #expect(try scene.answer(request, "confirm", scene.administrator) == 404)
            let commissioner = try scene.id(.commissioner)
            try scene.application.writeUnrecorded {
                try ComplaintStore.exclude(commissioner, from: lost.id, in: $0)
            }
            #expect(try scene.ask(lost, for: .officer).status == 422)
        }
    }

    @Test func holdersGiveTheirPasswordAgainAndKeysThatAreLostAreTold() throws {
        try withScene(.sqlite) { (scene) throws in
            _ = try scene.found(.auditor, .administrator)
            let lost = try scene.complain()
            _ = try scene.ask(lost, for: .officer)
            let request = try #require(try scene.requests().first)
            let text = try #require(scene.auditor.cookies[SiteCookie.session.rawValue])
            let digest = try #require(Token(text: text)).digest
            let long = Timestamp.now.adding(seconds: -Confirmation.lifetime)
            try scene.application.writeUnrecorded {
                _ = try $0.execute(
                    "UPDATE sessions SET reauthenticated_at = \(long) WHERE digest = \(digest)")
            }
            #expect(try scene.auditor.text(scene.auditor.get("/en/escrow")).contains("next=%2Fen%2Fescrow"))
            #expect(try scene.answer(request, "confirm", scene.auditor) == 303)
            #expect(try scene.firstShare(request) == nil, "led to the page that asks")
            let confirm = "/en/workspace/confirm"
            #expect(try scene.auditor.submit(confirm, to: confirm, [("next", "/en/escrow")]).status == 303)
            #expect(try scene.answer(request, "confirm", scene.auditor) == 303)
            #expect(try scene.firstShare(request) != nil)

            let auditor = try scene.id(.auditor)
            let (pair, wrapped) = try PersonKeys.make(
                PersonKeys.demoPassword, through: PersonKeys.demoGate)
            try scene.application.write(as: Application.nobody, at: .now) {
                try CredentialDeeds.addKeys(pair, wrapped, of: auditor, in: $0)
            }
            let told = try scene.commissioner.text(scene.commissioner.get("/en/escrow"))
            #expect(told.contains("can no longer confirm"))
        }
    }
}
