import Glibc
import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Somebody who complains: without cookies, with a clock of their own.
struct Complainant {
    let application: Application
    let officer: KeyPair
    let intake: IntakeActions

    init(_ application: Application) throws {
        self.application = application
        let pair = try KeyPair.generate()
        officer = pair
        let person: ID<Person> = application.newID(at: .now)
        intake = IntakeActions(
            readers: CaseReaders { offices, _ in
                Dictionary(uniqueKeysWithValues: offices.map { ($0.id, [person: pair.publicKey]) })
            })
    }

    static let story: [(String, String)] = [
        ("what", "Zulaykho <b>beaten</b> =1+1 {{7*7}}"), ("where", "Isfara"), ("region", "sughd"),
        ("concerns", "adult"),
        ("authority", "police"), ("behalf", "own"), ("name", "Gulnora"), ("safe", "asWritten"),
        ("contact", "sister in Konibodom"),
    ]

    func post(
        _ act: (Context) throws -> Response, _ fields: [(String, String)],
        files: [(name: String, contents: [UInt8])] = [], leftOut: Bool = false, at now: Timestamp = .now
    ) throws -> (status: Int, text: String) {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array(
                "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            body += Array(
                "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\n\r\n"
                    .utf8)
            body += file.contents + Array("\r\n".utf8)
        }
        body += Array("--edge--\r\n".utf8)
        let type = "multipart/form-data; boundary=edge"
        let head = try RequestHead(
            method: .post, target: "/en/contact", headers: ["Content-Type": type])
        let whole = try Body(body, contentType: type, spoolDirectory: "/tmp")
        let request = Request(head: head, body: leftOut ? whole.leavingOutFiles : whole)
        let response = try act(
            Context(
                application: application, request: request, language: .en, visitor: .anybody,
                requestID: "test", now: now))
        guard case .bytes(let bytes) = response.body else { return (response.status, "") }
        return (response.status, String(decoding: bytes, as: UTF8.self))
    }

    /// A ticket as a form would have carried it for ten seconds.
    func ticket(age: Int = 10) throws -> (String, String) {
        let ticket = IntakeTicket.issue(at: Timestamp.now.adding(seconds: -age))
        return ("ticket", ticket.text(try Receipt.pepper(application)))
    }

    /// Sends the story to the office in Khujand, as a browser does.
    func complain(_ visit: Visit) throws -> (receipt: String, complaint: Complaint) {
        let page = try visit.text(visit.post("/en/contact", [ticket()] + Complainant.story))
        let receipt = try Complainant.receipt(on: page)
        let known = try application.read {
            try ComplaintStore.complaint(
                lookUp: Receipt(typed: receipt).lookUp(Receipt.pepper(application)), in: $0)
        }
        return (receipt, try #require(known))
    }

    /// The receipt on a page.
    static func receipt(on page: String) throws -> String {
        let mark = try #require(page.range(of: "id=\"receipt\">"))
        return String(page[mark.upperBound...].prefix { $0 != "<" })
    }
}

/// Taking complaints in, and the way back with the receipt.
@Suite struct IntakeTests {
    private func addOffice(_ application: Application) throws {
        try application.writeUnrecorded {
            try InstitutionStore.insert(
                Office(
                    id: application.newID(at: .now), name: Wording(en: "Khujand"), region: .sughd,
                    code: "SUG"), in: $0)
        }
    }

