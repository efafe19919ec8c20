import Documents

/// What each column of a plain table means: guessed, remembered, or said by somebody.
struct ColumnMapping: Sendable, Equatable {
    /// By column; nil for one that is not taken.
    var meanings: [ColumnMeaning?]

    init(meanings: [ColumnMeaning?]) {
        self.meanings = meanings
    }

    /// The column that means something.
    subscript(_ meaning: ColumnMeaning) -> Int? { meanings.firstIndex(of: meaning) }

    /// Guesses from the headings, and where these say nothing, from the contents of the first rows.
    init(guessing table: ImportTable) {
        let headings = table.headings.map(ImportTable.folded)
        meanings = Array(repeating: nil, count: headings.count)
        for meaning in ColumnMeaning.allCases {
            take(headings.firstIndex { meaning.headings.contains($0) }, as: meaning)
        }
        for (part, meaning) in ColumnMeaning.parts where self[meaning] == nil {
            take(
                headings.indices.first { meanings[$0] == nil && headings[$0].contains(part) }, as: meaning)
        }
        guess(from: table.sample(200))
    }

    private mutating func take(_ column: Int?, as meaning: ColumnMeaning) {
        guard let column, meanings[column] == nil, self[meaning] == nil else { return }
        meanings[column] = meaning
    }

    private mutating func guess(from rows: [[String]]) {
        func free(where most: (String) -> Bool) -> Int? {
            meanings.indices.first { column in
                let cells = rows.map { $0[column].trimmed }.filter { !$0.isEmpty }
                return meanings[column] == nil && !cells.isEmpty
                    && cells.count(where: most) * 5 >= cells.count * 3
            }
        }
        take(free { StatePosition(words: $0) != nil }, as: .position)
        if self[.text] == nil {
            let lengths = meanings.indices.filter { meanings[$0] == nil }.map { column in
                (column, rows.reduce(0) { $0 + $1[column].utf8.count })
            }
            let longest = lengths.max { $0.1 < $1.1 }
            // A column of single words is no text.
            if let longest, longest.1 > rows.count * 20 { take(longest.0, as: .text) }
        }
        let isState = { (cell: String) in RecommendingStates.named(cell) != nil }
        // A State under review is mostly one and the same; those that recommend differ.
        if let column = free(where: isState) {
            let kinds = Set(rows.map { $0[column].trimmed }.filter { !$0.isEmpty })
            take(column, as: kinds.count * 4 <= rows.count || kinds.count == 1 ? .country : .recommenders)
            take(free(where: isState), as: self[.country] == nil ? .country : .recommenders)
        }
        take(free { $0.contains("/") && $0.contains(where: \.isUppercase) && $0.count < 40 }, as: .symbol)
    }
}

/// A mapping with the headings it is for.
struct NamedMapping: Sendable, Equatable {
    let headings: [String]
    let mapping: ColumnMapping

    /// What files with the same headings have in common.
    var key: String { headings.map(ImportTable.folded).joined(separator: "\u{1F}") }

    /// `text=Heading, position=Other`, as `--map` takes it.
    var words: String {
        zip(headings, mapping.meanings).compactMap { heading, meaning in
            meaning.map { "\($0.rawValue)=\(heading)" }
        }.joined(separator: ", ")
    }

    /// The mapping as the table keeps it: the word of each column's meaning.
    var json: JSON { .array(mapping.meanings.map { $0.map { .string($0.rawValue) } ?? .null }) }

    init(headings: [String], mapping: ColumnMapping) {
        self.headings = headings
        self.mapping = mapping
    }

    /// The mapping that ``json`` gave; nil when it is of other columns.
    init?(headings: [String], _ json: JSON) {
        guard let words = json.asArray, words.count == headings.count else { return nil }
        self.init(
            headings: headings,
            mapping: ColumnMapping(
                meanings: words.map { $0.asString.flatMap { ColumnMeaning(rawValue: $0) } }))
    }

    /// Corrects it by words such as `text=Heading`; `text=` takes the meaning away.
    /// - Throws: `ImportProblem` for a meaning or a heading that does not exist.
    func corrected(by words: [String]) throws(ImportProblem) -> NamedMapping {
        var mapping = mapping
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let meaning = ColumnMeaning(rawValue: parts[0].trimmed) else {
                throw ImportProblem(line: 0, column: "", reason: .noSuchMeaning(word))
            }
            if let before = mapping[meaning] { mapping.meanings[before] = nil }
            let heading = ImportTable.folded(String(parts[1]))
            guard !heading.isEmpty else { continue }
            guard let column = headings.firstIndex(where: { ImportTable.folded($0) == heading }) else {
                throw ImportProblem(line: 1, column: "", reason: .missingColumn(parts[1].trimmed))
            }
            mapping.meanings[column] = meaning
        }
        return NamedMapping(headings: headings, mapping: mapping)
    }
}

extension ImportTable {
    /// The first rows; fewer where the file is broken further down, which is said when it is read.
    func sample(_ count: Int) -> [[String]] {
        struct Enough: Error {}
        var rows: [[String]] = []
        try? forEachRow { _, cells, _ in
            rows.append(cells)
            if rows.count == count { throw Enough() }
        }
        return rows
    }
}
