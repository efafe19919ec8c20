import Storage

/// All SQL of indicators and their values.
enum IndicatorStore {
    static func indicator(_ id: ID<Indicator>, in scope: Scope) throws -> Indicator? {
        try indicators("id = \(id)", in: scope).first
    }

    /// Those that serve a recommendation, in the order of their numbers.
    static func indicators(of recommendation: ID<Recommendation>, in scope: Scope) throws -> [Indicator] {
        try indicators(
            """
            id IN (SELECT indicator_id FROM indicator_recommendations WHERE \(scope.checked)
                AND recommendation_id = \(recommendation))
            ORDER BY number
            """, in: scope)
    }

    /// A page of the list; `everything` shows what is not public, too.
    static func list(
        _ request: ListRequest, everything: Bool, in scope: Scope
    ) throws -> ListPage<Indicator> {
        var conditions: [SQL] = [scope.own]
        if !everything { conditions.append("publication = 'public'") }
        if !request.search.isEmpty {
            conditions.append("search_key LIKE \(request.searchPattern) ESCAPE '!'")
        }
        if let kind: IndicatorKind = request.filter("kind") { conditions.append("kind = \(kind)") }
        let narrowed = conditions.joined(by: " AND ")
        let order: SQL = request.sort == "number" && request.isDescending ? "number DESC" : "number"
        return try ListPage(
            request, "FROM indicators WHERE \(narrowed)", order: order, in: scope, many: indicators)
    }

    /// Public ones after a cursor, in the order of their ids.
    static func published(after id: String, limit: Int, in scope: Scope) throws -> [Indicator] {
        try indicators("id > \(id) AND publication = 'public' ORDER BY id LIMIT \(limit)", in: scope)
    }

    /// All values that were ever said of an indicator, oldest saying first.
    static func values(of id: ID<Indicator>, in scope: Scope) throws -> [IndicatorValue] {
        try scope.rows(
            "SELECT * FROM indicator_values WHERE \(scope.checked) AND indicator_id = \(id) ORDER BY at, id",
            value)
    }

    /// The values of several, as ``values(of:in:)`` gives those of one.
    static func values(of ids: [ID<Indicator>], in scope: Scope) throws -> [ID<Indicator>: [IndicatorValue]] {
        Dictionary(
            grouping: try scope.rows(
                "SELECT * FROM indicator_values WHERE \(scope.checked) AND indicator_id IN (\(list: ids)) ORDER BY at, id",
                value),
            by: \.indicator)
    }

    static func value(_ id: ID<IndicatorValue>, in scope: Scope) throws -> IndicatorValue? {
        try scope.row("SELECT * FROM indicator_values WHERE \(scope.checked) AND id = \(id)", value)
    }

    /// Whether a correction stands in a value's place.
    static func isCorrected(_ id: ID<IndicatorValue>, in scope: Scope) throws -> Bool {
        try scope.row("SELECT id FROM indicator_values WHERE \(scope.checked) AND corrects_id = \(id)") != nil
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM indicators WHERE \(scope.own)") { try $0["id"] }
    }

    // MARK: Writing

    static func insert(_ draft: Indicator.Draft, as id: ID<Indicator>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO indicators (id, institution_id, number, title, kind, direction, unit, disaggregation, source,
                baseline, baseline_on, target, target_on, publication, search_key, version)
            SELECT \(id), \(writing.institution), COALESCE(max(number), 0) + 1, \(draft.title), \(draft.kind),
                \(draft.direction), \(draft.unit), \(draft.disaggregation), \(draft.source),
                \(draft.baseline?.amount), \(draft.baseline?.day), \(draft.target?.amount), \(draft.target?.day),
                \(draft.publication), \(searchKey(draft)), 1
            FROM indicators WHERE \(writing.own)
            """)
        try setRecommendations(draft.recommendations, of: id, in: writing)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(
        _ id: ID<Indicator>, _ draft: Indicator.Draft, from version: Int, in writing: Writing
    ) throws {
        let changed = try writing.execute(
            """
            UPDATE indicators SET title = \(draft.title), kind = \(draft.kind), direction = \(draft.direction),
                unit = \(draft.unit), disaggregation = \(draft.disaggregation), source = \(draft.source),
                baseline = \(draft.baseline?.amount), baseline_on = \(draft.baseline?.day),
                target = \(draft.target?.amount), target_on = \(draft.target?.day),
                publication = \(draft.publication), search_key = \(searchKey(draft)), version = version + 1
            WHERE \(writing.checked) AND id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
        try setRecommendations(draft.recommendations, of: id, in: writing)
    }

