import Documents
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// The terms that come with the program, held against every word of the samples.
@Suite struct ShippedTermsTests {
    @Test func everyTermHasItsNamesAndItsWordsAlone() {
        for entry in ShippedTerms.all {
            for language in Language.allCases {
                #expect(!entry.name[language].isEmpty, "\(entry.word) has no name in \(language)")
            }
        }
        for taxonomy in Taxonomy.allCases {
            let spellings = ShippedTerms.all.filter { $0.taxonomy == taxonomy }.flatMap(\.spellings)
            #expect(!spellings.isEmpty)
            #expect(Set(spellings).count == spellings.count, "\(taxonomy) has a word for two terms")
            let places = Set((ShippedTerms.places[taxonomy] ?? [:]).values)
            #expect(places.count == ShippedTerms.all.count { $0.taxonomy == taxonomy })
        }
    }

    /// A right is an instrument and an article, so that a complaint and a recommendation can speak of the same.
    @Test func rightsNameInstrumentAndArticle() {
        let rights = ShippedTerms.all.filter { $0.taxonomy == .rights }
        let instruments = Set(rights.compactMap { $0.word.split(separator: " ").first.map(String.init) })
        #expect(instruments == ["ICCPR", "ICESCR", "CAT", "CRC", "CEDAW", "CRPD", "ICMW"])
        for right in rights {
            let parts = right.word.split(separator: " ")
            #expect(parts.count == 2 && parts.last.flatMap { Int($0) } != nil, "\(right.word)")
        }
        let grounds = ShippedTerms.all.filter { $0.taxonomy == .groundsOfInadmissibility }.map(\.word)
        #expect(
            Set(grounds) == [
                "outOfMandate", "outOfTime", "beforeCourt", "otherRemedy", "repeated", "unfounded", "abusive",
                "anonymousWithoutFacts", "withdrawn",
            ])
    }

    /// Two themes of an older list bear the code G5, so it can name neither.
    @Test func theDoubledCodeNamesNothing() {
        #expect(!ShippedTerms.all.contains { $0.taxonomy == .theme && $0.spellings.contains("G5") })
    }

    @Test func everyGoalAndTargetHasATerm() {
        let goals = ShippedTerms.all.filter { $0.taxonomy == .sdg && $0.parent == nil }.map(\.word)
        #expect(Set(goals) == Set((1...17).map(String.init)))
        let targets = Dictionary(grouping: ShippedTerms.all.filter { $0.taxonomy == .sdg }, by: \.parent)
        // The number of targets of each goal, as the General Assembly adopted them (A/RES/70/1).
        let counts = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]
        #expect((1...17).map { targets[String($0)]?.count } == counts)
        for entry in ShippedTerms.all where entry.taxonomy == .sdg {
            #expect(entry.parent == (entry.word.contains(".") ? entry.word.goals.first : nil))
        }
    }

    @Test func everyTopicOfEverySampleHasATerm() throws {
        var topics = TopicsOfFiles()
        try topics.take(TestFiles.sample("upr-info.csv"))
        for name in ["of-four-columns", "with-goals"] {
            try topics.take(TestFiles.sample("thematic-list-\(name).docx"), country: "SI")
        }
        for path in try TestFiles.paths(in: TestFiles.samples + "/index", ending: ".json") {
            try topics.take(#require(FileContents.read(path)))
        }
        topics.expectTerms(in: .issue, count: 54)
        topics.expectTerms(in: .theme, count: 13)
        topics.expectTerms(in: .persons, count: 5)
        topics.expectTerms(in: .sdg, count: 8)
        topics.expectTerms(in: .action, count: 5)
    }
}
