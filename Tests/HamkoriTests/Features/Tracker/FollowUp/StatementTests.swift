import Documents
import Secrets
import Storage
import TestDatabases
import TestScanner
import Testing
import Web

@testable import Hamkori

/// The State's reports from draft to release, and what stands beside them.
@Suite struct StatementTests {
    /// A recommendation of the UN that the demo's focal point answers for, with a validator of the same authority.
    private struct Scene {
        let application: Application
        let id: ID<Recommendation>
        let authority: ID<Organisation>
        let focalPoint: Person
        let validator: Person

        var page: String { "/en/recommendations/\(id.text)" }

        init(_ application: Application) throws {
            self.application = application
            var row = ImportedRecommendation(
                line: 2, source: .treatyBody, country: "Tajikistan", text: "Abolish it.", recommenders: [])
            row.annotation = "one"
            let work = RecommendationImport(application: application, actor: Application.nobody)
            #expect(try work.perform([row]).added == 1)
            id = try #require(
                try application.read {
                    try RecommendationStore.known(row.key, in: $0)?.id
                })
            focalPoint = try #require(
                try application.read {
                    try PersonStore.active(in: $0).first { $0.role == .focalPoint }
                })
            authority = try #require(focalPoint.organisation)
            let person = Person(
                id: ID(at: .now, random: Random.bytes(10)), pseudonym: "validator",
                name: Wording(en: "Deputy head"), email: "deputy@demo.example", role: .focalPoint,
                organisation: authority, office: nil, passwordHash: nil, secondFactor: nil, isActive: true,
                version: 1)
            try application.write(as: "test", at: .now) { try AccountDeeds.add(person, in: $0) }
            validator = person
        }

        func visit(_ person: Person) throws -> Visit {
            let visit = Visit(application)
            let sent = try visit.submit("/en/sign-in", to: "/en/sign-in/demo", [("person", person.id.text)])
            #expect(sent.status == 303)
            return visit
        }

        func visit(_ role: Role) throws -> Visit {
            let visit = Visit(application)
            try visit.signIn(as: role)
            return visit
        }

        /// Lets the officer assign the authority, and the authority name its people.
        func assign() throws {
            let officer = try visit(.officer)
            #expect(
                try officer.submit(
                    page + "/responsibility", to: page + "/responsibility",
                    [("organisation", authority.text), ("part", "lead")]
                ).status == 303)
            let people = page + "/responsibility/\(authority.text)"
            let own = try visit(focalPoint)
            let fields = [("focal-point", focalPoint.id.text), ("validator", validator.id.text)]
            #expect(
                try own.submit(people, to: people, [fields[0], ("validator", focalPoint.id.text)]).status
                    == 422)
            #expect(try own.submit(people, to: people, fields).status == 303)
            // People of another organisation name nobody here.
            #expect(try visit(.member).get(people).status == 403)
        }

        /// Lets the validator return a report; whoever drafted it can't release it.
        func isReturned(_ report: String, _ focalPoint: Visit, _ validator: Visit) throws {
            let refused = try focalPoint.submit("/en/workspace", to: report + "/release", [])
            #expect(refused.status == 422)
            #expect(try validator.submit(report, to: report + "/return", []).status == 422)
            let reason = [("reason-en", "Name the law.")]
            #expect(try validator.submit(report, to: report + "/return", reason).status == 303)
            #expect(try focalPoint.text(focalPoint.get(report)).contains("Name the law."))
        }

        /// Everything that somebody without an account, and the institution, can read.
        func isSecret(_ words: String) throws {
            let doors = [
                page, "/ru/recommendations/\(id.text)", "/api/v1/recommendations/\(id.text)",
                "/api/v1/commitments", "/en/search?q=\(words)", "/en/thread/recommendation/\(id.text)",
                "/en/ledger", "/en/recommendations",
            ]
            let institution = try visit(.commissioner)
            for door in doors {
                let anybody = Visit(application)
                #expect(try !anybody.text(anybody.get(door)).contains(words + "."), "\(door)")
                #expect(try !institution.text(institution.get(door)).contains(words + "."), "\(door)")
            }
        }
    }

    @Test(arguments: Engine.allCases) func onlyWhatTheValidatorReleasedIsTheStates(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let scene = try Scene(application)
            try scene.assign()
            let focalPoint = try scene.visit(scene.focalPoint)
            let validator = try scene.visit(scene.validator)
            let form = scene.page + "/report"
            // Others than the named person draft nothing.
            let said = [("state", "inProgress"), ("text-en", "Zebra.")]
            #expect(try validator.submit(form, to: form, said).status == 422)
            let sent = try focalPoint.submit(form, to: form, said)
            #expect(sent.status == 303)
            let report = try #require(sent.headers["Location"])
            try scene.isSecret("Zebra")
            for role in [Role.commissioner, .member, .partner] {
                #expect(try scene.visit(role).get(report).status == 403, "\(role)")
            }
            #expect(try focalPoint.submit(report, to: report + "/submit", []).status == 303)
            try scene.isSecret("Zebra")
            try scene.isReturned(report, focalPoint, validator)
            let edit = report + "/edit"
            #expect(
                try focalPoint.submit(edit, to: edit, [("state", "implemented"), ("text-en", "Okapi.")])
                    .status
                    == 303)
            #expect(try focalPoint.submit(report, to: report + "/submit", []).status == 303)
            try scene.isSecret("Okapi")
            #expect(try validator.submit(report, to: report + "/release", []).status == 303)
            let shown = try Visit(application).text(Visit(application).get(scene.page))
            #expect(shown.contains("Okapi.") && shown.contains("Implemented"))
            #expect(!shown.contains("Zebra.") && !shown.contains("Name the law."))
            #expect(!shown.contains("Deputy head"))
            #expect(try validator.text(validator.get(scene.page)).contains("Deputy head"))
            let known = try application.read {
                try RecommendationStore.recommendation(scene.id, in: $0)
            }
            #expect(known?.implementation == [.state: .implemented])
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func withoutAValidatorASubmittedReportIsReleased() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let scene = try Scene(application)
            let focalPoint = try scene.visit(scene.focalPoint)
            let form = scene.page + "/report"
            let said = [("state", "stalled"), ("text-en", "Zebra."), ("submit", "yes")]
            #expect(try focalPoint.submit(form, to: form, said).status == 303)
            #expect(try Visit(application).text(Visit(application).get(scene.page)).contains("Zebra."))
        }
    }

    @Test func aFileOfADraftIsAsSecretAsTheDraft() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let scene = try Scene(application)
            try scene.assign()
            let key = application.fileKey
            let report = ID<ProgressReport>(at: .now, random: Random.bytes(10))
            let file = try EvidenceFile(
                title: Wording(en: "a"), file: AttachedFile(named: "a.txt", contents: Array("proof".utf8)))
            let files = try application.write(as: "test", at: .now) { writing in
                try FollowUpDeeds.draft(
                    ProgressReport.Draft(
                        recommendation: scene.id, organisation: scene.authority, state: .inProgress,
                        text: Wording(en: "x"), author: scene.focalPoint.name), by: scene.focalPoint.id,
                    as: report, in: writing)
                return try FollowUpDeeds.attach([file], to: report, key: key, in: writing)
            }
            let evidence = try #require(files.first)
            let address = "/en/evidence/\(evidence.text)"
            #expect(try Visit(application).get(address).status == 404)
            #expect(try scene.visit(.commissioner).get(address).status == 404)
            // Saved by the browser, never shown in our origin.
            let answer = try scene.visit(scene.validator).get(address)
            #expect(answer.status == 200)
            #expect(answer.headers["Content-Disposition"] == "attachment; filename=\"a.txt\"")
            #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
            #expect(answer.headers["Content-Type"] == "text/plain; charset=utf-8")
        }
    }

    @Test(arguments: Engine.allCases) func filesDoNotLieInClear(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            let planted = "A page of the register of Farangis, planted"
            let file = try EvidenceFile(
                title: Wording(en: "a"), file: AttachedFile(named: "a.txt", contents: Array(planted.utf8)))
            let report = ID<ProgressReport>(at: .now, random: Random.bytes(10))
            let files = try application.write(as: "test", at: .now) { writing in
                try FollowUpDeeds.draft(
                    ProgressReport.Draft(
                        recommendation: scene.id, organisation: scene.authority, state: .inProgress,
                        text: Wording(en: "What is beside it"), author: scene.focalPoint.name),
                    by: scene.focalPoint.id, as: report, in: writing)
                return try FollowUpDeeds.attach([file], to: report, key: application.fileKey, in: writing)
            }
            let evidence = try #require(files.first)
            let stored = try Stored(in: application)
            // What is beside it is found where it stands in clear.
            #expect(stored.contains("What is beside it") && !stored.contains(planted))
            let contents = try application.read {
                try EvidenceStore.contents(of: evidence, key: application.fileKey, in: $0)
            }
            #expect(contents == Array(planted.utf8))
        }
    }

    /// The public downloads what a report is proved by, so the scanner looks at it first.
    @Test func aHarmfulFileIsRefused() throws {
        let clamd = try TestClamd()
        let scanner = MalwareScanner(socket: clamd.socket)
        try withApplication(.sqlite, isDemo: true, scanner: scanner) { (application) throws in
            let scene = try Scene(application)
            try scene.assign()
            let focalPoint = try scene.visit(scene.focalPoint)
            let form = scene.page + "/report"
            let said = [("state", "stalled"), ("text-en", "Zebra.")]
            let refused = try focalPoint.send(
                form, to: form, said, file: ("a.txt", TestClamd.harmful), as: "evidence")
            #expect(refused.status == 422)
            #expect(focalPoint.text(refused).contains(FollowUpTexts.harmful.en))
            let taken = try focalPoint.send(
                form, to: form, said, file: ("a.txt", Array("proof".utf8)), as: "evidence")
            #expect(taken.status == 303)
        }
    }

    @Test func aFileThatTheScannerDidNotSeeIsNotPublished() throws {
        let scanner = MalwareScanner(socket: "/tmp/hamkori-no-clamd")
        try withApplication(.sqlite, isDemo: true, scanner: scanner) { (application) throws in
            let scene = try Scene(application)
            try scene.assign()
            let focalPoint = try scene.visit(scene.focalPoint)
            let form = scene.page + "/report"
            let said = [("state", "stalled"), ("text-en", "Zebra.")]
            let refused = try focalPoint.send(
                form, to: form, said, file: ("a.txt", Array("proof".utf8)), as: "evidence")
            let shown = focalPoint.text(refused)
            #expect(refused.status == 422 && shown.contains(FollowUpTexts.notScanned.en))
            #expect(shown.contains("Zebra."), "what was typed is kept")
            #expect(try focalPoint.submit(form, to: form, said).status == 303)
        }
    }

    @Test(arguments: Engine.allCases) func noAssessorOverwritesAnother(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let scene = try Scene(application)
            let organisations = try application.read {
                try Names(in: $0).all.filter { $0.kind == .civilSociety }.prefix(2)
            }
            let words = ["first", "second", "third"]
            for (index, organisation) in [organisations[0], organisations[1], organisations[0]].enumerated() {
                let id = ID<Assessment>(at: .now, random: Random.bytes(10))
                try application.write(as: "test", at: .now.adding(seconds: index)) {
                    _ = try FollowUpDeeds.assess(
                        scene.id, by: .civilSociety, for: organisation.id,
                        index == 2 ? .regressed : .inProgress, Wording(en: words[index] + " word"), as: id,
                        in: $0)
                }
            }
            let text = try Visit(application).text(Visit(application).get(scene.page))
            let places = try words.map { try #require(text.range(of: $0 + " word")).lowerBound }
            // The newest word of the first organisation, its older one behind it, then the other organisation's.
            #expect(places[2] < places[0] && places[0] < places[1])
            let known = try application.read {
                try RecommendationStore.recommendation(scene.id, in: $0)
            }
            #expect(known?.implementation[.civilSociety] == .regressed)
        }
    }

    @Test func silenceCountsFromTheLastTimeTheStateGotIt() throws {
        func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
        let since = try day("2026-01-01")
        #expect(UnreportedPeriod(since: since, lastReport: nil, on: since) == nil)
        #expect(UnreportedPeriod(since: since, lastReport: nil, on: try day("2026-02-01"))?.days == 31)
        let before = try day("2025-12-31")
        #expect(UnreportedPeriod(since: since, lastReport: before, on: try day("2026-01-02"))?.days == 1)
        #expect(UnreportedPeriod(since: since, lastReport: since, on: try day("2026-02-01")) == nil)
    }

    @Test func aValidatorOfTheAskComesFirst() throws {
        func id<Record>(_: Record.Type = Record.self) -> ID<Record> { ID(at: .now, random: Random.bytes(10)) }
        let recommendation = id(Recommendation.self)
        let (lead, other) = (id(Organisation.self), id(Organisation.self))
        let (one, two, drafter) = (id(Person.self), id(Person.self), id(Person.self))
        func held(
            _ organisation: ID<Organisation>, _ role: ResponsibilityRole, _ ask: Int?,
            _ validator: ID<Person>?
        )
            throws -> Responsibility
        {
            Responsibility(
                id: id(), recommendation: recommendation, ask: ask, organisation: organisation, role: role,
                people: Responsibility.People(
                    focalPoint: validator == nil ? nil : drafter, validator: validator),
                since: try #require(PartialDate("2026-01-01")), until: nil, version: 1)
        }
        let all = [
            try held(lead, .lead, nil, one), try held(other, .supporting, nil, nil),
            try held(lead, .supporting, 2, two),
        ]
        #expect(ReportRule(all, ask: nil).validator(of: lead) == one)
        #expect(ReportRule(all, ask: 2).validator(of: lead) == two)
        #expect(ReportRule(all, ask: 1).validator(of: lead) == one)
        // A supporting authority without a validator of its own has the lead's.
        #expect(ReportRule(all, ask: nil).validator(of: other) == one)
        #expect(ReportRule([], ask: nil).validator(of: lead) == nil)
        #expect(ReportRule(all, ask: nil).mayDraft(drafter))
        #expect(!ReportRule(all, ask: nil).mayDraft(two))
        #expect(ReportRule([], ask: nil).mayDraft(two))
    }
}
