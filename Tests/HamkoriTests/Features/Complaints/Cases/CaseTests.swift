import Documents
import Storage
import TestDatabases
import TestScanner
import Testing
import Web

@testable import Hamkori

/// Officers and the complainant over HTTP: who reads, who answers, and who gets no farther.
@Suite struct CaseTests {
    /// The number of the first complaint of this year after the two that the demo's office has.

    /// Sends a complaint to the office in Khujand; returns its receipt and its place.
    private func complain(
        _ application: Application, _ visit: Visit
    ) throws -> (receipt: String, address: String, id: ID<Complaint>) {
        let (receipt, complaint) = try Complainant(application).complain(visit)
        return (receipt, "/en/complaints/\(complaint.id.text)", complaint.id)
    }

    @Test(arguments: Engine.allCases) func anOfficerReadsAnswersAndDecides(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let person = Visit(application)
            let (receipt, address, _) = try complain(application, person)
            let size = try application.read {
                try LedgerStore.size(in: $0)
            }
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            #expect(try officer.text(officer.get("/en/complaints")).contains(address))
            let shown = try officer.get(address)
            #expect(shown.status == 200 && !shown.isCompressible)
            #expect(shown.headers["Cache-Control"] == "no-store")
            let page = officer.text(shown)
            #expect(page.contains("Zulaykho &lt;b&gt;beaten") && page.contains("<title>2"))
            func officerSends(_ what: String, _ fields: [(String, String)]) throws -> Int {
                try officer.submit(address, to: address + "/" + what, fields).status
            }
            #expect(try officerSends("answer", [("text", "We <i>ask</i> the prosecutor")]) == 303)
            #expect(try officerSends("answer", [("text", "")]) == 422)
            #expect(try officerSends("state", [("state", "resolved"), ("reason", "x")]) == 422)
            #expect(try officerSends("state", [("state", "withdrawn"), ("reason", "x")]) == 422)
            #expect(try officerSends("state", [("state", "acknowledged"), ("reason", "")]) == 422)
            #expect(try officerSends("state", [("state", "acknowledged"), ("reason", "In time")]) == 303)
            let read = try person.text(person.post("/en/contact/reply", [("receipt", receipt)]))
            #expect(read.contains("We &lt;i&gt;ask&lt;/i&gt;") && read.contains("In time"))
            #expect(try !officer.text(officer.get("/en/search?q=Zulaykho")).contains("Isfara"))
            #expect(
                try application.read { try LedgerStore.size(in: $0) }
                    == size)
        }
    }

    @Test(arguments: Engine.allCases) func othersGetNothingAndTheirTryIsNoted(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let (_, address, id) = try complain(application, Visit(application))
            let commissioner = Visit(application)
            try commissioner.signIn(as: .commissioner)
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            let own = try #require(people.first { $0.role == .officer })
            let exclusion = [("excluded", own.id.text), ("why", "A cousin"), ("sure", "yes")]
            #expect(try officer.get(address).status == 200)
            #expect(
                try commissioner.submit(address, to: address + "/exclusion", exclusion).status == 303)
            #expect(try officer.get(address).status == 404)
            #expect(try officer.get(address + "/files/1").status == 404)
            #expect(
                try officer.submit("/en/workspace", to: address + "/answer", [("text", "x")]).status == 404)
            #expect(try !officer.text(officer.get("/en/complaints")).contains(address))
            let openings = try application.read { try CaseAccessLogStore.openings(of: id, in: $0) }
            #expect(openings.filter { $0.kind == .refused }.map(\.times) == [3])
            #expect(try commissioner.text(commissioner.get(address)).contains("was denied access"))
            // The demo's case of another office.
            let other = try application.read {
                try ComplaintStore.queue(
                    ListRequest(query: Fields()), ofOffice: nil, for: own.id, on: Timestamp.now.date, in: $0
                ).items.first { $0.office != own.office }
            }
            let foreign = try #require(other)
            #expect(try officer.get("/en/complaints/\(foreign.id.text)").status == 404)
            #expect(try commissioner.get("/en/complaints/\(foreign.id.text)").status == 200)
            let noted = try application.read { try CaseAccessLogStore.openings(of: foreign.id, in: $0) }
            #expect(Set(noted.map(\.kind)) == [.opened, .refused] && noted.count == 2)
            #expect(try officer.get("/en/complaints/01900000-0000-7000-8000-000000000000").status == 404)
        }
    }

    /// What is wrong is said in the form that was sent, and in no other.
    @Test func aWithdrawalWithoutItsTickIsRefusedAtItsForm() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            let page = try work.person.text(
                work.person.post("/en/contact/reply/withdrawal", [("receipt", work.receipt)]))
            let message = try #require(page.range(of: "name=\"text\"")).lowerBound
            let said = try #require(page.range(of: "id=\"faults\"")).lowerBound
            #expect(said > message && page.contains("id=\"sure-fault\""))
        }
    }

    /// It cannot be undone, so it is asked first.
    @Test func anExclusionIsMeant() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let work = try CaseworkTests.Casework(application)
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            let own = try #require(people.first { $0.role == .officer })
            #expect(try work.take(.exclusion, [("excluded", own.id.text), ("why", "A cousin")]) == 422)
            #expect(try work.officer.get(work.address).status == 200)
        }
    }

    /// A new reader sees which cases do not open for them yet; that they tried is noted as that.
    @Test(arguments: Engine.allCases) func aCaseWithoutTheReadersKeyIsMarked(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let (_, address, id) = try complain(application, Visit(application))
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            #expect(try !officer.text(officer.get("/en/complaints")).contains("no access yet"))
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            let own = try #require(people.first { $0.role == .officer })
            try application.writeUnrecorded {
                try CaseStore.removeKey(of: id, for: .person(own.id), in: $0)
            }
            #expect(try officer.text(officer.get("/en/complaints")).contains("no access yet"))
            #expect(try officer.text(officer.get(address)).contains("do not have access to this case yet"))
            #expect(try officer.get(address + "/files/2").status == 404)
            let noted = try application.read { try CaseAccessLogStore.openings(of: id, in: $0) }
            #expect(noted.map(\.kind) == [.sealed] && noted.map(\.times) == [1])
        }
    }

    @Test func aFileIsSavedAndNeverShown() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let (receipt, address, _) = try complain(application, visit)
            let person = try Complainant(application)
            let contents =
                Array("%PDF-1.7".utf8) + [UInt8](repeating: 0x20, count: 2_000)
                + Array("<script>alert(1)</script>%%EOF".utf8)
            #expect(
                try person.post(
                    ReceiptActions.tell, [("receipt", receipt), ("once", "1"), ("keepMetadata", "yes")],
                    files: [("../../a.html", contents)]
                ).status == 200)
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let file = try officer.get(address + "/files/2")
            #expect(file.headers["Content-Type"] == "application/octet-stream")
            #expect(file.headers["Content-Disposition"] == "attachment; filename=\"a.pdf\"")
            #expect(officer.text(file) == String(decoding: contents, as: UTF8.self))
            #expect(try officer.get(address + "/files/1").status == 404)
            #expect(try Visit(application).get(address + "/files/2").status == 401)
        }
    }

    /// Whether clamd is there or not, a complaint is taken; what it knows as harmful is not.
    @Test func aHarmfulFileIsRefusedAndTheRestSaysWhetherItWasScanned() throws {
        let clamd = try TestClamd()
        func tell(_ socket: String, _ contents: [UInt8]) throws -> (status: Int, inside: String) {
            var told: (Int, String) = (0, "")
            let scanner = MalwareScanner(socket: socket)
            try withApplication(.sqlite, isDemo: true, scanner: scanner) { (application) throws in
                let (receipt, address, _) = try complain(application, Visit(application))
                let status = try Complainant(application).post(
                    ReceiptActions.tell, [("receipt", receipt), ("once", "1")], files: [("a.txt", contents)]
                ).status
                let officer = Visit(application)
                try officer.signIn(as: .officer)
                told = (status, try officer.text(officer.get(address)))
            }
            return told
        }
        let harmful = try tell(clamd.socket, TestClamd.harmful)
        #expect(harmful.status == 422 && !harmful.inside.contains("a.txt"))
        let clean = try tell(clamd.socket, Array("A note".utf8))
        #expect(clean.status == 200 && clean.inside.contains("nothing was found"))
        let unscanned = try tell("/tmp/hamkori-no-clamd", TestClamd.harmful)
        #expect(unscanned.status == 200 && unscanned.inside.contains("not scanned"))
    }

    /// An officer who has no key to a case gets in when a colleague opens it.
    @Test func whoComesLaterIsLetInByAColleague() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let (_, address, id) = try complain(application, Visit(application))
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            try application.writeUnrecorded {
                let people = try PersonStore.active(in: $0)
                let own = try #require(people.first { $0.role == .officer })
                try CaseStore.removeKey(of: id, for: .person(own.id), in: $0)
            }
            let closed = try officer.text(officer.get(address))
            #expect(closed.contains("do not have access to this case yet") && !closed.contains("Zulaykho"))
            let commissioner = Visit(application)
            try commissioner.signIn(as: .commissioner)
            #expect(try commissioner.get(address).status == 200)
            #expect(try officer.text(officer.get(address)).contains("Zulaykho"))
        }
    }
}
