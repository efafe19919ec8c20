import Secrets
import Synchronization
import TestDatabases
import Testing
import Web

@testable import Hamkori
@testable import Storage

/// From a case to a recommendation on the thread, and what the complainant says afterwards.
@Suite struct OutcomeTests {
    private typealias Casework = CaseworkTests.Casework

    /// A case under inquiry, with the fields of a recommendation that names nobody.
    private func inquiry(_ application: Application) throws -> (work: Casework, fields: [(String, String)]) {
        let work = try Casework(application)
        for state in ["acknowledged", "admissible", "inquiry"] {
            #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
        }
        let organisations = try application.read {
            try OrganisationStore.all(in: $0)
        }
        let addressee = try #require(organisations.first { $0.kind == .authority })
        return (
            work,
            [
                ("finding-en", "People in police custody were not seen by a doctor"),
                ("title-en", "Doctors in custody"), ("text-en", "Let a doctor see everybody in custody"),
                ("addressee", addressee.id.text), ("reason", "Your complaint led to a recommendation"),
                ("confirmed", "yes"),
            ]
        )
    }

    @Test(arguments: Engine.allCases) func aRecommendationArisesFromACaseThatNobodyKnows(engine: Engine)
        throws
    {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let (work, fields) = try inquiry(application)
            let address = work.address + "/recommendation"
            #expect(try work.officer.submit(address, to: address, fields).status == 303)
            #expect(try work.complaint().state == .recommendationIssued)
            let seen = try work.seenByComplainant()
            #expect(seen.contains("Your complaint led to a recommendation"))
            // It waits for the end of the day, which ends once.
            #expect(!seen.contains("/en/recommendations/") && seen.contains("published at night"))
            #expect(try work.shown().contains("published at night"))
            try CaseDayEnd.run(application, at: .now)
            #expect(try !work.seenByComplainant().contains("/en/recommendations/"))
            for _ in 0..<2 { try CaseDayEnd.run(application, at: Timestamp.now.adding(seconds: 86_400)) }
            let later = try work.seenByComplainant()
            #expect(try work.shown().contains("/en/recommendations/"))
            let path = try #require(later.range(of: "/en/recommendations/"))
            let page = String(later[path.lowerBound...].prefix { $0 != "\"" })
            let record = try Visit(application).text(Visit(application).get(page))
            #expect(record.contains("Let a doctor see everybody"))
            #expect(record.contains("were not seen by a doctor"))
            #expect(!record.contains("-SUG-") && !record.contains(work.id.text))
            // Nothing in clear leads from the complaint to what came of it.
            let id = try #require(page.split(separator: "/").last)
            let links = try application.read {
                try ThreadStore.links(
                    of: RecordReference(kind: .recommendation, id: String(id)),
                    in: $0)
            }
            #expect(links.map(\.to.kind) == [.complaintFinding])
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    /// One that cannot be opened is said in the log; it keeps back neither the others nor the order of the tables.
    @Test(arguments: Engine.allCases) func oneThatCannotBeOpenedKeepsBackNoOther(engine: Engine) throws {
        try withConfiguration(engine, isDemo: true) { (configuration) throws in
            let lines = Mutex<[String]>([])
            let application = try Application(
                configuration, log: Log { line in lines.withLock { $0.append(line) } })
            defer { application.database.close() }
            let (work, fields) = try inquiry(application)
            let address = work.address + "/recommendation"
            #expect(try work.officer.submit(address, to: address, fields).status == 303)
            let yesterday = Timestamp.now.date.adding(days: -1)
            // Its id stands before all others.
            let broken = ID<PendingRecommendation>(
                at: yesterday.at(hour: 0), random: [UInt8](repeating: 0, count: 10))
            try application.writeUnrecorded {
                try PendingRecommendationStore.insert(Random.bytes(200), as: broken, on: yesterday, in: $0)
            }
            let tomorrow = Timestamp.now.adding(seconds: 86_400)
            try CaseDayEnd.run(application, at: tomorrow)
            #expect(try work.shown().contains("/en/recommendations/"))
            let (waiting, isInOrder) = try application.read { scope in
                (
                    try PendingRecommendationStore.pending(before: tomorrow.date, in: scope).map(\.id),
                    try CaseOrderStore.isInOrder(on: tomorrow.date, in: scope)
                )
            }
            #expect(waiting == [broken] && isInOrder)
            #expect(
                lines.withLock { $0.contains { $0.contains("not public") && $0.contains(broken.text) } })
        }
    }

