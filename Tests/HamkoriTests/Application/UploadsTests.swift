import Documents
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Files cost seconds: how many are looked at together and how long, and what goes on meanwhile.
@Suite struct UploadsTests {
    private static let pdf = Array("%PDF-1.7 Rustam\n%%EOF".utf8)

    @Test func placesAreBounded() throws {
        let places = Places(atOnce: 1)
        func isBusy() -> Bool { (try? places.inTurn { true }) == nil }
        #expect(try places.inTurn(isBusy) && !isBusy())
        // A place is free again, whatever happened in it.
        #expect(throws: Refusal.notFound) {
            try places.inTurn { () throws -> Void in throw Refusal.notFound }
        }
        #expect(!isBusy())
    }

    @Test func waitingForAPlaceHasAnEnd() throws {
        let places = Places(atOnce: 1, waiting: 1, seconds: 1)
        func isBusy() -> Bool { (try? places.inTurn { true }) == nil }
        let start = ContinuousClock.now
        #expect(try places.inTurn(isBusy))
        let took: Duration = ContinuousClock.now - start
        #expect(took > Duration.milliseconds(900) && took < Duration.seconds(10))
    }

    /// With all places taken, files are refused, and everything else is answered.
    @Test func whatHasNoFilesGoesOnMeanwhile() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let person = try Complainant(application)
            let places = application.longWork.places
            try places.inTurn {
                try places.inTurn {
                    try places.inTurn {
                        #expect(throws: Refusal.busy) {
                            try person.post(
                                person.intake.submit, [person.ticket()] + Complainant.story,
                                files: [("a.txt", Array("A note".utf8))])
                        }
                        #expect(throws: Refusal.busy) {
                            try application.longWork.printing.document([], .pdf, folder: "/none", .list)
                        }
                        let taken = try person.post(
                            person.intake.submit, [person.ticket()] + Complainant.story)
                        #expect(taken.status == 201)
                        #expect(try Visit(application).get("/en").status == 200)
                    }
                }
            }
            let taken = try person.post(
                person.intake.submit, [person.ticket()] + Complainant.story,
                files: [("a.txt", Array("A note".utf8))])
            #expect(taken.status == 201)
        }
    }

    /// A form that cannot be taken starts no program: this file would be refused by it.
    @Test func filesAreCleanedOnlyForAFormThatCanBeTaken() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let person = try Complainant(application)
            let cannotBeCleaned = CleaningTexts.refusal(of: "a.pdf", .unable)[.en]
            func send(_ fields: [(String, String)]) throws -> String {
                let page = try person.post(person.intake.submit, fields, files: [("a.pdf", Self.pdf)])
                #expect(page.status == 422)
                return page.text
            }
            #expect(try send([person.ticket()] + Complainant.story).contains(cannotBeCleaned))
            for ticket in [("ticket", "0"), try person.ticket(age: 0), try person.ticket(age: 90_000)] {
                #expect(try !send([ticket] + Complainant.story).contains(cannotBeCleaned))
            }
            let incomplete = Complainant.story.filter { $0.0 != "what" }
            #expect(try !send([person.ticket()] + incomplete).contains(cannotBeCleaned))
        }
    }

    /// What has no time left is not the file's fault, and what stays as it is needs none.
    @Test func whatIsTooSlowIsNotTheFilesFault() throws {
        let patience = CaseFile.Patience(scanning: Deadline(seconds: 0), cleaning: Deadline(seconds: 0))
        let upload = try #require(try Self.upload(Self.pdf))
        #expect(throws: CaseFile.Fault.cannotBeCleaned(.notNow)) {
            try CaseFile(upload, .pdf, keeping: .nothing, scanner: nil, patience: patience)
        }
        let scanner = MalwareScanner(socket: "/tmp/hamkori-no-clamd")
        let kept = try CaseFile(upload, .pdf, keeping: .all, scanner: scanner, patience: patience)
        #expect(!kept.isScanned && !kept.isCleaned)
    }

    private static func upload(_ contents: [UInt8]) throws -> Upload? {
        let head = "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n"
        let body = Array(head.utf8) + contents + Array("\r\n--edge--\r\n".utf8)
        let type = "multipart/form-data; boundary=edge"
        let request = Request(
            head: try RequestHead(method: .post, target: "/", headers: ["Content-Type": type]),
            body: try Body(body, contentType: type, spoolDirectory: "/tmp"))
        return try request.form().files("files").first
    }
}
