import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// An error page signs nothing that a stranger wrote.
@Suite struct ResendingTests {
    private static let strange: [Headers] = [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
        ["Origin": "https://evil.example", "Host": "h.tj"], ["Origin": "null"], [:],
    ]

    private func text(_ visit: Visit, _ target: String, _ fields: [(String, String)]) throws -> String {
        let answer = try visit.post(target, fields)
        #expect((401...403).contains(answer.status), "\(target) \(answer.status)")
        return visit.text(answer)
    }

    @Test func aForgedFormGetsNoToken() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            let monitor = try #require(people.first { $0.role == .monitor })
            let role = "/en/people/\(monitor.id.text)/role"
            let forged = [("csrf", "00"), ("role", "administrator"), ("once", "x")]
            for headers in ResendingTests.strange {
                let administrator = Visit(application)
                try administrator.signIn(as: .administrator)
                administrator.origin = headers
                let visits = [administrator, Visit(application)]
                visits[1].origin = headers
                for visit in visits {
                    for (target, fields) in [
                        (role, forged), ("/en/seminars/new", [("csrf", "00"), ("title-en", "A")]),
                    ] {
                        let page = try text(visit, target, fields)
                        #expect(
                            !page.contains("name=\"csrf\"") && !page.contains("<form"), "\(headers) \(target)"
                        )
                    }
                }
            }
            let after = try application.read { try PersonStore.person(monitor.id, in: $0) }
            #expect(after?.role == .monitor)
        }
    }

    /// The token of our own page does not make a form of another site ours.
    @Test func aGoodTokenFromAnotherSiteWritesNothing() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let people = try application.read {
                try PersonStore.active(in: $0)
            }
            let monitor = try #require(people.first { $0.role == .monitor })
            func now() throws -> (role: Role?, size: Int) {
                try application.read { scope in
                    (
                        try PersonStore.person(monitor.id, in: scope)?.role,
                        try LedgerStore.size(in: scope)
                    )
                }
            }
            let page = "/en/people/\(monitor.id.text)"
            let administrator = Visit(application)
            try administrator.signIn(as: .administrator)
            let html = administrator.text(try administrator.get(page))
            let fields = try ["csrf", "once"].map { name in
                (name, try #require(administrator.value(of: name, in: html)))
            }
            let before = try now()
            // A browser that says nothing is taken: it is from before 2020.
            for headers in ResendingTests.strange.dropLast() {
                administrator.origin = headers
                #expect(try administrator.post(page + "/role", fields + [("role", "expert")]).status == 403)
                #expect(try now() == before, "\(headers)")
            }
            administrator.origin = ["Sec-Fetch-Site": "same-origin"]
            #expect(try administrator.post(page + "/role", fields + [("role", "expert")]).status == 303)
            #expect(try now().role == .expert)
        }
    }

    @Test func rightsAndKeysAreNeverResent() throws {
        let names = ["Accounts", "Escrow", "API", "Readers"]
        let owners = FeatureList.all.filter { names.contains($0.name) }
        let forms = owners.flatMap(\.endpoints).filter { $0.kind == .form }
        #expect(owners.count == 4 && forms.count > 17)
        for form in forms { #expect(!form.isResendable, "\(form.pattern)") }
        // A term and a confirmed clock let cases be erased; consent gives an organisation keys.
        for pattern in [
            "/working-days/terms", ServerClock.confirm.pattern, Referrals.consent.pattern,
            "/complaints/receipt/consent",
        ] {
            let found = FeatureList.all.flatMap(\.endpoints).filter {
                $0.pattern == pattern && $0.method == .post
            }
            #expect(found.map(\.isResendable) == [false], "\(pattern)")
        }
        // Whatever only confirmed readers may do, wherever it stands.
        for permission in Permission.ofReaders { #expect(permission.governsAccess, "\(permission)") }
        let all = FeatureList.all.flatMap(\.endpoints).filter { $0.kind == .form && $0.isResendable }
        #expect(all.count > 40)
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            let page = try text(
                visit, "/en/people/00000000-0000-7000-8000-000000000000/role",
                [("csrf", "00"), ("role", "administrator"), ("texts", "why"), ("why", "Elected")])
            #expect(!page.contains("<form") && page.contains("Elected"))
            let commissioner = Visit(application)
            try commissioner.signIn(as: .commissioner)
            let id = "00000000-0000-7000-8000-000000000000"
            for action in ["\(id)/confirm", "confirmations/\(id)/revoke"] {
                let page = try text(
                    commissioner, "/en/readers/\(action)",
                    [("csrf", "00"), ("compared", "yes"), ("texts", "why"), ("why", "Elected")])
                #expect(!page.contains("<form") && page.contains("Elected"))
            }
        }
    }

    /// The texts that a person typed are shown; the names of fields and the values of choices never are. All of it is
    /// sent again.
    @Test(arguments: Language.allCases) func onlyWhatWasTypedIsShownAndAllIsSentAgain(language: Language)
        throws
    {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let target = "/\(language.rawValue)/seminars/new"
            let typed = [("title-en", "A short one"), ("place", "Khujand, hall 2")]
            let chosen = [("topic", "torture-prevention"), ("region", "sughd")]
            let texts = FormFieldNames.texts(of: visit.text(try visit.get(target)))
            #expect(texts.contains("title-en") && texts.contains("title-tg") && !texts.contains("once"))
            let marks = [("csrf", "00"), ("once", "w")] + texts.map { ("texts", $0) } + [("texts", "place")]
            for source: Headers in [["Sec-Fetch-Site": "same-origin"], ["Sec-Fetch-Site": "cross-site"]] {
                visit.origin = source
                let page = try text(visit, target, marks + typed + chosen)
                let isOurs = source["Sec-Fetch-Site"] == "same-origin"
                let seen = FormFieldNames.withoutTags(page)
                for (name, value) in typed {
                    #expect(page.contains("<p class=\"lines\">\(value)</p>"), "\(name)")
                    #expect(!seen.contains(" \(name) "), "\(name)")
                }
                for (name, value) in chosen {
                    #expect(!seen.contains(value) && !seen.contains(" \(name) "), "\(name)")
                    #expect(page.contains("name=\"\(name)\" value=\"\(value)\"") == isOurs, "\(name)")
                }
                #expect(page.contains("name=\"once\" value=\"w\"") == isOurs)
                #expect(page.contains("name=\"texts\" value=\"title-en\"") == isOurs)
            }
        }
    }

    /// A choice alone has nothing that could be copied; the button sends it.
    @Test func aChoiceAloneIsSentAgainUnseen() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let fields = [("csrf", "00"), ("kind", "note")]
            let page = try text(visit, "/en/seminars/new", fields)
            #expect(page.contains("name=\"kind\" value=\"note\"") && page.contains("Send again"))
            visit.origin = ["Sec-Fetch-Site": "cross-site"]
            let foreign = try text(visit, "/en/seminars/new", fields)
            #expect(!foreign.contains("note") && !foreign.contains("<details"))
        }
    }

    /// The mark of each text field stands on the page beside it, also where nobody is signed in.
    @Test func everyFieldForTextsIsMarked() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            for target in ["/en/contact", "/tg/contact", "/ru/contact"] {
                let page = visit.text(try visit.get(target))
                let areas = page.split(separator: "<textarea id=\"").dropFirst().map {
                    String($0.prefix { $0 != "\"" })
                }
                let texts = FormFieldNames.texts(of: page)
                #expect(areas.contains("what") && Set(areas).isSubset(of: texts), "\(target)")
                #expect(!texts.contains("concerns") && !texts.contains("region"), "\(target)")
            }
        }
    }

    @Test func secretsAreNeverShownAndWhatIsLikeOneIs() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            for secret in FormSecret.allCases {
                let fields = [("csrf", "00"), (secret.rawValue, "hunter2"), ("a", "b1")]
                let page = try text(visit, "/en/workspace/password", fields)
                #expect(!page.contains("hunter2") && !page.contains("b1"), "\(secret)")
            }
            // The three letters of an office are nobody's secret.
            let page = try text(
                visit, "/en/offices/new",
                [
                    ("csrf", "00"), ("texts", "name-en"), ("name-en", "Reception in Khorugh"),
                    ("texts", "abbreviation"), ("abbreviation", "KHG"),
                ])
            #expect(page.contains("Reception in Khorugh") && page.contains("KHG"))
        }
    }

    /// A link of another site opens no case and writes no entry.
    @Test func aForeignLinkHasNoEffect() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .commissioner)
            let queue = visit.text(try visit.get("/en/complaints"))
            let mark = try #require(queue.range(of: "href=\"/en/complaints/0"))
            let id = try #require(
                ID<Complaint>(String(("0" + queue[mark.upperBound...]).prefix { $0 != "\"" })))
            func noted() throws -> Int {
                try application.read { try OpeningStore.openings(of: id, in: $0).count }
            }
            let before = (try noted(), try application.ledgerSize())
            for headers: Headers in [["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"]] {
                visit.origin = headers
                for target in ["/en/complaints/\(id.text)", "/en/complaints?format=csv&q=a", "/en/referrals"]
                {
                    let answer = try visit.get(target)
                    let page = visit.text(answer)
                    guard target != "/en/referrals" else { continue }
                    #expect(answer.status == 200 && page.contains("A confidential page"), "\(target)")
                    #expect(page.contains("href=\"\(target.replacing("&", with: "&amp;"))\""))
                }
            }
            #expect(try noted() == before.0 && application.ledgerSize() == before.1)
            // From a mail program, an address bar or a page of ours it is opened and noted.
            visit.origin = ["Sec-Fetch-Site": "none"]
            #expect(try visit.text(visit.get("/en/complaints/\(id.text)")).contains("<title>"))
            #expect(try noted() == before.0 + 1)
            // People come to the form from everywhere.
            visit.origin = ["Sec-Fetch-Site": "cross-site"]
            #expect(try visit.text(visit.get("/en/contact")).contains("name=\"ticket\""))
        }
    }
}

private enum FormFieldNames {
    /// The fields of a page into which a person types a text.
    static func texts(of page: String) -> Set<String> {
        Set(
            page.split(separator: "name=\"texts\" value=\"").dropFirst().map {
                String($0.prefix { $0 != "\"" })
            })
    }

    /// What a page shows, without its tags.
    static func withoutTags(_ page: String) -> String {
        page.split(separator: "<").map { piece in piece.drop { $0 != ">" }.dropFirst() }
            .joined(separator: " ")
    }
}
