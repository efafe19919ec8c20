import Storage

/// All SQL of the similarity of texts: the stems of each text, how many texts hold a stem, and pairs that are alike.
enum LikenessStore {
    /// A text as it is compared: one part of a recommendation in one language.
    struct Part: Sendable, Hashable {
        let recommendation: ID<Recommendation>
        let language: Language
        let words: [String]
    }

    /// The last entry of the ledger whose change of a text is known here; -1 at the beginning.
    static func cursor(in scope: Scope) throws -> Int {
        try scope.row("SELECT entry FROM likeness_cursors WHERE \(scope.own)") { try $0["entry"] } ?? -1
    }

    static func parts(of country: Country, _ language: Language, in scope: Scope) throws -> [Part] {
        try scope.rows(
            """
            SELECT recommendation_id, language, words FROM likeness_parts
            WHERE \(scope.own) AND country = \(country.code) AND language = \(language.rawValue)
            ORDER BY recommendation_id, part
            """, made)
    }

    static func parts(of id: ID<Recommendation>, in scope: Scope) throws -> [Part] {
        try scope.rows(
            """
            SELECT recommendation_id, language, words FROM likeness_parts
            WHERE \(scope.checked) AND recommendation_id = \(id) ORDER BY language, part
            """, made)
    }

    private static func made(_ row: Row) throws -> Part {
        let words: String = try row["words"]
        let language: String = try row["language"]
        return Part(
            recommendation: try row["recommendation_id"], language: Language(rawValue: language) ?? .en,
            words: words.split(separator: " ").map(String.init))
    }

    /// In how many texts of a language each stem stands; under no stem, how many texts there are.
    static func frequencies(_ language: Language, in scope: Scope) throws -> [String: Int] {
        var known: [String: Int] = [:]
        try scope.forEach(
            """
            SELECT word, documents FROM likeness_words
            WHERE \(scope.own) AND language = \(language.rawValue)
            """
        ) { known[try $0["word"]] = try $0["documents"] }
        return known
    }

    /// The most alike pairs of a State that nobody has decided on and that are not in one cluster yet.
    static func open(
        of country: Country, limit: Int, in scope: Scope
    ) throws -> (pairs: [LikenessPair], total: Int) {
        let waiting: SQL =
            """
            FROM likenesses l WHERE \(scope.own("l")) AND l.country = \(country.code)
                AND l.decision IS NULL AND NOT \(areTogether)
            """
        let total: Int = try scope.row("SELECT count(*) AS total \(waiting)") { try $0["total"] } ?? 0
        let pairs = try scope.rows(
            "SELECT * \(waiting) ORDER BY l.score DESC, l.one_id, l.other_id LIMIT \(limit)", pair)
        return (pairs, total)
    }

    /// Those that concern one recommendation, the most alike first.
    static func open(of id: ID<Recommendation>, limit: Int, in scope: Scope) throws -> [LikenessPair] {
        try scope.rows(
            """
            SELECT * FROM likenesses l WHERE \(scope.checked("l")) AND (l.one_id = \(id) OR l.other_id = \(id))
                AND l.decision IS NULL
                AND NOT \(areTogether)
            ORDER BY l.score DESC, l.one_id, l.other_id LIMIT \(limit)
            """, pair)
    }

    /// That the two recommendations of a likeness, `l` of a statement, are together already.
    private static let areTogether: SQL =
        """
        EXISTS (SELECT 1 FROM cluster_members a JOIN cluster_members b ON b.cluster_id = a.cluster_id
            WHERE a.recommendation_id = l.one_id AND b.recommendation_id = l.other_id
                AND a.left_at IS NULL AND b.left_at IS NULL)
        """

    private static func pair(_ row: Row) throws -> LikenessPair {
        LikenessPair(one: try row["one_id"], other: try row["other_id"], score: try row["score"])
    }

    // MARK: Writing

    /// Keeps what a person said to a pair, whether it was suggested or not; it is not suggested again.
    static func decide(
        _ decision: LikenessPair.Decision, _ one: ID<Recommendation>, _ other: ID<Recommendation>,
        of country: Country, in writing: Writing
    ) throws {
        let (first, second) = LikenessPair.ordered(one, other)
        try writing.execute(
            """
            INSERT INTO likenesses (one_id, other_id, institution_id, country, score, decision, decided_at, actor)
            VALUES (\(first), \(second), \(writing.institution), \(country.code), 0, \(decision), \(writing.now),
                \(writing.actor))
            ON CONFLICT (one_id, other_id) DO UPDATE
                SET decision = \(decision), decided_at = \(writing.now), actor = \(writing.actor)
            """)
    }

    static func setCursor(_ entry: Int, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO likeness_cursors (institution_id, entry) VALUES (\(scope.institution), \(entry))
            ON CONFLICT (institution_id) DO UPDATE SET entry = \(entry)
            """)
    }

    /// Puts the parts of a text in place of those that were known.
    static func setParts(
        _ parts: [Part], of id: ID<Recommendation>, in country: Country, in scope: Scope
    ) throws {
        try scope.execute("DELETE FROM likeness_parts WHERE \(scope.checked) AND recommendation_id = \(id)")
        for (number, part) in parts.enumerated() {
            try scope.execute(
                """
                INSERT INTO likeness_parts (recommendation_id, institution_id, country, language, part, words)
                VALUES (\(id), \(scope.institution), \(country.code), \(part.language.rawValue), \(number),
                    \(part.words.joined(separator: " ")))
                """)
        }
    }

    /// Counts stems of texts that were added, and of texts that are gone below zero.
    static func count(_ changes: [String: Int], _ language: Language, in scope: Scope) throws {
        for (word, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
            try scope.execute(
                """
                INSERT INTO likeness_words (institution_id, language, word, documents)
                VALUES (\(scope.institution), \(language.rawValue), \(word), \(change))
                ON CONFLICT (institution_id, language, word)
                    DO UPDATE SET documents = likeness_words.documents + \(change)
                """)
        }
    }

    /// Forgets the suggestions about a text that nobody has decided on.
    static func forget(_ id: ID<Recommendation>, in scope: Scope) throws {
        try scope.execute(
            "DELETE FROM likenesses WHERE \(scope.checked) AND (one_id = \(id) OR other_id = \(id)) AND decision IS NULL"
        )
    }

    /// Suggests a pair; one that was decided on stays decided.
    static func suggest(_ pair: LikenessPair, of country: Country, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO likenesses (one_id, other_id, institution_id, country, score)
            VALUES (\(pair.one), \(pair.other), \(scope.institution), \(country.code), \(pair.score))
            ON CONFLICT (one_id, other_id) DO UPDATE SET score = \(pair.score)
            """)
    }
}
