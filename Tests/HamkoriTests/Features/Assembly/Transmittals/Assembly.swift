import Testing
import Web

@testable import Hamkori

/// The people between a seminar and a promise, and what they do in the browser.
struct Assembly {
    let application: Application
    let officer: Visit
    let member: Visit
    let partner: Visit
    let focalPoint: Visit
    /// Somebody without an account.
    let reader: Visit

    init(_ application: Application) throws {
        func visit(_ role: Role) throws -> Visit {
            let visit = Visit(application)
            try visit.signIn(as: role)
            return visit
        }
        self.application = application
        officer = try visit(.officer)
        member = try visit(.member)
        partner = try visit(.partner)
        focalPoint = try visit(.focalPoint)
        reader = Visit(application)
    }

    static func location(_ response: Response) throws -> String {
        try #require(response.headers["Location"], "\(response.status)")
    }

    /// The values of a field's options or boxes on a page, in their order.
    static func values(of name: String, in page: String) throws -> [String] {
        let inSelect = page.split(separator: "name=\"\(name)\"").dropFirst().first
            .flatMap { $0.split(separator: "</select>").first }
        let boxes = page.matches(
            of: try Regex("name=\"\(name)\" value=\"([^\"]+)\"", as: (Substring, Substring).self)
        )
        .map { String($0.output.1) }
        guard boxes.isEmpty, let inSelect else { return boxes }
        return inSelect.matches(of: /value="([^"]+)"/).map { String($0.output.1) }
    }

    /// Lets a seminar adopt a recommendation and returns its id.
    func adopt() throws -> String {
        let seminar = try Assembly.location(
            officer.submit(
                "/en/seminars/new", to: "/en/seminars/new",
                [
                    ("title-en", "Seminar in Khujand"), ("starts", "2027-03-01"), ("ends", "2027-03-02"),
                    ("place-en", "Khujand"), ("public", "yes"),
                ]))
        #expect(try officer.submit(seminar, to: seminar + "/advance", []).status == 303)
        let form = seminar + "/propose"
        let addressee = try Assembly.values(of: "addressee", in: member.text(member.get(form))).first
        let proposal = try Assembly.location(
            member.submit(
                form, to: form,
                [
                    ("title-en", "Open the doors"), ("text-en", "Open all doors."),
                    ("theme", "closedInstitutions"), ("addressee", try #require(addressee)),
                ]))
        let decision = [
            ("rule", "twoThirds"), ("base", "valid"), ("entitled", "26"), ("present", "26"), ("quorum", "14"),
            ("yes", "19"), ("no", "5"), ("abstain", "2"),
        ]
        #expect(
            try officer.submit(proposal + "/decision", to: proposal + "/decision", decision).status == 303)
        let form2 = try partner.text(partner.get("/en/transmittals/new"))
        return try #require(Assembly.values(of: "recommendations", in: form2).first)
    }

    /// Prepares a package with a recommendation and returns its page.
    func prepare(_ recommendation: String) throws -> String {
        let form = "/en/transmittals/new"
        let addressee = try Assembly.values(of: "addressee", in: partner.text(partner.get(form))).first
        return try Assembly.location(
            partner.submit(
                form, to: form,
                [
                    ("recommendations", recommendation), ("addressee", try #require(addressee)),
                    ("title-en", "The package of Khujand"), ("letter-en", "We submit the adopted text."),
                ]))
    }

    /// Plans a round and returns its page.
    func plan() throws -> String {
        try Assembly.location(
            partner.submit(
                "/en/dialogues/new", to: "/en/dialogues/new",
                [("title-en", "The round of June"), ("place-en", "Dushanbe"), ("date", "2027-06-01")]))
    }

    /// Puts what waits for a round onto its agenda, so many of it, and returns the pages of the items.
    func putOnAgenda(of round: String, _ count: Int) throws -> [String] {
        let form = round + "/agenda"
        let waiting = try Assembly.values(of: "recommendations", in: partner.text(partner.get(form)))
        try #require(waiting.count >= count)
        let chosen = waiting.prefix(count).map { ("recommendations", $0) }
        #expect(try partner.submit(form, to: form, chosen).status == 303)
        return try partner.text(partner.get(round)).matches(of: /href="(\/en\/dialogues\/items\/[0-9a-f-]+)"/)
            .map { String($0.output.1) }
    }
}
