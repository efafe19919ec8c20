/// Words as the search compares them: folded, without variants of spelling, cut to their stems.
enum SearchWords {
    /// The words of a record's texts in the order of the text, by language.
    static func words(of summary: RecordSummary) -> [(language: Language, words: [String])] {
        Language.allCases.compactMap { language in
            let (title, text) = (summary.title[language], summary.text[language])
            guard !title.isEmpty || !text.isEmpty else { return nil }
            // A title that is only the beginning of the text says nothing of its own.
            let start = title.hasSuffix("…") ? title.dropLast() : title[...]
            return (language, (text.hasPrefix(start) ? [] : split(title)) + split(text))
        }
    }

    /// The stems that a word of a question may have: its script tells English from the others; a word in Cyrillic may
    /// be Russian or Tajik.
    static func stems(ofAsked word: String, _ stemmer: Stemmer) -> [String] {
        let isLatin = word.unicodeScalars.allSatisfy { $0.value < 0x250 }
        guard !isLatin else { return [stemmer.stem(word, .en)] }
        let (russian, tajik) = (stemmer.stem(word, .ru), stemmer.stem(word, .tg))
        return russian == tajik ? [russian] : [russian, tajik]
    }

    /// Letters and digits, folded; a word keeps its first 64 characters.
    static func split(_ text: String) -> [String] {
        folded(text).unicodeScalars.split { !isPartOfWord($0) }.map { String($0.prefix(64)) }
    }

    /// Whether a character is a letter or a digit. Most are of two alphabets, which need no look at Unicode's tables.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x80: (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
        case 0x400...0x481, 0x48A...0x52F: true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// In lower case, ё as е, without apostrophes and hard signs, which people set or leave out (маъюб, ма’юб, маюб);
    /// й, ӣ and ӯ as one character each, however they were typed.
    static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "ё": folded.append("е")
            case "ъ", "'", "’", "ʼ", "ʻ", "`": continue
            case "\u{304}", "\u{306}", "\u{308}":
                guard let last = folded.last, let whole = composed[last]?[scalar] else { continue }
                folded.removeLast()
                folded.append(whole)
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }

    /// The Cyrillic letters that may come as a letter and a mark (Unicode Standard Annex 15).
    private static let composed: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
        "и": ["\u{304}": "ӣ", "\u{306}": "й"], "у": ["\u{304}": "ӯ", "\u{306}": "ў"],
        "е": ["\u{308}": "е"],
    ]
}
