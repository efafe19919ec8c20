import Storage

/// All SQL of the views over recommendations: counts by dimensions, and what opens the list of a count.
extension RecommendationStore {
    // MARK: Narrowing

    /// What a reader narrows a list by when a count of a view opened it.
    static func conditions(ofViews request: ListRequest, _ institution: ID<Institution>) -> [SQL] {
        Dimension.allCases.compactMap { dimension in
            request.filter(dimension.rawValue).flatMap { condition(dimension, $0, institution) }
        }
    }

    /// Nil where the list itself knows the filter, or the word is none of the dimension's.
    private static func condition(
        _ dimension: Dimension, _ word: String, _ institution: ID<Institution>
    ) -> SQL? {
        let isNone = word == Dimension.none
        switch dimension {
        case .unTheme, .issue, .persons:
            return dimension.topics.map { condition(topic: word, $0, institution) }
        case .sdg: return isNone ? "r.sdg = ''" : condition(goal: word)
        case .mechanism: return "(\(mechanism)) = \(word)"
        case .session: return "r.session = \(isNone ? "" : word)"
        case .year:
            guard let year = Int(word), let first = CalendarDate(year: year, month: 1, day: 1),
                let last = CalendarDate(year: year, month: 12, day: 31)
            else { return nil }
            return "r.adopted_on BETWEEN \(first) AND \(last)"
        case .stateReported: return condition("r.state_reported", ImplementationState(rawValue: word), isNone)
        case .nhriAssessed: return condition("r.nhri_assessed", ImplementationState(rawValue: word), isNone)
        case .civilSocietyAssessed:
            return condition("r.civil_society_assessed", ImplementationState(rawValue: word), isNone)
        case .theme: return isNone ? "r.theme IS NULL" : nil
        case .addressee: return isNone ? "r.addressee_id IS NULL" : nil
        case .source, .country, .position, .dialogue: return nil
        }
    }

    private static func condition(_ column: SQL, _ state: ImplementationState?, _ isNone: Bool) -> SQL? {
        isNone ? "\(column) IS NULL" : state.map { "\(column) = \($0)" }
    }

    /// What bears a topic by any spelling of its term.
    private static func condition(
        topic word: String, _ taxonomy: Taxonomy, _ institution: ID<Institution>
    ) -> SQL {
        guard word != Dimension.none else {
            return """
                NOT EXISTS (SELECT 1 FROM recommendation_topics t
                    WHERE t.recommendation_id = r.id AND t.taxonomy = \(taxonomy))
                """
        }
        return """
            r.id IN (SELECT recommendation_id FROM recommendation_topics
                WHERE institution_id = \(institution) AND taxonomy = \(taxonomy)
                    AND topic IN (\(TaxonomyStore.spellings(sharing: word, of: taxonomy, institution))))
            """
    }

    /// What names a goal or one of its targets; a target, itself. The column holds them between spaces.
    private static func condition(goal word: String) -> SQL? {
        guard word.isGoal else { return nil }
        let itself: SQL = "' ' || r.sdg || ' ' LIKE \("% " + word + " %")"
        guard !word.contains(".") else { return itself }
        return "(\(itself) OR ' ' || r.sdg LIKE \("% " + word + ".%"))"
    }

    // MARK: Counting

