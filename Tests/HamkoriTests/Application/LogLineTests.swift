import Secrets
import Storage
import Synchronization
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What the log says of sign-ins, refusals and faults, and what it does not say.
@Suite struct LogLineTests {
    /// The demo with a log that is read.
    private func withLog(_ body: (Application, () -> [String]) throws -> Void) throws {
        try withConfiguration(.sqlite, isDemo: true) { (configuration) throws in
            let lines = Lines()
            let application = try Application(
                configuration, opening: .existing, log: Log { line in lines.all.withLock { $0.append(line) } }
            )
            defer { application.database.close() }
            try body(application) {
                lines.all.withLock { kept in
                    defer { kept = [] }
                    return kept
                }
            }
        }
    }

    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    /// A line is its moment in UTC, a level, an event and facts, each with its name.
    private func told(_ line: String) throws -> String {
        let moment = /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?Z\s/
        let form = /(?:info|fault) [a-z -]+?(?: [a-z]+=(?:[^ "]+|"(?:[^"\\]|\\.)*"))*/
        let start = try #require(line.prefixMatch(of: moment), "\(line)").range.upperBound
        return String(try #require(line[start...].wholeMatch(of: form), "\(line)").0)
    }

    @Test func signInsAreWrittenWithoutWho() throws {
        try withLog { (application, lines) throws in
            _ = lines()
            let visit = Visit(application)
            let secret = "the very secret sentence of mine"
            for _ in 0..<SignInPatience.free {
                let fields = [("email", "somebody@x.tj"), ("password", secret)]
                #expect(try visit.submit("/en/sign-in", to: "/en/sign-in", fields).status == 422)
            }
            application.patience.fail(
                .stranger("somebody@x.tj"), at: application.clock.now.adding(seconds: 5))
            #expect(
                try visit.submit(
                    "/en/sign-in", to: "/en/sign-in", [("email", "somebody@x.tj"), ("password", secret)]
                ).status == 429)
            try visit.signIn(as: .officer)
            let all = lines()
            #expect(
                try all.map(told)
                    == [String](
                        repeating: "info password refused route=/sign-in reason=wrong",
                        count: SignInPatience.free) + [
                        "info password refused route=/sign-in reason=\"too many tries\"",
                        "info signed in",
                    ])
            #expect(!all.contains { $0.contains("somebody") || $0.contains("secret") })
        }
    }

    @Test func refusalsAreWrittenWithTheirRouteAndReason() throws {
        try withLog { (application, lines) throws in
            let visit = Visit(application)
            #expect(try visit.get("/en/people/00000000-0000-7000-8000-000000000000?q=Gulnora").status == 401)
            try visit.signIn(as: .officer)
            #expect(try visit.get("/en/people").status == 403)
            #expect(
                try visit.post("/en/seminars/new", [("csrf", "00"), ("title-en", "Gulnora")]).status == 403)
            visit.origin = ["Sec-Fetch-Site": "cross-site"]
            #expect(try visit.post("/en/seminars/new", [("title-en", "Gulnora")]).status == 403)
            visit.origin = [:]
            #expect(try visit.post("/api/v1/recommendations", []).status == 401)
            let all = lines()
            #expect(
                try all.map(told) == [
                    "info access refused status=401 method=GET route=/people/{id} reason=\"not signed in\"",
                    "info signed in",
                    "info access refused status=403 method=GET route=/people reason=role",
                    "info access refused status=403 method=POST route=/seminars/new reason=\"token of the form\"",
                    "info access refused status=403 method=POST route=/seminars/new reason=\"form of another site\"",
                    "info access refused status=401 method=POST route=/api/v1/recommendations reason=\"token of a program\"",
                ])
            #expect(!all.contains { $0.contains("Gulnora") || $0.contains("0000-7000") })
        }
    }

    /// When somebody has tried to complain stands nowhere.
    @Test func nothingIsWrittenOfPeopleWhoComplain() throws {
        try withLog { (application, lines) throws in
            let visit = Visit(application)
            visit.origin = ["Sec-Fetch-Site": "cross-site"]
            #expect(try visit.post("/en/contact", Complainant.story).status == 403)
            visit.origin = ["Sec-Fetch-Site": "same-origin"]
            #expect(try visit.post("/en/contact/reply", [("receipt", "12345")]).status != 500)
            let sent = try visit.post("/en/contact", [Complainant(application).ticket()] + Complainant.story)
            #expect(sent.status == 203)
            #expect(lines() == [])
        }
    }

    @Test func aJobThatFailsWritesOneLine() throws {
        try withLog { (application, lines) throws in
            _ = try application.writeUnrecorded { try $0.execute("DROP TABLE submissions") }
            _ = lines()
            #expect(try application.runJobs(at: Timestamp.now.adding(seconds: 90_000)).faults == 1)
            let failed = try lines().map(told).filter { $0.hasPrefix("fault job failed") }
            #expect(failed.count == 1 && failed.allSatisfy { $0.contains(" job=") && $0.contains(" error=") })
        }
    }

    /// The page of a fault names a number that stands in the log, and nothing from inside.
    @Test func aFaultIsToldInTheLogAndNotToPeople() throws {
        try withLog { (application, lines) throws in
            _ = try application.writeUnrecorded {
                try $0.execute("ALTER TABLE bookmarks RENAME TO elsewhere")
            }
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            _ = lines()
            let answer = try visit.get("/en/bookmarks")
            #expect(answer.status == 500)
            let page = visit.text(answer)
            for word in ["StorageError", "Error", "SQL", "SELECT", "no such table", ".swift"] {
                #expect(!page.contains(word), "\(word)")
            }
            let line = try #require(lines().first)
            #expect(try told(line).hasPrefix("fault refused request="))
            let number = try #require(line.firstMatch(of: /request=([0-9a-f]+)/)?.1)
            #expect(page.contains(number))
        }
    }
}
