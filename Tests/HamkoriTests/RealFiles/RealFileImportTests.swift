import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The real files, imported whole.
@Suite struct RealFileImportTests {
    @Test(arguments: ["upr34-slovenia-thematic-list", "upr48-slovenia-thematic-list"])
    func everyRowOfAThematicListIsThere(name: String) throws {
        try ThematicListCheck.everyRowHasItsParts(RealFiles.path("ohchr/\(name).docx"))
    }

    @Test(arguments: Engine.allCases) func aWholeFileIsTakenOnce(engine: Engine) throws {
        let read = try RecommendationFile.read(RealFiles.bytes("upr/10-13.csv"), nil, country: nil)
        try withApplication(engine) { (application) throws in
            var work = RecommendationImport(application: application, actor: Application.nobody)
            work.only = Country(known: "TJ")
            #expect(try work.perform(read.rows) == ImportReport(added: 150, leftOut: 8_897))
            #expect(try work.perform(read.rows) == ImportReport(unchanged: 150, leftOut: 8_897))
            let supported = try application.read {
                try RecommendationStore.list(
                    ListRequest(query: Fields([(name: "position", value: "supported")])), in: $0
                ).total
            }
            #expect(supported == 115)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func theGradesOfTheFollowUpAreRead() throws {
        let file = try RealFiles.bytes("tajikistan/hrc_followup_tajikistan_2023.json")
        let read = try RecommendationFile.read(file, .hrcFollowUp, country: nil)
        #expect(read.problems == [] && read.rows.map(\.paragraph) == ["42", "48", "55"])
    }

    @Test func theSameReviewInTwoFilesIsFound() throws {
        let found = try SameReview.compare(
            RealFiles.bytes("upr/10-13.csv"),
            RealFiles.bytes("tajikistan/upr_tajikistan_2011_A-HRC-19-3.csv"))
        #expect((found.asks, found.paragraphs) == (150, 132))
        #expect(found.known > 100)
        #expect(found.missed.count <= 1, "\(found.missed.count) of \(found.known): \(found.missed)")
    }
}
