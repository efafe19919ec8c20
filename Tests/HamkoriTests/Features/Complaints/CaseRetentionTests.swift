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
            let now = Timestamp.now
            #expect(try CaseRetention.erase(application, at: now) == 0)
            let years = ProcedureTerms().retention
            let last = now.date.adding(months: 12 * years)
            _ = try CaseRetention.erase(application, at: last.adding(days: -1).at(hour: 12))
            #expect(try work.complaint().erasedOn == nil)
            #expect(try CaseRetention.erase(application, at: last.at(hour: 12)) > 0)
            let erased = try work.complaint()
            #expect(erased.erasedOn == last && erased.state == .referred && erased.region == .sughd)
            let (holders, rows) = try application.database.read { transaction in
                (
                    try CaseStore.holders(of: work.id, in: transaction),
                    try transaction.rows(
                        "SELECT sequence FROM case_documents WHERE complaint_id = \(work.id)")
                )
            }
            #expect(holders.isEmpty && rows.isEmpty)
            #expect(try work.seenByComplainant().contains("no such receipt"))
            let page = try work.shown()
            #expect(page.contains("keys of the case are destroyed") && !page.contains("Zulaykho"))
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
            _ = try CaseRetention.erase(application, at: late)
            #expect(try work.complaint().erasedOn == nil)
            #expect(try work.shown().contains("Zulaykho"))
        }
    }

    @Test func aFloodMakesFormsWaitAndEndsWithItself() {
        let pace = IntakePace()
        let start = Timestamp(milliseconds: 1_800_000_000_000)
        #expect(pace.leastAge(at: start) == IntakeTicket.leastAge)
        for _ in 0..<IntakePace.usual { pace.count(at: start) }
        #expect(pace.leastAge(at: start) == IntakeTicket.leastAge)
        for _ in 0..<10 { pace.count(at: start) }
        #expect(pace.leastAge(at: start) == IntakeTicket.leastAge + 10)
        for _ in 0..<5_000 { pace.count(at: start) }
        #expect(pace.leastAge(at: start) == IntakePace.longest)
        #expect(pace.leastAge(at: start.adding(seconds: 60)) == IntakePace.longest)
        #expect(pace.leastAge(at: start.adding(seconds: 180)) == IntakeTicket.leastAge)
    }

    @Test func aFormIsTakenByItsAge() throws {
        let key = Secret(Random.bytes(32))
        let now = Timestamp.now
        let text = IntakeTicket.issue(at: now.adding(seconds: -30)).text(key)
        _ = try IntakeTicket(text, at: now, key: key)
        #expect(throws: IntakeTicket.Fault.tooYoung(wait: 30)) {
            _ = try IntakeTicket(text, at: now, key: key, leastAge: 60)
        }
    }
}
