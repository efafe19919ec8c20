import Storage

/// All SQL of indicators and their values.
enum IndicatorStore {
    static let table = RecordTable<Indicator>("indicators") { indicators, scope in
        let ids = indicators.map(\.id)
        var served: [ID<Indicator>: [ID<Recommendation>]] = [:]
        try scope.forEach(
            """
            SELECT indicator_id, recommendation_id FROM indicator_recommendations
            WHERE \(scope.checked) AND indicator_id IN (\(list: ids)) ORDER BY indicator_id, recommendation_id
            """
        ) { served[try $0["indicator_id"], default: []].append(try $0["recommendation_id"]) }
        for index in indicators.indices { indicators[index].draft.recommendations = served[ids[index]] ?? [] }
    }
    private static let values = RecordTable<IndicatorValue>("indicator_values")

    static func indicator(_ id: ID<Indicator>, in scope: Scope) throws -> Indicator? {
        try table.record(id, in: scope)
    }

    /// Those that serve a recommendation, in the order of their numbers.
    static func indicators(of recommendation: ID<Recommendation>, in scope: Scope) throws -> [Indicator] {
        try table.all(
            where: """
                id IN (SELECT indicator_id FROM indicator_recommendations WHERE \(scope.checked)
                    AND recommendation_id = \(recommendation))
                ORDER BY number
                """, in: scope)
    }

    /// A page of the list; `everything` shows what is not public, too.
    static func list(
        _ request: ListRequest, everything: Bool, in scope: Scope
    ) throws -> ListPage<Indicator> {
        try ListQuery("indicators", request, order: "number", everything: everything, in: scope)
            .filtered(by: "kind") { (kind: IndicatorKind) in "kind = \(kind)" }
            .sorted(by: "number", "number", descending: "number DESC")
            .page(of: table)
    }

    /// All values that were ever said of an indicator, oldest saying first.
    static func values(of id: ID<Indicator>, in scope: Scope) throws -> [IndicatorValue] {
        try values.found(by: "indicator_id = \(id) ORDER BY at, id", in: scope)
    }

    /// The values of several, as ``values(of:in:)`` gives those of one.
    static func values(of ids: [ID<Indicator>], in scope: Scope) throws -> [ID<Indicator>: [IndicatorValue]] {
        Dictionary(
            grouping: try values.found(by: "indicator_id IN (\(list: ids)) ORDER BY at, id", in: scope),
            by: \.indicator)
    }

    static func value(_ id: ID<IndicatorValue>, in scope: Scope) throws -> IndicatorValue? {
        try values.record(id, in: scope)
    }

    /// Whether a correction stands in a value's place.
    static func isCorrected(_ id: ID<IndicatorValue>, in scope: Scope) throws -> Bool {
        try scope.row("SELECT id FROM indicator_values WHERE \(scope.checked) AND corrects_id = \(id)") != nil
    }

    // MARK: Writing

    static func insert(_ draft: Indicator.Draft, as id: ID<Indicator>, in writing: Writing) throws {
        let indicator = Indicator(
            id: id, number: try table.next("number", in: writing.scope), draft: draft, version: 1)
        try table.insert(indicator, ["search_key": searchKey(draft)], in: writing.scope)
        try setRecommendations(draft.recommendations, of: id, in: writing)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(
        _ id: ID<Indicator>, _ draft: Indicator.Draft, from version: Int, in writing: Writing
    ) throws {
        try table.update(
            id, to: draft, ["search_key": searchKey(draft)], from: version, in: writing)
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
        try values.insert(value, ["actor": writing.actor], in: writing.scope)
    }

    private static func searchKey(_ draft: Indicator.Draft) -> String {
        [draft.title, draft.source, draft.disaggregation].map(\.searchKey).joined(separator: " ")
    }
}