    @Test(arguments: Engine.allCases) func aComplaintIsToldAnsweredToAndWithdrawn(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            try addOffice(application)
            let person = try Complainant(application)
            let pdf: [(name: String, contents: [UInt8])] = [
                (
                    "Gulnora.pdf",
                    Array("%PDF-1.7 Rustam".utf8) + [UInt8](repeating: 7, count: 100_000)
                        + Array("%%EOF".utf8)
                )
            ]
            let fields = [try person.ticket(), ("keepMetadata", "yes")] + Complainant.story
            let first = try person.post(person.intake.submit, fields, files: pdf)
            #expect(first.status == 201 && first.text.contains("-SUG-"))
            let number = try #require(first.text.firstMatch(of: /\d{4}-SUG-\d{6}/)).output
            let receipt = try Complainant.receipt(on: first.text)
            // A double click, and a form sent again an hour later.
            let again = try person.post(person.intake.submit, fields, files: pdf)
            #expect(try Complainant.receipt(on: again.text) == receipt && again.text.contains(number))
            let opened = try person.post(ReceiptActions.open, [("receipt", receipt)])
            #expect(opened.status == 200 && opened.text.contains("Gulnora.pdf"))
            #expect(opened.text.contains("&lt;b&gt;beaten&lt;/b&gt; =1+1 {{7*7}}"))
            let told = [("receipt", receipt), ("text", "They came back: Shohin"), ("once", "one")]
            for _ in 0..<2 { #expect(try person.post(ReceiptActions.tell, told).status == 200) }
            let twice = try person.post(ReceiptActions.open, [("receipt", receipt)]).text
            #expect(twice.split(separator: "They came back: Shohin").count == 2)
            // Without a one-time word nothing is taken for a double click, and nothing is lost.
            for text in ["First without", "Second without"] {
                let page = try person.post(ReceiptActions.tell, [("receipt", receipt), ("text", text)]).text
                #expect(page.contains(text))
            }
            #expect(try person.post(ReceiptActions.withdraw, [("receipt", receipt)]).status == 422)
            let end = [("receipt", receipt), ("sure", "yes"), ("once", "two")]
            #expect(try person.post(ReceiptActions.withdraw, end).text.contains("Withdrawn"))
            #expect(
                try person.post(ReceiptActions.withdraw, end.dropLast() + [("once", "three")]).status == 409)
            let planted = ["Zulaykho", "Isfara", "Gulnora", "Konibodom", "Rustam", "Shohin"]
            try expectNothing(of: planted + [receipt, receipt.filter(\.isNumber)], in: application)
        }
    }

    private func expectNothing(of planted: [String], in application: Application) throws {
        let stored = try everything(in: application)
        for word in planted {
            let hex = Hexadecimal.text(Array(word.utf8))
            #expect(!stored.contains(word) && !stored.contains(hex), "\(word)")
        }
        #expect(stored.contains("sughd"), "the search looks at what is there")
    }

    /// All that a thief of the database finds: its files, or its rows with blobs as digits.
    private func everything(in application: Application) throws -> String {
        if case .sqlite(let path) = application.configuration.database {
            return ["", "-wal"].map {
                String(
                    decoding: (FileContents.read(path + $0) ?? []).map { $0 < 0x20 ? 0x20 : $0 },
                    as: UTF8.self)
            }.joined()
        }
        return try application.read { scope in
            let tables: [String] = try scope.rows(
                "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables WHERE table_schema = 'public'"
            ) { try $0["name"] }
            #expect(tables.count > 30)
            return try tables.map { table in
                let all: String? = try scope.row(
                    """
                    SELECT CAST(query_to_xml(\("SELECT * FROM \"\(table)\""), false, false, '') AS TEXT) AS rows
                    """
                ) { try $0["rows"] }
                return all ?? ""
            }.joined()
        }
    }

    @Test(arguments: Engine.allCases) func badFilesAndTicketsKeepWhatWasTyped(engine: Engine) throws {
        try withApplication(engine) { (application) throws in
            try addOffice(application)
            let person = try Complainant(application)
            let bad: [(String, [UInt8], String)] = [
                (
                    "a.pdf", Array("%PDF-".utf8) + [UInt8](repeating: 0, count: 24_999_996),
                    "larger than 25 MB"
                ),
                ("a.png", Array("<svg onload=alert(1)>".utf8), "this type of file"),
                ("a.jpg", Array("#!/bin/sh\nrm -rf".utf8), "this type of file"),
                ("a.pdf", [], "“a.pdf” is empty"),
            ]
            for (name, contents, words) in bad {
                let answer = try person.post(
                    person.intake.submit, [try person.ticket()] + Complainant.story,
                    files: [(name, contents)])
                #expect(answer.status == 422 && answer.text.contains(words), "\(name): \(words)")
                #expect(answer.text.contains("Zulaykho &lt;b&gt;") && answer.text.contains("Konibodom"))
            }
            let six = Array(repeating: (name: "a.txt", contents: Array("x".utf8)), count: 6)
            #expect(
                try person.post(
                    person.intake.submit, [try person.ticket()] + Complainant.story, files: six
                ).status == 422)
            for ticket in [("ticket", "00"), try person.ticket(age: 0), try person.ticket(age: 50_000)] {
                let answer = try person.post(person.intake.submit, [ticket] + Complainant.story)
                #expect(answer.status == 422 && answer.text.contains("Zulaykho"))
            }
            for missing in ["what", "region", "authority", "behalf", "safe", "contact"] {
                let fields = [try person.ticket()] + Complainant.story.filter { $0.0 != missing }
                #expect(try person.post(person.intake.submit, fields).status == 422, "\(missing)")
            }
            let size = try application.read {
                try CaseInClear.page(after: "", in: $0).count
            }
            #expect(size == 0)
        }
    }

    /// A picture of one dot with words of its own, as cameras write them.
    private func picture(saying words: String) -> [UInt8] {
        func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
            [0, 0, 0, UInt8(body.count)] + Array(name.utf8) + body + [0, 0, 0, 0]
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) + chunk("tEXt", Array(words.utf8))
            + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
    }

    @Test func picturesTellNothingMoreUnlessTheyAreToProveIt() throws {
        try withApplication(.sqlite) { (application) throws in
            try addOffice(application)
            let words = Array("Konibodom 40.29 N".utf8)
            for keeps in [false, true] {
                let person = try Complainant(application)
                let fields =
                    [try person.ticket()] + Complainant.story + (keeps ? [("keepMetadata", "yes")] : [])
                let sent = picture(saying: "Konibodom 40.29 N")
                let page = try person.post(person.intake.submit, fields, files: [("a.png", sent)])
                let receipt = try Receipt(typed: Complainant.receipt(on: page.text))
                let stored = try application.read { scope -> [UInt8] in
                    let pepper = try Receipt.pepper(application)
                    let complaint = try #require(
                        try ComplaintStore.complaint(
                            lookUp: receipt.lookUp(pepper), in: scope))
                    let box = try #require(try CaseStore.key(of: complaint.id, for: .receipt, in: scope))
                    let key = try SealedKey(
                        opening: box, with: receipt.keyPair(pepper), of: .complaint(complaint.id))
                    let documents = try CaseStore.documents(of: complaint, key: key, in: scope)
                    let file = try #require(documents.first { $0.kind == .file })
                    return try CaseStore.contents(of: file, of: complaint.id, key: key, in: scope)
                }
                #expect(stored.starts(with: sent.prefix(8)) && stored.contains(words) == keeps)
            }
        }
    }

    @Test func wrongReceiptsAllGetTheSameAnswerAndLockNobodyOut() throws {
        try withApplication(.sqlite) { (application) throws in
            try addOffice(application)
            let person = try Complainant(application)
            let page = try person.post(person.intake.submit, [try person.ticket()] + Complainant.story)
            let receipt = try Complainant.receipt(on: page.text)
            var answers: Set<String> = []
            for _ in 0..<1_000 {
                let wrong = Receipt(random: Random.bytes(32)).text
                let answer = try person.post(ReceiptActions.open, [("receipt", wrong), ("once", "x")])
                #expect(answer.status == 422)
                answers.insert(answer.text.replacing(wrong, with: ""))
            }
            #expect(answers.count == 1)
            #expect(try person.post(ReceiptActions.open, [("receipt", receipt)]).status == 200)
        }
    }

    @Test func confidentialPagesSetNoCookieAndAreKeptNowhere() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let gate = Gate(application: application)
            for path in ["new", "receipt"] {
                for language in Language.allCases {
                    let target = "/\(language.rawValue)/complaints/\(path)"
                    for _ in 0..<2 {
                        let response = gate.answer(
                            Request(head: try RequestHead(method: .get, target: target, headers: [:])))
                        #expect(response.status == 203, "\(target)")
                        #expect(response.headers["Cache-Control"] == "no-store")
                        #expect(response.headers["Set-Cookie"] == nil)
                        #expect(!response.isCompressible)
                    }
                }
            }
        }
    }

    @Test func withoutAKeyToReadItNothingIsTaken() throws {
        try withApplication(.sqlite) { (application) throws in
            try addOffice(application)
            let visit = Visit(application)
            #expect(try visit.text(visit.get("/en/contact")).contains("has an officer with a key"))
            let fields = [try Complainant(application).ticket(), ("texts", "where")] + Complainant.story
            let refused = try visit.post("/en/contact", fields)
            #expect(refused.status == 409 && visit.text(refused).contains("<p class=\"lines\">Isfara</p>"))
        }
    }
}
