import Storage

/// What the State said to a recommendation, once; the list of these is its history.
struct PositionTaken: Sendable, Hashable {
    let position: StatePosition
    let symbol: String
    let paragraph: String
    /// Date of the statement, where it is known.
    var date: CalendarDate?
    /// How the State put it.
    var words = Wording()
    /// Whether a person entered it, and not a file.
    var isByHand = false
}

/// All SQL of what recommendations of the UN have beside the others.
extension RecommendationStore {
    /// The recommendation that an earlier import knows by a key.
    static func known(_ key: String, in scope: Scope) throws -> Recommendation? {
        try known([key], in: scope)[key]
    }

    /// Those that earlier imports know by some keys.
    static func known(_ keys: [String], in scope: Scope) throws -> [String: Recommendation] {
        var known: [String: Recommendation] = [:]
        try scope.forEach(
            "\(selection) WHERE \(scope.own("r")) AND r.source_key IN (\(list: keys))"
        ) { row in known[try row["source_key"]] = try made(row) }
        return known
    }

    /// Those on a State that a source keeps under ids of its own and has not withdrawn.
    static func annotated(
        on country: Country, in scope: Scope
    ) throws -> [(id: ID<Recommendation>, key: String)] {
        try scope.rows(
            """
            SELECT id, source_key FROM recommendations
            WHERE \(scope.own) AND country = \(country.code)
                AND source_key LIKE 'annotation %' AND withdrawn_on IS NULL
            ORDER BY number
            """
        ) { (try $0["id"], try $0["source_key"]) }
    }

    static func lastNumber(in scope: Scope) throws -> Int {
        try scope.row(
            "SELECT COALESCE(max(number), 0) AS last FROM recommendations WHERE \(scope.own)"
        ) { try $0["last"] } ?? 0
    }

    /// Topics that no term names yet, the most frequent first.
    static func unnamedTopics(in scope: Scope) throws -> [UnnamedTopic] {
        try scope.rows(
            """
            SELECT t.taxonomy, t.topic, t.total FROM (
                SELECT taxonomy, topic, count(*) AS total FROM recommendation_topics
                WHERE \(scope.own) GROUP BY taxonomy, topic
            ) t LEFT JOIN (\(TaxonomyStore.known(in: scope))) k
                ON k.taxonomy = t.taxonomy AND k.spelling = t.topic
            WHERE k.spelling IS NULL
            ORDER BY t.total DESC, t.taxonomy {byCodePoint}, t.topic {byCodePoint}
            """
        ) { UnnamedTopic(taxonomy: try $0["taxonomy"], topic: try $0["topic"], count: try $0["total"]) }
    }

    // MARK: Writing

    /// A row of a file that becomes a recommendation.
    struct AddedRow {
        let row: ImportedRecommendation
        let words: ImportedWords
        let id: ID<Recommendation>
        let number: Int
    }

    /// Inserts rows with all that they have, in few statements.
    static func insert(_ new: [AddedRow], in writing: Writing) throws {
        let scope = writing.scope
        for rows in new.map({ $0.values(in: scope) }).portions {
            try scope.execute(
                """
                INSERT INTO recommendations (id, institution_id, number, title, source, adopted_on, sdg, dissent,
                    dialogue_state, publication, version, country, session, symbol, paragraph, recommenders,
                    action, position, source_key, body) VALUES \(rows)
                """)
        }
        let versions = new.map {
            "(\($0.id), \(scope.institution), 1, \($0.words.text), \(Wording()), \(writing.now))" as SQL
        }
        for rows in versions.portions {
            try scope.execute(
                """
                INSERT INTO recommendation_versions (recommendation_id, institution_id, number, text, reason, at)
                VALUES \(rows)
                """)
        }
        for rows in new.flatMap({ $0.asks(in: scope) }).portions {
            try scope.execute(
                """
                INSERT INTO recommendation_asks (recommendation_id, institution_id, number, text, recommenders)
                VALUES \(rows)
                """)
        }
        try insertTopics(new.map { ($0.id, $0.row) }, in: writing)
        for rows in new.compactMap({ $0.position(in: scope, at: writing.now) }).portions {
            try scope.execute(
                """
                INSERT INTO recommendation_positions
                    (recommendation_id, institution_id, number, position, symbol, paragraph, at, by_hand)
                VALUES \(rows)
                """)
        }
    }

