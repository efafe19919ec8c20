import Storage

/// All SQL of the search's vocabulary: the words that public records hold, whole, by which a mistyped one is
/// corrected; and of the revision of the index.
enum SearchVocabularyStore {
    static func add(_ words: Set<String>, in scope: Scope) throws {
        let rows = words.sorted().map { word -> SQL in "(\(scope.institution), \(word.count), \(word))" }
        for rows in rows.portions {
            try scope.execute(
                """
                INSERT INTO search_vocabulary (institution_id, length, word) VALUES \(rows) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// The known words nearest to a mistyped one, the nearest first: one mistake in a word of up to five letters, two
    /// in a longer one.
    static func words(near word: String, limit: Int, in scope: Scope) throws -> [String] {
        let mistakes = word.count <= 5 ? 1 : 2
        let letters = Array(word)
        var near: [(word: String, distance: Int)] = []
        try scope.forEach(
            """
            SELECT word FROM search_vocabulary
            WHERE \(scope.own) AND length BETWEEN \(word.count - mistakes)
                AND \(word.count + mistakes)
            """
        ) { row in
            let known: String = try row["word"]
            if let distance = SpellingDistance.between(letters, Array(known), upTo: mistakes), distance > 0 {
                near.append((known, distance))
            }
        }
        return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(limit).map(\.word)
    }

    static func revision(in scope: Scope) throws -> Int {
        try scope.row("SELECT revision FROM search_revisions WHERE \(scope.own)") {
            try $0["revision"]
        } ?? 0
    }

    static func set(revision: Int, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO search_revisions (institution_id, revision) VALUES (\(scope.institution), \(revision))
            ON CONFLICT (institution_id) DO UPDATE SET revision = \(revision)
            """)
    }
}

/// How many letters one word is away from another: left out, added, exchanged, or swapped with its neighbour (optimal
/// string alignment).
enum SpellingDistance {
    /// - Returns: nil when it is more than a limit.
    static func between(_ one: [Character], _ other: [Character], upTo limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        var before = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, wanted) in other.enumerated() {
                var cost = min(last[column + 1], current[column]) + 1
                cost = min(cost, last[column] + (letter == wanted ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == wanted {
                    cost = min(cost, before[column - 1] + 1)
                }
                current.append(cost)
            }
            guard current.contains(where: { $0 <= limit }) else { return nil }
            (before, last) = (last, current)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