    /// How many public recommendations a list narrowed in this way holds.
    static func total(
        _ request: ListRequest, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> Int {
        let narrowing = try RecommendationNarrowing(request, .counts, of: institution, in: transaction)
        return try transaction.row("SELECT count(*) AS total \(narrowing.whole)") { try $0["total"] } ?? 0
    }

    /// Public recommendations counted by one dimension or two. Each is counted once in a cell, however many spellings
    /// of a topic it bears.
    static func counts(
        _ rows: Dimension, _ columns: Dimension?, _ request: ListRequest,
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> [MatrixCell] {
        let raw = try rawCounts(rows, columns, request, of: institution, in: transaction)
        return MatrixCell.spread(raw, by: rows == .sdg ? \.goals : nil, columns == .sdg ? \.goals : nil)
    }

    /// The same, with the goals and targets of each recommendation still in one row, as its column holds them.
    static func rawCounts(
        _ rows: Dimension, _ columns: Dimension?, _ request: ListRequest, of institution: ID<Institution>,
        in transaction: Transaction
    ) throws -> [MatrixCell] {
        let narrowing = try RecommendationNarrowing(request, .counts, of: institution, in: transaction)
        let column: SQL = columns.map { word(of: $0, isRow: false) } ?? "''"
        let joins =
            joined(rows, isRow: true, institution)
            + (columns.map { joined($0, isRow: false, institution) } ?? .empty)
        let total: SQL =
            rows.topics ?? columns?.topics == nil ? "count(*)" : "count(DISTINCT r.id)"
        return try transaction.rows(
            """
            SELECT \(word(of: rows, isRow: true)) AS row_word, \(column) AS column_word, \(total) AS total
            FROM \(narrowing.from) \(joins) WHERE \(narrowing.conditions.joined(by: " AND ")) GROUP BY 1, 2
            """
        ) { MatrixCell(row: try $0["row_word"], column: try $0["column_word"], count: try $0["total"]) }
    }

    private static func word(of dimension: Dimension, isRow: Bool) -> SQL {
        switch dimension {
        case .unTheme, .issue, .persons:
            isRow ? "COALESCE(rw.word, rt.topic, 'none')" : "COALESCE(cw.word, ct.topic, 'none')"
        case .mechanism: mechanism
        case .source: "r.source"
        case .theme: "COALESCE(r.theme, 'none')"
        case .sdg: "CASE r.sdg WHEN '' THEN 'none' ELSE r.sdg END"
        case .session: "CASE r.session WHEN '' THEN 'none' ELSE r.session END"
        case .year: "substr(r.adopted_on, 1, 4)"
        case .country: "r.country"
        case .addressee: "COALESCE(r.addressee_id, 'none')"
        case .position: "COALESCE(r.position, 'none')"
        case .dialogue: "r.dialogue_state"
        case .stateReported: "COALESCE(r.state_reported, 'none')"
        case .nhriAssessed: "COALESCE(r.nhri_assessed, 'none')"
        case .civilSocietyAssessed: "COALESCE(r.civil_society_assessed, 'none')"
        }
    }

    private static func joined(_ dimension: Dimension, isRow: Bool, _ institution: ID<Institution>) -> SQL {
        guard let taxonomy = dimension.topics else { return .empty }
        let words = TaxonomyStore.words(of: taxonomy, institution)
        return isRow
            ? """
             LEFT JOIN recommendation_topics rt ON rt.recommendation_id = r.id AND rt.taxonomy = \(taxonomy)
             LEFT JOIN (\(words)) rw ON rw.spelling = rt.topic
            """
            : """
             LEFT JOIN recommendation_topics ct ON ct.recommendation_id = r.id AND ct.taxonomy = \(taxonomy)
             LEFT JOIN (\(words)) cw ON cw.spelling = ct.topic
            """
    }

    /// Who recommends: the source, and of the treaty bodies which one, by its symbols.
    private static var mechanism: SQL {
        let bodies = TreatyBody.allCases.map { body -> SQL in
            "WHEN upper(r.symbol) LIKE \(body.symbol + "%") THEN \(body.rawValue)"
        }
        return
            "CASE WHEN r.source <> 'treatyBody' THEN r.source \(bodies.joined(by: " ")) ELSE r.source END"
    }

    // MARK: What there is

    /// The States that have public recommendations, found by leaps through the index and not by reading all of it.
    static func countries(of institution: ID<Institution>, in transaction: Transaction) throws -> [Country] {
        let first: SQL = """
            SELECT min(r.country) FROM recommendations r
            WHERE r.institution_id = \(institution) AND r.publication = 'public'
            """
        return try transaction.rows(
            """
            WITH RECURSIVE known (code) AS (
                \(first) UNION ALL
                SELECT (\(first) AND r.country > known.code) FROM known WHERE known.code IS NOT NULL
            )
            SELECT code FROM known WHERE code IS NOT NULL
            """
        ) { Country(known: try $0["code"] as String) }.compactMap { $0 }
    }
}

extension MatrixCell {
    /// Cells whose words hold several are taken apart: each recommendation counts once for each of them.
    static func spread(
        _ cells: [MatrixCell], by rows: ((String) -> Set<String>)?, _ columns: ((String) -> Set<String>)?
    ) -> [MatrixCell] {
        guard rows != nil || columns != nil else { return cells }
        var counts: [[String]: Int] = [:]
        for cell in cells {
            for row in rows?(cell.row) ?? [cell.row] {
                for column in columns?(cell.column) ?? [cell.column] {
                    counts[[row, column], default: 0] += cell.count
                }
            }
        }
        return counts.map { MatrixCell(row: $0.key[0], column: $0.key[1], count: $0.value) }
    }
}

extension String {
    /// Whether it may name a goal or a target, `16` or `16.a`.
    var isGoal: Bool {
        first?.isNumber == true
            && unicodeScalars.allSatisfy {
                $0.isASCII && ($0 == "." || $0.properties.isAlphabetic || $0.properties.numericType != nil)
            }
    }

    /// The goals that a recommendation's column of goals and targets names: `16.3 5` names 16 and 5.
    var goals: Set<String> {
        Set(split(separator: " ").map { String($0.prefix { $0 != "." }) })
    }

    /// Its goals and its targets.
    var goalsAndTargets: Set<String> { goals.union(split(separator: " ").map(String.init)) }
}
