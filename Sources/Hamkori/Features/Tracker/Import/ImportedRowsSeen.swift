/// Which rows of a file have come already: some sixty bytes for each, whatever it says.
struct ImportedRowsSeen {
    /// The hash of each row's key, and that of all that it says.
    private var contents: [Int: Int] = [:]
    /// The States that the rows are on.
    private(set) var countries: Set<Country> = []

    /// A row with a key of its own in the file; nil when an earlier row says the very same.
    mutating func distinct(_ given: ImportedRecommendation, on country: Country) -> ImportedRecommendation? {
        countries.insert(country)
        var row = given
        row.line = 0
        let content = row.hashValue
        while let earlier = contents[row.key.hashValue] {
            if earlier == content { return nil }
            row.occurrence += 1
        }
        contents[row.key.hashValue] = content
        row.line = given.line
        return row
    }

    /// Whether a row of this key was among them.
    func holds(_ key: String) -> Bool { contents[key.hashValue] != nil }
}
