import Documents
import Secrets
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// Closed days hold every case: what is cut, exchanged or deleted by hand afterwards is named.
@Suite struct CaseLeafTests {
    @Test(arguments: Engine.allCases) func whoeverChangesAClosedCaseIsNamed(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            for state in ["acknowledged", "admissible"] {
                #expect(try work.take(.state, [("state", state), ("reason", "r")]) == 303)
            }
            let other = try CaseworkTests.Casework(application)
            let tomorrow = Timestamp.now.adding(seconds: 86_400)
            try ConfidentialDay.closing.run(application, tomorrow)
            #expect(try LedgerVerification.report(application).problems == [])
            let tamperings = try tamperings(of: work, other: other.id)
            for (statements, words) in tamperings {
                let problems = try application.problems(after: statements)
                #expect(problems.contains { $0.contains(words) }, "\(words): \(problems)")
            }
        }
    }

    /// Changes by hand, and words by which each is named.
    private func tamperings(
        of work: CaseworkTests.Casework, other: ID<Complaint>
    ) throws -> [([SQL], String)] {
        let (id, length) = (work.id, try work.complaint().length)
        let cut: [SQL] = [
            "DELETE FROM case_deadlines WHERE complaint_id = \(id) AND sequence = \(length)",
            "DELETE FROM case_documents WHERE complaint_id = \(id) AND sequence = \(length)",
            """
            UPDATE complaints SET length = length - 1, head = (SELECT chain FROM case_documents
                WHERE complaint_id = \(id) AND sequence = \(length - 1)) WHERE id = \(id)
            """,
        ]
        let gone: [SQL] = [
            "DELETE FROM case_documents WHERE complaint_id = \(id)",
            "DELETE FROM case_deadlines WHERE complaint_id = \(id)",
            "DELETE FROM case_keys WHERE complaint_id = \(id)",
            "DELETE FROM complaint_openings WHERE complaint_id = \(id)",
            "DELETE FROM complaints WHERE id = \(id)",
        ]
        let unlinked: SQL = """
            UPDATE case_leaves SET complaint_id = NULL, salt = NULL, clear = NULL WHERE complaint_id = \(id)
            """
        let exchanged: SQL = """
            UPDATE case_documents SET box = (SELECT box FROM case_documents WHERE complaint_id = \(other)
                AND sequence = 1) WHERE complaint_id = \(id) AND sequence = 1
            """
        return [
            (cut, "holds it with other documents"), (gone, "case \(id.text) has disappeared"),
            (gone + ["DELETE FROM case_leaves WHERE complaint_id = \(id)"], "do not give its root"),
            (gone + [unlinked], "erased since"), ([unlinked], "erased since"),
            ([exchanged], "case \(id.text), document 1"),
            (
                ["UPDATE case_documents SET day = '2026-01-01' WHERE complaint_id = \(id)"],
                "case \(id.text), document 1"
            ),
            (["UPDATE complaints SET state = 'received' WHERE id = \(id)"], "is stored unencrypted"),
            (["DELETE FROM case_deadlines WHERE complaint_id = \(id)"], "is stored unencrypted"),
            (["UPDATE complaints SET head = look_up WHERE id = \(id)"], "does not lead to its head"),
            (["UPDATE complaints SET length = length + 1 WHERE id = \(id)"], "it counts"),
            (["UPDATE confidential_days SET cases = cases + 1"], "it counts"),
        ]
    }

    @Test(arguments: Engine.allCases) func workGoesOnAndEachDayHolds(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            func day(_ number: Int) -> Timestamp { Timestamp.now.adding(seconds: 86_400 * number) }
            func holds() throws -> [String] { try LedgerVerification.report(application).problems }
            let work = try CaseworkTests.Casework(application)
            try ConfidentialDay.closing.run(application, day(1))
            #expect(try work.take(.state, [("state", "acknowledged"), ("reason", "r")]) == 303)
            #expect(try holds() == [])
            try ConfidentialDay.closing.run(application, day(2))
            try ConfidentialDay.closing.run(application, day(3))
            #expect(try work.take(.state, [("state", "referred"), ("reason", "r")]) == 303)
            #expect(try holds() == [])
            try ConfidentialDay.closing.run(application, day(4))
            // Erased, it keeps a place in the days before and a leaf of its own afterwards.
            try application.writeUnrecorded { scope in
                try CaseStore.erase(work.id, in: scope)
                try ComplaintStore.erase(work.id, on: day(4).date, in: scope)
            }
            #expect(try holds() == [])
            try ConfidentialDay.closing.run(application, day(5))
            #expect(try holds() == [])
            let gone = try application.problems(after: [
                "DELETE FROM complaint_openings WHERE complaint_id = \(work.id)",
                "DELETE FROM case_deadlines WHERE complaint_id = \(work.id)",
                "DELETE FROM complaints WHERE id = \(work.id)",
            ])
            #expect(gone.contains { $0.contains("has disappeared") })
            // A clock that went back closes no day twice and none before.
            let size = try application.read {
                try LedgerStore.size(in: $0)
            }
            try ConfidentialDay.closing.run(application, day(2))
            #expect(
                try application.read { try LedgerStore.size(in: $0) }
                    == size)
        }
    }

    /// The bytes of a file are covered without the case's key.
    @Test(arguments: Engine.allCases) func aChangedByteOfAFileIsNamed(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let made = try CaseLeafTests.receiveFile(application)
            #expect(try LedgerVerification.report(application).problems == [])
            let place = "case \(made.id.text), document 2"
            let changes: [SQL] = [
                "UPDATE case_files SET bytes = (SELECT bytes FROM case_files WHERE number = 0) WHERE number = 1",
                "DELETE FROM case_files WHERE number = 1",
                "DELETE FROM case_files WHERE number = 0",
                "UPDATE case_files SET number = 7 WHERE number = 1",
                "UPDATE case_files SET number = -1 WHERE number = 3",
                "DELETE FROM case_files",
                "UPDATE case_documents SET details = chain WHERE complaint_id = \(made.id) AND sequence = 2",
            ]
            for change in changes {
                let problems = try application.problems(after: [change])
                #expect(problems.contains { $0.contains(place) }, "\(problems)")
            }
        }
    }

    /// A complaint to an office of the demo with a file of five chunks.
    static func receiveFile(_ application: Application) throws -> Complaint {
        let office = try #require(
            try application.read {
                try InstitutionStore.offices(in: $0).first
            })
        let file = AttachedFile(
            name: "a.pdf", type: .pdf,
            contents: Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 7, count: 1_200_000))
        let intake = ComplaintIntake(
            office: office, region: .sughd, authority: .police, isAnonymous: true, isFromClosedPlace: false,
            account: ["what": "w"], files: [file])
        return try application.writeUnrecorded {
            try intake.receive(
                Receipt(random: Random.bytes(32)), pepper: Receipt.pepper(application), readers: [:],
                at: .now, in: $0)
        }
    }
}
