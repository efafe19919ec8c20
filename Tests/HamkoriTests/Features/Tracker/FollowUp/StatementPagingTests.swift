import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Pages do not grow with what is said of their record.
@Suite struct StatementPagingTests {
    private static let count = 60

    private func words(_ number: Int) -> String { "Report number \(number) of many." }

    private func shown(_ page: String) -> [Int] { (1...Self.count).filter { page.contains(words($0)) } }

    private func report(
        _ number: Int, on commitment: Commitment, by person: Person, _ application: Application
    ) throws {
        let id = ID<ProgressReport>(at: .now, random: [0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(number)])
        _ = try application.write(as: person.pseudonym, at: .now) {
            try FollowUpDeeds.report(
                on: commitment.id, .inProgress, Wording(en: words(number)), author: person.name,
                by: person.id, of: person.organisation, as: id, in: $0)
        }
    }

    @Test(arguments: Engine.allCases) func whatIsSaidIsPaged(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let person = try #require(
                try application.read {
                    try PersonStore.active(in: $0).first {
                        $0.role == .focalPoint
                    }
                })
            let commitment = try #require(
                try application.read {
                    try FollowUpStore.commitments.all(after: "", limit: 100, in: $0)
                        .first { $0.stored == .open }
                })
            for number in 1...Self.count { try report(number, on: commitment, by: person, application) }
            let visit = Visit(application)
            let page = "/en/commitments/\(commitment.id.text)"
            func text(_ target: String) throws -> String {
                let response = try visit.get(target)
                #expect(response.status == 200)
                return visit.text(response)
            }
            let first = try text(page)
            #expect(shown(first) == Array(36...60) && first.contains("page 1 of 3"))
            #expect(try shown(text(page + "?page=2")) == Array(11...35))
            #expect(try shown(text(page + "?page=3")) == Array(1...10))
            #expect(try shown(text(page + "?page=4")) == [] && shown(text(page + "?page=-1")) == shown(first))
            // The voices on the page of the recommendation are the newest; its steps and its thread name reports, too.
            let whole = try text("/en/recommendations/\(commitment.recommendation.text)")
            let start = try #require(whole.range(of: "<div class=\"voices\">")).upperBound
            let recommendation = String(
                whole[start...].prefix(
                    upTo: whole[start...].firstRange(of: "<h2>")?.lowerBound ?? whole.endIndex))
            #expect(shown(recommendation) == Array(41...60))
            #expect(recommendation.contains("The previous 19; all of them are in the open data"))
        }
    }
}
