import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// A round of the dialogue from its plan to its results, as its people do it in the browser.
@Suite struct RoundJourneyTests {
    private let statement = [("statement-en", "Both sides will meet again.")]
    private let accepted = [("response", "accepted"), ("text-en", "The State agrees.")]

    private func advance(_ round: String, _ people: Assembly) throws {
        #expect(try people.partner.submit(round, to: round + "/advance", []).status == 303)
    }

    @Test(arguments: Engine.allCases) func aRoundGoesFromItsPlanToItsResults(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let people = try Assembly(application)
            let round = try people.plan()
            let items = try people.putOnAgenda(of: round, 2)
            #expect(items.count == 2)
            // The State answers once the agenda is set, and only the State.
            let early = try people.focalPoint.submit(items[0], to: items[0] + "/response", accepted)
            #expect(early.status == 422 && people.focalPoint.text(early).contains(DialogueTexts.tooEarly.en))
            try advance(round, people)
            #expect(try people.partner.submit(items[0], to: items[0] + "/response", accepted).status == 403)
            #expect(
                try people.focalPoint.submit(items[0], to: items[0] + "/response", accepted).status == 303)
            #expect(try people.reader.text(people.reader.get(items[0])).contains("The State agrees."))
            // What is carried over is answered at a later round.
            #expect(try people.partner.submit(items[1], to: items[1] + "/carry-over", []).status == 303)
            let late = try people.focalPoint.submit(items[1], to: items[1] + "/response", accepted)
            #expect(late.status == 422 && people.focalPoint.text(late).contains(DialogueTexts.settled.en))

            try advance(round, people)
            let held = try people.partner.text(people.partner.get(round))
            #expect(!held.contains("\(round)/agenda\""), "the agenda is closed")
            // It is published by its statement alone.
            #expect(try people.partner.submit(round, to: round + "/advance", []).status == 400)
            #expect(try people.partner.submit(round, to: round + "/publish", []).status == 422)
            #expect(try people.partner.submit(round, to: round + "/publish", statement).status == 303)
            #expect(try people.reader.text(people.reader.get(round)).contains(statement[0].1))
            #expect(try people.reader.get(round + "/results").status == 200)
            // What was carried over waits for the next round.
            let next = try people.plan()
            #expect(try !people.putOnAgenda(of: next, 1).isEmpty)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func aNoteIsReadByThoseItIsFor(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let people = try Assembly(application)
            let round = try people.plan()
            let item = try #require(people.putOnAgenda(of: round, 1).first)
            for visibility in NoteVisibility.allCases {
                let note = [("note-en", "For \(visibility)."), ("visibility", visibility.rawValue)]
                #expect(try people.partner.submit(item, to: item + "/note", note).status == 303)
            }
            #expect(
                try people.focalPoint.submit("/en/workspace", to: item + "/note", [("note-en", "x")]).status
                    == 403)
            let strange = [("note-en", "For nobody."), ("visibility", "nobody")]
            #expect(try people.partner.submit(item, to: item + "/note", strange).status == 422)
            func read(_ visit: Visit) throws -> [NoteVisibility] {
                let page = try visit.text(visit.get(item))
                return NoteVisibility.allCases.filter { page.contains("For \($0).") }
            }
            // Its author always reads it.
            #expect(try read(people.partner) == NoteVisibility.allCases)
            #expect(try read(people.officer).contains(.internal))
            #expect(try read(people.focalPoint) == [.parties, .public])
            #expect(try read(people.reader) == [.public])
        }
    }

    @Test(arguments: Engine.allCases) func aPromiseHasAnOwnerAndADayAndARoundThatHasBegun(engine: Engine)
        throws
    {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let people = try Assembly(application)
            let round = try people.plan()
            let item = try #require(people.putOnAgenda(of: round, 1).first)
            // The form is on the page only once the round has begun; the owner is read from another of its kind.
            let owner = try #require(
                application.read {
                    try $0.row("SELECT id FROM organisations WHERE kind = 'authority'") {
                        try $0["id"] as String
                    }
                })
            func commit(_ fields: [(String, String)]) throws -> Response {
                try people.focalPoint.submit(item, to: item + "/commitment", fields)
            }
            let promise = [
                ("commitment-en", "The doors will be open."), ("owner", owner), ("due", "2027-12-31"),
            ]
            let early = try commit(promise)
            #expect(early.status == 422)
            try advance(round, people)
            let faulty = try commit([("commitment-en", "The doors will be open."), ("due", "31.02.2027")])
            #expect(faulty.status == 422)
            let page = people.focalPoint.text(faulty)
            #expect(page.contains("31.02.2027") && page.contains(FormReader.Faults.badDate.en))
            let made = try Assembly.location(commit(promise))
            #expect(try people.reader.text(people.reader.get(made)).contains("The doors will be open."))
            #expect(try people.reader.text(people.reader.get(item)).contains("The doors will be open."))
        }
    }

    @Test(arguments: Engine.allCases) func aStaleEditOfARoundKeepsBothTexts(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let people = try Assembly(application)
            let round = try people.plan()
            let edit = round + "/edit"
            let rest = [("place-en", "Dushanbe"), ("date", "2027-06-01")]
            #expect(
                try people.partner.submit(edit, to: edit, [("title-en", "The first")] + rest).status == 303)
            let second = [("title-en", "The second"), ("version", "1")] + rest
            let refused = try people.partner.submit(edit, to: edit, second)
            let page = people.partner.text(refused)
            #expect(refused.status == 409 && page.contains("The first") && page.contains("The second"))
        }
    }
}
