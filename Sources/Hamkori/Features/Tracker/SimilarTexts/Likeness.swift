import Glibc

/// How much two recommendations ask for the same, told by their words: the stems that they share, each weighed by how
/// rare it is (the cosine of inverse document frequencies; Salton and Buckley 1988).
enum Likeness {
    /// Pairs at least so alike are suggested, in thousandths.
    static let threshold = 550

    /// The parts of a text, each the set of its telling stems in order: one paragraph of the UN often holds several
    /// asks, separated by semicolons, and each of them is compared by itself.
    static func parts(_ text: String, _ language: Language, _ stemmer: Stemmer) -> [[String]] {
        let whole = stems(text, language, stemmer)
        let parts = text.split(separator: ";").map { stems($0, language, stemmer) }.filter {
            $0.count >= fewest
        }
        return (parts.count > 1 ? parts : [whole]).filter { $0.count >= fewest }
    }

    /// Shorter texts say too little to be compared.
    private static let fewest = 2

    private static func stems(
        _ text: some StringProtocol, _ language: Language, _ stemmer: Stemmer
    ) -> [String] {
        let words = SearchWords.split(withoutStates(String(text))).filter { $0.count > 1 }
        let stems = Set(words.map { stemmer.stem($0, language) })
        return stems.subtracting(LikenessWords.empty(language)).sorted()
    }

    /// Without the recommending States, which stand in brackets at the end of an ask: who asks is not what is asked.
    private static func withoutStates(_ text: String) -> String {
        let trimmed = text.trimmed
        guard trimmed.hasSuffix(")"), let open = trimmed.lastIndex(of: "(") else { return trimmed }
        let names = trimmed[trimmed.index(after: open)...].dropLast().split(separator: ",").flatMap {
            [$0] + $0.split(separator: " and ")
        }
        // Treaties stand in brackets, too, and they are what is asked for.
        return names.contains { Country(named: $0.trimmed) != nil } ? String(trimmed[..<open]) : trimmed
    }

    /// How alike two sets of stems are, 0 to 1000; both in order.
    static func score(_ one: [String], _ other: [String], weight: (String) -> Double) -> Int {
        var (mine, theirs) = (one[...], other[...])
        var (shared, left, right) = (0.0, 0.0, 0.0)
        while let first = mine.first ?? theirs.first {
            let isMine = mine.first.map { mine in theirs.first.map { mine <= $0 } ?? true } ?? false
            let isTheirs = theirs.first.map { theirs in mine.first.map { theirs <= $0 } ?? true } ?? false
            let weight = weight(isMine ? first : theirs.first ?? first)
            if isMine, isTheirs { shared += weight * weight }
            if isMine {
                left += weight * weight
                mine.removeFirst()
            }
            if isTheirs {
                right += weight * weight
                theirs.removeFirst()
            }
        }
        guard left > 0, right > 0 else { return 0 }
        return Int((1000 * shared / (left.squareRoot() * right.squareRoot())).rounded())
    }

    /// The weight of a stem that stands in some of all texts. It never sinks to nothing, so that a few texts about one
    /// thing are still alike.
    static func weight(of documents: Int, in total: Int) -> Double {
        log(1 + Double(max(total, documents)) / Double(max(1, documents)))
    }
}

/// Finds texts that may be alike without comparing each with each: sets that share much of their stems fall into one
/// bucket of at least one band (MinHash with bands; Broder 1997, Indyk and Motwani 1998). With bands of two, a pair
/// that shares a third of all its stems is found in 99 of 100 cases, and the work per text stays bounded by the size
/// of a bucket.
struct LikenessIndex {
    private static let bands = 40
    private static let rows = 2
    /// The most texts of a bucket that a text is compared with.
    private static let bucketLimit = 200
    private var buckets: [UInt64: [Int]] = [:]

    /// Puts in a text by its number.
    mutating func insert(_ number: Int, _ stems: [String]) {
        for bucket in LikenessIndex.buckets(of: stems) { buckets[bucket, default: []].append(number) }
    }

    /// The numbers of the texts that may be like a text.
    func candidates(for stems: [String]) -> Set<Int> {
        var found: Set<Int> = []
        for bucket in LikenessIndex.buckets(of: stems) {
            found.formUnion((buckets[bucket] ?? []).suffix(LikenessIndex.bucketLimit))
        }
        return found
    }

    private static func buckets(of stems: [String]) -> [UInt64] {
        let hashes = stems.map(hash)
        return (0..<bands).map { band in
            var bucket = UInt64(band)
            for row in 0..<rows {
                let seed = mixed(UInt64(band * rows + row + 1))
                var least = UInt64.max
                for hash in hashes { least = min(least, mixed(hash ^ seed)) }
                bucket = mixed(bucket ^ least)
            }
            return bucket
        }
    }

    /// FNV-1a, 64 bits: the same on every machine and in every run.
    private static func hash(_ stem: String) -> UInt64 {
        stem.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The finish of SplitMix64: every bit depends on every other.
    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
