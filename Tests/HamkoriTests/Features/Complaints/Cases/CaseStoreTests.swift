import Glibc
import Secrets
import Storage
import Synchronization
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Numbers without gaps, chains without holes, and nothing readable in the tables, on both engines.
@Suite struct CaseStoreTests {
    private let pepper = Secret(Array(repeating: 9, count: 32))

    private func office(_ application: Application) throws -> Office {
        let office = Office(
            id: application.newID(at: .now), name: Wording(en: "Khujand"), region: .sughd, code: "SUG")
        try application.write(as: Application.nobody, at: .now) { try InstitutionDeeds.add(office, in: $0) }
        return office
    }

    private func intake(_ office: Office, files: [AttachedFile] = []) -> ComplaintIntake {
        ComplaintIntake(
            office: office, region: .sughd, authority: .police, isAnonymous: true, isFromClosedPlace: false,
            account: ["what": "Planted: Zulaykho was beaten in Isfara"], files: files)
    }

    @discardableResult
    private func receive(
        _ intake: ComplaintIntake, _ receipt: Receipt, _ application: Application, pepper: Secret? = nil
    ) throws -> Complaint {
        try application.writeUnrecorded {
            try intake.receive(
                receipt, pepper: pepper ?? self.pepper, readers: [:], at: .now,
                in: $0)
        }
    }

    private func key(_ complaint: Complaint, _ receipt: Receipt, _ scope: Scope) throws -> SealedKey {
        let box = try #require(try CaseStore.key(of: complaint.id, for: .receipt, in: scope))
        return try SealedKey(opening: box, with: receipt.keyPair(pepper), of: .complaint(complaint.id))
    }

    @Test(arguments: Engine.allCases) func receptionsAtOneMomentGetNumbersWithoutGaps(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let office = try office(application)
            let intake = intake(office)
            let failures = inThreads(8) { _ in
                for _ in 0..<5 {
                    let receipt = Receipt(random: Random.bytes(32))
                    try receive(intake, receipt, application)
                    // The same form again, which must leave no gap.
                    #expect(throws: ComplaintFault.alreadyDone) { try receive(intake, receipt, application) }
                }
            }
            #expect(failures == 0)
            let all = try application.read {
                try ComplaintStore.queue(
                    ListRequest(page: nil), ofOffice: office.id, for: application.newID(at: .now),
                    on: Timestamp.now.date, in: $0
                ).whole(in: $0)
            }
            #expect(Set(all.map(\.number)).count == 40)
            func problems() throws -> [String] {
                try application.read {
                    try ComplaintNumberStore.problems(key: pepper, in: $0)
                }
            }
            #expect(try problems() == [])
        }
    }

    @Test(arguments: Engine.allCases) func aNumberThatWasNotGivenIsNamed(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let intake = intake(try office(application))
            let made = try (0..<3).map { _ in
                try receive(intake, Receipt(random: Random.bytes(32)), application)
            }
            func problems(after change: SQL? = nil) throws -> [String] {
                try application.writeUnrecorded { scope in
                    if let change { try scope.execute(change) }
                    return try ComplaintNumberStore.problems(key: pepper, in: scope)
                }
            }
            #expect(try problems() == [])
            let (id, digits) = (made[1].id, made[1].number.digits)
            #expect(try problems(after: "UPDATE complaints SET serial = 7 WHERE id = \(id)").count == 1)
            #expect(try problems(after: "UPDATE complaints SET serial = \(digits) WHERE id = \(id)") == [])
            #expect(try problems(after: "UPDATE complaint_counters SET last = last + 1").count == 1)
        }
    }

    @Test(arguments: Engine.allCases) func oneFormInManyThreadsIsOneComplaint(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let intake = intake(try office(application))
            let receipt = Receipt(random: Random.bytes(32))
            let taken = Atomic<Int>(0)
            let failures = inThreads(6) { _ in
                do {
                    try receive(intake, receipt, application)
                    taken.add(1, ordering: .relaxed)
                } catch ComplaintFault.alreadyDone {}
            }
            #expect(failures == 0 && taken.load(ordering: .relaxed) == 1)
        }
    }

    @Test(arguments: Engine.allCases) func documentsOpenOnlyWholeAndUnchanged(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let receipt = Receipt(random: Random.bytes(32))
            let bytes = Array("%PDF-1.7 planted".utf8) + [UInt8](repeating: 5, count: 600_000)
            let file = AttachedFile(name: "a.pdf", type: .pdf, contents: bytes)
            let made = try receive(intake(try office(application), files: [file]), receipt, application)
            #expect(made.length == 2)
            try application.read { scope in
                let key = try key(made, receipt, scope)
                let documents = try CaseStore.documents(of: made, key: key, in: scope)
                #expect(documents.map(\.kind) == [.account, .file])
                #expect(documents[0]["what"].contains("Zulaykho"))
                #expect(try CaseStore.contents(of: documents[1], of: made.id, key: key, in: scope) == bytes)
                let other = Receipt(random: Random.bytes(32))
                #expect(throws: SecretsError.refused) { try self.key(made, other, scope) }
            }
            func spoilt(_ change: SQL) throws -> Bool { try isSpoilt(made, receipt, by: change, application) }
            #expect(try !spoilt("UPDATE complaints SET has_news = 0"))
            #expect(try spoilt("DELETE FROM case_documents WHERE sequence = 2"))
            #expect(try spoilt("UPDATE case_documents SET kind = 'message' WHERE sequence = 1"))
            #expect(try spoilt("UPDATE complaints SET length = 1"))
            #expect(try spoilt("DELETE FROM case_files WHERE number = 2"))
            #expect(try spoilt("UPDATE case_files SET number = number + 5 WHERE number = 0"))
        }
    }

    /// Whether a case can no longer be read after a change by hand, which is undone at the end.
    private func isSpoilt(
        _ made: Complaint, _ receipt: Receipt, by change: SQL, _ application: Application
    ) throws -> Bool {
        do {
            try application.writeUnrecorded { (scope) throws -> Void in
                try scope.execute(change)
                let key = try key(made, receipt, scope)
                let complaint = try #require(try ComplaintStore.complaint(made.id, in: scope))
                let documents = try CaseStore.documents(of: complaint, key: key, in: scope)
                if let file = documents.first(where: { $0.kind == .file }) {
                    _ = try CaseStore.contents(of: file, of: made.id, key: key, in: scope)
                }
                throw Refusal.notFound
            }
            return true
        } catch Refusal.notFound {
            return false
        } catch {
            return true
        }
    }

    @Test(arguments: Engine.allCases) func theLedgerFixesAllCasesOnceADay(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            let office = try office(application)
            let before = try application.ledgerSize()
            // Verifying takes the installation's own key for the numbers.
            let pepper = try Receipt.pepper(application)
            for _ in 0..<3 {
                try receive(
                    intake(office), Receipt(random: Random.bytes(32)), application, pepper: pepper)
            }
            #expect(try application.ledgerSize() == before)
            let now = Timestamp.now
            try ConfidentialDay.closing.run(application, now)
            try ConfidentialDay.closing.run(application, now.adding(seconds: 1))
            #expect(try application.ledgerSize() == before + 1)
            let report = try LedgerVerification.report(application)
            #expect(report.problems.isEmpty)
        }
    }
}
