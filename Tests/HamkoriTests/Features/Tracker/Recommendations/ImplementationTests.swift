import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Three voices on one recommendation: none overwrites another, and nobody judges themselves.
@Suite struct ImplementationTests {
    private func made(_ application: Application, addressedTo kind: OrganisationKind?) throws -> String {
        try application.read { scope in
            let all = try RecommendationStore.published(after: nil, limit: 100, in: scope)
            let found = try all.first { recommendation in
                let addressee = try recommendation.addressee.flatMap {
                    try OrganisationStore.organisation($0, in: scope)
                }
                return addressee?.kind == kind
            }
            return try #require(found).id.text
        }
    }

    @Test(arguments: Engine.allCases) func eachSideSpeaksForItself(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            var row = ImportedRecommendation(
                line: 2, source: .treatyBody, country: "Tajikistan", text: "Abolish it.", recommenders: [])
            row.annotation = "one"
            let work = RecommendationImport(application: application, actor: Application.nobody)
            #expect(try work.perform([row]).added == 1)
            let known = try application.read {
                try RecommendationStore.known(row.key, in: $0)
            }
            let page = "/en/recommendations/\(try #require(known).id.text)"
            func say(_ role: Role, _ word: String, _ state: String) throws -> Int {
                let visit = Visit(application)
                try visit.signIn(as: role)
                let fields = [("state", state), ("text-en", "\(role) says so"), ("submit", "yes")]
                let form = "\(page)/\(word)"
                // Where somebody has no form, theirs is refused all the same.
                let start = try visit.get(form).status == 200 ? form : "/en/workspace"
                return try visit.submit(start, to: form, fields).status
            }
            #expect(try say(.focalPoint, "report", "implemented") == 303)
            #expect(try say(.commissioner, "assessment", "inProgress") == 303)
            #expect(try say(.member, "civil-society-assessment", "regressed") == 303)
            #expect(try say(.member, "assessment", "implemented") == 403)
            #expect(try say(.focalPoint, "report", "nonsense") == 422)
            let shown = Visit(application)
            let text = try shown.text(shown.get(page))
            for words in ["Implemented", "In progress", "Regressed", "member says so"] {
                #expect(text.contains(words), "\(words)")
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func nobodyAssessesThemselves() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let page = "/en/recommendations/\(try made(application, addressedTo: .institution))"
            let visit = Visit(application)
            try visit.signIn(as: .commissioner)
            let sent = try visit.submit(
                page + "/assessment", to: page + "/assessment",
                [("state", "implemented"), ("text-en", "We did well")])
            #expect(sent.status == 422)
            #expect(visit.text(sent).contains("We did well"))
        }
    }
}
