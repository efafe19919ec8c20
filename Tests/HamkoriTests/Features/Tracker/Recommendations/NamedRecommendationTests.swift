import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Pages of other records ask for the publication of the recommendation that they show.
@Suite struct NamedRecommendationTests {
    @Test(arguments: Engine.allCases) func aRecommendationThatIsNotPublicIsNamedNowhere(engine: Engine) throws
    {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            // Withdrawn by hand: no form leads there.
            let hidden = try application.writeUnrecorded { scope -> Recommendation in
                let commitments = try FollowUpStore.commitments.all(after: "", limit: 100, in: scope)
                let commitment = try #require(commitments.first)
                let id = commitment.recommendation
                let title = Wording(en: "A title that stands nowhere else")
                try scope.execute(
                    "UPDATE recommendations SET publication = 'internal', title = \(title) WHERE id = \(id)")
                return try #require(try RecommendationStore.recommendation(id, in: scope))
            }
            let pages = try pages(naming: hidden, application)
            let visit = Visit(application)
            var notPublic = 0
            for path in pages.map({ "/en" + $0 }) + ["/api/v1/commitments", "/api/v1/rounds"] {
                let text = try visit.text(visit.get(path))
                #expect(!text.contains(hidden.id.text), "\(path)")
                #expect(!text.contains(hidden.title.text(.en)), "\(path)")
                if text.contains("A recommendation that is not public") { notPublic += 1 }
            }
            #expect(notPublic >= 2)
        }
    }

    /// The public pages of other records that a recommendation stands on.
    private func pages(naming hidden: Recommendation, _ application: Application) throws -> [String] {
        try application.read { scope in
            let commitments = try FollowUpStore.commitments.all(after: "", limit: 100, in: scope)
                .filter { $0.recommendation == hidden.id }
            let rounds = try DialogueStore.rounds.all(after: "", limit: 100, in: scope)
            let items = try rounds.flatMap { try DialogueStore.items(of: $0.id, in: scope) }
                .filter { $0.recommendation == hidden.id }
            #expect(!commitments.isEmpty && !items.isEmpty)
            let seminars = try SeminarStore.seminars.all(after: "", limit: 100, in: scope)
            let proposals = try seminars.flatMap {
                try ProposalStore.proposals(of: $0.id, in: scope)
            }
            var paths: [String] = commitments.map { FollowUp.show.path($0.id) }
            paths += items.map { Dialogues.item.path($0.id) }
            paths += rounds.map { Dialogues.show.path($0.id) }
            paths += rounds.map { Dialogues.results.path($0.id) }
            paths += seminars.map { Seminars.show.path($0.id) }
            paths += proposals.filter { $0.id == hidden.proposal }.map { Seminars.proposal.path($0.id) }
            return paths
        }
    }
}
