import Storage
import Web

/// How a request narrows the list of recommendations: by an index of their table, or by the index of words.
struct RecommendationNarrowing {
    /// What the rows are read for.
    enum Purpose {
        /// A list of one State, unless the request names another or all.
        case list
        /// The list of programs: all States, unless the request names one.
        case harvest
    }

    let from: SQL
    let conditions: [SQL]
    /// What the index of words is asked; nil where the table's own indexes are.
    let match: FullTextMatch?
    private let scope: Scope
    private let request: ListRequest
    private let isOfOneState: Bool

    /// Whether the index of words is asked: then no more are counted than a reader can use.
    var isSearch: Bool { match != nil }

    /// The number by which they stand in the order of registration.
    let registration: SQL

    /// The same number of the rows that a statement inside has chosen.
    var rank: SQL { isSearch ? "r.document" : "r.number" }

    var whole: SQL { "FROM \(from) WHERE \(conditions.joined(by: " AND "))" }

    /// Whether another order than that of registration is asked for.
    var isSorted: Bool { ["adopted", "number"].contains(request.sort) }

    /// The order that the request asks for.
    var order: SQL { order(byDefault: registration) }

    /// The recommendations with the texts that stand, of those whose numbers a statement hands out as `number`.
    func recommendations(numbered numbers: SQL) -> SQL {
        """
        SELECT r.*, v.text FROM (\(numbers)) p
        CROSS JOIN recommendations r JOIN recommendation_versions v ON v.recommendation_id = r.id AND v.number = r.version
        WHERE \(scope.own("r")) AND r.number = p.number
        """
    }

    /// The whole list in its order.
    var list: SQL {
        """
        SELECT r.*, v.text FROM \(from)
        JOIN recommendation_versions v ON v.recommendation_id = r.id AND v.number = r.version
        WHERE \(conditions.joined(by: " AND ")) ORDER BY \(order)
        """
    }

    /// A part of the list in its order. Rows before it are passed in the index alone: their texts are not read.
    /// - Parameter newest: how many to sort, those that were registered last; nil for all.
    func page(limit: Int, offset: Int, newest: Int? = nil) -> SQL {
        let rows: SQL =
            newest.map { newest in
                """
                FROM (SELECT r.number, r.adopted_on \(whole) ORDER BY \(registration) DESC LIMIT \(newest)) r
                """
            } ?? whole
        return recommendations(
            numbered: "SELECT r.number AS number \(rows) ORDER BY \(order) LIMIT \(limit) OFFSET \(offset)")
            + " ORDER BY \(order(byDefault: rank))"
    }

    /// The rows of one State are found by their State and sorted: in the order of an index of days, those of all would
    /// be read for the few of one.
    private func order(byDefault usual: SQL) -> SQL {
        let day: SQL = isOfOneState ? "r.adopted_on || ''" : "r.adopted_on"
        return switch (request.sort, request.isDescending) {
        case ("adopted", false): "\(day), r.number"
        case ("adopted", true): "\(day) DESC, r.number"
        case ("number", false): "r.number"
        case ("number", true): "r.number DESC"
        default: usual
        }
    }
}

extension RecommendationNarrowing {
    /// How a resolved request narrows the public recommendations of an institution.
    /// - Parameters:
    ///   - fewMatch: whether few texts match; nil where that is not known yet.
    ///   - some: a few that are narrowed alone; nil for all.
    init(
        _ request: ListRequest, _ purpose: Purpose, fewMatch: Bool? = nil,
        among some: [ID<Recommendation>]? = nil, in scope: Scope
    ) throws {
        let country = RecommendationNarrowing.country(request, home: purpose == .harvest ? nil : scope.home)
        let standing: [SQL] =
            [scope.own("r"), "r.publication = 'public'"]
            + (country.map { ["r.country = \($0.code)"] } ?? [])
            + RecommendationNarrowing.conditions(request, in: scope)
            + (some == nil ? [] : ["r.id = few.id"])
        self.scope = scope
        self.request = request
        isOfOneState = country != nil
        match = try RecommendationNarrowing.match(request, country, in: scope)
        guard let match else {
            from = some.map { RecommendationNarrowing.rows($0, in: scope) } ?? "recommendations r"
            (conditions, registration) = (standing, "r.number")
            return
        }
        let few = try fewMatch ?? SearchStore.areFew(match, in: scope)
        let matching = SearchStore.index.numbers(matching: match, few: few, on: scope.engine)
        if let some {
            from = RecommendationNarrowing.rows(some, in: scope)
            conditions = standing + ["r.document IN (SELECT m.number FROM \(matching) m)"]
            registration = "r.document"
            return
        }
        // The matches come first, in their order, and a page of them ends the work.
        registration = "m.number"
        from = "\(matching) m CROSS JOIN recommendations r"
        conditions = ["r.document = m.number"] + standing
    }

