import Storage

/// The lists of words by which sources tell what a recommendation is about.
enum Taxonomy: String, CaseIterable, Sendable, Storable {
    /// UPR Info's issues.
    case issue
    /// OHCHR's themes, as the Universal Human Rights Index uses them.
    case theme
    /// OHCHR's affected persons.
    case persons

    var name: Text {
        switch self {
        case .issue: Text(tg: "Масъалаҳо (UPR Info)", ru: "Вопросы (UPR Info)", en: "Issues (UPR Info)")
        case .theme: Text(tg: "Мавзӯъҳои СММ", ru: "Темы ООН", en: "UN themes")
        case .persons: Text(tg: "Шахсони дахлдор", ru: "Затронутые лица", en: "Affected persons")
        }
    }
}

/// What the State said to a recommendation, once; the list of these is its history.
struct PositionTaken: Sendable, Hashable {
    let position: StatePosition
    let symbol: String
    let paragraph: String
}

/// A number of the matrix.
struct MatrixCell: Sendable, Equatable {
    let row: String
    /// Nil: no position is known.
    let position: StatePosition?
    let count: Int
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
            SELECT position, symbol, paragraph FROM recommendation_positions
            WHERE recommendation_id = \(id) ORDER BY number
            """
        ) {
            PositionTaken(
                position: try $0["position"], symbol: try $0["symbol"], paragraph: try $0["paragraph"])
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

    static func asks(
        of id: ID<Recommendation>, in transaction: Transaction
    ) throws -> [ImportedRecommendation.Ask] {
        try transaction.rows(
            "SELECT text, recommenders FROM recommendation_asks WHERE recommendation_id = \(id) ORDER BY number"
        ) { row in
            let recommenders: String = try row["recommenders"]
            return ImportedRecommendation.Ask(
                text: try row["text"], recommenders: recommenders.split(separator: "\n").map(String.init))
        }
    }

    /// A State's public recommendations counted by one of the matrix's rows and by position.
    static func matrix(
        _ rows: MatrixRows, of country: Country, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> [MatrixCell] {
        let narrowed: SQL =
            "r.institution_id = \(institution) AND r.country = \(country.code) AND r.publication = 'public'"
        let counted: SQL =
            if rows == .source {
                """
                SELECT r.source AS kind, r.position, count(*) AS total FROM recommendations r
                WHERE \(narrowed) GROUP BY r.source, r.position
                """
            } else {
                """
                SELECT t.topic AS kind, r.position, count(*) AS total FROM recommendations r
                JOIN recommendation_topics t ON t.recommendation_id = r.id AND t.taxonomy = \(rows.rawValue)
                WHERE \(narrowed) GROUP BY t.topic, r.position
                """
            }
        return try transaction.rows(counted) {
            MatrixCell(row: try $0["kind"], position: try $0["position"], count: try $0["total"])
        }
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
                (recommendation_id, institution_id, number, position, symbol, paragraph, at)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(taken.position),
                \(taken.symbol), \(taken.paragraph), \(writing.now)
            FROM recommendation_positions WHERE recommendation_id = \(id)
            """)
    }
}
