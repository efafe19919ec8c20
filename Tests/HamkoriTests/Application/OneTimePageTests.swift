import Secrets
@testable import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What stays in the browser of somebody who complained: answers are shown once, at an address that tells nothing.
@Suite struct OneTimePageTests {
    private func complaint(_ application: Application) throws -> [(String, String)] {
        let ticket = IntakeTicket.issue(at: Timestamp.now.adding(seconds: -10))
        return [("ticket", ticket.text(try Receipt.pepper(application)))] + Complainant.story
    }

    private func rows(_ application: Application) throws -> Int {
        try application.read { try OneTimePageStore.amount(in: $0).pages }
    }

    /// Sends a form and returns where its answer is.
    private func place(_ visit: Visit, _ target: String, _ fields: [(String, String)]) throws -> String {
        visit.isFollowing = false
        let answer = try visit.post(target, fields)
        #expect(answer.status == 303 && visit.text(answer).isEmpty)
        #expect(answer.headers["Cache-Control"] == "no-store" && answer.headers["Set-Cookie"] == nil)
        let place = try #require(answer.headers["Location"])
        #expect(place.hasPrefix("/en/now/") && place.utf8.count == "/en/now/".utf8.count + 32)
        return place
    }

    @Test(arguments: Engine.allCases) func theReceiptIsShownOnce(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let place = try place(visit, "/en/contact", complaint(application))
            let shown = try visit.get(place)
            let page = visit.text(shown)
            let receipt = try Complainant.receipt(on: page)
            #expect(shown.status == 203 && shown.headers["Cache-Control"] == "no-store")
            #expect(page.contains("<title>Ҳамкорӣ</title>") && page.contains("src=\"\(place)/seen\""))
            // An answer that arrived in part can be fetched again.
            #expect(try Complainant.receipt(on: visit.text(visit.get(place))) == receipt)
            let picture = try visit.get(place + "/seen")
            #expect(picture.status == 200 && picture.headers["Content-Type"] == "image/gif")
            for _ in 0..<2 {
                let later = try visit.get(place)
                #expect(later.status == 410 && !visit.text(later).contains(receipt))
            }
            #expect(try rows(application) == 0)
            #expect(try visit.get("/en/now/" + String(repeating: "0", count: 32)).status == 410)
        }
    }

    /// A link to another language would lose the receipt: the page says in each language what it is.
    @Test func theReceiptNeedsNoOtherPageToBeUnderstood() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let shown = try visit.text(visit.get(place(visit, "/en/contact", complaint(application))))
            for language in Language.allCases {
                #expect(shown.contains(IntakeTexts.keepReceipt[language]), "\(language)")
            }
            #expect(!shown.contains("hreflang") && !shown.contains("nav class=\"languages\""))
            let receipt = try Complainant.receipt(on: shown)
            let opened = try visit.get(place(visit, "/en/contact/reply", [("receipt", receipt)]))
            #expect(!visit.text(opened).contains("hreflang"))
            #expect(try visit.text(visit.get("/en/contact")).contains("hreflang"))
        }
    }

    /// What it showed is not known any longer: nobody is told that their complaint was lost.
    @Test func aPageThatWasShownSaysWhatMayHaveBeenReceived() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let address = "now/" + String(repeating: "0", count: 32)
            for (language, words) in [
                (Language.tg, "шикоят шояд ба ҳар ҳол гирифта шудааст"), (.ru, "возможно, всё же получена"),
                (.en, "may still have been received"),
            ] {
                let page = try visit.text(visit.get("/\(language.rawValue)/\(address)"))
                #expect(page.contains(words), "\(language)")
            }
        }
    }

    @Test func theWayOutStandsOnEveryAnswer() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            visit.isFollowing = false
            let answers = [
                try visit.get("/en/contact/nothing"), try visit.get("/en/contact/reply/message"),
                try visit.post("/en/contact/nothing", []), try visit.get("/en/now/nothing"),
            ]
            for answer in answers {
                let page = visit.text(answer)
                #expect([404, 405].contains(answer.status))
                #expect(page.contains("class=\"button exit\"") && page.contains("<title>Ҳамкорӣ</title>"))
            }
            #expect(try !visit.text(visit.get("/en/nothing")).contains("class=\"button exit\""))
        }
    }

    /// The server refuses it before it is read, so what was typed is lost: the page says what may be sent, and how.
    @Test func aFormThatIsTooLargeSaysHowToGoOn() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let gate = Gate(application: application)
            func refused(_ target: String) throws -> String {
                let head = try RequestHead(method: .post, target: target)
                let context = Context(
                    application: application, request: Request(head: head), language: .en,
                    visitor: .anybody, requestID: "-", now: .now, endpoint: gate.endpoint(of: head))
                return Visit(application).text(Refusal.tooLarge.response(context))
            }
            let page = try refused("/en/contact")
            #expect(page.contains("larger than 126\u{A0}MB") && page.contains("each up to 25 MB"))
            #expect(page.contains("href=\"/en/contact\"") && page.contains("without files first"))
            #expect(page.contains("class=\"button exit\"") && page.contains("<title>Ҳамкорӣ</title>"))
            let other = try refused("/en/sign-in")
            #expect(other.contains("longer than 262\u{A0}kB") && !other.contains("class=\"button exit\""))
        }
    }

    @Test func aCaseAndARefusedFormAreShownOnceToo() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let first = try visit.get(place(visit, "/en/contact", complaint(application)))
            let receipt = try Complainant.receipt(on: visit.text(first))
            let told = "They came back with dogs"
            let forms: [(String, [(String, String)], Int)] = [
                ("/en/contact/reply", [("receipt", receipt)], 203),
                ("/en/contact/reply/message", [("receipt", receipt), ("text", told)], 203),
                ("/en/contact/reply/withdrawal", [("receipt", receipt)], 422),
                ("/en/contact/reply", [("receipt", "12345 12345")], 422),
                ("/en/contact", [("what", told)], 422),
            ]
            for (target, fields, status) in forms {
                let place = try place(visit, target, fields)
                let shown = try visit.get(place)
                #expect(shown.status == status, "\(target)")
                if status == 422 { #expect(visit.text(shown).contains("<title>Error: Ҳамкорӣ</title>")) }
                _ = try visit.get(place + "/seen")
                let later = try visit.get(place)
                let page = visit.text(later)
                #expect(later.status == 410, "\(target)")
                #expect(!page.contains(told) && !page.contains("beaten") && !page.contains("12345"))
            }
        }
    }

    @Test func whatNobodyFetchesIsGoneSoonAndTellsNothingMeanwhile() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let place = try place(visit, "/en/contact", complaint(application))
            let word = try #require(OneTimeWord(pathSegment: place.suffix(32)))
            func found(after seconds: Int) throws -> Response? {
                try OneTimePage.find(
                    word,
                    Context(
                        application: application,
                        request: Request(head: try RequestHead(method: .get, target: place)),
                        language: .en, visitor: .anybody, requestID: "test",
                        now: Timestamp.now.adding(seconds: seconds)))
            }
            #expect(try found(after: 500) != nil && found(after: 1_201) == nil)
            let stored: String? = try application.read {
                try $0.row("SELECT hex(box) || hex(look_up) AS text FROM one_time_pages") { try $0["text"] }
            }
            let hex = try #require(stored)
            #expect(
                hex.utf8.count > 4_000 && !hex.lowercased().contains(Hexadecimal.text(Array("receipt".utf8))))
            #expect(!hex.lowercased().contains(word.pathSegment))
            try OneTimePage.tidying.run(application, Timestamp.now.adding(seconds: 500))
            #expect(try rows(application) == 1)
            try OneTimePage.tidying.run(application, Timestamp.now.adding(seconds: 1_201))
            #expect(try rows(application) == 0)
        }
    }

    /// Pages of zeros, which the database makes itself: how long they take to send would be part of the test otherwise.
    private func fill(_ application: Application, _ pages: Int, of size: Int, from first: Int = 0) throws {
        let box = "decode(repeat('00', \(size)), 'hex')"
        try application.writeUnrecorded { scope in
            for number in first..<(first + pages) {
                try OneTimePageStore.insert(
                    [], Array("\(number)".utf8), slot: Timestamp.now.seconds / 600,
                    in: scope)
            }
            try scope.transaction.run(
                script: """
                    UPDATE one_time_pages SET box = \(scope.engine == .sqlite ? "zeroblob(\(size))" : box)
                    WHERE length(box) = 0
                    """)
        }
    }

    /// A flood fills no disk, and hides nobody's receipt.
    @Test(arguments: Engine.allCases, [(5_000, 1), (64, 1_000_000)])
    func whenTooManyWaitTheAnswerComesAsItIs(engine: Engine, flood: (pages: Int, size: Int)) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let first = try place(visit, "/en/contact", complaint(application))
            try fill(application, flood.pages / 2, of: flood.size)
            // Half is full: forms that are refused come as they are, receipts are still shown once.
            let refused = try visit.post("/en/contact", [("what", "They came back")])
            #expect(refused.status == 422 && visit.text(refused).contains("They came back"))
            let second = try place(visit, "/en/contact", complaint(application))
            try fill(application, flood.pages / 2, of: flood.size, from: flood.pages / 2)
            // All is full: a receipt comes as it is, and none that waits has been taken away.
            let answer = try visit.post("/en/contact", complaint(application))
            #expect(answer.status == 201)
            #expect(try !Complainant.receipt(on: visit.text(answer)).isEmpty)
            for place in [first, second] {
                #expect(try !Complainant.receipt(on: visit.text(visit.get(place))).isEmpty)
            }
        }
    }

    /// Shown and taken away, it stands nowhere in the files of the database any more.
    @Test func whatWasShownLeavesTheWriteAheadLog() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            guard case .sqlite(let path) = application.database.location else { return }
            let visit = Visit(application)
            let first = try place(visit, "/en/contact", complaint(application))
            let box: [UInt8]? = try application.read {
                try $0.row("SELECT box FROM one_time_pages") { try $0["box"] }
            }
            let piece = try #require(box).prefix(64)
            func isThere() -> Bool {
                [path, path + "-wal"].contains { file in
                    FileContents.read(file)?.holds(piece) == true
                }
            }
            #expect(isThere())
            _ = try visit.get(first + "/seen")
            #expect(!isThere())
            let second = try place(visit, "/en/contact", complaint(application))
            #expect(try visit.get(second).status == 203)
            try OneTimePage.tidying.run(application, Timestamp.now.adding(seconds: 1_201))
            #expect((FileSize.of(path + "-wal") ?? 0) == 0)
        }
    }

    @Test func confidentialPagesAreForgottenByBrowsers() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            for target in ["/tg/contact", "/ru/contact", "/en/contact", "/en/contact/reply"] {
                let page = visit.text(try visit.get(target))
                #expect(page.contains("<title>Ҳамкорӣ</title>"))
                let body = try #require(page.range(of: "<body>"))
                let first = try #require(page[body.upperBound...].firstRange(of: "<a "))
                #expect(
                    page[first.lowerBound...].hasPrefix(
                        "<a class=\"button exit\" href=\"https://www.meteo.tj/\""))
                #expect(forgotten(on: page, target) > 0)
            }
            // And what an officer writes into a case.
            let work = try CaseworkTests.Casework(application)
            let page = try work.shown()
            let main = try #require(page.range(of: "<main"))
            #expect(forgotten(on: String(page[main.lowerBound...]), work.address) > 1)
        }
    }

    /// How many forms and fields there are, each of which browsers have to forget.
    private func forgotten(on page: String, _ target: String) -> Int {
        var count = 0
        for control in ["<form method=", "<textarea ", "<select "] {
            for piece in page.split(separator: control, omittingEmptySubsequences: false).dropFirst() {
                count += 1
                #expect(piece.prefix { $0 != ">" }.contains("autocomplete=\"off\""), "\(target) \(control)")
            }
        }
        return count
    }
}
