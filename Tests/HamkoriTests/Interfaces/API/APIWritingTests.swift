import Documents
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Programs that write: only with a token, only what its scopes say, never twice, and never over what others wrote.
@Suite struct APIWritingTests {
    /// A program: it sends JSON with a token, and no cookie.
    private struct Program {
        let gate: Gate
        let token: String?

        func send(
            _ method: Web.Method, _ target: String, _ json: String, _ headers: [(String, String)] = [],
            type: String = "application/json"
        ) throws -> (response: Response, json: JSON) {
            var fields: Headers = ["Content-Type": type]
            if let token { fields.set("Authorization", "Bearer \(token)") }
            for (name, value) in headers { fields.set(name, value) }
            let head = try RequestHead(method: method, target: target, headers: fields)
            let body = try Body(Array(json.utf8), contentType: type, spoolDirectory: "/tmp")
            let response = gate.answer(Request(head: head, body: body))
            guard case .bytes(let bytes) = response.body, let parsed = try? JSON(parsing: bytes) else {
                return (response, .null)
            }
            return (response, parsed)
        }
    }

    /// A token as a person makes one in the workspace.
    private func token(
        _ application: Application, as role: Role, _ scopes: [TokenScope] = FeatureList.all.scopes,
        organisation: OrganisationKind? = nil
    ) throws -> String {
        let visit = Visit(application)
        try visit.signIn(as: role)
        var fields = scopes.map { ("scopes", $0.word) }
        fields += [("name", "A program"), ("expires", Timestamp.now.date.adding(days: 30).text)]
        if let organisation {
            let all = try application.read {
                try OrganisationStore.all(in: $0)
            }
            fields.append(("organisation", try #require(all.first { $0.kind == organisation }).id.text))
        }
        let page = visit.text(try visit.submit("/en/tokens/new", to: "/en/tokens/new", fields))
        let mark = try #require(page.range(of: "id=\"token\">"))
        return String(page[mark.upperBound...].prefix { $0 != "<" })
    }

    private let un = """
        {"source": "treatyBody", "country": "TJK", "text": {"en": "Abolish it.", "ru": "Отменить."},
         "symbol": "CCPR/C/TJK/CO/3", "paragraph": "12", "themes": ["Torture"], "sdg": ["16.3"],
         "position": {"position": "willBeExamined", "symbol": "CCPR/C/TJK/CO/3"}}
        """

    @Test(arguments: Engine.allCases) func aProgramWritesWhatItsScopesSay(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let ministry = try token(application, as: .administrator, organisation: .authority)
            let word = try token(application, as: .administrator, organisation: .coalition)
            let program = Program(gate: Gate(application: application), token: word)
            let made = try program.send(.post, "/api/v1/recommendations", un)
            #expect(made.response.status == 201, "\(made.json.text)")
            #expect(made.json["origin"]?["position"] == nil && made.json["text"]?["ru"] == "Отменить.")
            let address = try #require(made.response.headers["Location"])
            #expect(try program.send(.post, "/api/v1/recommendations", un).response.status == 409)
            let taken = try program.send(
                .post, address + "/positions",
                #"{"position": "supported", "symbol": "A/1", "paragraph": "2"}"#)
            #expect(taken.json["origin"]?["positions"]?.asArray?.count == 2)
            let said = try program.send(
                .post, address + "/assessments",
                #"{"state": "inProgress", "text": {"en": "A draft is ready"}}"#)
            #expect(said.json["implementation"]?["civilSociety"] == "inProgress", "\(said.json.text)")
            let state = try Program(gate: Gate(application: application), token: ministry).send(
                .post, address + "/assessments", #"{"state": "implemented", "text": {"en": "Done"}}"#)
            #expect(state.response.status == 403)
            let page = Visit(application)
            let text = page.text(try page.get("/en" + address.dropFirst("/api/v1".count)))
            #expect(text.contains("A draft is ready") && text.contains("Supported"))
            #expect(try LedgerVerification.report(application).problems == [])
            let actors = try application.read { scope in
                try LedgerStore.entries(
                    of: RecordReference(kind: .recommendation, id: String(address.suffix(36))), in: scope
                ).map(\.entry.actor)
            }
            let known = try application.read {
                try APITokenStore.tokens(for: nil, in: $0)
            }
            let one = try #require(known.first { actors.contains($0.pseudonym) })
            #expect(Set(actors) == [one.pseudonym] && one.lastUsed == Timestamp.now.date)
        }
    }

    @Test func aRecommendationOfOurOwnIsAdopted() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let program = Program(
                gate: Gate(application: application),
                token: try token(application, as: .administrator, organisation: .institution))
            let addressee = try application.read {
                try #require(
                    try OrganisationStore.all(in: $0).first {
                        $0.kind == .authority
                    })
            }
            func body(_ id: String, adoptedOn: JSON = "2026-03-01") -> String {
                """
                {"source": "nhri", "title": {"en": "A register"}, "text": {"tg": "Феҳрист созед."},
                 "theme": "\(Theme.allCases[0].rawValue)", "addressee": "\(id)", "adoptedOn": \(adoptedOn.canonical)}
                """
            }
            let made = try program.send(.post, "/api/v1/recommendations", body(addressee.id.text))
            #expect(made.response.status == 201 && made.json["addressee"] == .string(addressee.id.text))
            for date in ["2011", "2011-11", "2011-11-05", .null] as [JSON] {
                let dated = try program.send(
                    .post, "/api/v1/recommendations", body(addressee.id.text, adoptedOn: date))
                #expect(dated.response.status == 201 && dated.json["adoptedOn"] == date)
            }
            for date in ["2011-02-30", "2011-1", "05.11.2011", "2199", 2011] as [JSON] {
                let refused = try program.send(
                    .post, "/api/v1/recommendations", body(addressee.id.text, adoptedOn: date))
                #expect(refused.json["errors"]?[0]?["pointer"] == "/adoptedOn", "\(date)")
            }
            let unknown = try program.send(
                .post, "/api/v1/recommendations", body("01900000-0000-7000-8000-000000000000"))
            #expect(unknown.response.status == 422)
            #expect(unknown.json["errors"]?[0]?["pointer"] == "/addressee")
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func withoutAGoodTokenNothingIsWritten() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let gate = Gate(application: application)
            let body = un
            func status(_ word: String?, _ headers: [(String, String)] = []) throws -> Int {
                try Program(gate: gate, token: word).send(.post, "/api/v1/recommendations", body, headers)
                    .response.status
            }
            #expect(try status(nil) == 401 && status("x") == 401)
            #expect(try status(String(repeating: "A", count: 43)) == 401)
            // A cookie gives no rights here.
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            #expect(try visit.post("/api/v1/recommendations", []).status == 401)
            let narrow = try token(application, as: .focalPoint, [.assessments])
            #expect(try status(narrow) == 403)
            let member = try token(application, as: .member, [.assessments])
            let known = try application.read {
                try APITokenStore.tokens(for: nil, in: $0)
            }
            #expect(known.count == 2)
            let last = try #require(known.first)
            let revoking = "/en/tokens/\(last.id.text)"
            #expect(try visit.submit(revoking, to: revoking + "/revoke", []).status == 422)
            let sure = [("sure", "yes")]
            #expect(try visit.submit(revoking, to: revoking + "/revoke", sure).status == 303)
            let answer = try Program(gate: gate, token: member).send(.post, "/api/v1/recommendations", body)
            #expect(answer.response.status == 401 && answer.response.headers["WWW-Authenticate"] == "Bearer")
            #expect(answer.json["status"] == 401)
        }
    }

    /// A token is its giver's right handed on: it ends with their account, and with the role that allowed it.
    @Test(arguments: Engine.allCases) func aTokenEndsWithTheAccountOfItsGiver(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let gate = Gate(application: application)
            let body = un
            let word = try token(application, as: .commissioner, [.recommendations], organisation: .authority)
            func status() throws -> Int {
                try Program(gate: gate, token: word).send(.post, "/api/v1/recommendations", body).response
                    .status
            }
            #expect(try status() == 201)
            let administrator = Visit(application)
            try administrator.signIn(as: .administrator)
            let giver = try application.read {
                try PersonStore.active(in: $0).first { $0.role == .commissioner }
            }
            let person = "/en/people/\(try #require(giver).id.text)"
            #expect(
                try administrator.submit(person, to: person + "/deactivate", [("sureToClose", "yes")]).status
                    == 303)
            #expect(try status() == 401)
            #expect(try administrator.submit(person, to: person + "/reactivate", []).status == 303)
            #expect(try status() != 401)
            _ = try administrator.submit(person, to: person + "/role", [("role", "monitor")])
            #expect(try status() == 401)
        }
    }

    @Test func nobodyHandsOnWhatTheyMayNotDo() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .member)
            let refused = try visit.submit(
                "/en/tokens/new", to: "/en/tokens/new",
                [("name", "x"), ("expires", "01.01.2199"), ("scopes", "recommendations:write")])
            #expect(refused.status == 422)
            let text = visit.text(refused)
            #expect(text.contains("grant only") && text.contains("366 days ahead"))
        }
    }

    @Test(arguments: Engine.allCases) func theSameRequestWritesOnce(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let program = Program(
                gate: Gate(application: application),
                token: try token(application, as: .administrator, organisation: .authority))
            let key = [("Idempotency-Key", "import-1")]
            let first = try program.send(.post, "/api/v1/recommendations", un, key)
            let again = try program.send(.post, "/api/v1/recommendations", un, key)
            #expect(first.response.status == 201 && again.response.status == 201)
            #expect(first.json == again.json && first.json != .null)
            #expect(again.response.headers["Idempotency-Replayed"] == "true")
            let other = try program.send(
                .post, "/api/v1/recommendations", un.replacing("Abolish", with: "End"), key)
            #expect(other.response.status == 422)
            let bad = try program.send(.post, "/api/v1/recommendations", un, [("Idempotency-Key", "a b")])
            #expect(bad.response.status == 400)
        }
    }

    @Test func aTextIsCorrectedOnlyByWhoHasReadIt() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let program = Program(
                gate: Gate(application: application),
                token: try token(application, as: .administrator, organisation: .institution))
            let made = try program.send(.post, "/api/v1/recommendations", un)
            let address = try #require(made.response.headers["Location"])
            let read = try Visit(application).get(address)
            let tag = try #require(read.headers["ETag"])
            #expect(tag == made.response.headers["ETag"])
            let body = #"{"text": {"en": "Abolish it now."}, "reason": {"en": "A slip"}}"#
            #expect(try program.send(.patch, address, body).response.status == 428)
            #expect(try program.send(.patch, address, body, [("If-Match", "\"x\"")]).response.status == 412)
            let zipped = tag.dropLast() + "-gz\""
            let corrected = try program.send(.patch, address, body, [("If-Match", String(zipped))])
            #expect(corrected.response.status == 200 && corrected.json["versions"]?.asArray?.count == 2)
            #expect(try program.send(.patch, address, body, [("If-Match", tag)]).response.status == 412)
        }
    }

    @Test func everyFaultIsToldByItsPointer() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let program = Program(
                gate: Gate(application: application),
                token: try token(application, as: .administrator, organisation: .authority))
            let wrong = """
                {"source": "upr", "country": "Tajikistan", "text": {}, "action": 9, "themes": ["ok", 5],
                 "sdg": ["16.3", "99.zz"],
                 "position": {"position": "perhaps"}, "a/b": 1}
                """
            let told = try program.send(.post, "/api/v1/recommendations", wrong)
            let pointers = (told.json["errors"]?.asArray ?? []).compactMap { $0["pointer"]?.asString }
            #expect(told.response.status == 422)
            #expect(
                Set(pointers) == [
                    "/country", "/text/en", "/action", "/themes/1", "/sdg", "/position/position", "/a~1b",
                ], "\(pointers)")
            #expect(try program.send(.post, "/api/v1/recommendations", "{").response.status == 400)
            #expect(try program.send(.post, "/api/v1/recommendations", "[]").response.status == 422)
            #expect(
                try program.send(.post, "/api/v1/recommendations", un, type: "text/plain").response.status
                    == 415)
            let gone = try program.send(
                .post, "/api/v1/recommendations/01900000-0000-7000-8000-000000000000/positions",
                #"{"position": "noted"}"#)
            #expect(gone.response.status == 404 && gone.json["title"] == "Not found")
            let method = try program.send(.delete, "/api/v1/recommendations", "")
            #expect(method.response.status == 405 && method.json["status"] == 405)
            #expect(method.response.headers["Allow"] == "GET, HEAD, POST, OPTIONS")
        }
    }

    @Test func aTokenHasItsPace() {
        let throttle = TokenThrottle()
        let now = Timestamp(milliseconds: 90_000)
        for _ in 0..<TokenThrottle.limit { #expect(throttle.wait("a", at: now) == nil) }
        #expect(throttle.wait("a", at: now) == 30)
        #expect(throttle.wait("b", at: now) == nil)
        #expect(throttle.wait("a", at: now.adding(seconds: 30)) == nil)
    }

    @Test func anOrganisationSpeaksWithItsOwnVoiceOnly() {
        let voices = OrganisationKind.allCases.map { ($0, $0.voice) }
        for (kind, voice) in voices {
            let expected: ImplementationVoice? =
                switch kind {
                case .authority: .state
                case .institution: .nhri
                case .civilSociety, .coalition: .civilSociety
                default: nil
                }
            #expect(voice == expected, "\(kind)")
        }
    }
}