    private static func setRecommendations(
        _ recommendations: [ID<Recommendation>], of id: ID<Indicator>, in writing: Writing
    ) throws {
        try writing.execute(
            """
            DELETE FROM indicator_recommendations
            WHERE \(writing.checked) AND indicator_id = \(id)
            """)
        for recommendation in recommendations {
            try writing.execute(
                """
                INSERT INTO indicator_recommendations (indicator_id, institution_id, recommendation_id)
                VALUES (\(id), \(writing.institution), \(recommendation))
                """)
        }
    }

    static func insert(_ value: IndicatorValue, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO indicator_values (id, institution_id, indicator_id, day, amount, note, organisation_id, at,
                actor, corrects_id, reason)
            VALUES (\(value.id), \(writing.institution), \(value.indicator), \(value.reading.day),
                \(value.reading.amount), \(value.note), \(value.organisation), \(value.at), \(writing.actor),
                \(value.corrects), \(value.reason))
            """)
    }

    private static func searchKey(_ draft: Indicator.Draft) -> String {
        [draft.title, draft.source, draft.disaggregation].map(\.searchKey).joined(separator: " ")
    }

    private static func indicators(_ narrowed: SQL, in scope: Scope) throws -> [Indicator] {
        try indicators(
            try scope.rows("SELECT * FROM indicators WHERE \(scope.own) AND \(narrowed)"), in: scope)
    }

    /// The indicators of some rows, with the recommendations that they serve.
    private static func indicators(_ rows: [Row], in scope: Scope) throws -> [Indicator] {
        let ids: [ID<Indicator>] = try rows.map { try $0["id"] }
        var served: [ID<Indicator>: [ID<Recommendation>]] = [:]
        try scope.forEach(
            """
            SELECT indicator_id, recommendation_id FROM indicator_recommendations
            WHERE \(scope.checked) AND indicator_id IN (\(list: ids)) ORDER BY indicator_id, recommendation_id
            """
        ) { served[try $0["indicator_id"], default: []].append(try $0["recommendation_id"]) }
        return try zip(ids, rows).map { id, row in try indicator(row, id, served[id] ?? []) }
    }

    private static func indicator(
        _ row: Row, _ id: ID<Indicator>, _ served: [ID<Recommendation>]
    ) throws -> Indicator {
        func reading(_ column: String) throws -> Reading? {
            guard let amount: Decimal = try row[column], let day: CalendarDate = try row[column + "_on"]
            else {
                return nil
            }
            return Reading(amount: amount, day: day)
        }
        return Indicator(
            id: id, number: try row["number"],
            draft: Indicator.Draft(
                title: try row["title"], kind: try row["kind"], direction: try row["direction"],
                unit: try row["unit"], disaggregation: try row["disaggregation"], source: try row["source"],
                baseline: try reading("baseline"), target: try reading("target"), recommendations: served,
                publication: try row["publication"]),
            version: try row["version"])
    }

    private static func value(_ row: Row) throws -> IndicatorValue {
        IndicatorValue(
            id: try row["id"], indicator: try row["indicator_id"],
            reading: Reading(amount: try row["amount"], day: try row["day"]), note: try row["note"],
            organisation: try row["organisation_id"], at: try row["at"], corrects: try row["corrects_id"],
            reason: try row["reason"])
    }
}
