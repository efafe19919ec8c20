/// What we make of an imported row ourselves: a title, its language, codes of States, the year of a session.
struct ImportedWords: Sendable {
    /// The most characters of a title that is taken from a text.
    static let titleLimit = 90

    let country: Country
    let recommenders: [String]
    let title: Wording
    let text: Wording
    let date: PartialDate?

    /// - Throws: `ImportProblem` when the State is none that we know.
    init(_ row: ImportedRecommendation) throws(ImportProblem) {
        country = try ImportedWords.country(of: row)
        recommenders = row.recommenders.map(ImportedWords.code)
        text = ImportedWords.wording(row.text)
        title = ImportedWords.wording(ImportedWords.title(of: row.text))
        let review = row.source == .upr ? ImportedWords.reviews[row.session] : nil
        date = row.date ?? review.flatMap { PartialDate(year: $0) }
    }

    /// The State under review.
    /// - Throws: `ImportProblem` when it is none that we know.
    static func country(of row: ImportedRecommendation) throws(ImportProblem) -> Country {
        if let country = Country(named: row.country) ?? Country(known: row.country) { return country }
        throw ImportProblem(line: row.line, column: row.country, reason: .noCountry)
    }

    /// A State's code, or its name where none is known.
    static func code(_ name: String) -> String { Country(named: name)?.code ?? name }

    /// The first words of a text, whole, up to the limit.
    static func title(of text: String) -> String {
        let line = text.replacing("\n", with: " ")
        guard line.count > titleLimit else { return line }
        let start = line.prefix(titleLimit)
        let end = start.lastIndex(of: " ") ?? start.endIndex
        return String(start[..<end]) + "…"
    }

    /// A text under its language: Cyrillic with Tajik letters is Tajik, other Cyrillic Russian, the rest English.
    static func wording(_ text: String) -> Wording {
        let letters = text.unicodeScalars
        guard letters.count(where: { (0x400...0x4FF).contains($0.value) }) * 2 > letters.count else {
            return Wording(en: text)
        }
        let tajik: Set<Unicode.Scalar> = ["ҳ", "қ", "ғ", "ӣ", "ӯ", "ҷ", "Ҳ", "Қ", "Ғ", "Ӯ", "Ҷ"]
        return letters.contains(where: tajik.contains) ? Wording(tg: text) : Wording(ru: text)
    }

    /// The years of the UPR Working Group's sessions of the first cycle's end and the second's beginning, which UPR Info's
    /// exports name by number only (OHCHR, calendar of reviews).
    private static let reviews: [String: Int] = [
        "6": 2009, "7": 2010, "8": 2010, "9": 2010, "10": 2011, "11": 2011, "12": 2011, "13": 2012,
        "14": 2012,
        "15": 2013, "16": 2013, "17": 2013,
    ]
}

extension ImportedRecommendation {
    /// The position as the history keeps it.
    var taken: PositionTaken? {
        position.map { PositionTaken(position: $0, symbol: positionSymbol, paragraph: positionParagraph) }
    }

    /// What it is about, by taxonomy. UPR Info's rows have no symbol, and their topics are its own.
    var topics: [(taxonomy: Taxonomy, topic: String)] {
        let own: Taxonomy = action == nil ? .theme : .issue
        return themes.map { (own, $0) } + persons.map { (.persons, $0) }
    }
}
