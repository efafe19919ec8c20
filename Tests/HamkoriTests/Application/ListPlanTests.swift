import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The cost of the public lists: each page of them is read through an index, in its order.
@Suite struct ListPlanTests {
    @Test func listsReadThroughAnIndex() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            let request = ListRequest(query: Fields())
            let institution = application.institution
            let today = Timestamp.now.date
            try application.database.read { (transaction) throws in
                let plans = try transaction.plans {
                    _ = try SeminarStore.list(request, of: institution, withInternal: false, in: transaction)
                    _ = try RecommendationStore.list(request, of: institution, in: transaction)
                    _ = try DialogueStore.list(request, everything: false, of: institution, in: transaction)
                    _ = try FollowUpStore.list(
                        request, on: today, everything: false, of: institution, in: transaction)
                    _ = try TransmittalStore.list(
                        request, of: institution, withPrepared: false, in: transaction)
                    _ = try OrganisationStore.list(request, of: institution, in: transaction)
                }
                #expect(plans.count >= 12)
                for plan in plans {
                    let scans = plan.split(separator: "\n").filter {
                        $0.contains("SCAN") && !$0.contains("INDEX")
                    }
                    #expect(scans.isEmpty, "\(plan)")
                }
            }
        }
    }
}
