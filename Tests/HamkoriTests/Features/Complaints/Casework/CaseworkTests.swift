import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What officers do with a case over HTTP, step by step, and what the complainant sees of it.
@Suite struct CaseworkTests {
    /// A complaint to the office in Khujand and the officer who has it.
    struct Casework {
        let application: Application
        let person: Visit
        let officer: Visit
        let receipt: String
        let id: ID<Complaint>
        var address: String { "/en/complaints/\(id.text)" }

        init(_ application: Application) throws {
            self.application = application
            person = Visit(application)
            let sent = try Complainant(application).complain(person)
            receipt = sent.receipt
            id = sent.complaint.id
            officer = Visit(application)
            try officer.signIn(as: .officer)
        }

        func take(_ step: CaseStep.Name, _ fields: [(String, String)]) throws -> Int {
            try officer.submit(address, to: "\(address)/\(step.rawValue)", fields).status
        }

        func complaint() throws -> Complaint {
            let known = try application.read {
                try ComplaintStore.complaint(id, in: $0)
            }
            return try #require(known)
        }

        func deadlines() throws -> [CaseDeadline] {
            try application.read { try CaseDeadlineStore.deadlines(of: id, in: $0) }
        }

        func shown() throws -> String { try officer.text(officer.get(address)) }

        func seenByComplainant() throws -> String {
            try person.text(person.post("/en/contact/reply", [("receipt", receipt)]))
        }

        func term(_ taxonomy: Taxonomy, _ word: String) throws -> ID<Term> {
            let term = try application.read {
                try TaxonomyStore.term(taxonomy, named: word, in: $0)
            }
            return try #require(term)
        }
    }

