import Storage
import Testing
import Web

@testable import Hamkori

/// What cannot be taken back is done only with a tick, and a refusal says so in the reader's language.
@Suite struct TickTests {
    private typealias Scene = ReaderAttackTests.Scene

    /// A step without its tick changes nothing and leads to the box; with it, it is done.
    private func expectTick(
        _ tick: String, _ words: Text, of target: String, on page: String, by visit: Visit,
        _ language: Language, _ application: Application
    ) throws -> Response {
        let path = "/\(language.rawValue)"
        let before = try application.ledgerSize()
        let refused = try visit.submit(path + page, to: path + target, [])
        let html = visit.text(refused)
        #expect(refused.status == 422, "\(target)")
        #expect(html.contains(words[language]), "\(target) in \(language)")
        #expect(html.contains("href=\"#\(tick)\"") && html.contains("id=\"\(tick)\""), "\(target)")
        #expect(try application.ledgerSize() == before, "\(target)")
        let done = try visit.submit(path + page, to: path + target, [(tick, "yes")])
        #expect(done.status < 400, "\(target)")
        #expect(try application.ledgerSize() > before, "\(target)")
        return done
    }

    @Test(arguments: Language.allCases) func accountsAreClosedAndResetWithATick(language: Language) throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            let monitor = Visit(application)
            try monitor.signIn(as: .monitor)
            let page = "/people/\(try scene.person(.monitor).id.text)"
            _ = try expectTick(
                "sureToReset", PeopleTexts.tickToReset, of: page + "/reset", on: page,
                by: scene.administrator, language, application)
            #expect(try monitor.get("/en/workspace").status == 401)
            _ = try expectTick(
                "sureToClose", PeopleTexts.tickToClose, of: page + "/deactivate", on: page,
                by: scene.administrator, language, application)
            let open = try application.read {
                try PersonStore.active(in: $0).contains { $0.role == .monitor }
            }
            #expect(!open)
        }
    }

    @Test(arguments: Language.allCases) func confirmationsAreRevokedWithATick(language: Language) throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            let officer = try scene.person(.officer).id
            let known = try application.read {
                try ReaderStore.all(in: $0).first { $0.person == officer }
            }
            let reader = try #require(known)
            _ = try expectTick(
                "sure", ReaderTexts.tickToRevoke, of: "/readers/confirmations/\(reader.id.text)/revoke",
                on: "/readers", by: scene.commissioner, language, application)
            #expect(try scene.officer.get("/en/complaints").status == 403)
        }
    }

    @Test(arguments: Language.allCases) func tokensAreRevokedWithATick(language: Language) throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            let expires = Timestamp.now.date.adding(days: 30).text
            let member = Visit(application)
            try member.signIn(as: .member)
            let made = try member.submit(
                "/en/tokens/new", to: "/en/tokens/new",
                [("name", "A program"), ("expires", expires), ("scopes", TokenScope.assessments.word)])
            #expect(made.status == 200)
            func token() throws -> APIToken {
                let known = try application.read {
                    try APITokenStore.tokens(for: nil, in: $0).first
                }
                return try #require(known)
            }
            let page = "/tokens/\(try token().id.text)"
            _ = try expectTick(
                "sure", APITokenTexts.tickToRevoke, of: page + "/revoke", on: page,
                by: scene.administrator, language, application)
            #expect(try token().state(on: Timestamp.now.date) != .good)
        }
    }
}
