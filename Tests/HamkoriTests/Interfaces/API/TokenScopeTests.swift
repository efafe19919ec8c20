import Documents
import Testing
import Web

@testable import Hamkori

extension TokenScope {
    fileprivate static let petitions = TokenScope(
        word: "petitions:write", name: Text(tg: "Ариза додан", ru: "Подавать петиции", en: "File petitions"),
        givers: [])
}

/// A scope is known by the operation that takes it, and by nothing else.
@Suite struct TokenScopeTests {
    private let petitions = Feature(
        "Petitions",
        operations: [
            APIOperation(
                Route(.post, "api", "v1", "petitions"), name: "filePetition", summary: "File a petition",
                scope: .petitions, body: APISchema.body([:]), success: 201
            ) { (_: Void, writing) in throw Problem.notFound(writing.token.name) }
        ])

    private func open(
        _ known: Configuration, _ features: FeatureList, _ body: (Visit) throws -> Void
    ) throws {
        var configuration = Configuration(
            features, dataDirectory: known.dataDirectory, publicDirectory: known.publicDirectory)
        configuration.database = known.database
        configuration.passwordCost = known.passwordCost
        configuration.isDemo = true
        let application = try Application(configuration, opening: .existing, log: .silent)
        defer { application.database.close() }
        let visit = Visit(application)
        try visit.signIn(as: .administrator)
        try body(visit)
    }

    @Test func `a scope of a feature is offered, kept and described`() throws {
        let features = FeatureList(Array(FeatureList.all) + [petitions])
        #expect(
            features.scopes.map(\.word) == [
                "recommendations:write", "positions:write", "assessments:write", "petitions:write",
            ])
        #expect(APIDescription.json(of: features).text.contains("petitions:write (file petitions)"))
        try withConfiguration(.sqlite, isDemo: true) { (known) throws in
            var page = ""
            try open(known, features) { (visit) throws in
                let organisations = try visit.gate.application.read { try OrganisationStore.all(in: $0) }
                let organisation = try #require(organisations.first { $0.kind.voice == nil })
                let made = try visit.submit(
                    "/en/tokens/new", to: "/en/tokens/new",
                    [
                        ("name", "A program"), ("expires", Timestamp.now.date.adding(days: 30).text),
                        ("scopes", "petitions:write"), ("scopes", "nothing:write"),
                        ("organisation", organisation.id.text),
                    ])
                let html = visit.text(made)
                let mark = try #require(html.range(of: "href=\"/en/tokens/01"))
                page = "/en/tokens/01" + html[mark.upperBound...].prefix { $0 != "\"" }
                let shown = try visit.text(visit.get(page))
                #expect(
                    shown.contains("File petitions (petitions:write)") && !shown.contains("nothing:write"))
            }
            // A program whose features lack it shows the word, and says that the record is as it was.
            try open(known, .all) { (visit) throws in
                #expect(try visit.text(visit.get(page)).contains("petitions:write"))
                #expect(try LedgerVerification.report(visit.gate.application).problems == [])
            }
        }
    }

    @Test func `who gives a scope may do themselves what it allows, and administrators everything`() {
        let administrators: Set<Role> = [.administrator]
        let expected: [Set<Role>] = [
            [.commissioner, .officer], [.commissioner, .officer, .focalPoint],
            [.commissioner, .focalPoint, .member],
        ]
        for (scope, roles) in zip(FeatureList.all.scopes, expected) {
            let givers = Set(Role.allCases.filter { scope.mayBeGiven(by: $0) })
            #expect(givers == roles.union(administrators), "\(scope.word)")
        }
    }
}