    /// Tables of many cases take longer to be put in order than a page may wait.
    @Test func theEndOfADayHasThePatienceOfWork() throws {
        try withApplication(.postgreSQL, isDemo: true) { (application) throws in
            try application.writeUnrecorded {
                try $0.transaction.run(
                    script: """
                        CREATE TABLE patience_seen (statement TEXT NOT NULL);
                        CREATE FUNCTION note_patience() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                            INSERT INTO patience_seen VALUES (current_setting('statement_timeout'));
                            RETURN NEW;
                        END $$;
                        CREATE TRIGGER note BEFORE INSERT ON case_orders
                            FOR EACH ROW EXECUTE FUNCTION note_patience();
                        """)
            }
            try CaseDayEnd.run(application, at: Timestamp.now.adding(seconds: 86_400))
            let seen = try application.read {
                try $0.rows("SELECT DISTINCT statement FROM patience_seen") { try $0["statement"] as String }
            }
            #expect(seen == ["30min"])
        }
    }

    @Test func aTextThatNamesSomebodyOrWasNotReadAgainIsNotIssued() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let (work, fields) = try inquiry(application)
            let address = work.address + "/recommendation"
            // Only with its text.
            #expect(try work.take(.state, [("state", "recommendationIssued"), ("reason", "r")]) == 422)
            #expect(try work.officer.submit(address, to: address, Array(fields.dropLast())).status == 422)
            let naming = fields.map { $0.0 == "text-en" ? ($0.0, "Let a doctor see Gulnora") : $0 }
            let told = try work.officer.submit(address, to: address, naming)
            #expect(told.status == 422 && work.officer.text(told).contains("Gulnora"))
            #expect(work.officer.text(told).contains("namesNobody"))
            #expect(try work.complaint().state == .inquiry)
            #expect(try work.take(.state, [("state", "resolved"), ("reason", "r")]) == 303)
            #expect(try work.officer.get(address).status == 409)
        }
    }

    @Test func namesAreFoundAsTheyAreDeclined() {
        func names(_ name: String, _ victims: String) -> CaseNames {
            CaseNames([
                CaseDocument(
                    sequence: 1, kind: .account, isFromComplainant: true,
                    day: CalendarDate(unchecked: 2026, 2, 3),
                    content: ["name": .string(name)]),
                CaseDocument(
                    sequence: 2, kind: .act, isFromComplainant: false,
                    day: CalendarDate(unchecked: 2026, 2, 3),
                    content: ["victims": .string(victims), "text": .string("Nobody Looks Here")]),
            ])
        }
        let known = names("Фарҳод Саидов", "двое задержанных, the doctor")
        for text in ["жалоба Саидова", "саидовро дар ҳабс", "ФАРҲОД"] {
            #expect(known.first(in: text) != nil, "\(text)")
        }
        for text in ["задержанных не лечат", "Let the doctor in", "Nobody looks", ""] {
            #expect(known.first(in: text) == nil, "\(text)")
        }
    }

    @Test(arguments: Engine.allCases) func afterTheEndTheComplainantTellsOfReprisals(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            func tell(_ fields: [(String, String)]) throws -> Response {
                try work.person.post(
                    "/en/contact/reply/feedback", [("receipt", work.receipt)] + fields)
            }
            let answer = [("satisfaction", "no"), ("reprisals", "yes"), ("words", "They came to my work")]
            #expect(try tell(answer).status == 409)
            #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "r")]) == 303)
            #expect(
                try work.take(.state, [("state", "referred"), ("reason", "To the labour inspection")]) == 303)
            #expect(try tell([]).status == 422)
            #expect(try tell(answer).status == 203)
            #expect(try work.complaint().hasNews)
            let inside = try work.shown()
            #expect(inside.contains("faced reprisals") && inside.contains("They came to my work"))
        }
    }
}
