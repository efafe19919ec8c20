import Storage
import Web

/// All SQL of the list of recommendations: its pages and its facets.
extension RecommendationStore {
    /// What the list can be narrowed by, by name.
    static let parameters = Dimension.allCases.map(\.rawValue) + ["topic"] + fields

    /// Those of them that no view counts by.
    static let fields = ["kind", "symbol", "paragraph", "from"]

    /// A page of the list.
    static func list(_ request: ListRequest, in scope: Scope) throws -> ListPage<Recommendation> {
        try listWithFacets(request, in: scope).page
    }

    /// A page of the list, and how many there are of what it can be narrowed by.
    static func listWithFacets(
        _ request: ListRequest, in scope: Scope
    ) throws -> (page: ListPage<Recommendation>, facets: RecommendationFacets) {
        let request = RecommendationSearch.resolved(request)
        let facets = try facets(request, in: scope)
        let limit = SearchStore.countLimit
        let narrowing = try RecommendationNarrowing(
            request, .list, fewMatch: !facets.isPartial && facets.total <= SearchStore.few ? true : nil,
            in: scope)
        let total = facets.isPartial ? try count(narrowing, upTo: limit + 1, in: scope) : facets.total
        // What a page shows ends with what is counted; so does what it sorts.
        let isSorted = narrowing.isSearch && narrowing.isSorted && request.format == .html
        let isPartial = total > limit && (facets.isPartial || isSorted)
        let isBeyond = isPartial && request.format == .html && request.offset >= limit
        let newest = isPartial && isSorted ? limit : nil
        let page = narrowing.page(limit: request.limit, offset: request.offset, newest: newest)
        return (
            ListPage(
                items: isBeyond || request.isExport ? [] : try scope.rows(page, made),
                total: isPartial ? limit : total, isPartial: isPartial, isSortedInPart: newest != nil,
                all: ListPage.reading(narrowing.list) { rows, _ in try rows.map(made) }),
            facets
        )
    }

    /// How many the list holds, up to a limit.
    private static func count(
        _ narrowing: RecommendationNarrowing, upTo limit: Int, in scope: Scope
    ) throws -> Int {
        try scope.row(
            "SELECT count(*) AS total FROM (SELECT 1 AS one \(narrowing.whole) LIMIT \(limit)) counted"
        ) { try $0["total"] } ?? 0
    }

    /// Public ones that were registered after one of them, in the order of registration, narrowed as the list is.
    static func published(
        _ query: Fields = Fields(), after known: ID<Recommendation>?,
        limit: Int, in scope: Scope
    ) throws -> [Recommendation] {
        let request = RecommendationSearch.resolved(ListRequest(query: query))
        let (harvested, few) = try harvesting(query, in: scope)
        let narrowing = try RecommendationNarrowing(request, .harvest, among: few, in: scope)
        var conditions = narrowing.conditions + harvested
        if let known { conditions.append(try place(after: known, narrowing, in: scope)) }
        return try scope.rows(
            """
            SELECT r.*, v.text FROM \(narrowing.from)
            JOIN recommendation_versions v ON v.recommendation_id = r.id AND v.number = r.version
            WHERE \(conditions.joined(by: " AND "))
            ORDER BY \(narrowing.registration) LIMIT \(limit)
            """, made)
    }

    /// The condition of what was registered after a recommendation, by the number that hands out the rows in order.
    private static func place(
        after known: ID<Recommendation>, _ narrowing: RecommendationNarrowing, in scope: Scope
    ) throws -> SQL {
        let place = try scope.row(
            "SELECT number, document FROM recommendations WHERE \(scope.checked) AND id = \(known)"
        ) {
            (number: try $0["number"] as Int64, document: try $0["document"] as Int64?)
        }
        guard let place else { return "1 = 0" }
        guard narrowing.isSearch, let document = place.document else { return "r.number > \(place.number)" }
        return "\(narrowing.registration) > \(document)"
    }

    /// Those of some recommendations that the list would show, in no order.
    static func listed(
        _ query: Fields, among ids: [ID<Recommendation>], in scope: Scope
    ) throws -> [Recommendation] {
        let request = RecommendationSearch.resolved(ListRequest(query: query))
        return try ids.pieces(of: 1_000).flatMap { some in
            let narrowing = try RecommendationNarrowing(request, .list, among: Array(some), in: scope)
            return try scope.rows(
                narrowing.recommendations(
                    numbered: "SELECT r.number AS number \(narrowing.whole)"), made)
        }
    }

    /// The last registered of those that the list would show.
    static func newest(_ query: Fields, limit: Int, in scope: Scope) throws -> [Recommendation] {
        let request = RecommendationSearch.resolved(ListRequest(query: query))
        let narrowing = try RecommendationNarrowing(request, .list, in: scope)
        let registration = narrowing.registration
        return try scope.rows(
            narrowing.recommendations(
                numbered:
                    "SELECT r.number AS number \(narrowing.whole) ORDER BY \(registration) DESC LIMIT \(limit)"
            )
                + " ORDER BY \(narrowing.rank) DESC", made)
    }

    /// Counts what matches the request by the values of all facets, those that the reader has chosen left aside.
    private static func facets(_ request: ListRequest, in scope: Scope) throws -> RecommendationFacets {
        var chosen: [Dimension: String] = [:]
        for facet in Dimension.facets {
            chosen[facet] = request.filter(facet.rawValue).flatMap { facet.knows($0) ? $0 : nil }
        }
        let others = ListRequest(query: request.query.without(Dimension.facets.map(\.rawValue)))
        let narrowing = try RecommendationNarrowing(others, .list, in: scope)
        let values: SQL = """
            country, source, position, theme, dialogue_state, state_reported, nhri_assessed, civil_society_assessed
            """
        let most = RecommendationFacets.mostOfTable
        let beyond: SQL = "SELECT 1 AS one \(narrowing.whole) LIMIT 1 OFFSET \(most)"
        if try !narrowing.isSearch && scope.row(beyond) != nil {
            return RecommendationFacets([], chosen: chosen, isPartial: true)
        }
        // The rows of the table stand in the order of an index, which is read once; nothing is sorted.
        let rows: SQL =
            narrowing.isSearch
            ? "FROM (SELECT \(values) \(narrowing.whole) LIMIT \(RecommendationFacets.most + 1)) counted"
            : narrowing.whole
        let combinations = try scope.rows(
            "SELECT \(values), count(*) AS total \(rows) GROUP BY \(values)", combination)
        let counted = combinations.reduce(0) { $0 + $1.count }
        return RecommendationFacets(
            combinations, chosen: chosen, isPartial: narrowing.isSearch && counted > RecommendationFacets.most
        )
    }

    private static func combination(_ row: Row) throws -> RecommendationFacets.Combination {
        var values: [Dimension: String] = [:]
        for facet in Dimension.facets {
            let column = facet == .dialogue ? "dialogue_state" : facet.rawValue.replacing("-", with: "_")
            let value: String? = try row[column]
            values[facet] = value ?? Dimension.none
        }
        return RecommendationFacets.Combination(values: values, count: try row["total"])
    }
}
