import Storage
import TestDatabases
import Testing

@testable import Hamkori

@Suite struct ThreadTests {
    @Test(arguments: Engine.allCases) func aCommitmentLeadsBackToItsSeminar(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            try application.read { scope in
                let commitments = try FollowUpStore.open(in: scope)
                let commitment = try #require(commitments.first)
                let way = try ThreadWay(
                    of: RecordReference(.commitment, commitment.id), features: application.features, in: scope
                )
                #expect(
                    way.origins.map(\.kind)
                        == [.seminar, .proposal, .recommendation, .transmittal, .agendaItem])
                #expect(way.origins[2].id == commitment.recommendation.text)
            }
        }
    }
}
