extension Language {
    /// The text in a form that compares, code point by code point, in the order of the language's alphabet, without
    /// regard to case.
    ///
    /// Unicode puts the letters that only Tajik has behind all of Russian's, and letters with marks behind z.
    func alphabetical(_ text: String) -> String {
        let isTajik = self == .tg
        return text.lowercased().reduce(into: "") { key, letter in
            if isTajik, let before = Language.tajikLetters[letter] {
                key += before + "\u{FFFF}"
            } else {
                key += Language.markedLetters[letter] ?? String(letter)
            }
        }
    }

    /// The letters of Tajik that have no place of their own in Unicode's order, with the one that each follows.
    private static let tajikLetters: [Character: String] = [
        "ғ": "г", "ё": "е", "ӣ": "и", "қ": "к", "ӯ": "у", "ҳ": "х", "ҷ": "ч",
    ]

    /// Letters that stand among those without their mark: Türkiye between Tunisia and Turkmenistan.
    private static let markedLetters: [Character: String] = ["ё": "е", "ô": "o", "ü": "u"]
}
