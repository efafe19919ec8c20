extension ImportedWords {
    /// What a program says of a row in so many words, where a file leaves it to us.
    init(_ row: ImportedRecommendation, country: Country, text: Wording) {
        self.country = country
        self.text = text
        date = row.date
        recommenders = row.recommenders.map(ImportedWords.code)
        var title = Wording()
        for language in Language.allCases { title[language] = ImportedWords.title(of: text[language]) }
        self.title = title
    }
}
