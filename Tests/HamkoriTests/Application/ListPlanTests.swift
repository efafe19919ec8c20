import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The cost of the public lists: each page of them is read through an index. (PostgreSQL reads tables as small as the
/// demo's from end to end, and is right; there the test shows that it takes the same text.)
@Suite struct ListPlanTests {
    @Test(arguments: Engine.allCases) func listsReadThroughAnIndex(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let request = ListRequest(query: Fields())
            let institution = application.institution
            let today = Timestamp.now.date
            try application.database.read { (transaction) throws in
                let person = try PersonStore.active(of: institution, in: transaction)[0].id
                let plans = try transaction.plans {
                    _ = try SeminarStore.list(request, of: institution, withInternal: false, in: transaction)
                    _ = try RecommendationStore.list(request, of: institution, in: transaction)
                    _ = try DialogueStore.list(request, everything: false, of: institution, in: transaction)
                    _ = try FollowUpStore.list(
                        request, on: today, everything: false, of: institution, in: transaction)
                    _ = try TransmittalStore.list(
                        request, of: institution, withPrepared: false, in: transaction)
                    _ = try OrganisationStore.list(request, of: institution, in: transaction)
                    _ = try MeasureStore.list(
                        request, on: today, everything: false, of: institution, in: transaction)
                    _ = try IndicatorStore.list(request, everything: false, of: institution, in: transaction)
                    _ = try ClusterStore.list(request, of: institution, in: transaction)
                    _ = try LikenessUpdate.waiting(institution, in: transaction)
                    _ = try LikenessStore.open(of: .tajikistan, limit: 20, institution, in: transaction)
                    _ = try BookmarkStore.list(request, of: person, in: transaction)
                }
                #expect(plans.count >= 12)
                for plan in plans where engine == .sqlite {
                    let scans = plan.split(separator: "\n").filter {
                        $0.contains("SCAN") && !$0.contains("INDEX")
                    }
                    #expect(scans.isEmpty, "\(plan)")
                }
            }
        }
    }
}
