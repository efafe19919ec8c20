import Markup
import Secrets
import TestDatabases
import Testing
import Web

@testable import Hamkori
@testable import Storage

/// What an administrator alone can do to complaints, tried in a browser: nothing.
@Suite struct ReaderAttackTests {
    /// The demo, its administrator, and those who come in by what the administrator does.
    struct Scene {
        let application: Application
        let administrator: Visit
        let commissioner: Visit
        let officer: Visit

        init(_ application: Application) throws {
            self.application = application
            administrator = Visit(application)
            try administrator.signIn(as: .administrator)
            commissioner = Visit(application)
            try commissioner.signIn(as: .commissioner)
            officer = Visit(application)
            try officer.signIn(as: .officer)
        }

        func person(_ role: Role) throws -> Person {
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            return try #require(people.first { $0.role == role })
        }

        func invite(
            _ email: String, _ role: Role, office: ID<Office>? = nil, by visit: Visit? = nil
        ) throws -> Newcomer {
            let visit = visit ?? administrator
            var fields = [("name-en", "New"), ("email", email), ("role", role.rawValue)]
            if let office { fields.append(("office", office.text)) }
            if role == .member {
                fields.append(("organisation", try #require(person(.member).organisation).text))
            }
            let invited = try visit.submit("/en/people/new", to: "/en/people/new", fields)
            return try Newcomer(email, invited: visit.text(invited), application)
        }

        /// Sends a complaint to the officer's office.
        func complain() throws -> Complaint {
            try Complainant(application).complain(Visit(application)).complaint
        }

        func isSealed(_ complaint: Complaint, to person: ID<Person>) throws -> Bool {
            try application.read {
                try CaseStore.holders(of: complaint.id, in: $0).contains(person.text)
            }
        }

        /// A new complaint, and old ones after honest colleagues opened them, are not sealed to somebody, who sees
        /// nothing of them.
        func isKeptOut(_ newcomer: Newcomer) throws {
            let complaint = try complain()
            for colleague in [commissioner, officer] {
                let page = try colleague.text(colleague.get("/en/complaints/\(complaint.id.text)"))
                #expect(page.contains("Zulaykho"))
            }
            #expect(try !isSealed(complaint, to: newcomer.id()))
            for page in ["/en/complaints", "/en/complaints/\(complaint.id.text)", "/en/complaints/figures"] {
                let response = try newcomer.visit.get(page)
                #expect(response.status == 403 || response.status == 404, "\(page)")
                #expect(!newcomer.visit.text(response).contains("Zulaykho"))
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }

        func confirm(_ id: ID<Person>, by visit: Visit, _ fields: [(String, String)] = []) throws -> Response
        {
            let key = try application.read { try PersonKeyStore.publicKey(of: id, in: $0) }
            let hex = Hexadecimal.text(try #require(key).bytes)
            let page = "/en/readers/\(id.text)"
            return try visit.submit(
                page, to: page + "/confirm", [("key", hex), ("compared", "yes")] + fields)
        }
    }

    private func withScene(_ engine: Engine, _ body: (Scene) throws -> Void) throws {
        try withApplication(engine, isDemo: true) { (application) throws in try body(Scene(application)) }
    }

    @Test(arguments: Engine.allCases) func whoIsInvitedReadsNothingUntilAReaderConfirms(engine: Engine) throws
    {
        try withScene(engine) { (scene) throws in
            let newcomer = try scene.invite("c2@x.tj", .commissioner)
            try scene.isKeptOut(newcomer)
            let waits = newcomer.visit.text(try newcomer.visit.get("/en/workspace"))
            let key = try scene.application.read {
                try PersonKeyStore.publicKey(of: newcomer.id(), in: $0)
            }
            let fingerprint = KeyFingerprint.text(try #require(key))
            #expect(waits.contains(fingerprint))
            // Neither the administrator nor the newcomer confirms, and no officer a commissioner.
            for visit in [scene.administrator, newcomer.visit, scene.officer] {
                #expect(try scene.confirm(newcomer.id(), by: visit).status == 403)
            }
            try scene.isKeptOut(newcomer)

            let workspace = scene.commissioner.text(try scene.commissioner.get("/en/workspace"))
            #expect(workspace.contains("Waiting for your confirmation"))
            let page = scene.commissioner.text(
                try scene.commissioner.get("/en/readers/\(newcomer.id().text)"))
            #expect(page.contains(fingerprint) && page.contains("c2@x.tj"))
            let inviter = try scene.person(.administrator).name.text(.en)
            #expect(page.contains(inviter), "who invited")
            #expect(HTMLChecker.problems(in: page) == [])
            #expect(
                try scene.confirm(newcomer.id(), by: scene.commissioner, [("compared", "yes")]).status == 303)
            #expect(try newcomer.visit.get("/en/complaints").status == 200)
            let complaint = try scene.complain()
            #expect(try scene.isSealed(complaint, to: newcomer.id()))
            let told = scene.officer.text(try scene.officer.get("/en/workspace"))
            #expect(told.contains("New readers of cases"))
            let list = scene.officer.text(try scene.officer.get("/en/readers"))
            #expect(list.contains(fingerprint) && HTMLChecker.problems(in: list) == [])
            #expect(try LedgerVerification.report(scene.application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func newKeysAfterAResetReadNothing(engine: Engine) throws {
        for role in [Role.officer, .commissioner] {
            try withScene(engine) { (scene) throws in
                let person = try scene.person(role)
                let path = "/en/people/\(person.id.text)"
                let reset = try scene.administrator.submit(
                    path, to: path + "/reset", [("sureToReset", "yes")])
                let stolen = try Newcomer(
                    person.email, invited: scene.administrator.text(reset), scene.application)
                let complaint = try scene.complain()
                let honest = role == .officer ? scene.commissioner : scene.officer
                let page = try honest.text(honest.get("/en/complaints/\(complaint.id.text)"))
                #expect(page.contains("Zulaykho"))
                #expect(try !scene.isSealed(complaint, to: person.id))
                #expect(try stolen.visit.get("/en/complaints").status == 403)
                #expect(try stolen.visit.get("/en/readers/\(person.id.text)").status == 403)
                #expect(try scene.confirm(person.id, by: scene.administrator).status == 403)
                // The colleague sees that it is another generation; after a call they confirm it.
                let shown = try honest.text(honest.get("/en/readers/\(person.id.text)"))
                #expect(shown.contains("<dd>2</dd>"))
                #expect(try scene.confirm(person.id, by: honest).status == 303)
                #expect(try stolen.visit.get("/en/complaints").status == 200)
            }
        }
    }

    @Test(arguments: Engine.allCases) func aRoleOrAnOfficeGivesNothingByItself(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            // The administrator, a confirmed holder of the escrow's kind, makes themselves a commissioner.
            let other = try scene.invite("a2@x.tj", .administrator)
            let administrator = try scene.person(.administrator)
            let path = "/en/people/\(administrator.id.text)"
            #expect(
                try other.visit.submit(path, to: path + "/role", [("role", "commissioner")]).status < 400)
            let again = Visit(scene.application)
            #expect(
                try again.submit("/en/sign-in", to: "/en/sign-in/demo", [("person", administrator.id.text)])
                    .status == 303)
            let complaint = try scene.complain()
            #expect(try !scene.isSealed(complaint, to: administrator.id))
            #expect(try again.get("/en/complaints").status == 403)
            // An officer of another office.
            let offices = try scene.application.read {
                try InstitutionStore.offices(in: $0)
            }
            let officer = try scene.person(.officer)
            let elsewhere = try #require(offices.first { $0.id != officer.office })
            let colleague = try scene.invite("o2@x.tj", .officer, office: elsewhere.id, by: other.visit)
            #expect(try scene.confirm(colleague.id(), by: scene.officer).status == 403, "of another office")
            #expect(try scene.confirm(colleague.id(), by: scene.commissioner).status == 303)
            #expect(try colleague.visit.get("/en/complaints").status == 200)
            // There is no form for it; as if an administrator had one.
            try scene.application.writeUnrecorded {
                _ = try $0.execute(
                    "UPDATE people SET office_id = \(officer.office) WHERE id = \(colleague.id())")
            }
            try scene.isKeptOut(colleague)
        }
    }

    @Test(arguments: Engine.allCases) func anAdministratorFoundsNoEscrow(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let auditor = try scene.invite("au2@x.tj", .auditor)
            let administrator = try scene.person(.administrator)
            let holders = [("first", administrator.id.text), ("second", try auditor.id().text)]
            let refused = try scene.administrator.submit(
                "/en/workspace", to: "/en/escrow/foundation", holders)
            #expect(refused.status == 403)
            // Nor does a commissioner found it with a holder whose keys nobody has compared.
            let page = "/en/escrow/foundation"
            #expect(try scene.commissioner.submit(page, to: page, holders).status == 422)
            #expect(try auditor.visit.get("/en/escrow").status == 403)
            #expect(try scene.confirm(auditor.id(), by: scene.commissioner).status == 303)
            #expect(try scene.commissioner.submit(page, to: page, holders).status == 303)
        }
    }

