import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// A package of adopted texts from the sender to the addressee, as its people do it in the browser.
@Suite struct TransmittalJourneyTests {
    private let listed = "The package of Khujand"

    @Test(arguments: Engine.allCases) func aPackageGoesItsWayStepByStep(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let people = try Assembly(application)
            let recommendation = try people.adopt()
            let package = try people.prepare(recommendation)
            // Until it is sent it is the sender's and the institution's.
            #expect(try people.reader.get(package).status == 404)
            #expect(try !people.reader.text(people.reader.get("/en/transmittals")).contains(listed))
            #expect(try people.officer.get(package).status == 200)
            #expect(try people.partner.text(people.partner.get("/en/transmittals")).contains(listed))
            #expect(try people.focalPoint.submit("/en/workspace", to: package + "/send", []).status == 403)

            #expect(try people.partner.submit(package, to: package + "/send", []).status == 303)
            let sent = try people.reader.text(people.reader.get(package))
            #expect(sent.contains("We submit the adopted text.") && sent.contains("Open all doors."))
            // The entry that proves the text at the moment of sending.
            let entry = try #require(sent.firstMatch(of: /href="(\/en\/ledger\/[0-9]+)"/)).output.1
            #expect(try people.reader.get(String(entry)).status == 200)
            // A text is sent once.
            let waiting = try people.partner.text(people.partner.get("/en/transmittals/new"))
            #expect(try !Assembly.values(of: "recommendations", in: waiting).contains(recommendation))

            let answer = [
                ("answer-en", "It goes to the next round."), (FormMark.texts.rawValue, "answer-en"),
            ]
            let early = try people.focalPoint.submit(package, to: package + "/answer", answer)
            // It has to be received first; what was typed is there to be copied.
            #expect(early.status == 409 && people.focalPoint.text(early).contains(answer[0].1))
            #expect(try !people.reader.text(people.reader.get(package)).contains(answer[0].1))
            #expect(try people.focalPoint.submit(package, to: package + "/receive", []).status == 303)
            #expect(try people.partner.submit(package, to: package + "/answer", answer).status == 403)
            #expect(try people.focalPoint.submit(package, to: package + "/answer", answer).status == 303)
            let answered = try people.reader.text(people.reader.get(package))
            #expect(answered.contains(answer[0].1) && answered.contains("Answered on"))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aLetterGoesItsWayWhateverBecomesOfItsTexts(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let people = try Assembly(application)
            let recommendation = try people.adopt()
            // Two letters with the same text; the dialogue goes on before the first has been received.
            let letters = try [people.prepare(recommendation), people.prepare(recommendation)]
            for letter in letters {
                #expect(try people.partner.submit(letter, to: letter + "/send", []).status == 303)
            }
            let round = try people.plan()
            let agenda = try Assembly.values(
                of: "recommendations", in: people.partner.text(people.partner.get(round + "/agenda")))
            #expect(agenda.contains(recommendation))
            let put = try people.partner.submit(
                round + "/agenda", to: round + "/agenda", [("recommendations", recommendation)])
            #expect(put.status == 303)
            for letter in letters {
                #expect(try people.focalPoint.submit(letter, to: letter + "/receive", []).status == 303)
                #expect(try people.reader.text(people.reader.get(letter)).contains("Received on"))
            }
            let known = try application.read {
                try RecommendationStore.recommendation(#require(ID<Recommendation>(recommendation)), in: $0)
            }
            #expect(known?.dialogue == .onAgenda)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func theAddresseeConfirmsThroughALinkForNinetyDays(engine: Engine)
        throws
    {
        try withApplication(engine, isDemo: true, remembersPages: false) { (first) throws in
            first.database.close()
            let clock = TestClock()
            let application = try Application(first.configuration, source: clock.source, log: .silent)
            defer { application.database.close() }
            let people = try Assembly(application)
            let package = try people.prepare(people.adopt())
            #expect(try people.partner.submit(package, to: package + "/send", []).status == 303)
            let page = try people.partner.text(people.partner.get(package))
            let link = try String(
                #require(page.firstMatch(of: /<code>[^<]*(\/en\/transmittals\/[^<]+)</)).output.1)
            #expect(try !people.reader.text(people.reader.get(package)).contains("/link/"))

            let last = link.last == "0" ? "1" : "0"
            #expect(try people.reader.get(link.dropLast() + last).status == 410)
            #expect(try people.reader.get(link).status == 200)
            let before = try application.ledgerSize()
            #expect(try people.reader.submit(link, to: link, []).status == 303)
            let after = try application.ledgerSize()
            #expect(after > before)
            // Who confirms after somebody else has done so changes nothing.
            #expect(try people.focalPoint.submit("/en/workspace", to: package + "/receive", []).status == 303)
            #expect(try application.ledgerSize() == after)
            let confirmed = try people.reader.text(people.reader.get(link))
            #expect(confirmed.contains("Received on") && !confirmed.contains("action=\"\(link)\""))
            clock.pass(seconds: 90 * 86_400)
            #expect(try people.reader.get(link).status == 200)
            clock.pass(seconds: 86_400)
            #expect(try people.reader.get(link).status == 410)
        }
    }

    @Test func aPackageNeedsTextsAndAnAddressee() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let people = try Assembly(application)
            _ = try people.adopt()
            let form = "/en/transmittals/new"
            let refused = try people.partner.submit(form, to: form, [("title-en", "Kept as it was typed")])
            #expect(refused.status == 422)
            let page = people.partner.text(refused)
            #expect(page.contains("Kept as it was typed") && page.contains(TransmittalTexts.chooseOne.en))
            #expect(try people.focalPoint.get(form).status == 403)
            #expect(try people.reader.get(form).status == 401)
        }
    }
}
