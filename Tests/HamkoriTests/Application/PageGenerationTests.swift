import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What outdates remembered pages: public changes, and nothing that is confidential.
@Suite struct PageGenerationTests {
    private func moment(_ application: Application) throws -> PageMemory.Moment { try application.moment() }

    /// Runs a test in which a page that is remembered has to stay the very same one.
    private func withRememberedPage(
        _ engine: Engine, _ body: (Application, (String) throws -> Void) throws -> Void
    ) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let before = try moment(application)
            guard case .prepared(let page) = try visit.get("/en/recommendations").body else {
                Issue.record("the list is not remembered")
                return
            }
            try body(application) { words in
                #expect(try moment(application) == before, "\(words)")
                guard case .prepared(let again) = try visit.get("/en/recommendations").body else {
                    Issue.record("no longer remembered after \(words)")
                    return
                }
                #expect(again === page, "rendered again after \(words)")
            }
        }
    }

    /// The thread that receives requests would wait for PostgreSQL with all connections: there the workers ask.
    @Test(arguments: Engine.allCases) func theThreadThatReceivesAsksNoServer(engine: Engine) throws {
        try withRememberedPage(engine) { (application, _) throws in
            let gate = Gate(application: application)
            let head = try RequestHead(method: .get, target: "/en/recommendations")
            #expect((gate.answerFromMemory(head) != nil) == (engine == .sqlite))
            let health = try RequestHead(method: .get, target: "/healthz")
            #expect(gate.answerFromMemory(health) != nil)
        }
    }

    @Test(arguments: Engine.allCases) func noComplaintOutdatesAPage(engine: Engine) throws {
        try withRememberedPage(engine) { (application, isStill) throws in
            let work = try CaseworkTests.Casework(application)
            try isStill("a complaint and a sign-in")
            _ = try work.shown()
            try isStill("an opened case")
            #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "It is ours")]) == 303)
            try isStill("an officer's step")
            #expect(try work.seenByComplainant().contains("It is ours"))
            try isStill("a receipt that was looked up")
            let message = [("receipt", work.receipt), ("text", "Come soon")]
            _ = try work.person.post("/en/complaints/receipt/message", message)
            try isStill("a message")
            let wrong = [("receipt", "11111-11111-11111-11111-11111-1")]
            _ = try work.person.post("/en/complaints/receipt", wrong)
            try isStill("a wrong receipt")
        }
    }

    @Test(arguments: Engine.allCases) func noSessionOutdatesAPage(engine: Engine) throws {
        try withRememberedPage(engine) { (application, isStill) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            try isStill("a sign-in")
            let confirmation = "/en/workspace/confirm"
            #expect(try officer.submit(confirmation, to: confirmation, []).status == 303)
            try isStill("a password given again")
            _ = try Visit(application).submit(
                "/en/sign-in", to: "/en/sign-in", [("email", "x@x.tj"), ("password", "wrong")])
            try isStill("a wrong password")
            #expect(try officer.submit("/en/workspace", to: "/en/sign-out", []).status == 303)
            try isStill("a sign-out")
            let person = try application.read {
                try PersonStore.active(in: $0).first
            }
            try application.mail("Something", to: #require(person).id, at: .now)
            try isStill("a mail that waits")
        }
    }

    /// Each kind of record that the demo holds: a step about it is seen by the next request, in every process.
    @Test(arguments: Engine.allCases) func everyPublicWriteOutdatesPages(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let kinds = try application.features.sources.compactMap { source in
                try application.read { try source.ids($0).first }.map { (source.kind, $0) }
            }
            #expect(kinds.count > 20)
            let deeds = FeatureList.all.flatMap(\.deeds)
            for (index, (kind, id)) in kinds.enumerated() {
                let before = try moment(application)
                try application.write(as: Application.nobody, at: .now) {
                    try $0.record(
                        Deed(deeds[index % deeds.count], RecordReference(kind: kind, id: id)))
                }
                #expect(try moment(application) != before, "\(kind)")
            }
            let before = try moment(application)
            struct Stop: Error {}
            #expect(throws: Stop.self) {
                try application.write(as: Application.nobody, at: .now) {
                    try InstitutionDeeds.found(in: $0)
                    throw Stop()
                }
            }
            #expect(try moment(application) == before, "what failed changes nothing")
        }
    }

    @Test(arguments: Engine.allCases) func aChangeIsSeenByTheNextRequest(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            // Another process on the same database.
            let other = try Application(application.configuration, log: .silent)
            defer { other.database.close() }
            let (here, there, officer) = (Visit(application), Visit(other), Visit(application))
            try officer.signIn(as: .officer)
            var pages: [PreparedResponse] = []
            for visit in [here, there] {
                guard case .prepared(let page) = try visit.get("/en/organisations").body else {
                    Issue.record("the list is not remembered")
                    return
                }
                pages.append(page)
            }
            let fields = [("name-en", "Planted House"), ("kind", "civilSociety"), ("region", "sughd")]
            let made = try officer.submit("/en/organisations/new", to: "/en/organisations/new", fields)
            #expect(made.status == 303)
            for (visit, page) in zip([here, there], pages) {
                guard case .prepared(let again) = try visit.get("/en/organisations").body else {
                    Issue.record("the list is not remembered after a change")
                    continue
                }
                #expect(again !== page, "rendered again")
            }
        }
    }

    @Test func aLargePageCountsWithAllItsForms() throws {
        let memory = PageMemory()
        let moment = PageMemory.Moment(generation: 1, day: CalendarDate(unchecked: 2026, 1, 1))
        // Zipped, this takes three quarters.
        let noise = Random.bytes(3_000_000).map { $0 & 0x3F | 0x40 }
        for number in 0..<6 {
            let response = Response(
                status: 200, headers: ["Content-Type": "text/html; charset=utf-8"], body: .bytes(noise))
            let page = try #require(PreparedResponse(response))
            #expect(page.footprint > 5_000_000, "plain and zipped")
            memory.keep(page, at: "/en/\(number)", moment)
        }
        let kept = (0..<6).filter { memory.page(at: "/en/\($0)", moment) != nil }
        #expect(kept.count <= 3)
    }
}
