import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What people see, and keep, when the machine below fails.
@Suite struct FaultPageTests {
    private let text = "Every door of every closed institution opens to the monitors without notice."

    private func propose(_ visit: Visit, _ seminar: String, _ addressee: String) throws -> Response {
        let page = "/ru/seminars/\(seminar)/propose"
        return try visit.submit(
            page, to: page,
            [
                ("title-en", "Doors"), ("text-en", text), ("theme", "closedInstitutions"),
                ("addressee", addressee), ("texts", "text-en"),
                ("explanation-en", String(repeating: "because ", count: 500)),
            ])
    }

    private func place(_ application: Application) throws -> (seminar: String, addressee: String) {
        try application.read { scope in
            let seminars = try SeminarStore.seminars.all(after: "", limit: 10, in: scope)
            let open = try #require(seminars.first { $0.state == .open || $0.state == .inSession })
            let all = try OrganisationStore.all(in: scope)
            return (open.id.text, try #require(all.first { $0.kind == .authority }).id.text)
        }
    }

    @Test func aFullDiskKeepsWhatWasTyped() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .member)
            let place = try place(application)
            let before = try application.read {
                try LedgerStore.size(in: $0)
            }
            try application.writeUnrecorded { (scope) throws in
                _ = try scope.rows("PRAGMA max_page_count = 1")
            }
            // The file may not grow, but has room in its pages: writes go on until there is none left.
            var full = try propose(visit, place.seminar, place.addressee)
            for _ in 0..<200 where full.status == 303 {
                full = try propose(visit, place.seminar, place.addressee)
            }
            #expect(full.status == 507)
            let page = visit.text(full)
            #expect(
                page.contains("На диске нет места") && page.contains("<p class=\"lines\">\(text)</p>")
                    && page.contains("name=\"once\""))
            try application.writeUnrecorded { (scope) throws in
                _ = try scope.rows("PRAGMA max_page_count = 1000000")
            }
            #expect(try propose(visit, place.seminar, place.addressee).status == 303)
            #expect(try LedgerVerification.report(application).problems == [])
            #expect(
                try application.read { try LedgerStore.size(in: $0) }
                    > before)
        }
    }

    @Test func aLostDatabaseComesBack() throws {
        try withApplication(.postgreSQL, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .member)
            let other = try Database(application.database.location)
            defer { other.close() }
            _ = try other.read {
                try $0.rows(
                    """
                    SELECT CAST(pg_terminate_backend(pid) AS TEXT) AS cut FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """)
            }
            #expect(try visit.get("/tg/recommendations").status == 200)
            let place = try place(application)
            #expect(try propose(visit, place.seminar, place.addressee).status == 303)
            let lost = Refusal(StorageError.connectionLost("gone"))
            #expect(lost.status == 503 && lost == .databaseLost)
        }
    }

    @Test func aFormOfAnEndedSessionIsOfferedAgain() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .member)
            let place = try place(application)
            let sent = try visit.post(
                "/en/seminars/\(place.seminar)/propose", [("csrf", "old"), ("text-en", text)])
            #expect(sent.status == 403)
            #expect(visit.text(sent).contains(text))
        }
    }

    @Test func aFormOfNobodyIsKeptUntilTheyHaveSignedIn() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let place = try place(application)
            let target = "/en/seminars/\(place.seminar)/propose"
            let fields = [
                ("title-en", "Doors"), ("text-en", text), ("theme", "closedInstitutions"),
                ("addressee", place.addressee), ("once", "a word of its own"),
            ]
            let sent = try visit.post(target, fields)
            #expect(sent.status == 401)
            #expect(visit.text(sent).contains(text) && visit.text(sent).contains("another window"))
            try visit.signIn(as: .member)
            // The page's token is that of nobody: the answer offers the form with one that is good.
            let offered = visit.text(try visit.post(target, fields))
            let mark = try #require(offered.range(of: "name=\"csrf\" value=\""))
            let token = String(offered[mark.upperBound...].prefix { $0 != "\"" })
            #expect(try visit.post(target, fields + [("csrf", token)]).status == 303)
        }
    }

    @Test func aSecretIsNeverShownAgain() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let sent = try Visit(application).post(
                "/en/sign-in", [("email", "a@x.tj"), ("password", "the very secret sentence of mine, long")])
            #expect(sent.status == 403)
            #expect(!Visit(application).text(sent).contains("secret sentence"))
        }
    }
}