    /// The State whose recommendations a request asks for; nil for all.
    static func country(_ request: ListRequest, home: Country?) -> Country? {
        guard let word = request.filter("country") else { return home }
        return word == "all" ? nil : Country(known: word) ?? home
    }

    /// What of a request only the database can answer: its words, and fields that are no dimension.
    /// - Returns: the numbers by which the index of words knows what matches, other documents perhaps among them; nil where a
    ///   resolved request asks for neither.
    static func documents(matching request: ListRequest, in scope: Scope) throws -> Set<Int64>? {
        var numbers: Set<Int64> = []
        if RecommendationStore.fields.contains(where: { request.filter($0) != nil }) {
            let narrowing = try RecommendationNarrowing(request, .list, in: scope)
            try scope.forEach(
                "SELECT r.document AS number \(narrowing.whole) AND r.document IS NOT NULL"
            ) { numbers.insert(try $0["number"]) }
            return numbers
        }
        guard !RecommendationSearch.question(request).isEmpty,
            let match = try match(request, country(request, home: scope.home), in: scope)
        else { return nil }
        let matching = SearchStore.index.numbers(matching: match, on: scope.engine)
        try scope.forEach("SELECT m.number FROM \(matching) m") { numbers.insert(try $0["number"]) }
        return numbers
    }

    /// A few rows, found by their ids whatever else is asked of them.
    private static func rows(_ ids: [ID<Recommendation>], in scope: Scope) -> SQL {
        """
        (SELECT id FROM recommendations WHERE \(scope.checked) AND id IN (\(list: ids))) few
        CROSS JOIN recommendations r
        """
    }

    /// What the index of words is asked. The rows of one State are few, and read from the table where no words are
    /// looked for. The label that all recommendations bear costs most and narrows nothing that the list does not narrow
    /// by itself: it stands only where a question excludes words and asks for none.
    private static func match(
        _ request: ListRequest, _ country: Country?, in scope: Scope
    ) throws -> FullTextMatch? {
        let question = RecommendationSearch.question(request)
        guard !question.isEmpty || country == nil else { return nil }
        var labels = try RecommendationLabels.matches(request, in: scope)
        guard !question.isEmpty || !labels.isEmpty else { return nil }
        if let country { labels.append(RecommendationLabels.match(country)) }
        if labels.isEmpty, question.sought.isEmpty { labels.append(.label(RecordKind.recommendation.label)) }
        return question.match(labels, Stemmer())
    }

    private static func conditions(_ request: ListRequest, in scope: Scope) -> [SQL] {
        var conditions: [SQL] = []
        if let topic = request.filter("topic") {
            conditions.append(
                """
                r.id IN (SELECT recommendation_id FROM recommendation_topics
                    WHERE \(scope.own) AND taxonomy IN (\(list: Taxonomy.allCases))
                        AND topic = \(topic))
                """)
        }
        if let kind: RecommendationKind = request.filter("kind") { conditions.append("r.kind = \(kind)") }
        if let symbol = request.filter("symbol") { conditions.append("r.symbol = \(symbol)") }
        if let paragraph = request.filter("paragraph") { conditions.append("r.paragraph = \(paragraph)") }
        if let from = request.filter("from") {
            let pattern = "%\n" + ListRequest.escaped(from) + "\n%"
            conditions.append("(\("\n") || r.recommenders || \("\n")) LIKE \(pattern) ESCAPE '!'")
        }
        return conditions + RecommendationStore.conditions(by: request, in: scope)
    }
}
