import Storage

/// All SQL of the lists that views open.
extension RecommendationStore {
    // MARK: Narrowing

    /// What of a request narrows a list by dimensions.
    static func conditions(by request: ListRequest, in scope: Scope) -> [SQL] {
        Dimension.allCases.compactMap { dimension in
            request.filter(dimension.rawValue).flatMap { condition(dimension, $0, in: scope) }
        }
    }

    /// Nil where each list says for itself which is meant, the State, or the word is none of the dimension's.
    private static func condition(_ dimension: Dimension, _ word: String, in scope: Scope) -> SQL? {
        let isNone = word == Dimension.none
        switch dimension {
        case .unTheme, .issue, .persons:
            return dimension.topics.map { condition(topic: word, $0, in: scope) }
        case .sdg: return isNone ? "r.sdg = ''" : condition(goal: word)
        case .mechanism: return "(\(mechanism)) = \(word)"
        case .session: return "r.session = \(isNone ? "" : word)"
        case .year:
            guard !isNone else { return "r.adopted_on = ''" }
            guard let year = Int(word).flatMap({ PartialDate(year: $0) }) else { return nil }
            return "r.adopted_on BETWEEN \(year) AND \(year.text + "-12-31")"
        case .addressee:
            let known = ID<Organisation>(word)
            return isNone ? "r.addressee_id IS NULL" : known.map { "r.addressee_id = \($0)" as SQL }
        case .country: return nil
        case .source: return condition(dimension, "r.source", word)
        case .position: return condition(dimension, "r.position", word)
        case .theme: return condition(dimension, "r.theme", word)
        case .dialogue: return condition(dimension, "r.dialogue_state", word)
        case .stateReported: return condition(dimension, "r.state_reported", word)
        case .nhriAssessed: return condition(dimension, "r.nhri_assessed", word)
        case .civilSocietyAssessed: return condition(dimension, "r.civil_society_assessed", word)
        }
    }

    /// The condition of an option of a dimension.
    private static func condition(_ dimension: Dimension, _ column: SQL, _ word: String) -> SQL? {
        guard dimension.knows(word) else { return nil }
        return word == Dimension.none ? "\(column) IS NULL" : "\(column) = \(word)"
    }

    /// What bears a topic by any spelling of its term.
    private static func condition(topic word: String, _ taxonomy: Taxonomy, in scope: Scope) -> SQL {
        guard word != Dimension.none else {
            return """
                NOT EXISTS (SELECT 1 FROM recommendation_topics t
                    WHERE \(scope.checked("t")) AND t.recommendation_id = r.id AND t.taxonomy = \(taxonomy))
                """
        }
        return """
            r.id IN (SELECT recommendation_id FROM recommendation_topics
                WHERE \(scope.own) AND taxonomy = \(taxonomy)
                    AND topic IN (\(TaxonomyStore.spellings(sharing: word, of: taxonomy, in: scope))))
            """
    }

    /// What names a goal or one of its targets; a target, itself. The column holds them between spaces.
    private static func condition(goal word: String) -> SQL? {
        guard word.isGoal else { return nil }
        let word = word.lowercased()
        let itself: SQL = "' ' || lower(r.sdg) || ' ' LIKE \("% " + word + " %")"
        guard !word.contains(".") else { return itself }
        return "(\(itself) OR ' ' || lower(r.sdg) LIKE \("% " + word + ".%"))"
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
    static func countries(in scope: Scope) throws -> [Country] {
        let first: SQL = """
            SELECT min(r.country) FROM recommendations r
            WHERE \(scope.own("r")) AND r.publication = 'public'
            """
        return try scope.rows(
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