    @Test(arguments: Engine.allCases) func aStateBringsItsDeadline(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            let today = Timestamp.now.date
            #expect(try work.deadlines().map(\.kind) == [.acknowledgement])
            let terms = ProcedureTerms()
            let calendar = try application.read {
                try WorkingCalendarStore.calendar(in: $0)
            }
            #expect(
                try work.complaint().dueOn
                    == calendar.deadline(after: today, workingDays: terms.acknowledgement))
            #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "It came")]) == 303)
            let acknowledged = try work.complaint()
            #expect(acknowledged.acknowledgedOn == today && acknowledged.closedOn == nil)
            #expect(
                acknowledged.dueOn == calendar.deadline(after: today, workingDays: terms.admissibility))
            // A decision of inadmissibility names its ground, of those that the institution knows.
            #expect(try work.take(.state, [("state", "inadmissible"), ("reason", "r")]) == 422)
            let right = try work.term(.rights, "ICCPR 7")
            #expect(
                try work.take(.state, [("state", "inadmissible"), ("reason", "r"), ("ground", right.text)])
                    == 422)
            let ground = try work.term(.groundsOfInadmissibility, "beforeCourt")
            #expect(
                try work.take(
                    .state, [("state", "inadmissible"), ("reason", "Judge has it"), ("ground", ground.text)])
                    == 303)
            let closed = try work.complaint()
            #expect(closed.ground == ground && closed.closedOn == today && closed.dueOn == nil)
            #expect(try work.deadlines().allSatisfy { $0.metOn == today })
            #expect(try work.seenByComplainant().contains("Judge has it"))
            // Opened again, it has neither ground nor end, and the day of its acknowledgement stays.
            #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "New facts")]) == 303)
            let opened = try work.complaint()
            #expect(opened.ground == nil && opened.closedOn == nil && opened.dueOn != nil)
        }
    }

    /// The outcome is waited for from the admission on; whoever takes a complaint back was not answered by that.
    @Test(arguments: Engine.allCases) func anInquiryDoesNotPutOffItsEnd(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            for state in ["acknowledged", "admissible"] {
                #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
            }
            let past = Timestamp.now.date.adding(days: -30)
            try application.writeUnrecorded {
                try $0.execute(
                    """
                    UPDATE case_deadlines SET due_on = \(past)
                    WHERE complaint_id = \(work.id) AND met_on IS NULL
                    """)
            }
            #expect(try work.take(.state, [("state", "inquiry"), ("reason", "r")]) == 303)
            #expect(try work.complaint().dueOn == past)
            let other = try Casework(application)
            let end = [("receipt", other.receipt), ("sure", "yes")]
            #expect(try other.person.post("/en/contact/reply/withdrawal", end).status == 203)
            let withdrawn = try other.complaint()
            #expect(withdrawn.state == .withdrawn && withdrawn.acknowledgedOn == nil)
            #expect(try other.deadlines().isEmpty && withdrawn.dueOn == nil)
            // What an officer was writing meanwhile is not gone.
            let late = try other.officer.submit(
                other.address, to: other.address + "/request",
                [("texts", "to"), ("to", "The police"), ("texts", "text"), ("text", "Let a <doctor> in.")])
            let page = other.officer.text(late)
            #expect(
                late.status == 409 && page.contains("Let a &lt;doctor&gt; in.") && page.contains("The police")
            )
        }
    }

    @Test(arguments: Engine.allCases) func anInquiryStaysInside(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            #expect(
                try work.take(.request, [("to", "Prosecutor Bobojon"), ("text", "Tell us why")]) == 303)
            #expect(try work.take(.reply, [("request", "7"), ("text", "x")]) == 422)
            #expect(try work.take(.reply, [("request", "2"), ("text", "We will look: Parviz")]) == 303)
            #expect(try work.take(.reply, [("request", "2"), ("text", "Again")]) == 409)
            #expect(try work.take(.note, [("kind", "interview"), ("text", "Witness Farangis")]) == 303)
            let inside = try work.shown()
            let seen = try work.seenByComplainant()
            for word in ["Bobojon", "Parviz", "Farangis"] {
                #expect(inside.contains(word) && !seen.contains(word), "\(word)")
            }
        }
    }

    @Test(arguments: Engine.allCases) func anEventHasActsAndTheyStayInside(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            #expect(try work.take(.act, [("event", "4")]) == 409)
            #expect(
                try work.take(
                    .event,
                    [
                        ("title", "The night in Isfara"), ("from", "2026-02-03"), ("until", "2026-02-01"),
                        ("text", "x"),
                    ])
                    == 422)
            #expect(
                try work.take(
                    .event, [("title", "The night in Isfara"), ("from", "2026-02-03"), ("text", "Beaten")])
                    == 303)
            let right = try work.term(.rights, "ICCPR 7")
            #expect(
                try work.take(
                    .act,
                    [
                        ("event", "2"), ("kind", "illTreatment"), ("victims", "Zulaykho"),
                        ("perpetrators", "Sergeant Nosir"), ("finding", "alleged"), ("rights", right.text),
                    ]) == 303)
            #expect(
                try work.take(
                    .qualification, [("concerns", "child"), ("authority", "police"), ("rights", right.text)])
                    == 303)
            #expect(try work.complaint().concerns == .child)
            let inside = try work.shown()
            let seen = try work.seenByComplainant()
            for word in ["night in Isfara", "Nosir"] {
                #expect(inside.contains(word) && !seen.contains(word), "\(word)")
            }
            #expect(inside.contains("ICCPR 7"))
        }
    }

    @Test(arguments: Engine.allCases) func aTaskIsDueUntilItIsDone(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            let own = try #require(people.first { $0.role == .officer })
            let due = Timestamp.now.date.adding(days: 3)
            #expect(
                try work.take(
                    .task, [("text", "Visit Isfara"), ("assignee", own.id.text), ("due", "2020-01-01")])
                    == 422)
            #expect(
                try work.take(
                    .task, [("text", "Visit Isfara"), ("assignee", own.id.text), ("due", due.text)]) == 303)
            #expect(try work.complaint().dueOn == due)
            #expect(try work.take(.done, [("task", "2")]) == 303)
            #expect(try work.complaint().dueOn != due)
            #expect(try work.shown().contains("Visit Isfara"))
            #expect(try !work.seenByComplainant().contains("Visit Isfara"))
        }
    }

    @Test(arguments: Engine.allCases) func evidenceKeepsItsWayIntoTheCase(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            let address = work.address + "/evidence"
            let contents = Array("%PDF-1.7\nA record of the night\n%%EOF".utf8)
            let fields = [
                ("source", "Doctor Malika"), ("received", Timestamp.now.date.text), ("keepMetadata", "yes"),
            ]
            #expect(
                try work.officer.send(
                    address, to: address, fields, file: ("record.pdf", contents), as: "files"
                ).status == 303)
            let inside = try work.shown()
            #expect(inside.contains(Hexadecimal.text(Digest.sha256(contents))))
            #expect(inside.contains("Doctor Malika"))
            #expect(try !work.seenByComplainant().contains("record.pdf"))
            #expect(try work.officer.submit(address, to: address, fields).status == 422)
        }
    }

    @Test(arguments: Engine.allCases) func aTransferTakesTheKeyAlong(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            let offices = try application.read {
                try InstitutionStore.offices(in: $0)
            }
            let complaint = try work.complaint()
            let empty = try #require(offices.first { $0.id != complaint.office })
            #expect(try work.take(.transfer, [("office", complaint.office.text), ("reason", "x")]) == 422)
            // The demo has one officer: nobody could open it there.
            #expect(try work.take(.transfer, [("office", empty.id.text), ("reason", "x")]) == 422)
            #expect(try work.complaint().office == complaint.office)
            let (colleague, pair) = try addOfficer(of: empty, application)
            #expect(
                try work.take(.transfer, [("office", empty.id.text), ("reason", "She lives there")]) == 303)
            #expect(try work.officer.get(work.address).status == 404)
            let (moved, box) = try application.read {
                (
                    try ComplaintStore.complaint(work.id, in: $0),
                    try CaseStore.key(of: work.id, for: .person(colleague), in: $0)
                )
            }
            // The office that it came to gives its own numbers, the first one, too.
            let region = empty.region
            let story = Complainant.story.map { $0.0 == "region" ? ("region", region.rawValue) : $0 }
            let next = try work.person.post(
                "/en/contact", [try Complainant(application).ticket()] + story)
            #expect(next.status == 203)
            let known = try #require(moved)
            #expect(known.office == empty.id && known.number.office == "SUG")
            _ = try SealedKey(opening: #require(box), with: pair, of: .complaint(work.id))
        }
    }

    private func addOfficer(
        of office: Office, _ application: Application
    ) throws -> (ID<Person>, KeyPair) {
        let id = application.newID(Person.self, at: .now)
        let pair = try KeyPair.generate()
        try application.write(as: "test", at: .now) {
            _ = try AccountDeeds.invite(
                .init(
                    name: Wording(en: "Colleague"), email: "c@example.tj", role: .officer, office: office.id),
                as: id, in: $0)
            try CredentialDeeds.addKeys(
                pair, WrappedKey(wrapping: pair, password: "x", through: PersonKeys.demoGate), of: id, in: $0)
        }
        try application.confirm(id)
        return (id, pair)
    }

    @Test func lettersSayNothingOfTheComplainantToAnAuthority() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try Casework(application)
            #expect(try work.take(.request, [("to", "The prison"), ("text", "Let a doctor in")]) == 303)
            #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "It is ours")]) == 303)
            let letter = try work.officer.get(work.address + "/letters/2")
            let text = work.officer.text(letter)
            #expect(letter.status == 200 && letter.headers["Cache-Control"] == "no-store")
            #expect(text.contains("Let a doctor in") && !text.contains("Gulnora"))
            let decision = try work.officer.text(work.officer.get(work.address + "/letters/3"))
            #expect(decision.contains("Gulnora") && decision.contains("It is ours"))
            // Nothing is decided yet, so there is nothing to go to court about.
            #expect(
                decision.contains("Notice about a complaint")
                    && !decision.contains("right to apply to a court"))
            #expect(!decision.contains("Decision"))
            #expect(try work.take(.state, [("state", "referred"), ("reason", "To another")]) == 303)
            for language in Language.allCases {
                let address = "/\(language.rawValue)/complaints/\(work.id.text)/letters/4"
                let ended = try work.officer.text(work.officer.get(address))
                #expect(ended.contains(LetterTexts.decision[language]), "\(language)")
                #expect(ended.contains(LetterTexts.remedy[language]) && !ended.contains(".."))
            }
            #expect(try work.officer.get(work.address + "/letters/1").status == 404)
            for format in ["pdf", "docx"] {
                let file = try work.officer.get(work.address + "/letters/2?format=\(format)")
                #expect(file.status == 200, "\(format)")
                let name = try work.complaint().number.text + "-2.\(format)"
                #expect(file.headers["Content-Disposition"]?.contains(name) == true)
            }
        }
    }

    /// What leaves as a file takes the password again, and stands in the ledger.
    @Test func theQueueLeavesAsAFileOnlyWithAnEntry() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            // Who has just signed in has just given their password.
            try application.writeUnrecorded {
                _ = try $0.execute(
                    "UPDATE sessions SET reauthenticated_at = \(Timestamp.now.adding(seconds: -400))")
            }
            let before = try application.ledgerSize()
            let asked = try officer.get("/en/complaints?format=csv")
            #expect(asked.status == 303 && asked.headers["Location"]?.contains("/workspace/confirm") == true)
            #expect(try application.ledgerSize() == before)
            let confirm = "/en/workspace/confirm"
            #expect(try officer.submit(confirm, to: confirm, []).status == 303)
            let file = try officer.get("/en/complaints?format=csv")
            #expect(file.status == 200 && officer.text(file).contains("-SUG-"))
            #expect(try application.ledgerSize() == before + 1)
        }
    }

    @Test(arguments: Engine.allCases) func theQueueShowsWhatIsDueFirst(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try Casework(application)
            try application.writeUnrecorded { scope in
                try CaseDeadlineStore.insert(
                    .task, Timestamp.now.date.adding(days: -3_000), from: 1, of: work.id, in: scope)
                try CaseDeadlineStore.noteNearest(of: work.id, in: scope)
            }
            let number = try work.complaint().number.text
            let queue = try work.officer.text(work.officer.get("/en/complaints"))
            let first = try #require(queue.firstMatch(of: />(\d{4}-SUG-\d{6})</))
            #expect(first.output.1 == number)
            #expect(try work.officer.text(work.officer.get("/en/complaints?due=overdue")).contains(number))
            #expect(try !work.officer.text(work.officer.get("/en/complaints?due=soon")).contains(number))
            #expect(try work.officer.text(work.officer.get("/en/complaints?q=\(number)")).contains(number))
            #expect(try !work.officer.text(work.officer.get("/en/complaints?q=Zulaykho")).contains(number))
        }
    }
}
