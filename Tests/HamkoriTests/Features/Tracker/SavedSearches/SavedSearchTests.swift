import Storage
import TestDatabases
import TestMailServer
import Testing
import Web

@testable import Hamkori

@Suite struct SavedSearchTests {
    private let closed = "/en/workspace/searches/new?theme=closedInstitutions&page=2"

    @Test(arguments: DigestRhythm.allCases) func whenADigestGoesOut(rhythm: DigestRhythm) throws {
        for (last, next) in [
            ("2027-01-31", (daily: "2027-02-01", weekly: "2027-02-07", monthly: "2027-02-28")),
            ("2028-02-29", (daily: "2028-03-01", weekly: "2028-03-07", monthly: "2028-03-29")),
        ] {
            let last = try #require(CalendarDate(last))
            let expected =
                switch rhythm {
                case .off: ""
                case .daily: next.daily
                case .weekly: next.weekly
                case .monthly: next.monthly
                }
            for offset in 0..<40 {
                let day = last.adding(days: offset)
                let isDue = rhythm != .off && day.text >= expected
                #expect(
                    rhythm.isDue(after: last, at: day.at(hour: 6, minute: 59))
                        == (isDue && day.text > expected))
                #expect(rhythm.isDue(after: last, at: day.at(hour: 7)) == isDue)
            }
        }
    }

    /// The search that a visit has saved.
    private func saved(_ visit: Visit, _ rhythm: String = "daily", name: String = "Closed institutions")
        throws
        -> SavedSearch
    {
        let query = "theme=closedInstitutions"
        let sent = try visit.submit(
            closed, to: "/en/workspace/searches/new", [("query", query), ("name", name), ("rhythm", rhythm)])
        #expect(sent.status == 303)
        let searches = try visit.gate.application.read { scope in
            let people = try PersonStore.active(in: scope)
            return try people.flatMap { try SavedSearchStore.searches(of: $0.id, in: scope) }
        }
        return try #require(searches.first { $0.name == name })
    }

    @Test(arguments: Engine.allCases) func aListIsSavedChangedDeletedAndHadBack(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { application in
            let visit = Visit(application)
            try visit.signIn(as: .expert)
            #expect(
                try visit.text(visit.get("/en/recommendations?theme=children")).contains(
                    "/en/workspace/searches/new?theme=children"))
            #expect(try visit.text(visit.get(closed)).contains("value=\"theme=closedInstitutions\""))
            let nameless = try visit.submit(
                closed, to: "/en/workspace/searches/new", [("query", "q=x"), ("name", ""), ("rhythm", "off")])
            #expect(nameless.status == 422 && visit.text(nameless).contains("value=\"q=x\""))
            let search = try saved(visit)
            let list = "/en/workspace/searches"
            #expect(try visit.text(visit.get(list)).contains("/en/recommendations?theme=closedInstitutions"))
            // Saved again it is the same one under another name.
            #expect(try saved(visit, name: "Prisons").id == search.id)
            let page = "\(list)/\(search.id)"
            #expect(try visit.submit(page, to: page, [("name", "Places"), ("rhythm", "off")]).status == 303)
            #expect(try visit.text(visit.get(list)).contains("Places"))
            #expect(try visit.submit(page, to: page + "/delete", []).status == 303)
            #expect(try visit.text(visit.get(list)).contains(page + "/restore"))
            #expect(try visit.submit(list, to: page + "/restore", []).status == 303)
            #expect(try !visit.text(visit.get(list)).contains(page + "/restore"))
            // What stays deleted is erased.
            #expect(try visit.submit(page, to: page + "/delete", []).status == 303)
            try application.runJobs(at: Timestamp.now.adding(seconds: SavedSearch.undoDays * 86_400 + 60))
            #expect(try visit.get(page).status == 404)
        }
    }

    @Test func nobodySeesAnothersSearch() throws {
        try withApplication(.sqlite, isDemo: true) { application in
            let visit = Visit(application)
            try visit.signIn(as: .expert)
            let search = try saved(visit)
            let page = "/en/workspace/searches/\(search.id)"
            for role in [Role.administrator, .member] {
                let other = Visit(application)
                try other.signIn(as: role)
                #expect(try other.get(page).status == 404)
                #expect(try other.submit("/en/workspace", to: page + "/delete", []).status == 404)
                #expect(
                    try other.submit("/en/workspace", to: page, [("name", "x"), ("rhythm", "off")]).status
                        == 404)
            }
            #expect(try visit.get(page).status == 200)
        }
    }

    @Test(arguments: Engine.allCases) func theFeedNeedsNoSessionAndCanBeRevoked(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { application in
            let visit = Visit(application)
            try visit.signIn(as: .expert)
            let search = try saved(visit)
            let address = "/feeds/\(try #require(search.feed).text)"
            let reader = Visit(application)
            let feed = try reader.get(address)
            #expect(feed.status == 200 && feed.headers["Set-Cookie"] == nil)
            #expect(feed.headers["Content-Type"] == "application/atom+xml; charset=utf-8")
            let text = reader.text(feed)
            let list = try application.read {
                try RecommendationStore.list(
                    ListRequest(query: try Fields(parsing: "theme=closedInstitutions")),
                    in: $0)
            }
            #expect(list.total > 0 && list.total < 25)
            #expect(text.split(separator: "<entry>").count - 1 == list.total)
            for item in list.items { #expect(text.contains("urn:uuid:\(item.id)")) }
            // Nothing changed, so nothing differs: a reader who has it gets 304.
            #expect(try reader.text(reader.get(address)) == text)
            let page = "/en/workspace/searches/\(search.id)"
            #expect(try visit.text(visit.get(page)).contains(address))
            #expect(try visit.submit(page, to: page + "/feed", []).status == 303)
            #expect(try reader.get(address).status == 404)
            let renewed = try #require(
                try application.read { try SavedSearchStore.search(search.id, in: $0)?.feed })
            #expect(try reader.get("/feeds/\(renewed.text)").status == 200)
            #expect(try visit.submit(page, to: page + "/feed/end", []).status == 303)
            #expect(try reader.get("/feeds/\(renewed.text)").status == 404)
            #expect(try reader.get("/feeds/\(String(repeating: "A", count: 43))").status == 404)
        }
    }

    private func say(_ number: Int, _ application: Application) throws {
        let page = try application.read {
            try RecommendationStore.list(ListRequest(query: Fields()), in: $0)
        }
        let known = try #require(page.items.first { $0.number == number })
        try application.write(as: Application.nobody, at: .now) {
            try RecommendationDeeds.say(
                .inProgress, by: .state, of: known.id, reason: Wording(en: "Begun"), in: $0)
        }
    }

    /// The numbers of a recommendation that the saved search finds and of one that it does not.
    private func numbers(_ application: Application) throws -> (inside: Int, outside: Int) {
        let all = try application.read {
            try RecommendationStore.list(ListRequest(query: Fields()), in: $0)
        }.items
        let inside = try #require(all.first { $0.theme == .closedInstitutions })
        return (inside.number, try #require(all.first { $0.theme != .closedInstitutions }).number)
    }

    /// How many digests have come by an hour of a day after today; the demo's reminders come, too.
    private func digests(
        _ application: Application, _ server: TestMailServer, day: Int, hour: Int = 8
    ) throws -> [String] {
        try application.runJobs(at: Timestamp.now.date.adding(days: day).at(hour: hour))
        return try server.mails.filter { $0.contains("List-Unsubscribe:") }
    }

    @Test(arguments: Engine.allCases) func aDigestTellsOnceWhatIsNewAndNothingWhenNothingIs(engine: Engine)
        throws
    {
        try withMail(engine, isDemo: true) { application, server in
            let numbers = try numbers(application)
            let visit = Visit(application)
            try visit.signIn(as: .expert)
            let search = try saved(visit)
            #expect(try digests(application, server, day: 1).count == 0)
            try say(numbers.outside, application)
            #expect(try digests(application, server, day: 2).count == 0)
            try say(numbers.inside, application)
            try say(numbers.inside, application)
            #expect(try digests(application, server, day: 3, hour: 6).count == 0)
            #expect(try digests(application, server, day: 3).count == 1)
            #expect(try digests(application, server, day: 3).count == 1)
            #expect(try digests(application, server, day: 4).count == 1)
            let mail = try #require(try digests(application, server, day: 5).first)
            #expect(read("subject", of: mail) == "Closed institutions: 1 new or changed recommendation")
            #expect(read("text", of: mail).contains("changed: \(numbers.inside). "))
            let end = "http://127.0.0.1:8080/unsubscribe/\(search.unsubscribe.text)"
            #expect(read("List-Unsubscribe", of: mail) == "<\(end)>")
            #expect(read("List-Unsubscribe-Post", of: mail) == "List-Unsubscribe=One-Click")
        }
    }

    @Test(arguments: Engine.allCases) func aMailProgramEndsADigestWithoutASession(engine: Engine) throws {
        try withMail(engine, isDemo: true) { application, server in
            let visit = Visit(application)
            try visit.signIn(as: .expert)
            let search = try saved(visit)
            let end = "/unsubscribe/\(search.unsubscribe.text)"
            try say(try numbers(application).inside, application)
            // Whoever only looks ends nothing.
            let reader = Visit(application)
            let opened = try #require(reader.get(end).headers["Location"])
            #expect(try reader.text(reader.get(opened)).contains("Stop receiving the digest"))
            #expect(
                try application.read { try SavedSearchStore.search(search.id, in: $0)?.rhythm }
                    == .daily)
            let ended = try reader.post(end, [("List-Unsubscribe", "One-Click")])
            #expect(ended.status == 200 && reader.text(ended).contains("will no longer be sent"))
            #expect(try digests(application, server, day: 1).count == 0)
            #expect(try reader.text(reader.get(opened)).contains("will no longer be sent"))
            // The button on the page leads back to it.
            #expect(try reader.post(end, []).headers["Location"] == opened)
        }
    }

    /// A digest that is switched on begins with what happens from then on.
    @Test func whatHappenedWhileItWasOffIsNotTold() throws {
        try withMail(.sqlite, isDemo: true) { application, server in
            let visit = Visit(application)
            try visit.signIn(as: .expert)
            let search = try saved(visit, "off")
            for number in 1...5 { try say(number, application) }
            let page = "/en/workspace/searches/\(search.id)"
            let sent = try visit.submit(page, to: page, [("name", "x"), ("rhythm", "daily")])
            #expect(sent.status == 303)
            #expect(try digests(application, server, day: 1).isEmpty)
        }
    }

    /// The changes are found through the ledger's own order, however many records there are.
    @Test func changesAreReadThroughAnIndex() throws {
        try withApplication(.sqlite, isDemo: true) { application in
            let visit = Visit(application)
            try visit.signIn(as: .expert)
            let search = try saved(visit)
            for number in 1...3 { try say(number, application) }
            try application.read { (scope) throws in
                let plans = try scope.transaction.plans {
                    _ = try SearchChanges(search, after: search.seen, in: scope)
                }
                #expect(plans.count == 2)
                #expect(plans[0].contains("number>?"), "\(plans[0])")
                #expect(plans[1].contains("id=?") && !plans[1].contains("SCAN r"), "PLAN \(plans[1])")
            }
        }
    }
}
