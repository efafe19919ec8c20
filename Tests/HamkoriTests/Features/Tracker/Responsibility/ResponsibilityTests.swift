import Secrets
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Who is responsible, since when, and who was before.
@Suite struct ResponsibilityTests {
    @Test func whatSuitsWhom() {
        for kind in OrganisationKind.allCases {
            let carriesOut = kind == .authority || kind == .institution
            let watches = [.civilSociety, .coalition, .academia, .media].contains(kind)
            #expect(ResponsibilityRole.lead.isAllowed(for: kind) == carriesOut, "\(kind)")
            #expect(ResponsibilityRole.supporting.isAllowed(for: kind) == carriesOut, "\(kind)")
            #expect(ResponsibilityRole.watching.isAllowed(for: kind) == watches, "\(kind)")
        }
    }

    @Test func whoDraftsDoesNotRelease() {
        let ids = (0..<4).map { _ in ID<Person>(at: .now, random: Random.bytes(10)) }
        func fault(_ focal: Int?, _ alternate: Int?, _ validator: Int?) -> ResponsibilityFault? {
            Responsibility.People(
                focalPoint: focal.map { ids[$0] }, alternate: alternate.map { ids[$0] },
                validator: validator.map { ids[$0] }
            ).fault(among: Array(ids.prefix(3)))
        }
        #expect(fault(nil, nil, nil) == nil)
        #expect(fault(0, 1, 2) == nil)
        #expect(fault(0, nil, 0) == .validatorDrafts)
        #expect(fault(0, 1, 1) == .validatorDrafts)
        #expect(fault(0, 0, nil) == .validatorDrafts)
        #expect(fault(nil, nil, 2) == .validatorDrafts)
        #expect(fault(3, nil, nil) == .notOfOrganisation)
    }

    @Test(arguments: Engine.allCases) func aHandoverEndsOneAndBeginsAnother(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let (known, other) = try addressed(application)
            func held() throws -> [Responsibility] {
                try application.read {
                    try ResponsibilityStore.responsibilities(of: known.id, in: $0)
                }
            }
            // The adopted text says it as long as nobody has assigned otherwise.
            let stated = try held()
            #expect(stated.first?.organisation == known.addressee)
            #expect(stated.allSatisfy { $0.isFromText && $0.since == known.adoptedOn })
            let addressee = try #require(known.addressee)
            #expect(try duties(addressee, application).contains(known.id))

            let draft = Responsibility.Draft(
                recommendation: known.id, organisation: other.id, role: .lead)
            try application.write(as: "test", at: .now) {
                _ = try ResponsibilityDeeds.assign(draft, in: $0)
            }
            let now = try held()
            #expect(now.filter { $0.role == .lead }.map(\.organisation) == [other.id])
            #expect(now.count == max(1, stated.filter { $0.organisation != other.id }.count))
            let earlier = try application.read {
                try ResponsibilityStore.earlier(of: known.id, in: $0)
            }
            #expect(earlier.contains { $0.organisation == addressee && $0.since == known.adoptedOn })
            #expect(try !duties(addressee, application).contains(known.id))
            #expect(try duties(other.id, application).contains(known.id))
            #expect(throws: ResponsibilityFault.unchanged) {
                try application.write(as: "test", at: .now) {
                    _ = try ResponsibilityDeeds.assign(draft, in: $0)
                }
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    /// A recommendation with an addressee, and another authority.
    private func addressed(_ application: Application) throws -> (Recommendation, Organisation) {
        try application.read { scope in
            let names = try Names(in: scope)
            let known = try #require(
                try RecommendationStore.published(
                    after: nil, limit: 100, in: scope
                ).first { $0.addressee != nil })
            return (
                known,
                try #require(names.all.first { $0.kind == .authority && $0.id != known.addressee })
            )
        }
    }

    private func duties(
        _ organisation: ID<Organisation>, _ application: Application
    ) throws -> [ID<Recommendation>] {
        try application.read {
            try ResponsibilityStore.responsibilities(of: organisation, limit: 1_000, in: $0).map(
                \.recommendation)
        }
    }