    /// Puts what a source says now of a recommendation in place, beside its text, position and topics.
    static func setOrigin(
        _ row: ImportedRecommendation, _ words: ImportedWords, of known: Recommendation, in writing: Writing
    ) throws {
        try writing.execute(
            """
            UPDATE recommendations SET title = \(words.title),
                recommenders = \(words.recommenders.joined(separator: "\n")), symbol = \(row.symbol),
                paragraph = \(row.paragraph), session = \(row.session), body = \(row.body), action = \(row.action),
                sdg = \(row.goals.joined(separator: " ")), adopted_on = \(row.dateKept(beside: known.adoptedOn).known)
            WHERE \(writing.checked) AND id = \(known.id)
            """)
    }

    /// Says since when the source no longer has one, or that it has it again.
    static func setWithdrawn(_ day: CalendarDate?, of id: ID<Recommendation>, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE recommendations SET withdrawn_on = \(day)
            WHERE \(writing.checked) AND id = \(id)
            """)
    }

    /// Puts the topics that a source gives now in place of those that it gave before.
    static func setTopics(_ row: ImportedRecommendation, of id: ID<Recommendation>, in writing: Writing)
        throws
    {
        try writing.execute(
            """
            DELETE FROM recommendation_topics
            WHERE \(writing.checked) AND recommendation_id = \(id)
            """)
        try insertTopics([(id, row)], in: writing)
    }

    private static func insertTopics(
        _ new: [(id: ID<Recommendation>, row: ImportedRecommendation)], in writing: Writing
    ) throws {
        let rows = new.flatMap { id, row in
            row.topics.map { "(\(id), \(writing.institution), \($0.taxonomy), \($0.topic))" as SQL }
        }
        for rows in rows.portions {
            try writing.execute(
                """
                INSERT INTO recommendation_topics (recommendation_id, institution_id, taxonomy, topic)
                VALUES \(rows) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Adds a position to the history; it is the one that stands now.
    static func add(_ taken: PositionTaken, to id: ID<Recommendation>, in writing: Writing) throws {
        try writing.execute(
            "UPDATE recommendations SET position = \(taken.position) WHERE \(writing.checked) AND id = \(id)")
        try log(taken, of: id, in: writing)
    }

    private static func log(_ taken: PositionTaken, of id: ID<Recommendation>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO recommendation_positions
                (recommendation_id, institution_id, number, position, symbol, paragraph, at, said_on, words, by_hand)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(taken.position),
                \(taken.symbol), \(taken.paragraph), \(writing.now), \(taken.date),
                \(taken.words.isEmpty ? nil : taken.words), \(taken.isByHand)
            FROM recommendation_positions WHERE \(writing.checked) AND recommendation_id = \(id)
            """)
    }
}

/// A new row as its tables take it.
extension RecommendationStore.AddedRow {
    fileprivate func values(in scope: Scope) -> SQL {
        """
        (\(id), \(scope.institution), \(number), \(words.title), \(row.source), \(words.date.known),
            \(row.goals.joined(separator: " ")), '[]', \(DialogueState.notTransmitted), \(Publication.public), 1,
            \(words.country.code), \(row.session), \(row.symbol), \(row.paragraph),
            \(words.recommenders.joined(separator: "\n")), \(row.action), \(row.position), \(row.key), \(row.body))
        """
    }

    fileprivate func asks(in scope: Scope) -> [SQL] {
        row.asks.enumerated().map { place, ask in
            let recommenders = ask.recommenders.map(ImportedWords.code).joined(separator: "\n")
            return "(\(id), \(scope.institution), \(place + 1), \(ask.text), \(recommenders))"
        }
    }

    /// The first step of the history; the row itself holds the position already.
    fileprivate func position(in scope: Scope, at now: Timestamp) -> SQL? {
        row.position.map { position in
            "(\(id), \(scope.institution), 1, \(position), \(row.positionSymbol), \(row.positionParagraph), \(now), 0)"
        }
    }
}
