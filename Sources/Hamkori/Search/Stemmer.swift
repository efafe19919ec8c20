import CStemmer

/// Cuts words to their stems: Snowball for Russian and English; for Tajik, which it does not know, a light rule that
/// takes off the plural, the izofat and the object's ending. It remembers what it has cut, because the words of a file
/// or of a page repeat; so it is used by one thread, for as long as its work takes.
final class Stemmer {
    /// The most words that are remembered: more than the different words of 27,000 recommendations.
    private static let limit = 50_000
    private let russian = sb_stemmer_new("russian", "UTF_8")
    private let english = sb_stemmer_new("english", "UTF_8")
    private var known: [Language: [String: String]] = [:]

    deinit {
        sb_stemmer_delete(russian)
        sb_stemmer_delete(english)
    }

    /// The stem of a folded word.
    func stem(_ word: String, _ language: Language) -> String {
        if let stem = known[language]?[word] { return stem }
        let stem =
            switch language {
            case .tg: Stemmer.tajik(word)
            case .ru: Stemmer.snowball(word, russian)
            case .en: Stemmer.snowball(word, english)
            }
        if known[language]?.count ?? 0 >= Stemmer.limit { known[language] = nil }
        known[language, default: [:]][word] = stem
        return stem
    }

    private static func tajik(_ word: String) -> String {
        var stem = Substring(word)
        for ending in ["ро", "ҳоямон", "ҳояш", "ҳои", "ҳо", "ҳоро", "и"] where stem.hasSuffix(ending) {
            if stem.count - ending.count >= 3 { stem = stem.dropLast(ending.count) }
        }
        return String(stem)
    }

    private static func snowball(_ word: String, _ stemmer: OpaquePointer?) -> String {
        guard let stemmer else { return word }
        var word = word
        return word.withUTF8 { bytes in
            guard let start = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
                return String(decoding: bytes, as: UTF8.self)
            }
            let count = Int(sb_stemmer_length(stemmer))
            return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }
    }
}
