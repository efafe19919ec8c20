import Storage

/// All SQL of the asks of recommendations, and of recommendations that stand in no file.
extension RecommendationStore {
    /// The asks that stand now.
    static func asks(of id: ID<Recommendation>, in scope: Scope) throws -> [Ask] {
        try allAsks(of: id, in: scope).filter { $0.until == nil }
    }

    /// The newest public recommendation or internal one that stands at a paragraph of a document.
    static func recommendation(symbol: String, paragraph: String, in scope: Scope) throws -> Recommendation? {
        try scope.row(
            """
            \(selection) WHERE \(scope.own("r")) AND r.symbol = \(symbol)
                AND r.paragraph = \(paragraph)
            ORDER BY r.number LIMIT 1
            """, made)
    }

    /// What people entered and have not published, newest first.
    static func unpublished(limit: Int, in scope: Scope) throws -> [Recommendation] {
        try scope.rows(
            """
            \(selection) WHERE \(scope.own("r")) AND r.publication = 'internal'
            ORDER BY r.number DESC LIMIT \(limit)
            """, made)
    }

    // MARK: Writing

    static func insert(_ asks: [Ask.Draft], of id: ID<Recommendation>, in writing: Writing) throws {
        for ask in asks {
            try writing.execute(
                """
                INSERT INTO recommendation_asks
                    (recommendation_id, institution_id, number, text, recommenders, label, wording)
                SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, '', '', \(ask.label), \(ask.text)
                FROM recommendation_asks WHERE \(writing.checked) AND recommendation_id = \(id)
                """)
        }
    }

    static func endAsks(of id: ID<Recommendation>, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE recommendation_asks SET until = \(writing.now)
            WHERE \(writing.checked) AND recommendation_id = \(id) AND until IS NULL
            """)
    }

    static func insert(
        _ entry: EnteredRecommendation, key: String?, as id: ID<Recommendation>, in writing: Writing
    ) throws {
        let number = try lastNumber(in: writing.scope) + 1
        let origin = entry.origin ?? Recommendation.Origin(country: writing.scope.home)
        let adoption = entry.adoption
        try writing.execute(
            """
            INSERT INTO recommendations (id, institution_id, number, kind, by_hand, title, theme, source, addressee_id,
                adopted_on, sdg, seminar_id, proposal_id, repeats_id, dissent, dialogue_state, publication, version,
                country, session, symbol, paragraph, recommenders, source_key)
            VALUES (\(id), \(writing.institution), \(number), \(entry.kind), \(adoption == nil), \(entry.title),
                \(entry.theme), \(entry.source), \(entry.addressee), \(entry.date.known),
                \(entry.sdg.map(\.text).joined(separator: " ")), \(adoption?.seminar), \(adoption?.proposal),
                \(adoption?.repeats), \(Dissent.json(adoption?.dissent ?? []).canonical),
                \(DialogueState.notTransmitted), \(entry.publication), 1, \(origin.country.code), \(origin.session),
                \(origin.symbol), \(origin.paragraph), \(origin.recommenders.joined(separator: "\n")), \(key))
            """)
        for organisation in adoption?.supporting ?? [] {
            try writing.execute(
                """
                INSERT INTO recommendation_supporters (recommendation_id, institution_id, organisation_id)
                VALUES (\(id), \(writing.institution), \(organisation))
                """)
        }
        try insert(
            RecommendationVersion(number: 1, text: entry.text, reason: Wording(), at: writing.now), of: id,
            in: writing)
        for topic in entry.topics {
            try writing.execute(
                """
                INSERT INTO recommendation_topics (recommendation_id, institution_id, taxonomy, topic)
                VALUES (\(id), \(writing.institution), \(topic.taxonomy), \(topic.topic)) ON CONFLICT DO NOTHING
                """)
        }
        if let position = entry.position { try add(position, to: id, in: writing) }
    }

    static func publish(_ id: ID<Recommendation>, in writing: Writing) throws {
        try writing.execute(
            "UPDATE recommendations SET publication = 'public' WHERE \(writing.checked) AND id = \(id)")
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
