import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Who waits behind whom: each class of work has its own threads, so a flood of one stops no other.
@Suite struct WorkClassTests {
    private func lanes(
        _ application: Application, _ method: Web.Method, _ target: String, cookie: String? = nil
    ) throws -> (plain: String?, files: String?) {
        var headers: Headers = [:]
        if let cookie { headers.set("Cookie", cookie) }
        let head = try RequestHead(method: method, target: target, headers: headers)
        guard case .accept(_, let lane, let filesLane, _) = Gate(application: application).admit(head) else {
            return (nil, nil)
        }
        return (lane?.name, filesLane?.name)
    }

    @Test func whatIsSlowStandsApart() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            func plain(_ method: Web.Method, _ target: String) throws -> String? {
                try lanes(application, method, target).plain
            }
            for page in [
                "/en", "/en/recommendations?q=torture", "/en/sign-in", "/nowhere", "/api/v1/recommendations",
            ] {
                #expect(try plain(.get, page) == "pages", "\(page)")
            }
            for path in ["/en/sign-in", "/tg/workspace/confirm", "/ru/workspace/password"] {
                #expect(try plain(.post, path) == "passwords", "\(path)")
            }
            let invitation = String(repeating: "A", count: 43)
            #expect(try plain(.post, "/en/invitation/\(invitation)") == "passwords")
            for format in ["pdf", "docx", "xlsx", "csv", "json"] {
                #expect(
                    try plain(.get, "/en/recommendations?format=\(format)") == "public documents", "\(format)"
                )
            }
            #expect(try plain(.get, "/data/recommendations.csv") == "public documents")
            #expect(try plain(.get, "/en/recommendations?format=atom") == "pages")
            #expect(try plain(.post, "/en/recommendations/import") == "imports")
            #expect(try plain(.post, "/en/sign-out") == "forms")
        }
    }

    /// A complaint waits for nothing but complaints, and one without files not for files.
    @Test func complaintsHaveThreadsOfTheirOwn() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            for language in ["tg", "ru", "en"] {
                for path in ["contact", "complaints/new", "contact/reply", "complaints/receipt"] {
                    #expect(try lanes(application, .get, "/\(language)/\(path)").plain == "intake", "\(path)")
                }
                for path in ["contact", "contact/reply/message"] {
                    let lanes = try lanes(application, .post, "/\(language)/\(path)")
                    #expect(lanes.plain == "intake" && lanes.files == "files", "\(path)")
                }
            }
            for endpoint in FeatureList.all.flatMap(\.endpoints) {
                #expect(endpoint.isForComplainants == (endpoint.work == .intake), "\(endpoint.pattern)")
            }
        }
    }

    /// Whoever is signed in does not wait behind everybody for a document; an invented cookie helps nobody.
    @Test func officersHaveTheirOwnDocuments() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            #expect(try visit.get("/en/workspace").status == 200)
            let cookie = "hamkori=" + (visit.cookies["hamkori"] ?? "")
            let id: ID<Complaint> = application.newID(at: .now)
            let letter = "/en/complaints/\(id.text)/letters/1?format=pdf"
            for page in ["/en/recommendations?format=pdf", letter] {
                #expect(try lanes(application, .get, page, cookie: cookie).plain == "documents")
                for other in [nil, "hamkori=" + String(repeating: "A", count: 43)] {
                    #expect(try lanes(application, .get, page, cookie: other).plain == "public documents")
                }
            }
        }
    }

    /// Files of people who complain are counted while they come, and of everybody whose session nobody knows.
    @Test func filesOfStrangersAreCounted() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let gate = Gate(application: application)
            func isCounted(_ path: String, _ cookie: String?) throws -> Bool {
                var headers: Headers = [:]
                if let cookie { headers.set("Cookie", cookie) }
                let head = try RequestHead(method: .post, target: path, headers: headers)
                guard case .accept(let limit, _, _, let quota) = gate.admit(head) else { return false }
                #expect(limit.files > 0, "\(path)")
                return quota != nil
            }
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            #expect(try visit.get("/en/workspace").status == 200)
            let known = "hamkori=" + (visit.cookies["hamkori"] ?? "")
            for path in ["/en/recommendations/import", "/en/complaints/register"] {
                #expect(try isCounted(path, nil), "\(path)")
                #expect(try isCounted(path, "hamkori=" + String(repeating: "A", count: 43)), "\(path)")
                #expect(try !isCounted(path, known), "\(path)")
            }
            for cookie in [nil, known] { #expect(try isCounted("/en/contact", cookie)) }
        }
    }

    /// Everybody who works has a connection to read with.
    @Test func threadsDoNotWaitForConnections() throws {
        #expect(Set(WorkClass.lanes.map(\.name)).count == WorkClass.allCases.count)
        #expect(WorkClass.threads < 20)
        try withApplication(.sqlite) { (application) throws in
            func nested(_ depth: Int) throws {
                guard depth > 0 else { return }
                try application.read { _ in try nested(depth - 1) }
            }
            try nested(WorkClass.threads)
        }
    }

    /// Files that the server has no place for are named, and everything else of the form stays.
    @Test func aFormKeepsItsWordsWhenItsFilesAreLeftOut() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let person = try Complainant(application)
            let page = try person.post(
                person.intake.submit, [person.ticket()] + Complainant.story,
                files: [("a.txt", Array("A note".utf8))], leftOut: true)
            #expect(page.status == 422)
            #expect(
                page.text.contains("could not be accepted now")
                    && page.text.contains("bring them to the office")
            )
            #expect(page.text.contains("Zulaykho"))
        }
    }
}
