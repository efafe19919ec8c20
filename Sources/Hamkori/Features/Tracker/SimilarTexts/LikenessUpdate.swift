import Storage

/// Brings the suggestions up to date with the texts: reads from the ledger which texts changed since it last ran and
/// compares those, and no others, with the texts of the same State. An import pays nothing for it.
struct LikenessUpdate {
    /// The texts that are compared in one transaction.
    static let batch = 4_000
    /// The most suggestions that a text brings with it.
    static let perText = 8

    let application: Application
    /// Told after each batch, with the texts that were compared.
    var progress: (Int) -> Void = { _ in }

    /// Compares up to a number of changed texts.
    /// - Returns: how many were compared, and how many changes are left.
    /// - Throws: `StorageError`.
    func perform(limit: Int = .max) throws -> (compared: Int, left: Int) {
        var compared = 0
        while compared < limit {
            let count = try step(min(LikenessUpdate.batch, limit - compared))
            guard count > 0 else { break }
            compared += count
            progress(compared)
        }
        let left = try application.read {
            try LikenessUpdate.waiting(in: $0)
        }
        return (compared, left)
    }

    /// The changes that are not compared yet.
    static func waiting(in scope: Scope) throws -> Int {
        let cursor = try LikenessStore.cursor(in: scope)
        return try LedgerStore.countChanges(of: .recommendation, after: cursor, in: scope)
    }

    /// What one batch brings: the texts, ready to be compared.
    private struct Batch {
        let last: Int
        let changes: Int
        let texts: [(recommendation: Recommendation, parts: [LikenessStore.Part])]
    }

    /// The words are cut to their stems before the writing begins, so that nobody waits for it.
    private func read(_ count: Int) throws -> Batch {
        let (changes, found) = try application.read { scope in
            let cursor = try LikenessStore.cursor(in: scope)
            let changes = try LedgerStore.changes(of: .recommendation, after: cursor, limit: count, in: scope)
            let ids = changes.records.compactMap { ID<Recommendation>($0) }
            let found = try RecommendationStore.all(ids, in: scope)
            return (changes, ids.compactMap { found[$0] })
        }
        let stemmer = Stemmer()
        return Batch(
            last: changes.last, changes: changes.records.count,
            texts: found.map { ($0, LikenessUpdate.parts($0, stemmer)) })
    }

    private static func parts(_ recommendation: Recommendation, _ stemmer: Stemmer) -> [LikenessStore.Part] {
        guard recommendation.publication == .public else { return [] }
        return Language.allCases.flatMap { language in
            Likeness.parts(recommendation.text[language], language, stemmer).map {
                LikenessStore.Part(recommendation: recommendation.id, language: language, words: $0)
            }
        }
    }

    private func step(_ count: Int) throws -> Int {
        let batch = try read(count)
        guard
            try batch.last > application.read({ try LikenessStore.cursor(in: $0) })
        else { return 0 }
        try application.writeUnrecorded { scope in
            var changed: [Country: Set<ID<Recommendation>>] = [:]
            var counts: [Language: [String: Int]] = [:]
            for (recommendation, parts) in batch.texts {
                let known = try LikenessStore.parts(of: recommendation.id, in: scope)
                guard known != parts else { continue }
                for part in known { tally(part, -1, in: &counts) }
                for part in parts { tally(part, 1, in: &counts) }
                try LikenessStore.setParts(
                    parts, of: recommendation.id, in: recommendation.origin.country,
                    in: scope)
                try LikenessStore.forget(recommendation.id, in: scope)
                changed[recommendation.origin.country, default: []].insert(recommendation.id)
            }
            for (language, changes) in counts {
                try LikenessStore.count(changes, language, in: scope)
            }
            try compare(changed, Array(counts.keys), in: scope)
            try LikenessStore.setCursor(batch.last, in: scope)
        }
        return batch.changes
    }

    /// Counts the stems of a text; under no stem stands the number of texts.
    private func tally(
        _ part: LikenessStore.Part, _ change: Int, in counts: inout [Language: [String: Int]]
    ) {
        for word in part.words + [""] { counts[part.language, default: [:]][word, default: 0] += change }
    }

    private func compare(
        _ changed: [Country: Set<ID<Recommendation>>], _ languages: [Language], in scope: Scope
    ) throws {
        for language in languages {
            let frequencies = try LikenessStore.frequencies(language, in: scope)
            let total = frequencies[""] ?? 0
            for (country, ids) in changed {
                let parts = try LikenessStore.parts(of: country, language, in: scope)
                let comparison = LikenessComparison(parts, frequencies, total: total)
                for pair in comparison.pairs(of: ids) {
                    try LikenessStore.suggest(pair, of: country, in: scope)
                }
            }
        }
    }
}

/// The texts of one State in one language, ready to find what is alike among them.
struct LikenessComparison {
    private let parts: [LikenessStore.Part]
    private var index = LikenessIndex()
    private let frequencies: [String: Int]
    private let total: Int
    /// The stems of the State's own name.
    private let names: Set<String>

    /// - Parameter total: the number of texts that the frequencies were counted in.
    init(_ parts: [LikenessStore.Part], _ frequencies: [String: Int], total: Int) {
        self.parts = parts
        self.frequencies = frequencies
        self.total = total
        names = LikenessComparison.names(in: parts, frequencies, total: total)
        for (number, part) in parts.enumerated() { index.insert(number, part.words) }
    }

    /// The pairs that some texts are part of, each text with the most alike others.
    func pairs(of ids: Set<ID<Recommendation>>) -> Set<LikenessPair> {
        var best: [ID<Recommendation>: [ID<Recommendation>: Int]] = [:]
        for part in parts where ids.contains(part.recommendation) {
            for number in index.candidates(for: part.words) {
                let other = parts[number]
                guard other.recommendation != part.recommendation else { continue }
                let score = Likeness.score(part.words, other.words) { weight($0) }
                guard score >= Likeness.threshold else { continue }
                let known = best[part.recommendation]?[other.recommendation] ?? 0
                best[part.recommendation, default: [:]][other.recommendation] = max(known, score)
            }
        }
        var pairs: Set<LikenessPair> = []
        for (id, others) in best {
            let ranked = others.sorted { ($1.value, $0.key.text) < ($0.value, $1.key.text) }
            for (other, score) in ranked.prefix(LikenessUpdate.perText) {
                pairs.insert(LikenessPair(one: id, other: other, score: score))
            }
        }
        return pairs
    }

    /// What stands in many texts to this State, and far more often than elsewhere, is its name: it tells nothing.
    private static func names(
        in parts: [LikenessStore.Part], _ frequencies: [String: Int], total: Int
    ) -> Set<String> {
        var here: [String: Int] = [:]
        for word in parts.flatMap(\.words) { here[word, default: 0] += 1 }
        return Set(
            here.filter { word, count in
                count * 8 > parts.count && count * total > 5 * (frequencies[word] ?? 1) * parts.count
            }.keys)
    }

    private func weight(_ word: String) -> Double {
        names.contains(word) ? 0 : Likeness.weight(of: frequencies[word] ?? 1, in: total)
    }
}
