import Storage
import Testing

@testable import Hamkori

/// What the features say together: no place is given twice, and no word stands for two permissions.
@Suite struct FeatureListTests {
    private func isUnique(_ places: [Int]) -> Bool { Set(places).count == places.count }

    @Test func noPlaceIsGivenTwice() {
        let all = FeatureList.all
        #expect(all.additions(WorkspaceTask.self).count > 30)
        #expect(isUnique(all.additions(WorkspaceTask.self).map(\.position)))
        #expect(isUnique(all.additions(WorkspaceNotice.self).map(\.position)))
        #expect(isUnique(all.additions(AccountLink.self).map(\.position)))
        #expect(isUnique(all.additions(Section.self).map(\.position)))
        #expect(isUnique(all.additions(FooterLink.self).map(\.position)))
        #expect(
            isUnique(all.sources.map(\.position)) && Set(all.sources.map(\.kind)).count == all.sources.count)
        #expect(isUnique(Hamkori.usage.commands.map(\.position)))
        #expect(isUnique(all.additions(DemoChapter.self).map(\.position)))
        let steps = all.additions(CaseStep.self).map(\.name)
        #expect(Set(steps) == Set(CaseStep.Name.allCases) && steps.count == CaseStep.Name.allCases.count)
    }

    @Test func oneWordIsOnePermission() {
        let asked = FeatureList.all.flatMap(\.endpoints).compactMap { endpoint -> Permission? in
            guard case .permitted(let permission) = endpoint.audience else { return nil }
            return permission
        }
        #expect(Set(asked).count > 30)
        for permission in asked {
            let same = asked.filter { $0.word == permission.word }
            #expect(
                same.allSatisfy {
                    $0.roles == permission.roles && $0.governsAccess == permission.governsAccess
                })
        }
    }

    private func open(
        without names: Set<String>, _ known: Configuration, _ body: (Application) throws -> Void
    ) throws {
        let fewer = FeatureList(FeatureList.all.filter { !names.contains($0.name) })
        var configuration = Configuration(
            fewer, dataDirectory: known.dataDirectory, publicDirectory: known.publicDirectory)
        configuration.database = known.database
        configuration.passwordCost = .minimum
        configuration.isDemo = known.isDemo
        let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
        defer { application.database.close() }
        try body(application)
    }

    /// A list without a feature is whole: what the feature added is gone, and nothing else.
    @Test(arguments: [
        ("Bookmarks", "bookmarks"), ("Indicators", "indicators"), ("Views", "recommendations/matrix"),
        ("Readers", "readers"), ("Referrals", "referrals"), ("Escrow", "escrow"),
        ("WorkingDays", "working-days"),
    ]) func aFeatureLessIsAWholeProduct(name: String, page: String) throws {
        try withConfiguration(.sqlite) { (known) throws in
            try open(without: [name], known) { (application) throws in
                #expect(try LedgerVerification.report(application).problems == [])
                let visit = Visit(application)
                for other in ["", "/recommendations", "/indicators"] where other != "/" + page {
                    #expect(try visit.get("/en" + other).status == 200, "\(other)")
                }
                #expect(try visit.get("/en/" + page).status == 404)
                // It asks for readers and for the escrow, and there are none yet.
                #expect(try visit.text(visit.get("/en/contact")).contains("has an officer with a key"))
            }
        }
    }

    /// Cases are sealed, read and counted by tables that other features show: those are there without these features.
    @Test func casesNeedNoneWhoShowsTheirReaders() throws {
        try withConfiguration(.sqlite, isDemo: true) { (known) throws in
            try open(without: ["Readers", "Referrals", "Escrow", "WorkingDays"], known) {
                (application) throws in
                let officer = Visit(application)
                try officer.signIn(as: .officer)
                let queue = try officer.text(officer.get("/en/complaints"))
                let mark = try #require(queue.range(of: "href=\"/en/complaints/01"))
                let address = "/en/complaints/01" + queue[mark.upperBound...].prefix { $0 != "\"" }
                #expect(try officer.get(address).status == 200)
                #expect(try LedgerVerification.report(application).problems == [])
            }
        }
    }
}
