@testable import Hamkori
@testable import Storage

/// Rows made by SQL alone, so that a database holds very many within seconds.
struct ManyRows {
    /// How many recommendations, texts, documents of the search, entries of the ledger and links.
    let count: Int
    private let institution: ID<Institution>
    private static let countries = Country.table.map(\.code).joined()

    init(_ count: Int, of institution: ID<Institution>) {
        self.count = count
        self.institution = institution
    }

    func put(in scope: Scope) throws {
        try putRecommendations(in: scope)
        try putParts(in: scope)
        try putWords(in: scope)
        try putTraces(in: scope)
    }

    /// The numbers from 1 on, as `n (i)`.
    private var numbers: SQL {
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))"
    }

    /// Those that were made here, by their key.
    private static let made: SQL = "FROM recommendations r WHERE r.source_key LIKE 'many%'"

    private func putRecommendations(in scope: Scope) throws {
        let states = ManyRows.countries.utf8.count / 3
        try scope.execute(
            """
            INSERT INTO recommendations (id, institution_id, number, title, source, adopted_on, sdg, dissent,
                dialogue_state, publication, version, country, session, symbol, paragraph, recommenders, position,
                source_key, document)
            \(numbers)
            SELECT '01a20000-0000-7000-8000-' || substr(CAST(1000000000000 + i AS TEXT), 2), \(institution), 1000000 + i,
                '{"en":"Title ' || CAST(i AS TEXT) || '"}',
                CASE WHEN i % 5 = 0 THEN 'treatyBody' ELSE 'upr' END,
                CAST(2008 + i % 3 AS TEXT) || CASE WHEN i % 2 = 0 THEN '-05-15' ELSE '-11-15' END,
                CASE WHEN i % 3 = 0 THEN '16.3 5' ELSE '' END, '[]', 'notTransmitted', 'public', 1,
                substr(\(ManyRows.countries), CAST(1 + 3 * (i % \(states)) AS INTEGER), 3), CAST(1 + i % 40 AS TEXT),
                CASE WHEN i % 5 = 0 THEN 'CCPR/C/' || CAST(i % 400 AS TEXT) ELSE '' END,
                CASE WHEN i % 5 = 0 THEN CAST(i % 60 AS TEXT) ELSE '' END,
                CASE WHEN i % 7 = 0 THEN 'DEU' ELSE 'FRA' END,
                CASE WHEN i % 4 = 0 THEN 'noted' ELSE 'supported' END, 'many' || CAST(i AS TEXT), 1000000 + i
            FROM n
            """)
    }

    private func putParts(in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO recommendation_versions (recommendation_id, institution_id, number, text, reason, at)
            SELECT r.id, r.institution_id, 1, '{"en":"Prohibit torture, number ' || CAST(r.number AS TEXT) || '"}', '', 0
            \(ManyRows.made)
            """)
        for (taxonomy, topics) in [("issue", 50), ("theme", 120)] {
            try scope.execute(
                """
                INSERT INTO recommendation_topics (recommendation_id, institution_id, taxonomy, topic)
                SELECT r.id, r.institution_id, \(taxonomy), 'Topic ' || CAST(r.number % \(topics) AS TEXT)
                \(ManyRows.made)
                """)
        }
    }

    private func putWords(in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO search_documents (number, institution_id, record_kind, record_id)
            SELECT r.document, r.institution_id, 'recommendation', r.id \(ManyRows.made)
            """)
        let word: SQL = "CASE WHEN r.number % 10 = 0 THEN 'tortur' ELSE 'educ' END"
        switch scope.engine {
        case .sqlite:
            let labels = ManyRows.labels.map {
                "\(FullTextMatch.written($0.label)) || \($0.value) || ' '" as SQL
            }
            try scope.execute(
                """
                INSERT INTO search_words (rowid, words)
                SELECT r.document, \(labels.joined(by: " || ")) || 'ensur ' || \(word) \(ManyRows.made)
                """)
        case .postgreSQL:
            let labels = ManyRows.labels.map {
                "'''' || CAST(\(FullTextMatch.written($0.label)) AS TEXT) || \($0.value) || ''' '" as SQL
            }
            try scope.execute(
                """
                INSERT INTO search_words (number, words)
                SELECT r.document, CAST(\(labels.joined(by: " || ")) || 'ensur:1 ' || \(word) || ':2' AS TSVECTOR)
                \(ManyRows.made)
                """)
        }
    }

    /// What the index narrows by, as `RecommendationLabels` would make it of these rows.
    private static let labels: [(label: String, value: SQL)] = [
        ("kind=recommendation", "''"), ("recommendation-kind=recommendation", "''"),
        ("country=", "lower(r.country)"), ("source=", "lower(r.source)"),
        ("mechanism=", "CASE r.source WHEN 'upr' THEN 'upr' ELSE 'ccpr' END"), ("position=", "r.position"),
        ("theme=none", "''"), ("state=notTransmitted", "''"), ("addressee=none", "''"),
        ("session=", "r.session"), ("year=", "substr(r.adopted_on, 1, 4)"), ("state-reported=none", "''"),
        ("nhri-assessed=none", "''"), ("civil-society-assessed=none", "''"), ("paragraph=", "r.paragraph"),
        ("from=", "lower(r.recommenders)"), ("topic=persons=none", "''"),
        ("topic=issue=Topic ", "CAST(r.number % 50 AS TEXT)"),
        ("topic=theme=Topic ", "CAST(r.number % 120 AS TEXT)"),
        (
            "symbol=CCPR/C/",
            "CASE r.symbol WHEN '' THEN 'none' ELSE CAST((r.number - 1000000) % 400 AS TEXT) END"
        ),
        ("sdg=", "CASE r.sdg WHEN '' THEN 'none' ELSE '16' END"),
        ("sdg=", "CASE r.sdg WHEN '' THEN 'none' ELSE '16=2e=3' END"),
    ]

    /// What each recommendation leaves elsewhere.
    private func putTraces(in scope: Scope) throws {
        let nothing: [UInt8] = []
        try scope.execute(
            """
            INSERT INTO ledger_entries (institution_id, number, at, actor, deed, record_kind, record_id, salt, form,
                form_hash, leaf_hash)
            SELECT r.institution_id, r.number, r.number, 'system', 'recommendation.imported', 'recommendation', r.id,
                \(nothing), '', \(nothing), \(nothing)
            \(ManyRows.made)
            """)
        try scope.execute(
            """
            INSERT INTO thread_links (institution_id, from_kind, from_id, kind, to_kind, to_id, at)
            SELECT r.institution_id, 'recommendation', r.id, 'duplicates', 'recommendation',
                '01a20000-0000-7000-8000-' || substr(CAST(1000000000000 + (r.number - 1000000) / 2 AS TEXT), 2), r.number
            \(ManyRows.made) AND r.number > 1000001
            """)
    }
}
