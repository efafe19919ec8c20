/// Words as the search compares them: folded, without variants of spelling, cut to their stems.
enum SearchWords {
    /// The stems of a record's texts, each in its own language and in the order of the text, and the codes by which it
    /// is known, such as its document's symbol.
    static func stems(of summary: RecordSummary, _ stemmer: Stemmer) -> [String] {
        Language.allCases.flatMap { language in
            words(of: summary, language).map { stemmer.stem($0, language) }
        } + summary.codes.flatMap(split)
    }

    /// The different words of a record whole, for the search's vocabulary.
    static func vocabulary(of summary: RecordSummary) -> Set<String> {
        Set(Language.allCases.flatMap { words(of: summary, $0) })
    }

    private static func words(of summary: RecordSummary, _ language: Language) -> [String] {
        let (title, text) = (summary.title[language], summary.text[language])
        // A title that is only the beginning of the text says nothing of its own.
        let start = title.hasSuffix("…") ? title.dropLast() : title[...]
        return (text.hasPrefix(start) ? [] : split(title)) + split(text)
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
        folded(text).split { !$0.isLetter && !$0.isNumber }.map { String($0.prefix(64)) }
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
