import Documents
import Testing

@testable import Hamkori

/// Tajikistan's review in two files of different makers. Where an ask of one stands word for word in a paragraph of the
/// other, both say the same: such pairs must be found by likeness.
struct SameReview {
    var asks: Int
    var paragraphs: Int
    /// The asks that stand in both.
    var known: Int
    /// Those of them that likeness did not find.
    var missed: [String]

    static func compare(_ export: [UInt8], _ review: [UInt8]) throws -> SameReview {
        let asks = try UPRInfoFile.read(export).rows
            .filter { $0.country == "Tajikistan" }.map(\.text)
        let table = try CSV.parse(review)
        let column = try #require(table.first?.cells.firstIndex(of: "text"))
        let paragraphs = table.dropFirst().map { $0.cells[column] }

        let (texts, stemmer) = (asks + paragraphs, Stemmer())
        let ids = texts.indices.map { ID<Recommendation>(at: .now, random: number($0)) }
        let parts = zip(ids, texts).flatMap { id, text in
            Likeness.parts(text, .en, stemmer).map {
                LikenessStore.Part(recommendation: id, language: .en, words: $0)
            }
        }
        var frequencies: [String: Int] = [:]
        for part in parts { for word in part.words { frequencies[word, default: 0] += 1 } }
        let found = LikenessComparison(parts, frequencies, total: parts.count).pairs(of: Set(ids))
        let pairs = Set(found.map { [$0.one, $0.other] })

        var (known, missed) = (0, [String]())
        for (place, ask) in asks.enumerated() {
            let words = SearchWords.split(ask).joined(separator: " ")
            let same = paragraphs.indices.filter {
                SearchWords.split(paragraphs[$0]).joined(separator: " ").contains(words)
            }
            guard !same.isEmpty else { continue }
            known += 1
            let isFound = same.contains { paragraph in
                let (one, other) = LikenessPair.ordered(ids[place], ids[asks.count + paragraph])
                return pairs.contains([one, other])
            }
            if !isFound { missed.append(ask) }
        }
        return SameReview(asks: asks.count, paragraphs: paragraphs.count, known: known, missed: missed)
    }

    private static func number(_ index: Int) -> [UInt8] {
        Array(repeating: 0, count: 8) + [UInt8(index / 256), UInt8(index % 256)]
    }
}
