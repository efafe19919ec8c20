import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// From an empty form to an adopted recommendation, on both engines.
@Suite struct SeminarJourneyTests {
    private let seminar = [
        ("title-en", "Seminar in Khujand"), ("starts", "2027-03-01"), ("ends", "02.03.2027"),
        ("place-en", "Khujand"),
        ("public", "yes"),
    ]

    private func location(_ response: Response) throws -> String {
        try #require(response.headers["Location"])
    }

    @Test(arguments: Engine.allCases) func aProposalBecomesARecommendation(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let place = try location(officer.submit("/en/seminars/new", to: "/en/seminars/new", seminar))
            #expect(try officer.submit(place, to: place + "/advance", []).status == 303)
            let member = Visit(application)
            try member.signIn(as: .member)
            let ministry = try application.read {
                try OrganisationStore.all(in: $0).first { $0.kind == .authority }
            }
            let proposal = try location(
                member.submit(
                    place + "/propose", to: place + "/propose",
                    [
                        ("title-en", "Open the doors"), ("text-en", "Open all doors by the end of the year."),
                        ("theme", "closedInstitutions"), ("addressee", try #require(ministry).id.text),
                    ]))
            #expect(try member.get(proposal + "/decision").status == 403)
            let decided = try officer.submit(
                proposal + "/decision", to: proposal + "/decision",
                [
                    ("rule", "twoThirds"), ("base", "valid"), ("entitled", "26"), ("present", "26"),
                    ("quorum", "14"),
                    ("yes", "19"), ("no", "5"), ("abstain", "2"),
                ])
            #expect(decided.status == 303)
            let list = member.text(try member.get("/en/recommendations?q=open+the+doors"))
            // The words that were looked for are marked.
            let plain = list.replacing("<mark>", with: "").replacing("</mark>", with: "")
            #expect(plain.contains("Open the doors") && list.contains("<mark>"))
            #expect(try LedgerVerification.report(application).problems == [])
            let again = try officer.submit(
                proposal + "/decision", to: proposal + "/decision",
                [("rule", "consensus"), ("base", "valid")])
            #expect(again.status == 422)
        }
    }

    @Test(arguments: Engine.allCases) func sendingTwiceWritesOnce(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let page = officer.text(try officer.get("/en/seminars/new"))
            let hidden = ["csrf", "once"].map { name in
                let start = page.range(of: "name=\"\(name)\" value=\"")
                return (name, String(page[(start?.upperBound ?? page.startIndex)...].prefix { $0 != "\"" }))
            }
            let first = try officer.post("/en/seminars/new", hidden + seminar)
            let second = try officer.post("/en/seminars/new", hidden + seminar)
            #expect(first.status == 303 && second.status == 303)
            #expect(first.headers["Location"] == second.headers["Location"])
        }
    }

    @Test(arguments: Engine.allCases) func aStaleEditKeepsBothTexts(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let place = try location(officer.submit("/en/seminars/new", to: "/en/seminars/new", seminar))
            let first = [("title-en", "The first")] + seminar.dropFirst()
            let second = [("title-en", "The second"), ("version", "1")] + seminar.dropFirst()
            #expect(try officer.submit(place + "/edit", to: place + "/edit", first).status == 303)
            let token = officer.text(try officer.get(place + "/edit"))
            let start = try #require(token.range(of: "name=\"csrf\" value=\""))
            let csrf = String(token[start.upperBound...].prefix { $0 != "\"" })
            let refused = try officer.post(place + "/edit", [("csrf", csrf), ("once", "another")] + second)
            #expect(refused.status == 409)
            let page = officer.text(refused)
            #expect(page.contains("The first") && page.contains("The second"))
        }
    }

    @Test func whatIsWrongIsSaidAndWhatWasTypedStays() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let wrong = [
                ("title-ru", "Мой семинар"), ("starts", "31.02.2027"), ("ends", "2027-01-01"),
                ("place-ru", String(repeating: "ы", count: 201)),
            ]
            let response = try officer.submit("/ru/seminars/new", to: "/ru/seminars/new", wrong)
            #expect(response.status == 422)
            let page = officer.text(response)
            #expect(page.contains("Мой семинар") && page.contains("31.02.2027"))
            #expect(page.contains("Такой даты нет") && page.contains("Не более 200 знаков; сейчас 201"))
        }
    }
}