    @Test(arguments: Engine.allCases) func withoutReadersTheDoorStaysClosed(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            for role in [Role.officer, .commissioner] {
                let path = "/en/people/\(try scene.person(role).id.text)"
                #expect(
                    try scene.administrator.submit(path, to: path + "/deactivate", [("sureToClose", "yes")])
                        .status == 303)
            }
            let newcomer = try scene.invite("c2@x.tj", .commissioner)
            #expect(try newcomer.visit.get("/en/complaints").status == 403)
            let intake = newcomer.visit.text(try Visit(scene.application).get("/en/complaints/new"))
            #expect(!intake.contains("name=\"what\""), "closed, not sealed to whoever came")
            for visit in [scene.administrator, newcomer.visit] {
                #expect(try scene.confirm(newcomer.id(), by: visit).status == 403)
            }
        }
    }

    @Test(arguments: Engine.allCases) func aMemberReadsNoReferralUnconfirmed(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let newcomer = try scene.invite("m2@x.tj", .member)
            #expect(try newcomer.visit.get("/en/referrals").status == 403)
            let organisation = try #require(scene.person(.member).organisation)
            let known = try scene.application.read {
                try ReferralAccess.members(of: organisation, in: $0).map(\.id)
            }
            #expect(try !known.contains(newcomer.id()) && !known.isEmpty)
            #expect(try scene.confirm(newcomer.id(), by: scene.officer).status == 303)
            #expect(try newcomer.visit.get("/en/referrals").status == 200)
        }
    }

    @Test(arguments: Engine.allCases) func aConfirmationIsTakenBackAtOnce(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let complaint = try scene.complain()
            let officer = try scene.person(.officer)
            #expect(try scene.isSealed(complaint, to: officer.id))
            let readers = try scene.application.read {
                try ReaderStore.all(in: $0)
            }
            let own = try #require(readers.first { $0.role == .commissioner })
            let other = try #require(readers.first { $0.person == officer.id })
            func revoke(
                _ reader: CaseReader, _ visit: Visit, _ fields: [(String, String)] = [("sure", "yes")]
            ) throws -> Int {
                let path = "/en/readers/confirmations/\(reader.id.text)/revoke"
                return try visit.submit("/en/workspace", to: path, fields).status
            }
            #expect(try revoke(own, scene.officer) == 422, "no officer takes back a commissioner's")
            #expect(try revoke(own, scene.commissioner) == 422, "somebody remains")
            #expect(try revoke(other, scene.administrator) == 403)
            #expect(try revoke(other, scene.commissioner, []) == 422, "without the tick")
            #expect(try scene.officer.get("/en/complaints").status == 200)
            #expect(try revoke(other, scene.commissioner) == 303)
            #expect(try scene.officer.get("/en/complaints").status == 403)
            #expect(try !scene.isSealed(complaint, to: officer.id))
            #expect(try LedgerVerification.report(scene.application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func theFirstReaderIsConfirmedAtTheCommandLine(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let address = try UserCommands.add("c@x.tj", name: "First", .commissioner, application)
            let first = try Newcomer("c@x.tj", invited: address, application)
            #expect(try first.visit.get("/en/complaints").status == 403)
            let told = try UserCommands.confirm("c@x.tj", fingerprint: nil, application)
            #expect(try first.visit.get("/en/complaints").status == 403, "telling changes nothing")
            let mistyped = #expect(throws: ReaderFault.otherKeys) {
                try UserCommands.confirm("c@x.tj", fingerprint: "11111 22222", application)
            }
            #expect(mistyped.map { CommandFailure($0).sentence.contains("fingerprint") } == true)
            let mark = try #require(told.range(of: "fingerprint: "))
            let fingerprint = String(told[mark.upperBound...].prefix { $0 != "\n" })
            _ = try UserCommands.confirm("c@x.tj", fingerprint: fingerprint, application)
            #expect(try first.visit.get("/en/complaints").status == 200)
            // From then on readers confirm, and the command line does not.
            let next = try Newcomer(
                "d@x.tj", invited: UserCommands.add("d@x.tj", name: "Next", .commissioner, application),
                application)
            let key = try application.read { try PersonKeyStore.publicKey(of: next.id(), in: $0) }
            #expect(throws: ReaderFault.readersExist) {
                try UserCommands.confirm(
                    "d@x.tj", fingerprint: KeyFingerprint.text(#require(key)), application)
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    private func readers(_ application: Application) throws -> Set<ID<Person>> {
        Set(try application.read { try ReaderStore.keys(in: $0) }.keys)
    }

    private func start(_ application: Application) throws {
        try Application(application.configuration, opening: .existing, log: .silent).database.close()
    }

    /// Rows that are put in by hand, or lose their authenticator, let nobody in; nor does a start that finds no others.
    @Test(arguments: Engine.allCases) func aStartMakesNobodyAReader(engine: Engine) throws {
        try withScene(engine) { (scene) throws in
            let newcomer = try scene.invite("c2@x.tj", .commissioner)
            let (application, id) = (scene.application, try newcomer.id())
            let before = try readers(application)
            #expect(before.count > 3)
            let authenticators = try application.writeUnrecorded { scope in
                let known: [(ID<CaseReader>, [UInt8])] = try scope.rows(
                    "SELECT id, authenticator FROM case_readers"
                ) { (try $0["id"], try $0["authenticator"]) }
                try scope.execute("UPDATE case_readers SET authenticator = NULL")
                return known
            }
            try start(application)
            #expect(try readers(application).isEmpty)
            try application.writeUnrecorded { scope in
                try scope.transaction.run(script: "CREATE TABLE aside AS SELECT * FROM case_readers")
                try scope.execute("DELETE FROM case_readers")
                try scope.execute(
                    """
                    INSERT INTO case_readers (id, institution_id, person_id, generation, public_key, role, basis,
                        confirmed_at)
                    SELECT person_id, institution_id, person_id, generation, public_key, 'commissioner', 'commandLine',
                        1 FROM person_keys WHERE person_id = \(id)
                    """)
            }
            try start(application)
            try application.writeUnrecorded { scope in
                try scope.transaction.run(
                    script: "INSERT INTO case_readers SELECT * FROM aside; DROP TABLE aside")
                for (id, authenticator) in authenticators {
                    try scope.execute(
                        "UPDATE case_readers SET authenticator = \(authenticator) WHERE id = \(id)")
                }
            }
            #expect(try readers(application) == before)
            #expect(try LedgerVerification.report(application).problems.count == 1)
        }
    }
}
