import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Whoever comes to an office: registered by an officer, once, with the questions that fit.
@Suite struct DeskTests {
    private static let told: [(String, String)] = [
        ("channel", "visit"), ("concerns", "migrantWorker"), ("what", "The employer keeps his passport"),
        ("region", "sughd"), ("authority", "employer"), ("behalf", "withConsent"), ("safe", "asWritten"),
        ("name", "Shahnoza Qodirova"), ("contact", "+992 92 111 22 33"), ("migrantCountry", "Omsk"),
        ("childAge", "nobody asked"), ("others", "Rustam\nBahrom"),
    ]

    @Test(arguments: Engine.allCases) func anOfficerRegistersAndIsToldOfADouble(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let desk = "/en/complaints/register"
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            #expect(try officer.text(officer.get(desk)).contains("Khujand"))
            let complainant = try Complainant(application)
            func send(_ fields: [(String, String)]) throws -> Response {
                try officer.submit(desk, to: desk, [try complainant.ticket()] + fields)
            }
            let first = try send(DeskTests.told)
            let page = officer.text(first)
            #expect(first.status == 203 && page.contains("\(Timestamp.now.date.year)-SUG-"))
            let receipt = try Complainant.receipt(on: page)
            let seen = try officer.text(officer.post("/en/complaints/receipt", [("receipt", receipt)]))
            #expect(seen.contains("keeps his passport"))
            let known = try application.read {
                try ComplaintStore.complaint(
                    lookUp: Receipt(typed: receipt).lookUp(Receipt.pepper(application)), in: $0)
            }
            let complaint = try #require(known)
            #expect(complaint.channel == .visit && complaint.concerns == .migrantWorker)
            let inside = try officer.text(officer.get("/en/complaints/\(complaint.id.text)"))
            #expect(inside.contains("Omsk") && inside.contains("Bahrom") && !inside.contains("nobody asked"))
            // The same person comes again: the officer is told, and says that it is another matter.
            let other = DeskTests.told.filter { $0.0 != "what" } + [("what", "No wages for June")]
            let hinted = try send(other)
            #expect(hinted.status == 409 && officer.text(hinted).contains(complaint.number.text))
            #expect(officer.text(hinted).contains("No wages for June"))
            #expect(try send(other + [("known", "yes")]).status == 203)
            #expect(try send(DeskTests.told.filter { $0.0 != "what" }).status == 422)
            #expect(try send([("channel", "web")] + DeskTests.told.dropFirst()).status != 200)
        }
    }

    /// A browser keeps no file for the next sending: whoever is asked to send once more is told which to choose.
    @Test func filesOfAFormThatIsShownAgainAreNamed() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let complainant = try Complainant(application)
            func sent(_ visit: Visit, _ page: String, _ fields: [(String, String)]) throws -> String {
                try visit.text(
                    visit.send(
                        page, to: page, fields, file: ("Ruling.txt", Array("A ruling".utf8)), as: "files"))
            }
            func isNamed(_ page: String) -> Bool { page.contains("does not keep them: Ruling.txt") }
            let desk = "/en/complaints/register"
            let told = [try complainant.ticket()] + DeskTests.told
            #expect(try officer.submit(desk, to: desk, told).status == 203)
            let other =
                [try complainant.ticket()] + DeskTests.told.map { $0 == "what" ? ($0, "No wages") : ($0, $1) }
            #expect(isNamed(try sent(officer, desk, other)))
            let anybody = Visit(application)
            let intake = "/en/complaints/new"
            #expect(isNamed(try sent(anybody, intake, [("adapt", "yes"), ("concerns", "child")])))
            #expect(!(try anybody.text(anybody.get(intake)).contains("does not keep")))
            let work = try CaseworkTests.Casework(application)
            #expect(try work.take(.request, [("to", "The police"), ("text", "Let a doctor in.")]) == 303)
            let reply = work.address + "/reply"
            #expect(isNamed(try sent(work.officer, reply, [("request", ""), ("text", "")])))
        }
    }

    /// Reload of the answer to a form would show the receipt to whoever sits there next.
    @Test func theReceiptIsShownOnceAtTheDeskToo() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let desk = "/en/complaints/register"
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            officer.isFollowing = false
            let told = [try Complainant(application).ticket()] + DeskTests.told
            let place = try #require(try officer.submit(desk, to: desk, told).headers["Location"])
            let receipt = try Complainant.receipt(on: officer.text(officer.get(place)))
            _ = try officer.get(place + "/seen")
            let later = try officer.get(place)
            #expect(later.status == 410 && !officer.text(later).contains(receipt))
        }
    }

    @Test func whatIsAskedFollowsWhomItConcerns() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let page = try visit.text(
                visit.post(
                    "/en/complaints/new", [("adapt", "yes"), ("concerns", "child"), ("what", "Half a story")])
            )
            #expect(page.contains("name=\"childSafety\"") && page.contains("Half a story"))
            #expect(!page.contains("name=\"migrantCountry\"") && !page.contains("class=\"fault\""))
            for concerned in PersonConcerned.allCases {
                #expect(TailoredQuestion.asked(of: concerned).isEmpty == (concerned == .adult))
            }
        }
    }

    @Test func likenessIsOfNamesTelephonesOrWords() {
        func account(_ name: String, _ contact: String, _ what: String) -> PossibleDuplicate {
            PossibleDuplicate(["name": .string(name), "contact": .string(contact), "what": .string(what)])
        }
        let known = account("Шаҳноза Қодирова", "+992 92 111-22-33", "one two three")
        #expect(known.isLike(account("Қодирова  шаҳноза", "", "")))
        #expect(known.isLike(account("", "992921112233", "")))
        #expect(!known.isLike(account("Шаҳноза", "992921112234", "one two three")))
        let story = "They came at night and took the whole family away without any paper"
        #expect(account("", "", story).isLike(account("", "", story + " again")))
        #expect(!account("", "", "").isLike(account("", "", "")))
    }
}
