import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Forms of records that are sent again, or after somebody else: what may be chosen has changed meanwhile.
@Suite struct RecordFormTests {
    /// The hidden fields of a form's page, other than marks of its texts.
    private func hidden(_ path: String, _ visit: Visit) throws -> [(String, String)] {
        let page = visit.text(try visit.get(path))
        return ["csrf", "once", "version"].compactMap { name in
            guard let start = page.range(of: "name=\"\(name)\" value=\"") else { return nil }
            return (name, String(page[start.upperBound...].prefix { $0 != "\"" }))
        }
    }

    private func measure(_ application: Application) throws -> String {
        let id = try application.read { scope in
            try MeasureStore.table.all(after: "", limit: 50, in: scope)
                .first { $0.standing.state == .underway }?.id.text
        }
        return "/en/plan/" + (try #require(id)) + "/state"
    }

    @Test(arguments: Engine.allCases) func aMoveThatIsSentTwiceIsDoneOnce(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .commissioner)
            let path = try measure(application)
            let form = try hidden(path, visit) + [("state", "done"), ("since", "2026-01-02")]
            let (first, second) = (try visit.post(path, form), try visit.post(path, form))
            #expect(first.status == 303 && second.status == 303)
            #expect(first.headers["Location"] == second.headers["Location"])
        }
    }

    @Test(arguments: Engine.allCases) func whoWasOvertakenIsToldSoThoughTheChoiceIsGone(engine: Engine) throws
    {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .commissioner)
            let path = try measure(application)
            let (one, other) = (try hidden(path, visit), try hidden(path, visit))
            let day = [("since", "2026-01-02"), ("reason-en", "because")]
            #expect(try visit.post(path, one + day + [("state", "done")]).status == 303)
            let refused = try visit.post(path, other + day + [("state", "dropped")])
            #expect(refused.status == 409 && visit.text(refused).contains("because"))
        }
    }

    @Test(arguments: Engine.allCases) func aPackageThatIsSentTwiceIsPreparedOnceAndNoLetterIsLost(
        engine: Engine
    ) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let addressee = try application.read { scope in
                try #require(try OrganisationStore.all(in: scope).first { $0.kind == .authority })
            }
            let people = try Assembly(application)
            let (one, visit) = (try people.adopt(), people.partner)
            let path = "/en/transmittals/new"
            let texts = [
                ("title-en", "A package"), ("letter-en", "Dear Minister"), ("addressee", addressee.id.text),
            ]
            // The same text twice is one text.
            let form = try hidden(path, visit) + texts + [("recommendations", one), ("recommendations", one)]
            let first = try visit.post(path, form)
            #expect(first.status == 303)
            let place = try #require(first.headers["Location"])
            let token = try hidden(path, visit)
            #expect(try visit.post(place + "/send", token).status == 303)
            // It is on offer no more, and the first sending was taken all the same.
            #expect(try visit.post(path, form).headers["Location"] == place)
            // What is not on offer is refused, and the letter stays.
            let other = "01972ecb-d600-7000-8000-000000000000"
            let refused = try visit.post(path, try hidden(path, visit) + texts + [("recommendations", other)])
            #expect(refused.status == 422 && visit.text(refused).contains("Dear Minister"))
        }
    }

    @Test func boxesThatSomebodyElseTickedAreShown() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let id = try application.read { scope in
                try #require(try SeminarStore.seminars.all(after: "", limit: 1, in: scope).first?.id.text)
            }
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let path = "/en/seminars/\(id)/edit"
            let texts = [
                ("title-en", "Seminar"), ("place-en", "Dushanbe"), ("starts", "2027-02-01"),
                ("ends", "2027-02-02"), ("languages", "tg"),
            ]
            let (one, other) = (try hidden(path, visit), try hidden(path, visit))
            #expect(
                try visit.post(path, one + texts + [("themes", "torture"), ("themes", "torture")]).status
                    == 303)
            let refused = try visit.post(path, other + texts + [("themes", "women"), ("public", "yes")])
            #expect(refused.status == 409)
            let saved = visit.text(refused).split(separator: "class=\"saved\"").dropFirst()
            #expect(saved.count == 2, "the themes, and that it is not public")
            #expect(saved.first?.contains(Theme.torture.name[.en]) == true)
            #expect(saved.last?.contains("(empty)") == true)
            let themes = try application.read { scope in
                try SeminarStore.seminars.record(withID: id, in: scope)?.themes
            }
            #expect(themes == [.torture], "a box is ticked once")
        }
    }

    @Test func aWordThatIsNoneIsRefusedAndNotDropped() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let path = "/en/organisations/new"
            let sent = [("name-en", "New"), ("kind", "media"), ("region", "sughd"), ("themes", "nonsense")]
            let refused = try visit.post(path, try hidden(path, visit) + sent)
            #expect(refused.status == 422 && visit.text(refused).contains("Choose one of the options."))
            let seminar = "/en/seminars/01a22327-0000-7000-8000-000000000000/participants"
            let token = try hidden(path, visit)
            #expect(
                try visit.post(seminar, token + [("title-en", "Expert"), ("region", "sughd")]).status == 404)
        }
    }
}
