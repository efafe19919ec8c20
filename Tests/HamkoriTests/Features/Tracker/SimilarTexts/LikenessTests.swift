import Documents
import Testing

@testable import Hamkori

/// How alike texts are, by the rules and on the samples.
@Suite struct LikenessTests {
    private func words(_ text: String, _ language: Language = .en) -> [[String]] {
        Likeness.parts(text, language, Stemmer())
    }

    @Test func onlyTellingWordsAreCompared() {
        #expect(words("Take further measures to ensure human rights (France, Spain)") == [])
        #expect(words("Abolish the death penalty (France)") == words("Continue abolishing death penalties!"))
        #expect(
            words("Ratify the Rome Statute (Chile); Close Guantanamo prison (Cuba); ok")
                == [["rome", "ratifi", "statut"].sorted(), ["close", "guantanamo", "prison"]])
        #expect(words("Отменить смертную казнь", .ru).first?.contains("смертн") == true)
        #expect(words("Ratify the treaty (CAT)") != words("Ratify the treaty (OP-CAT, ICCPR)"))
        #expect(words("Шиканҷаро манъ кунад", .tg) == [["ман", "шиканҷа"]])
    }

    @Test func theScoreIsACosine() {
        let weights = ["a": 1.0, "b": 2.0, "c": 3.0]
        func score(_ one: [String], _ other: [String]) -> Int {
            Likeness.score(one, other) { weights[$0] ?? 0 }
        }
        #expect(score(["a", "b"], ["a", "b"]) == 1_000)
        #expect(score(["a"], ["b"]) == 0)
        #expect(score([], ["b"]) == 0 && score(["x"], ["x"]) == 0)
        // 4 / (√5 · √13)
        #expect(score(["a", "b"], ["b", "c"]) == 496)
        #expect(score(["b", "c"], ["a", "b"]) == 496)
        #expect(Likeness.weight(of: 1, in: 1_000) > Likeness.weight(of: 500, in: 1_000))
        #expect(Likeness.weight(of: 1_000, in: 1_000) > 0 && Likeness.weight(of: 0, in: 0) >= 0)
    }

    @Test func theIndexFindsWithoutComparingEachWithEach() {
        var index = LikenessIndex()
        let texts = (0..<3_000).map { text in (0..<12).map { "w\((text * 7_919 + $0 * 104_729) % 5_003)" } }
        for (number, words) in texts.enumerated() { index.insert(number, words) }
        var compared = 0
        for (number, words) in texts.enumerated() {
            let found = index.candidates(for: Array(words.dropLast(2)) + ["another", "word"])
            #expect(found.contains(number))
            compared += found.count
        }
        #expect(compared < 3_000 * 60, "\(compared) of 9,000,000 comparisons")
    }

    @Test func aStatesNameTellsNothing() throws {
        let name = ["arab", "jamahiriya", "libyan"]
        let texts = (0..<40).map { (name + ["topic\($0 % 39)"]).sorted() }
        let parts = texts.enumerated().map { index, words in
            LikenessStore.Part(
                recommendation: ID(at: .now, random: number(index)), language: .en, words: words)
        }
        var frequencies: [String: Int] = [:]
        for word in texts.flatMap({ $0 }) { frequencies[word, default: 0] += 1 }
        let all = Set(parts.map(\.recommendation))
        let ours = LikenessComparison(parts, frequencies, total: 400_000).pairs(of: all)
        #expect(ours.count == 1, "only the two that share a topic: \(ours)")
    }

    @Test func theSameReviewInTwoFilesIsFound() throws {
        let found = try SameReview.compare(
            TestFiles.sample("upr-info.csv"), TestFiles.sample("review.csv"))
        #expect((found.asks, found.paragraphs) == (31, 12))
        // Twelve asks stand in both, four of them in two rows of the export.
        #expect((found.known, found.missed) == (16, []))
    }

    private func number(_ index: Int) -> [UInt8] {
        Array(repeating: 0, count: 8) + [UInt8(index / 256), UInt8(index % 256)]
    }
}
