import Storage

/// All SQL of the asks of recommendations, and of recommendations that people enter.
extension RecommendationStore {
    /// The asks that stand now.
    static func asks(of id: ID<Recommendation>, in transaction: Transaction) throws -> [Ask] {
        try allAsks(of: id, in: transaction).filter { $0.until == nil }
    }

    /// The newest public recommendation or internal one that stands at a paragraph of a document.
    static func recommendation(
        symbol: String, paragraph: String, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> Recommendation? {
        try transaction.row(
            """
            \(selection) WHERE r.institution_id = \(institution) AND r.symbol = \(symbol)
                AND r.paragraph = \(paragraph)
            ORDER BY r.number LIMIT 1
            """, made)
    }

    /// What people entered and have not published, newest first.
    static func unpublished(
        of institution: ID<Institution>, limit: Int, in transaction: Transaction
    ) throws -> [Recommendation] {
        try transaction.rows(
            """
            \(selection) WHERE r.institution_id = \(institution) AND r.publication = 'internal'
            ORDER BY r.number DESC LIMIT \(limit)
            """, made)
    }

    // MARK: Writing

    static func insert(_ asks: [Ask.Draft], of id: ID<Recommendation>, in writing: Writing) throws {
        for ask in asks {
            try writing.transaction.execute(
                """
                INSERT INTO recommendation_asks
                    (recommendation_id, institution_id, number, text, recommenders, label, wording)
                SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, '', '', \(ask.label), \(ask.text)
                FROM recommendation_asks WHERE recommendation_id = \(id)
                """)
        }
    }

    static func endAsks(of id: ID<Recommendation>, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            UPDATE recommendation_asks SET until = \(writing.now)
            WHERE recommendation_id = \(id) AND until IS NULL
            """)
    }

    static func insert(
        _ entry: EnteredRecommendation, key: String, as id: ID<Recommendation>, in writing: Writing
    ) throws {
        let number = try lastNumber(of: writing.institution, in: writing.transaction) + 1
        let origin = entry.origin
        try writing.transaction.execute(
            """
            INSERT INTO recommendations (id, institution_id, number, kind, by_hand, title, theme, source, addressee_id,
                adopted_on, sdg, dissent, dialogue_state, publication, version, country, session, symbol, paragraph,
                recommenders, source_key)
            VALUES (\(id), \(writing.institution), \(number), \(entry.kind), \(true), \(entry.title), \(entry.theme),
                \(entry.source), \(entry.addressee), \(entry.date), \(entry.sdg.map(\.text).joined(separator: " ")), '[]',
                \(DialogueState.notTransmitted), \(entry.publication), 1, \(origin.country.code), \(origin.session),
                \(origin.symbol), \(origin.paragraph), \(origin.recommenders.joined(separator: "\n")), \(key))
            """)
        try insert(
            RecommendationVersion(number: 1, text: entry.text, reason: Wording(), at: writing.now), of: id,
            in: writing)
        for topic in entry.topics {
            try writing.transaction.execute(
                """
                INSERT INTO recommendation_topics (recommendation_id, institution_id, taxonomy, topic)
                VALUES (\(id), \(writing.institution), \(topic.taxonomy), \(topic.topic)) ON CONFLICT DO NOTHING
                """)
        }
        if let position = entry.position { try add(position, to: id, in: writing) }
    }

    static func publish(_ id: ID<Recommendation>, in writing: Writing) throws {
        try writing.transaction.execute(
            "UPDATE recommendations SET publication = 'public' WHERE id = \(id)")
    }

    static let handMigrations = [
        Migration(
            "2026-11-24-recommendations-by-hand",
            """
            ALTER TABLE recommendations ADD COLUMN kind TEXT NOT NULL DEFAULT 'recommendation';
            ALTER TABLE recommendations ADD COLUMN by_hand {integer} NOT NULL DEFAULT 0;
            CREATE INDEX recommendations_by_paragraph ON recommendations (institution_id, symbol, paragraph);
            ALTER TABLE recommendation_asks ADD COLUMN label TEXT NOT NULL DEFAULT '';
            ALTER TABLE recommendation_asks ADD COLUMN wording TEXT;
            ALTER TABLE recommendation_asks ADD COLUMN until {integer};
            ALTER TABLE recommendation_positions ADD COLUMN said_on TEXT;
            ALTER TABLE recommendation_positions ADD COLUMN words TEXT;
            ALTER TABLE recommendation_positions ADD COLUMN by_hand {integer} NOT NULL DEFAULT 0
            """)
    ]
}
