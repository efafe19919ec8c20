import CStemmer

/// Words as the search compares them: folded, without variants of spelling, cut to their stems.
enum SearchWords {
    /// The words of a record in all its languages, and its title's words whole, for beginnings of words.
    static func of(_ summary: RecordSummary) -> [String] {
        var words: Set<String> = []
        for language in Language.allCases {
            let texts = [summary.title[language], summary.text[language]]
            for word in texts.flatMap(split) {
                words.insert(word)
                words.insert(stem(word, language))
            }
        }
        return words.sorted()
    }

    /// The words of a question: each becomes the stem that its script suggests.
    static func ofQuestion(_ text: String, _ language: Language) -> [String] {
        split(text).prefix(12).map { word in
            let isLatin = word.unicodeScalars.allSatisfy { $0.value < 0x250 }
            return stem(word, isLatin ? .en : language == .en ? .ru : language)
        }
    }

    /// Letters and digits, in lower case; ё as е, and the Tajik letters with a mark stay what they are.
    static func split(_ text: String) -> [String] {
        text.lowercased().replacing("ё", with: "е")
            .split { !$0.isLetter && !$0.isNumber }
            .map { String($0.prefix(64)) }
    }

    /// A word without its endings: Snowball for Russian and English; for Tajik, which it does not know, a light rule
    /// that takes off the plural, the izofat and the object's ending.
    static func stem(_ word: String, _ language: Language) -> String {
        switch language {
        case .tg: tajik(word)
        case .ru: snowball(word, "russian")
        case .en: snowball(word, "english")
        }
    }

    private static func tajik(_ word: String) -> String {
        var stem = Substring(word)
        for ending in ["ро", "ҳоямон", "ҳояш", "ҳои", "ҳо", "ҳоро", "и"] where stem.hasSuffix(ending) {
            if stem.count - ending.count >= 3 { stem = stem.dropLast(ending.count) }
        }
        return String(stem)
    }

    private static func snowball(_ word: String, _ algorithm: String) -> String {
        guard let stemmer = sb_stemmer_new(algorithm, "UTF_8") else { return word }
        defer { sb_stemmer_delete(stemmer) }
        let bytes = Array(word.utf8)
        guard let start = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
        let count = Int(sb_stemmer_length(stemmer))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
