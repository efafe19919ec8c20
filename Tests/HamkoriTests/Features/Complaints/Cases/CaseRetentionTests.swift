import Glibc
import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Cases are erased after their term, by their keys; and floods make scripts wait.
@Suite struct CaseRetentionTests {
    @Test(arguments: Engine.allCases) func afterItsTermACaseOpensToNobody(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "r")]) == 303)
            #expect(
                try work.take(.state, [("state", "referred"), ("reason", "To the labour inspection")]) == 303)
            let last = Timestamp.now.date.adding(months: 12 * ProcedureTerms().retention)
            _ = try CaseRetention.announce(application, at: last.adding(days: -1).at(hour: 12))
            #expect(try work.erasure() == nil)
            #expect(try CaseRetention.announce(application, at: last.at(hour: 12)) > 0)
            #expect(try work.erasure() == CaseErasure(complaint: work.id, announcedOn: last, isHeld: false))
            #expect(try work.shown().contains("this case will be erased"))
            // Years on the clock are no week of running time.
            try work.run(days: 6)
            #expect(try CaseRetention.erase(application, at: last.adding(months: 120).at(hour: 12)) == 0)
            try work.run(days: 1)
            #expect(try CaseRetention.erase(application, at: last.at(hour: 12)) > 0)
            let erased = try work.complaint()
            #expect(erased.erasedOn == last && erased.state == .referred && erased.region == .sughd)
            let (holders, rows) = try application.read { scope in
                (
                    try CaseStore.holders(of: work.id, in: scope),
                    try scope.rows("SELECT sequence FROM case_documents WHERE complaint_id = \(work.id)")
                )
            }
            #expect(holders.isEmpty && rows.isEmpty)
            #expect(try work.seenByComplainant().contains("no such receipt"))
            let page = try work.shown()
            #expect(page.contains("keys have been destroyed") && !page.contains("Zulaykho"))
            #expect(
                try !work.officer.text(work.officer.get("/en/complaints?q=\(erased.number.text)")).contains(
                    "<tbody"))
            // The days of the ledger go on over what is left.
            try ConfidentialDay.closing.run(application, last.adding(days: 1).at(hour: 12))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func anOpenedCaseIsKept() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            for state in ["acknowledged", "referred", "acknowledged"] {
                #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
            }
            let late = Timestamp.now.date.adding(months: 12 * 20).at(hour: 12)
            _ = try CaseRetention.announce(application, at: late)
            try work.run(days: 8)
            _ = try CaseRetention.erase(application, at: late)
            #expect(try work.complaint().erasedOn == nil)
            #expect(try work.shown().contains("Zulaykho"))
        }
    }

    @Test(arguments: Engine.allCases)
    func anErasingIsHeldWithAReasonAndReleased(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            // Nothing is announced, so nothing can be held.
            #expect(try work.take(.hold, [("reason", "r")]) != 303)
            for state in ["acknowledged", "referred"] {
                #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
            }
            let late = Timestamp.now.date.adding(months: 12 * 20).at(hour: 12)
            _ = try CaseRetention.announce(application, at: late)
            let list = try work.officer.text(work.officer.get("/en/complaints/erasures"))
            let number = try work.complaint().number.text
            #expect(list.contains(number) && list.contains(Dates.short(late.date.adding(days: 7), .en)))
            #expect(try work.officer.text(work.officer.get("/en/workspace")).contains("will be erased"))
            #expect(try work.take(.hold, [("reason", "")]) == 422)
            #expect(try work.take(.hold, [("reason", "The court has asked for it")]) == 303)
            try work.run(days: 30)
            _ = try CaseRetention.erase(application, at: late)
            #expect(try work.complaint().erasedOn == nil)
            #expect(try work.shown().contains("Suspend the erasure: The court has asked for it"))
            #expect(try work.take(.release, [("reason", "It was given")]) == 303)
            // It is announced again, and waits for a week again.
            _ = try CaseRetention.erase(application, at: late)
            #expect(try work.complaint().erasedOn == nil)
            #expect(try CaseRetention.announce(application, at: late) == 1)
            try work.run(days: 6)
            _ = try CaseRetention.erase(application, at: late)
            #expect(try work.complaint().erasedOn == nil)
            try work.run(days: 2)
            #expect(try CaseRetention.erase(application, at: late) > 0)
            #expect(try work.complaint().erasedOn == late.date)
        }
    }

    /// Whoever keeps cases for less is told how many would go, and says for which term they mean it.
    @Test(arguments: Engine.allCases) func aShorterTermIsAskedAbout(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            let empty = try work.officer.text(work.officer.get("/en/complaints/erasures"))
            #expect(empty.contains(CaseErasureTexts.none.en))
            for state in ["acknowledged", "referred"] {
                #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
            }
            try application.writeUnrecorded {
                try $0.execute(
                    """
                    UPDATE complaints SET closed_on = \(Timestamp.now.date.adding(months: -30))
                    WHERE id = \(work.id)
                    """)
            }
            let administrator = Visit(application)
            try administrator.signIn(as: .administrator)
            func keep(_ years: String, _ more: [(String, String)] = []) throws -> Response {
                try administrator.submit(
                    "/en/working-days", to: "/en/working-days/terms",
                    [
                        ("acknowledgement", "5"), ("admissibility", "15"), ("conclusion", "30"),
                        ("reply", "10"), ("retention", years),
                    ] + more)
            }
            #expect(try keep("3").status == 303)
            let asked = try keep("2")
            #expect(asked.status == 422 && administrator.text(asked).contains("cases would be announced"))
            // A tick for another term does not count.
            #expect(try keep("2", [("shorten", "3")]).status == 422)
            #expect(try keep("2", [("shorten", "2")]).status == 303)
            #expect(try keep("9").status == 303)
        }
    }

    @Test func aCaseThatIsOpenedAgainAfterTheAnnouncementIsKept() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            for state in ["acknowledged", "referred"] {
                #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
            }
            let late = Timestamp.now.date.adding(months: 12 * 20).at(hour: 12)
            _ = try CaseRetention.announce(application, at: late)
            #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "r")]) == 303)
            try work.run(days: 8)
            _ = try CaseRetention.erase(application, at: late)
            #expect(try work.complaint().erasedOn == nil)
            #expect(try work.erasure() == nil)
        }
    }

    @Test(arguments: Engine.allCases) func readersAreWrittenToAndTheMailTellsNoCase(engine: Engine) throws {
        try withMail(engine, isDemo: true) { (application, server) throws in
            let late = Timestamp.now.date.adding(months: 12 * 20).at(hour: 12)
            let count = try CaseRetention.announce(application, at: late)
            #expect(count > 0)
            let texts: [String] = try application.read {
                try $0.rows("SELECT subject, text FROM outbox") {
                    "\(try $0["subject"] as String) \(try $0["text"] as String)"
                }
            }
            #expect(!texts.isEmpty)
            #expect(texts.allSatisfy { $0.contains("/complaints/erasures") && !$0.contains("-SUG-") })
            #expect(try CaseRetention.announce(application, at: late) == 0)
            withExtendedLifetime(server) {}
        }
    }

    /// Whoever is excluded from a case hears nothing of its end: neither by mail nor in the list.
    @Test(arguments: Engine.allCases) func whoIsExcludedHearsNothingOfTheErasing(engine: Engine) throws {
        try withMail(engine, isDemo: true) { (application, server) throws in
            let work = try CaseworkTests.Casework(application)
            let (cousin, visit) = try CaseRoleTests.officer(
                "cousin@example.tj", work.complaint().office, application)
            #expect(
                try work.take(.exclusion, [("excluded", cousin.text), ("why", "A cousin"), ("sure", "yes")])
                    == 303)
            for state in ["acknowledged", "referred"] {
                #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
            }
            let last = Timestamp.now.date.adding(months: 12 * ProcedureTerms().retention)
            func told() throws -> [ID<Person>: Int] {
                let people: [ID<Person>] = try application.read {
                    try $0.rows("SELECT person_id FROM outbox") { try $0["person_id"] }
                }
                return Dictionary(people.map { ($0, 1) }, uniquingKeysWith: +)
            }
            // The demo's cases, which were closed before, are told to everybody; then this one alone is left.
            while try CaseRetention.announce(application, at: last.adding(days: -1).at(hour: 12)) > 0 {}
            let before = try told()
            #expect(try CaseRetention.announce(application, at: last.at(hour: 12)) == 1)
            let after = try told()
            #expect(after[cousin] == before[cousin])
            #expect(after.values.reduce(0, +) > before.values.reduce(0, +))
            let number = try work.complaint().number.text
            let list = "/en/complaints/erasures"
            #expect(try work.officer.text(work.officer.get(list)).contains(number))
            #expect(try !visit.text(visit.get(list)).contains(number))
            withExtendedLifetime(server) {}
        }
    }

    /// A backup that is put back brings erased cases with it: they are announced and erased again.
    @Test func aCaseFromABackupIsErasedAgain() throws {
        try withConfiguration(.sqlite, isDemo: true) { (configuration) throws in
            guard case .sqlite(let path) = configuration.database else { return }
            func opened<T>(_ body: (Application) throws -> T) throws -> T {
                let application = try Application(configuration, opening: .existing, log: .silent)
                defer { application.database.close() }
                return try body(application)
            }
            let id = try opened { application in
                let work = try CaseworkTests.Casework(application)
                for state in ["acknowledged", "referred"] {
                    #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
                }
                return work.id
            }
            let backup = try #require(FileContents.read(path))
            let last = Timestamp.now.date.adding(months: 12 * ProcedureTerms().retention).at(hour: 12)
            for isFirst in [true, false] {
                if !isFirst { try #require(overwrite(path, with: backup)) }
                try opened { application in
                    func isErased() throws -> Bool {
                        let known = try application.read {
                            try ComplaintStore.complaint(id, in: $0)
                        }
                        return try #require(known).erasedOn != nil
                    }
                    #expect(try !isErased())
                    #expect(try CaseRetention.announce(application, at: last) > 0)
                    #expect(try CaseRetention.erase(application, at: last) == 0)
                    try application.run(days: 7)
                    #expect(try CaseRetention.erase(application, at: last) > 0)
                    #expect(try isErased())
                }
            }
        }
    }

    /// Puts a copy in the place of a database that nobody has open.
    private func overwrite(_ path: String, with contents: [UInt8]) -> Bool {
        for ending in ["-wal", "-shm"] { unlink(path + ending) }
        guard let file = fopen(path, "wb") else { return false }
        defer { fclose(file) }
        return fwrite(contents, 1, contents.count, file) == contents.count
    }

    @Test func aFloodMakesFormsWaitAndEndsWithItself() {
        let throttle = IntakeThrottle()
        let start = Timestamp(milliseconds: 1_800_000_000_000)
        #expect(throttle.leastAge(at: start) == IntakeTicket.leastAge)
        for _ in 0..<IntakeThrottle.usual { throttle.count(at: start) }
        #expect(throttle.leastAge(at: start) == IntakeTicket.leastAge)
        for _ in 0..<10 { throttle.count(at: start) }
        #expect(throttle.leastAge(at: start) == IntakeTicket.leastAge + 10)
        for _ in 0..<5_000 { throttle.count(at: start) }
        #expect(throttle.leastAge(at: start) == IntakeThrottle.longest)
        #expect(throttle.leastAge(at: start.adding(seconds: 60)) == IntakeThrottle.longest)
        #expect(throttle.leastAge(at: start.adding(seconds: 180)) == IntakeTicket.leastAge)
    }

    @Test func aFormFromBeforeAClockWasSetBackIsTaken() throws {
        let key = Secret(Random.bytes(32))
        let now = Timestamp.now
        let text = IntakeTicket.issue(at: now).text(key)
        for back in [1, 60, 3_600, 86_400] {
            try IntakeTicket(text, key: key).checkAge(at: now.adding(seconds: -back), leastAge: 60)
        }
    }

    @Test func aFormIsTakenByItsAge() throws {
        let key = Secret(Random.bytes(32))
        let now = Timestamp.now
        let text = IntakeTicket.issue(at: now.adding(seconds: -30)).text(key)
        let ticket = try IntakeTicket(text, key: key)
        try ticket.checkAge(at: now)
        #expect(throws: IntakeTicket.Fault.tooYoung(wait: 30)) {
            try ticket.checkAge(at: now, leastAge: 60)
        }
    }
}

extension CaseworkTests.Casework {
    func erasure() throws -> CaseErasure? {
        try application.read { try CaseErasureStore.erasure(of: id, in: $0) }
    }

    /// Lets the installation have run for some days.
    func run(days: Int64) throws { try application.run(days: days) }
}

extension Application {
    /// Lets the installation have run for some days.
    fileprivate func run(days: Int64) throws {
        try writeUnrecorded {
            try ClockStore.keep(.now, running: days * 86_400_000, in: $0)
        }
    }
}
