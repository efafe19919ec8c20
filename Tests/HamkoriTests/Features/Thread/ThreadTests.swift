import Storage
import TestDatabases
import Testing

@testable import Hamkori

@Suite struct ThreadTests {
    @Test(arguments: Engine.allCases) func aCommitmentLeadsBackToItsSeminar(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            try application.database.read { transaction in
                let commitments = try FollowUpStore.open(of: application.institution, in: transaction)
                let commitment = try #require(commitments.first)
                let way = try ThreadWay(
                    of: RecordReference(.commitment, commitment.id), application.institution, in: transaction)
                #expect(
                    way.origins.map(\.kind)
                        == [.seminar, .proposal, .recommendation, .transmittal, .agendaItem])
                #expect(way.origins[2].id == commitment.recommendation.text)
            }
        }
    }
}
