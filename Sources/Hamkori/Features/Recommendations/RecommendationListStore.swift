import Storage
import Web

/// All SQL of the list of recommendations: its conditions, its pages and its facets.
extension RecommendationStore {
    /// What stands after FROM and WHERE for a request.
    struct Narrowing {
        let from: SQL
        let order: SQL
        var conditions: [SQL]
        /// Whether words are looked for: then no more are counted than a reader can use.
        let isSearch: Bool

        /// The number by which they stand in the order of registration.
        var registration: SQL { isSearch ? "m.number" : "r.number" }

        var whole: SQL { "FROM \(from) WHERE \(conditions.joined(by: " AND "))" }

        /// What selects them with the texts that stand, up to the order.
        var recommendations: SQL {
            """
            SELECT r.*, v.text FROM \(from)
            JOIN recommendation_versions v ON v.recommendation_id = r.id AND v.number = r.version
            WHERE \(conditions.joined(by: " AND "))
            """
        }
    }

    /// What the list can be narrowed by, by name.
    static let parameters =
        Dimension.allCases.map(\.rawValue) + ["topic", "kind", "symbol", "paragraph", "from"]

    /// A page of the list.
    static func list(
        _ request: ListRequest, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> ListPage<Recommendation> {
        try listWithFacets(request, of: institution, in: transaction).page
    }

    /// A page of the list, and how many there are of what it can be narrowed by.
    static func listWithFacets(
        _ request: ListRequest, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> (page: ListPage<Recommendation>, facets: RecommendationFacets) {
        let request = RecommendationSearch.resolved(request)
        let facets = try facets(request, of: institution, in: transaction)
        let narrowing = narrowing(
            request, home: .tajikistan, fewMatch: !facets.isPartial, institution, on: transaction.engine)
        let items = try transaction.rows(
            """
            \(narrowing.recommendations)
            ORDER BY \(narrowing.order) LIMIT \(request.limit) OFFSET \(request.offset)
            """, made)
        guard facets.isPartial else { return (ListPage(items: items, total: facets.total), facets) }
        let limit = SearchStore.countLimit
        let total: Int =
            try transaction.row(
                "SELECT count(*) AS total FROM (SELECT 1 AS one \(narrowing.whole) LIMIT \(limit + 1)) counted"
            ) { try $0["total"] } ?? 0
        return (ListPage(items: items, total: min(total, limit), isPartial: total > limit), facets)
    }

    /// Public ones that were registered after one of them, in the order of registration, narrowed as the list is.
    static func published(
        _ query: Fields = Fields(), of institution: ID<Institution>, after known: ID<Recommendation>?,
        limit: Int, in transaction: Transaction
    ) throws -> [Recommendation] {
        let request = RecommendationSearch.resolved(ListRequest(query: query))
        var narrowing = try narrowing(request, home: nil, institution, in: transaction)
        narrowing.conditions += harvesting(query, institution)
        if let known { narrowing.conditions.append(try place(after: known, narrowing, in: transaction)) }
        return try transaction.rows(
            """
            \(narrowing.recommendations) ORDER BY \(narrowing.registration) LIMIT \(limit)
            """, made)
    }

    /// The condition of what was registered after a recommendation, by the number that hands out the rows in order.
    private static func place(
        after known: ID<Recommendation>, _ narrowing: Narrowing, in transaction: Transaction
    ) throws -> SQL {
        let place = try transaction.row("SELECT number, document FROM recommendations WHERE id = \(known)") {
            (number: try $0["number"] as Int64, document: try $0["document"] as Int64?)
        }
        guard let place else { return "1 = 0" }
        guard narrowing.isSearch, let document = place.document else { return "r.number > \(place.number)" }
        return "m.number > \(document)"
    }

    /// Those of some recommendations that the list would show, in no order.
    static func listed(
        _ query: Fields, among ids: [ID<Recommendation>], of institution: ID<Institution>,
        in transaction: Transaction
    ) throws -> [Recommendation] {
        let request = RecommendationSearch.resolved(ListRequest(query: query))
        var found: [Recommendation] = []
        for some in ids.pieces(of: 1_000) {
            var narrowing = narrowing(request, home: .tajikistan, institution, on: transaction.engine)
            narrowing.conditions.append("r.id IN (\(list: some))")
            found += try transaction.rows(
                """
                \(narrowing.recommendations)
                """, made)
        }
        return found
    }

    /// The last registered of those that the list would show.
    static func newest(
        _ query: Fields, limit: Int, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> [Recommendation] {
        let request = RecommendationSearch.resolved(ListRequest(query: query))
        let narrowing = try narrowing(request, home: .tajikistan, institution, in: transaction)
        return try transaction.rows(
            """
            \(narrowing.recommendations) ORDER BY \(narrowing.registration) DESC LIMIT \(limit)
            """, made)
    }

    /// The same as ``narrowing(_:home:fewMatch:_:on:)``, after a look at whether few texts match.
    private static func narrowing(
        _ request: ListRequest, home: Country?, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> Narrowing {
        let question = RecommendationSearch.question(request)
        let fewMatch =
            try !question.isEmpty
            && SearchStore.areFew(
                question.match(labels: [], Stemmer()), in: transaction)
        return narrowing(request, home: home, fewMatch: fewMatch, institution, on: transaction.engine)
    }

    /// Counts what matches the request by the values of all facets, those that the reader has chosen left aside.
    private static func facets(
        _ request: ListRequest, of institution: ID<Institution>, in transaction: Transaction
    ) throws -> RecommendationFacets {
        var chosen: [RecommendationFacets.Facet: String] = [:]
        for facet in RecommendationFacets.Facet.allCases {
            chosen[facet] = request.filter(facet.rawValue).flatMap { facet.knows($0) ? $0 : nil }
        }
        let others = ListRequest(
            query: request.query.without(RecommendationFacets.Facet.allCases.map(\.rawValue)))
        let narrowing = narrowing(others, home: .tajikistan, institution, on: transaction.engine)
        // In the order of the index, so that it is read once and nothing is sorted.
        let values: SQL = """
            r.country, r.source, r.position, r.theme, r.dialogue_state, r.state_reported, r.nhri_assessed,
            r.civil_society_assessed
            """
        let limit = narrowing.isSearch ? RecommendationFacets.limit : nil
        let counted: SQL =
            if let limit {
                """
                SELECT \(values), count(*) AS total FROM (SELECT \(values) \(narrowing.whole) LIMIT \(limit + 1)) r
                GROUP BY \(values)
                """
            } else {
                "SELECT \(values), count(*) AS total \(narrowing.whole) GROUP BY \(values)"
            }
        return RecommendationFacets(
            try transaction.rows(counted, combination), chosen: chosen, limit: limit)
    }

    private static func combination(_ row: Row) throws -> RecommendationFacets.Combination {
        var values: [RecommendationFacets.Facet: String] = [:]
        for facet in RecommendationFacets.Facet.allCases {
            let value: String? = try row[column(facet)]
            values[facet] = value ?? RecommendationFacets.nothing
        }
        return RecommendationFacets.Combination(values: values, count: try row["total"])
    }

    private static func column(_ facet: RecommendationFacets.Facet) -> String {
        switch facet {
        case .source: "source"
        case .position: "position"
        case .theme: "theme"
        case .state: "dialogue_state"
        case .stateReported: "state_reported"
        case .nhri: "nhri_assessed"
        case .civilSociety: "civil_society_assessed"
        }
    }

    /// - Parameter fewMatch: whether it is known that the words of the request are found in few texts.
    static func narrowing(
        _ request: ListRequest, home: Country?, fewMatch: Bool = false, _ institution: ID<Institution>,
        on engine: Engine
    ) -> Narrowing {
        let country =
            request.filter("country") == "all"
            ? nil : request.filter("country").flatMap { Country(known: $0) } ?? home
        var conditions: [SQL] = ["r.institution_id = \(institution)", "r.publication = 'public'"]
        if let country { conditions.append("r.country = \(country.code)") }
        conditions += self.conditions(request, institution)
        let isOfOneState = country != nil
        let question = RecommendationSearch.question(request)
        guard !question.isEmpty else {
            return Narrowing(
                from: "recommendations r",
                order: order(request, isOfOneState: isOfOneState, byDefault: "r.number"),
                conditions: conditions, isSearch: false)
        }
        let labels = RecommendationSearch.labels(request, question, country: country)
        let matching = SearchStore.index.numbers(
            matching: question.match(labels: labels, Stemmer()), few: fewMatch, on: engine)
        // The matches come first, in their order, and a page of them ends the work.
        return Narrowing(
            from: "\(matching) m CROSS JOIN recommendations r",
            order: order(request, isOfOneState: isOfOneState, byDefault: "m.number"),
            conditions: ["r.document = m.number"] + conditions, isSearch: true)
    }

    private static func conditions(_ request: ListRequest, _ institution: ID<Institution>) -> [SQL] {
        var conditions: [SQL] = []
        if request.filter("position") == "none" { conditions.append("r.position IS NULL") }
        if let position: StatePosition = request.filter("position") {
            conditions.append("r.position = \(position)")
        }
        if let topic = request.filter("topic") {
            conditions.append(
                """
                r.id IN (SELECT recommendation_id FROM recommendation_topics
                    WHERE institution_id = \(institution) AND taxonomy IN (\(list: Taxonomy.allCases))
                        AND topic = \(topic))
                """)
        }
        if let theme: Theme = request.filter("theme") { conditions.append("r.theme = \(theme)") }
        if let state: DialogueState = request.filter("state") {
            conditions.append("r.dialogue_state = \(state)")
        }
        if let addressee = request.filter("addressee").flatMap({ ID<Organisation>($0) }) {
            conditions.append("r.addressee_id = \(addressee)")
        }
        if let kind: RecommendationKind = request.filter("kind") { conditions.append("r.kind = \(kind)") }
        if let source: RecommendationSource = request.filter("source") {
            conditions.append("r.source = \(source)")
        }
        if let symbol = request.filter("symbol") { conditions.append("r.symbol = \(symbol)") }
        if let paragraph = request.filter("paragraph") { conditions.append("r.paragraph = \(paragraph)") }
        if let from = request.filter("from") {
            conditions.append("(\("\n") || r.recommenders || \("\n")) LIKE \("%\n" + from + "\n%")")
        }
        return conditions + self.conditions(ofViews: request, institution)
    }

    /// The rows of one State are found by their State and sorted: in the order of an index of days, those of all would
    /// be read for the few of one.
    private static func order(_ request: ListRequest, isOfOneState: Bool, byDefault usual: SQL) -> SQL {
        let day: SQL = isOfOneState ? "r.adopted_on || ''" : "r.adopted_on"
        return switch (request.sort, request.isDescending) {
        case ("adopted", false): "\(day), r.number"
        case ("adopted", true): "\(day) DESC, r.number"
        case ("number", true): "r.number DESC"
        default: usual
        }
    }
}
