import Testing

@testable import Web

private struct SeminarID: PathParameter, RawRepresentable, Equatable {
    let rawValue: Int
    init(rawValue: Int) { self.rawValue = rawValue }
    static var placeholder: String { "seminar" }
}

private struct Slug: PathParameter, Equatable {
    let pathSegment: String
    init?(pathSegment: Substring) {
        guard !pathSegment.isEmpty, pathSegment != "bad" else { return nil }
        self.pathSegment = String(pathSegment)
    }
}

@Suite struct RouteTests {
    @Test func routesMatchAndLink() throws {
        let front = Route(.get)
        #expect(front.path == "/")
        #expect(front.pattern == "/")
        #expect(front.match([]) != nil)
        let fixed = Route(.get, "about", "us")
        #expect(fixed.path == "/about/us")
        #expect(fixed.match(["about", "us"]) != nil)
        #expect(fixed.match(["about"]) == nil)
        // KELVIN SIGN, which Unicode calls equivalent to the letter.
        #expect(Route(.get, "K").match(["K"]) != nil && Route(.get, "K").match(["\u{212A}"]) == nil)

        let edit = Route(.get, "seminars", SeminarID.self, "edit")
        #expect(edit.pattern == "/seminars/{seminar}/edit")
        #expect(edit.path(SeminarID(rawValue: 7)) == "/seminars/7/edit")
        #expect(edit.match(["seminars", "7", "edit"]) == SeminarID(rawValue: 7))
        for bad in ["x", "+7", "07", "", "9999999999999999999999"] {
            #expect(edit.match(["seminars", Substring(bad), "edit"]) == nil, "\(bad)")
        }
        #expect(edit.match(["seminars", "7", "show"]) == nil)

        let decision = Route(.post, "seminars", SeminarID.self, "proposals", Slug.self, "decision")
        #expect(decision.pattern == "/seminars/{seminar}/proposals/{id}/decision")
        let slug = try #require(Slug(pathSegment: "a b/ж"))
        #expect(
            decision.path((SeminarID(rawValue: 1), slug)) == "/seminars/1/proposals/a%20b%2F%D0%B6/decision")
        let found = try #require(decision.match(["seminars", "1", "proposals", "s", "decision"]))
        #expect(found.0.rawValue == 1 && found.1.pathSegment == "s")
        #expect(decision.match(["seminars", "1", "proposals", "bad", "decision"]) == nil)
        #expect(Route(.get, "a", "b", "c", Int.self, "d", "e", "f").path(5) == "/a/b/c/5/d/e/f")
    }

    private func router() throws -> Router<String> {
        var router = Router<String>()
        try router.add(Route(.get), "front")
        try router.add(Route(.get, "seminars"), "list")
        try router.add(Route(.post, "seminars"), "create")
        try router.add(Route(.get, "K"), "letter")
        try router.add(Route(.get, "seminars", "new"), "new")
        try router.add(Route(.get, "seminars", SeminarID.self), "show")
        try router.add(Route(.get, "seminars", SeminarID.self, "edit"), "edit")
        try router.add(Route(.post, "seminars", SeminarID.self, "edit"), "update")
        return router
    }

    private func name(_ finding: Router<String>.Finding) -> String {
        switch finding {
        case .found(let name, _): name
        case .wrongMethod(let allowed): "405 " + allowed.map(\.name).joined(separator: ",")
        case .unknown: "404"
        }
    }

    @Test func theRouterFinds() throws {
        let router = try router()
        let expected: [(Method, String, String)] = [
            (.get, "/", "front"), (.head, "/", "front"), (.get, "/seminars", "list"),
            (.post, "/seminars", "create"),
            (.get, "/seminars/new", "new"), (.get, "/seminars/12", "show"),
            (.get, "/seminars/new/edit", "edit"),
            (.post, "/seminars/1/edit", "update"), (.get, "/seminars/", "404"), (.get, "//", "404"),
            (.get, "/seminars//edit", "404"), (.get, "/nothing", "404"), (.get, "/seminars/1/edit/2", "404"),
            (.delete, "/seminars", "405 GET,HEAD,POST,OPTIONS"), (.options, "/", "405 GET,HEAD,OPTIONS"),
            (.post, "/seminars/new", "405 GET,HEAD,OPTIONS"),
            // The same to Unicode, or with a slash that a mark changes: other bytes, other paths.
            (.get, "/\u{301}seminars", "404"), (.get, "/seminars\u{301}/12", "404"),
            (.get, "/\u{212A}", "404"),
        ]
        for (method, path, endpoint) in expected {
            #expect(name(router.find(method, path)) == endpoint, "\(method) \(path)")
        }
        guard case .found(_, let segments) = router.find(.get, "/seminars/12") else {
            Issue.record("not found")
            return
        }
        #expect(segments == ["seminars", "12"])
    }

    @Test func oneAddressHasOneEndpoint() throws {
        var router = try router()
        #expect(throws: RouterError.duplicate(method: .get, pattern: "/seminars/{id}")) {
            try router.add(Route(.get, "seminars", Int.self), "again")
        }
    }
}
