import Dispatch
import Secrets
import Storage
import Synchronization
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Attacks on those who complain: by a form that another site sends, and by a ticket that somebody else has had.
@Suite struct ForeignFormTests {
    private static let intake = "/en/contact"
    private static let receiptPage = "/en/contact/reply"

    private static let foreign: [Headers] = [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Sec-Fetch-Site": "SAME-ORIGIN"],
        ["Sec-Fetch-Site": "cross-site", "Origin": "http://hamkori.example", "Host": "hamkori.example"],
        ["Origin": "https://evil.example", "Host": "hamkori.example"],
        ["Origin": "https://hamkori.example.evil.example", "Host": "hamkori.example"],
        ["Origin": "https://hamkori.example:444", "Host": "hamkori.example"],
        ["Origin": "null", "Host": "hamkori.example"], ["Origin": ""],
    ]
    private static let own: [Headers] = [
        ["Sec-Fetch-Site": "same-origin"], ["Sec-Fetch-Site": "none"], [:], ["Host": "hamkori.example"],
        ["Origin": "http://hamkori.example", "Host": "hamkori.example"],
        ["Origin": "https://hamkori.example:8443", "Host": "hamkori.example:8443"],
        ["Origin": "http://127.0.0.1:8080", "Host": "10.0.0.1"],
    ]

    private func story(_ what: String, _ ticket: String) -> [(String, String)] {
        [("ticket", ticket), ("what", what)] + Complainant.story.filter { $0.0 != "what" }
    }

    private func ticket(_ application: Application) throws -> String {
        IntakeTicket.issue(at: Timestamp.now.adding(seconds: -10)).text(
            try Receipt.pepper(application))
    }

    private func count(_ application: Application) throws -> Int {
        try application.read {
            try CaseInClear.page(after: "", in: $0).count
        }
    }

    /// Sends a complaint and returns its receipt.
    private func complain(_ what: String, _ ticket: String, _ application: Application) throws -> String {
        let visit = Visit(application)
        return try Complainant.receipt(
            on: visit.text(visit.post(ForeignFormTests.intake, story(what, ticket))))
    }

    private func opened(_ receipt: String, _ application: Application) throws -> String {
        let visit = Visit(application)
        return visit.text(try visit.post(ForeignFormTests.receiptPage, [("receipt", receipt)]))
    }

