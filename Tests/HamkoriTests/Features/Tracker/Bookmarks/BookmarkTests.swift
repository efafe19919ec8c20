import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Bookmarks are their owner's alone.
@Suite struct BookmarkTests {
    private func first(_ application: Application) throws -> Recommendation {
        try application.read {
            try #require(RecommendationStore.published(after: nil, limit: 1, in: $0).first)
        }
    }

    @Test(arguments: Engine.allCases) func markedNotedRemovedAndHadBack(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let known = try first(application)
            let page = "/en/recommendations/\(known.id.text)"
            let note = "/en/bookmarks/\(known.id.text)"
            let size = try application.read {
                try LedgerStore.size(in: $0)
            }
            let visit = Visit(application)
            try visit.signIn(as: .member)
            #expect(try visit.get(note).status == 404)
            #expect(try visit.submit(page, to: page + "/bookmark", []).status == 303)
            // The page offers it once; sent again from elsewhere, it changes nothing.
            #expect(try visit.submit(note, to: page + "/bookmark", []).status == 303)
            #expect(try visit.submit(note, to: note, [("note", "Ask Farida\nin Khujand")]).status == 303)
            #expect(
                try visit.submit(note, to: note, [("note", String(repeating: "x", count: 2_001))]).status
                    == 422)
            let list = visit.text(try visit.get("/en/bookmarks?q=farida"))
            #expect(list.contains("in Khujand") && list.contains(known.title.text(.en)))
            #expect(try visit.text(visit.get("/en/bookmarks?format=json")).contains("Ask Farida"))
            #expect(try visit.text(visit.get(page)).contains("Ask Farida"))
            let other = Visit(application)
            try other.signIn(as: .officer)
            for address in ["/en/bookmarks", page, note] {
                #expect(try !other.text(other.get(address)).contains("Farida"), "\(address)")
            }
            #expect(try visit.submit(note, to: note + "/remove", []).status == 303)
            #expect(try visit.get(note).status == 404)
            #expect(try visit.submit("/en/bookmarks", to: note + "/restore", []).status == 303)
            #expect(try visit.text(visit.get(note)).contains("Ask Farida"))
            // What a person marks never stands in the ledger.
            #expect(
                try application.read { try LedgerStore.size(in: $0) }
                    == size)
        }
    }

    /// One character may have any number of combining marks: its bytes count, at most four for each of 2,000 characters.
    @Test func aTextIsBoundedInBytesToo() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let id = try first(application).id.text
            let note = "/en/bookmarks/\(id)"
            let visit = Visit(application)
            try visit.signIn(as: .member)
            let page = "/en/recommendations/\(id)"
            #expect(try visit.submit(page, to: page + "/bookmark", []).status == 303)
            for (marks, status) in [(4_001, 422), (3_999, 303)] {
                let text = "x" + String(repeating: "\u{301}", count: marks)
                #expect(text.count == 1)
                let answer = try visit.submit(note, to: note, [("note", text)])
                #expect(answer.status == status)
                #expect(visit.text(answer).contains("together take at most 8000 bytes") == (status == 422))
            }
        }
    }

    @Test func whatWasRemovedIsErasedAfterADay() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let known = try first(application)
            try application.writeUnrecorded { (scope) throws in
                let people = try PersonStore.active(in: scope)
                let (one, other) = (people[0].id, people[1].id)
                let now = Timestamp.now
                for person in [one, other] {
                    try BookmarkStore.mark(known, by: person, at: now, in: scope)
                }
                try BookmarkStore.remove(known.id, by: one, at: now, in: scope)
                #expect(try BookmarkStore.removed(by: one, at: now, in: scope).count == 1)
                let later = now.adding(seconds: BookmarkStore.grace + 1)
                #expect(try BookmarkStore.removed(by: one, at: later, in: scope).isEmpty)
                try BookmarkStore.remove(known.id, by: other, at: later, in: scope)
                #expect(try BookmarkStore.removed(by: one, at: now, in: scope).isEmpty)
                #expect(try BookmarkStore.removed(by: other, at: later, in: scope).count == 1)
            }
        }
    }
}
