import Storage
import Testing
import Web

@testable import Hamkori

/// What one institution has, another does not see, by whichever way it asks.
@Suite struct ScopeTests {
    /// Runs a test in the scope of the institution, and in that of another one which has nothing.
    private func withTwo(
        _ engine: Engine, _ test: (_ application: Application, _ own: Scope, _ other: Scope) throws -> Void
    ) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            try application.read { (own) throws in
                let other = Scope(
                    institution: application.newID(at: .now), home: own.home, transaction: own.transaction)
                try test(application, own, other)
            }
        }
    }

    @Test(arguments: Engine.allCases) func recordsAreTheInstitutionsOwn(engine: Engine) throws {
        try withTwo(engine) { (application, own, other) throws in
            var seen = 0
            for source in application.features.sources {
                let ids = try source.ids(own)
                seen += ids.count
                #expect(try source.ids(other).isEmpty, "\(source.kind)")
                for id in ids.prefix(3) {
                    #expect(try source.form(id, other) == nil, "\(source.kind)")
                    #expect(try source.summary(id, other) == nil, "\(source.kind)")
                }
                #expect(try source.readings(Array(ids.prefix(3)), in: other).isEmpty, "\(source.kind)")
            }
            #expect(seen > 200)
        }
    }

    @Test(arguments: Engine.allCases) func listsOfTheAPIAreTheInstitutionsOwn(engine: Engine) throws {
        try withTwo(engine) { (application, own, other) throws in
            for resource in application.features.flatMap(\.resources) {
                let records = try resource.list(Fields(), nil, 10, own)
                #expect(try resource.list(Fields(), nil, 10, other).isEmpty, "\(resource.name)")
                for (id, _) in records { #expect(try resource.record(id, other) == nil, "\(resource.name)") }
            }
        }
    }

    @Test(arguments: Engine.allCases) func nothingIsFoundForAnother(engine: Engine) throws {
        try withTwo(engine) { (application, own, other) throws in
            #expect(try LedgerStore.size(in: own) > 300)
            #expect(try LedgerStore.size(in: other) == 0)
            #expect(try LedgerStore.entry(1, in: other) == nil)
            #expect(try Names(in: other).all.isEmpty)
            let request = ListRequest(query: Fields([(name: "country", value: "all")]))
            #expect(try RecommendationStore.list(request, in: own).total > 0)
            #expect(try RecommendationStore.list(request, in: other).total == 0)
            #expect(try PersonStore.all(in: other).isEmpty)
        }
    }
}
