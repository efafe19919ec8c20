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

    /// A list without a feature is whole: what the feature added is gone, and nothing else.
    @Test(arguments: ["Bookmarks", "Views"]) func aFeatureLessIsAWholeProduct(name: String) throws {
        try withConfiguration(.sqlite) { known in
            let fewer = FeatureList(FeatureList.all.filter { $0.name != name })
            var configuration = Configuration(
                fewer, dataDirectory: known.dataDirectory, publicDirectory: known.publicDirectory)
            configuration.database = known.database
            configuration.passwordCost = .minimum
            let application = try Application(configuration, opening: .foundingWhereEmpty, log: .silent)
            defer { application.database.close() }
            #expect(try LedgerVerification.report(application).problems == [])
            let visit = Visit(application)
            #expect(try visit.get("/en").status == 200)
            #expect(try visit.get("/en/recommendations").status == 200)
            #expect(try visit.get("/en/recommendations/matrix").status == (name == "Views" ? 404 : 200))
        }
    }
}