    @Test(arguments: Engine.allCases) func dutiesArePaged(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let all = try application.read { scope in
                let names = try Names(in: scope)
                let some = try names.all.filter { $0.kind == .authority }.map { organisation in
                    let whole = try ResponsibilityStore.responsibilities(
                        of: organisation.id, limit: 100, in: scope)
                    let paged = try (0..<whole.count).flatMap {
                        try ResponsibilityStore.responsibilities(
                            of: organisation.id, limit: 1, offset: $0, in: scope)
                    }
                    #expect(whole == paged)
                    return whole.count
                }
                return some.reduce(0, +)
            }
            #expect(all > 3)
        }
    }

    @Test func civilSocietyWatchesByItself() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let id = try #require(
                try application.read { scope in
                    try RecommendationStore.published(after: nil, limit: 100, in: scope).first {
                        try ResponsibilityStore.responsibilities(of: $0.id, in: scope)
                            .allSatisfy { $0.role != .watching }
                    }?.id
                })
            let page = "/en/recommendations/\(id.text)"
            let visit = Visit(application)
            try visit.signIn(as: .member)
            func toggle() throws -> String {
                let sent = try visit.submit(page + "/watch", to: page + "/watch", [])
                #expect(sent.status == 303)
                return try Visit(application).text(Visit(application).get(page))
            }
            #expect(try toggle().contains("<b>Monitors</b>"))
            let after = try toggle()
            // What was stays in the history.
            #expect(after.contains("Previously responsible") && after.contains("<b>Monitors</b>"))
            #expect(try visit.text(visit.get(page)).contains("Monitor it"))
        }
    }

    @Test func aWholeListIsAssignedAfterAPreview() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let rows = (1...3).map { number in
                var row = ImportedRecommendation(
                    line: number, source: .regional, country: "TJK", text: "Text \(number)", recommenders: [])
                row.annotation = "r\(number)"
                return row
            }
            let work = RecommendationImport(application: application, actor: Application.nobody)
            #expect(try work.perform(rows).added == 3)
            let authority = try #require(
                try application.read {
                    try Names(in: $0).all.first { $0.kind == .authority }
                })
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let page = "/en/recommendations/assign?source=regional"
            let fields = [("organisation", authority.id.text), ("part", "lead")]
            let preview = try visit.text(visit.submit(page, to: page, fields))
            #expect(preview.contains("assigned to 3 recommendations"))
            let before = try duties(authority.id, application).count
            let digest = "\(authority.id.text) lead 3"
            #expect(try visit.submit(page, to: page, fields + [("previewed", digest)]).status == 303)
            #expect(try duties(authority.id, application).count == before + 3)
            // Doing it again changes nothing.
            #expect(try visit.submit(page, to: page, fields + [("previewed", digest)]).status == 303)
            #expect(try duties(authority.id, application).count == before + 3)
            let wrong = try visit.submit(
                page, to: page, [("organisation", authority.id.text), ("part", "watching")])
            #expect(wrong.status == 422)
        }
    }

    /// A text whose day of adoption nobody knows says who is responsible, and not since when.
    @Test(arguments: Engine.allCases) func sinceWhenIsNotInvented(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let (known, other) = try addressed(application)
            for (year, dates) in [(PartialDate?.none, [nil]), (PartialDate("2011"), ["2011"])]
                as [(PartialDate?, [String?])]
            {
                let entry = EnteredRecommendation(
                    source: .nhri, title: Wording(en: "A register"), text: Wording(en: "Make a register."),
                    date: year,
                    theme: .torture, addressee: known.addressee, publication: .public)
                let id = try application.write(as: "test", at: .now) {
                    try RecommendationDeeds.enter(entry, in: $0)
                }
                let stated = try application.read { try ResponsibilityStore.responsibilities(of: id, in: $0) }
                #expect(stated.map(\.since?.text) == dates)
                let visit = Visit(application)
                let page = try visit.text(visit.get("/en/recommendations/\(id.text)"))
                #expect(
                    page.contains("since 2011") == (year != nil)
                        && !page.contains("since \(Timestamp.now.date.year)"))
                let draft = Responsibility.Draft(recommendation: id, organisation: other.id, role: .lead)
                try application.write(as: "test", at: .now) {
                    _ = try ResponsibilityDeeds.assign(draft, in: $0)
                }
                let earlier = try application.read { try ResponsibilityStore.earlier(of: id, in: $0) }
                #expect(earlier.map(\.since?.text) == dates && earlier.allSatisfy { $0.until != nil })
                #expect(try visit.get("/en/recommendations/\(id.text)").status == 200)
            }
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }
}
