import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Files cost seconds: for which forms they are looked at, and how long.
@Suite struct UploadsTests {
    private static let pdf = Array("%PDF-1.7 Rustam\n%%EOF".utf8)

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
        let patience = AttachedFile.Patience(scanning: Deadline(seconds: 0), cleaning: Deadline(seconds: 0))
        let upload = try #require(try Self.upload(Self.pdf))
        #expect(throws: AttachedFile.Fault.cannotBeCleaned(.notNow)) {
            try AttachedFile(upload, .pdf, keeping: .nothing, scanner: nil, patience: patience)
        }
        let scanner = MalwareScanner(socket: "/tmp/hamkori-no-clamd")
        let kept = try AttachedFile(upload, .pdf, keeping: .all, scanner: scanner, patience: patience)
        #expect(!kept.isScanned && !kept.isCleaned)
    }

    /// A day's files have a bound, also across a start; a complaint without files is always taken.
    @Test(arguments: Engine.allCases) func aDayTakesSoManyBytesOfFiles(engine: Engine) throws {
        try withConfiguration(engine, isDemo: true) { known in
            var configuration = known
            // The demo's own cases may have files of today.
            let before = try Application(configuration, log: .silent)
            configuration.uploadsPerDay =
                2_500
                + (try before.read {
                    try CaseStore.sizeOfFiles(on: before.clock.now.date, in: $0)
                })
            before.database.close()
            let note = [UInt8](repeating: 65, count: 1_000)
            func send(_ application: Application, _ files: Int) throws -> (status: Int, text: String) {
                let person = try Complainant(application)
                return try person.post(
                    person.intake.submit, [person.ticket()] + Complainant.story,
                    files: (0..<files).map { ("\($0).txt", note) })
            }
            for expected in [201, 422] {
                let application = try Application(configuration, log: .silent)
                defer { application.database.close() }
                let taken = try send(application, expected == 201 ? 1 : 2)
                #expect(taken.status == expected)
                if expected == 422 {
                    #expect(taken.text.contains("No more files are accepted today"))
                    #expect(taken.text.contains("Zulaykho"))
                    #expect(application.uploadDay.refusals == 1)
                }
                #expect(try send(application, 0).status == 201)
            }
        }
    }

    /// Whoever sends the same once more gets their receipt, however full the day is.
    @Test(arguments: Engine.allCases) func whatIsSentAgainCountsOnce(engine: Engine) throws {
        try withConfiguration(engine, isDemo: true) { known in
            var configuration = known
            configuration.uploadsPerDay = 1_500
            let application = try Application(configuration, log: .silent)
            defer { application.database.close() }
            let note = [UInt8](repeating: 65, count: 1_000)
            let person = try Complainant(application)
            let ticket = try person.ticket()
            func send() throws -> (status: Int, text: String) {
                try person.post(
                    person.intake.submit, [ticket] + Complainant.story, files: [("note.txt", note)])
            }
            let first = try Complainant.receipt(on: send().text)
            for _ in 0..<3 { #expect(try Complainant.receipt(on: send().text) == first) }
            #expect(application.uploadDay.refusals == 0)
            // So does a message, which has no room left.
            func tell(_ once: String, _ text: String) throws -> (status: Int, text: String) {
                try person.post(
                    ReceiptActions.tell, [("receipt", first), ("once", once), ("text", text)],
                    files: [("short.txt", Array(note.prefix(400)))])
            }
            for _ in 0..<2 { #expect(try tell("1", "The doctor came").status == 200) }
            let full = try tell("2", "The lawyer came")
            #expect(full.status == 422 && full.text.contains("No more files are accepted today"))
            #expect(full.text.contains("The lawyer came") && application.uploadDay.refusals == 1)
        }
    }

    @Test func oneAddressHasAShareOfTheDay() {
        let day = CalendarDate("2026-11-27")
        let uploads = UploadDay()
        func take(_ bytes: Int, _ peer: String?) -> Bool {
            day.map { uploads.take(bytes, upTo: 3 * UploadDay.perPeer, from: peer, on: $0) { 0 } } ?? false
        }
        #expect(take(UploadDay.perPeer, "203.0.113.7"))
        #expect(!take(1, "203.0.113.7"))
        // Of many others, hardly any shares its counter.
        #expect((0..<100).contains { take(1, "198.51.100.\($0)") })
        #expect(take(UploadDay.perPeer, nil))
        #expect(!take(2 * UploadDay.perPeer, nil))
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
