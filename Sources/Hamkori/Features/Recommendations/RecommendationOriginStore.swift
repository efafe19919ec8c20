import Storage

/// What the State said to a recommendation, once; the list of these is its history.
struct PositionTaken: Sendable, Hashable {
    let position: StatePosition
    let symbol: String
    let paragraph: String
    /// The day on which it was said, where it is known.
    var date: CalendarDate?
    /// How the State put it.
    var words = Wording()
    /// Whether a person entered it, and not a file.
    var isByHand = false
}

/// All SQL of what recommendations of the UN have beside the others.
extension RecommendationStore {
    /// The recommendation that an earlier import knows by a key.
    static func known(
        _ key: String, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> Recommendation? {
        try transaction.row(
            "\(selection) WHERE r.institution_id = \(institution) AND r.source_key = \(key)", made)
    }

    /// Those on a State that a source keeps under ids of its own and has not withdrawn.
    static func annotated(
        on country: Country, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> [(id: ID<Recommendation>, key: String)] {
        try transaction.rows(
            """
            SELECT id, source_key FROM recommendations
            WHERE institution_id = \(institution) AND country = \(country.code)
                AND source_key LIKE 'annotation %' AND withdrawn_on IS NULL
            ORDER BY number
            """
        ) { (try $0["id"], try $0["source_key"]) }
    }

    static func lastNumber(of institution: ID<Institution>, in transaction: Transaction) throws -> Int {
        try transaction.row(
            "SELECT COALESCE(max(number), 0) AS last FROM recommendations WHERE institution_id = \(institution)"
        ) { try $0["last"] } ?? 0
    }

    static func positions(
        of id: ID<Recommendation>, in transaction: Transaction
    ) throws -> [PositionTaken] {
        try transaction.rows(
            """
            SELECT position, symbol, paragraph, said_on, words, by_hand FROM recommendation_positions
            WHERE recommendation_id = \(id) ORDER BY number
            """
        ) { row in
            PositionTaken(
                position: try row["position"], symbol: try row["symbol"], paragraph: try row["paragraph"],
                date: try row["said_on"], words: try row["words"] ?? Wording(), isByHand: try row["by_hand"])
        }
    }

    static func topics(
        of id: ID<Recommendation>, in transaction: Transaction
    ) throws -> [(taxonomy: Taxonomy, topic: String)] {
        try transaction.rows(
            """
            SELECT taxonomy, topic FROM recommendation_topics
            WHERE recommendation_id = \(id) ORDER BY taxonomy {byCodePoint}, topic {byCodePoint}
            """
        ) { (try $0["taxonomy"], try $0["topic"]) }
    }

    /// Topics that no term names yet, the most frequent first.
    static func unnamedTopics(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> [UnnamedTopic] {
        try transaction.rows(
            """
            SELECT t.taxonomy, t.topic, t.total FROM (
                SELECT taxonomy, topic, count(*) AS total FROM recommendation_topics
                WHERE institution_id = \(institution) GROUP BY taxonomy, topic
            ) t LEFT JOIN (\(TaxonomyStore.known(institution))) k
                ON k.taxonomy = t.taxonomy AND k.spelling = t.topic
            WHERE k.spelling IS NULL
            ORDER BY t.total DESC, t.taxonomy {byCodePoint}, t.topic {byCodePoint}
            """
        ) { UnnamedTopic(taxonomy: try $0["taxonomy"], topic: try $0["topic"], count: try $0["total"]) }
    }

    // MARK: Writing

    static func insert(
        _ row: ImportedRecommendation, _ words: ImportedWords, as id: ID<Recommendation>, number: Int,
        in writing: Writing
    ) throws {
        try writing.transaction.execute(
            """
            INSERT INTO recommendations (id, institution_id, number, title, source, adopted_on, sdg, dissent,
                dialogue_state, publication, version, country, session, symbol, paragraph, recommenders,
                action, position, source_key, body)
            VALUES (\(id), \(writing.institution), \(number), \(words.title), \(row.source), \(words.date),
                \(row.goals.joined(separator: " ")), '[]', \(DialogueState.notTransmitted), \(Publication.public),
                1, \(words.country.code), \(row.session), \(row.symbol), \(row.paragraph),
                \(words.recommenders.joined(separator: "\n")), \(row.action), \(row.position), \(row.key),
                \(row.body))
            """)
        try writing.transaction.execute(
            """
            INSERT INTO recommendation_versions (recommendation_id, institution_id, number, text, reason, at)
            VALUES (\(id), \(writing.institution), 1, \(words.text), \(Wording()), \(writing.now))
            """)
        for (number, ask) in row.asks.enumerated() {
            try writing.transaction.execute(
                """
                INSERT INTO recommendation_asks (recommendation_id, institution_id, number, text, recommenders)
                VALUES (\(id), \(writing.institution), \(number + 1), \(ask.text),
                    \(ask.recommenders.map(ImportedWords.code).joined(separator: "\n")))
                """)
        }
        try addTopics(row, to: id, in: writing)
        // The row holds the position already.
        if let position = row.taken { try log(position, of: id, in: writing) }
    }

    /// Puts what a source says now of a recommendation in place, beside its text, position and topics.
    static func setOrigin(
        _ row: ImportedRecommendation, _ words: ImportedWords, of known: Recommendation, in writing: Writing
    ) throws {
        try writing.transaction.execute(
            """
            UPDATE recommendations SET title = \(words.title),
                recommenders = \(words.recommenders.joined(separator: "\n")), symbol = \(row.symbol),
                paragraph = \(row.paragraph), session = \(row.session), body = \(row.body), action = \(row.action),
                sdg = \(row.goals.joined(separator: " ")), adopted_on = \(row.date ?? known.adoptedOn)
            WHERE id = \(known.id)
            """)
    }

    /// Says since when the source no longer has one, or that it has it again.
    static func setWithdrawn(_ day: CalendarDate?, of id: ID<Recommendation>, in writing: Writing) throws {
        try writing.transaction.execute("UPDATE recommendations SET withdrawn_on = \(day) WHERE id = \(id)")
    }

    /// Puts the topics that a source gives now in place of those that it gave before.
    static func setTopics(_ row: ImportedRecommendation, of id: ID<Recommendation>, in writing: Writing)
        throws
    {
        try writing.transaction.execute("DELETE FROM recommendation_topics WHERE recommendation_id = \(id)")
        try addTopics(row, to: id, in: writing)
    }

    private static func addTopics(
        _ row: ImportedRecommendation, to id: ID<Recommendation>, in writing: Writing
    ) throws {
        for topic in row.topics {
            try writing.transaction.execute(
                """
                INSERT INTO recommendation_topics (recommendation_id, institution_id, taxonomy, topic)
                VALUES (\(id), \(writing.institution), \(topic.taxonomy), \(topic.topic)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Adds a position to the history; it is the one that stands now.
    static func add(_ taken: PositionTaken, to id: ID<Recommendation>, in writing: Writing) throws {
        try writing.transaction.execute(
            "UPDATE recommendations SET position = \(taken.position) WHERE id = \(id)")
        try log(taken, of: id, in: writing)
    }

    private static func log(_ taken: PositionTaken, of id: ID<Recommendation>, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            INSERT INTO recommendation_positions
                (recommendation_id, institution_id, number, position, symbol, paragraph, at, said_on, words, by_hand)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(taken.position),
                \(taken.symbol), \(taken.paragraph), \(writing.now), \(taken.date),
                \(taken.words.isEmpty ? nil : taken.words), \(taken.isByHand)
            FROM recommendation_positions WHERE recommendation_id = \(id)
            """)
    }
}