    @Test func noConfidentialFormOfAnotherSiteIsTaken() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let before = try count(application)
            let ticket = try ticket(application)
            let addresses = FeatureList.all.flatMap(\.endpoints).filter {
                $0.isConfidential && $0.method == .post && $0.audience == .everyone
            }.map { "/en" + $0.pattern }
            #expect(addresses.count >= 6 && addresses.contains(ForeignFormTests.intake))
            for headers in ForeignFormTests.foreign {
                let visit = Visit(application)
                visit.origin = headers
                for address in addresses {
                    let fields = story("They say: call 900", ticket) + [("adapt", "yes"), ("texts", "what")]
                    let answer = try visit.post(address, fields)
                    let page = visit.text(answer)
                    #expect(
                        answer.status == 403 && page.contains("from another site"), "\(headers) \(address)")
                    #expect(!page.contains(ticket) && !page.contains("<input") && !page.contains("<form"))
                    #expect(page.contains("<details>") && page.contains("They say: call 900"))
                    #expect(answer.headers["Cache-Control"] == "no-store")
                }
            }
            #expect(try count(application) == before)
        }
    }

    @Test func ourOwnFormsAreTakenWhateverTheBrowserSays() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let before = try count(application)
            for headers in ForeignFormTests.own {
                let visit = Visit(application)
                visit.origin = headers
                let page = visit.text(
                    try visit.post(ForeignFormTests.intake, story("Something", ticket(application))))
                #expect(page.contains("id=\"receipt\""), "\(headers)")
            }
            #expect(try count(application) == before + ForeignFormTests.own.count)
        }
    }

    @Test func overTLSAPageWithoutItIsNotOurs() throws {
        let head = try RequestHead(
            method: .post, target: "/", headers: ["Origin": "http://h.tj", "Host": "h.tj"], isSecure: true)
        #expect(RequestSource(head, publicURL: "https://h.tj") == .foreign)
        let behindProxy = try RequestHead(
            method: .post, target: "/", headers: ["Origin": "http://h.tj", "Host": "h.tj"])
        #expect(RequestSource(behindProxy, publicURL: "https://h.tj") == .foreign)
        let secure = try RequestHead(
            method: .post, target: "/", headers: ["Origin": "https://h.tj", "Host": "10.0.0.1:8080"])
        #expect(RequestSource(secure, publicURL: "https://h.tj") == .own)
    }

    /// A browser that says nothing of where it comes from is still safe from a ticket that somebody else has.
    @Test func aFormShownAgainCarriesNoTicketThatCame() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            visit.origin = [:]
            let theirs = try ticket(application)
            let adapted = visit.text(
                try visit.post(
                    ForeignFormTests.intake, [("ticket", theirs), ("adapt", "yes"), ("concerns", "child")]))
            #expect(adapted.contains("How old is the child?") && !adapted.contains(theirs))
            let refused = try visit.post(ForeignFormTests.intake, [("ticket", theirs), ("what", "A story")])
            #expect(refused.status == 422)
            #expect(visit.text(refused).contains("A story") && !visit.text(refused).contains(theirs))
        }
    }

    @Test(arguments: Engine.allCases) func aTicketThatSomebodyElseHasTellsThemNothing(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let before = try count(application)
            let shared = try ticket(application)
            // The attacker comes first, and the victim's complaint is taken all the same.
            let early = try complain("nothing at all", shared, application)
            let victim = try complain("the victim's own story", shared, application)
            // And the attacker comes again.
            let late = try complain("nonsense", shared, application)
            #expect(Set([early, victim, late]).count == 3)
            #expect(try opened(victim, application).contains("the victim&#39;s own story"))
            for receipt in [early, late] {
                #expect(try !opened(receipt, application).contains("own story"))
            }
            #expect(try count(application) == before + 3)
        }
    }

    @Test(arguments: Engine.allCases) func whatIsSentAgainIsOneAndWhatIsAddedIsKept(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let before = try count(application)
            let same = try ticket(application)
            let first = try complain("They beat him.", same, application)
            #expect(try complain("They beat him.", same, application) == first, "a double click")
            let longer = try complain("They beat him. His arm is broken.", same, application)
            #expect(try count(application) == before + 2)
            #expect(try opened(longer, application).contains("His arm is broken."))
            #expect(try opened(first, application).contains("They beat him."))
            // A message through the receipt, too.
            let visit = Visit(application)
            for text in ["They came back.", "They came back.", "They came back with dogs."] {
                _ = try visit.post(
                    ForeignFormTests.receiptPage + "/message",
                    [("receipt", first), ("once", "a word"), ("text", text)])
            }
            let page = try opened(first, application)
            #expect(page.split(separator: "They came back").count == 3)
            #expect(page.contains("They came back with dogs."))
        }
    }

    @Test(arguments: Engine.allCases) func sendersWithOneTicketRace(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let before = try count(application)
            let shared = try ticket(application)
            let texts = ["one", "two", "two", "one", "three", "one"]
            let receipts = Mutex<[String: Set<String>]>([:])
            let failures = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: texts.count) { index in
                do {
                    let receipt = try complain(texts[index], shared, application)
                    _ = receipts.withLock { $0[texts[index], default: []].insert(receipt) }
                } catch {
                    failures.withLock { $0.append("\(error)") }
                }
            }
            #expect(failures.withLock { $0 } == [])
            let found = receipts.withLock { $0 }
            #expect(found.count == 3 && found.values.allSatisfy { $0.count == 1 })
            #expect(Set(found.values.flatMap { $0 }).count == 3)
            #expect(try count(application) == before + 3)
        }
    }

    @Test func aWordThatWasUsedDoesNotSwallowOtherContent() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            let start = try application.ledgerSize()
            let page = "/en/organisations/new"
            for name in ["Bakht", "Bakht", "Bakht and Umed"] {
                let answer = try visit.submit(
                    page, to: page,
                    [("once", "one word"), ("name-en", name), ("kind", "civilSociety"), ("region", "sughd")])
                #expect(answer.status == 303, "\(visit.text(answer))")
            }
            #expect(try application.ledgerSize() == start + 2)
            let list = visit.text(try visit.get("/en/organisations?q=Bakht"))
            #expect(list.contains("Bakht and Umed"))
        }
    }
}
