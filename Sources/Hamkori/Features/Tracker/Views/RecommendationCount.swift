import Storage
import Web

/// What a view counts: the recommendations that its list would hold, as they stand now.
struct RecommendationCount {
    private let counted: CountedRecommendations
    private let places: [Bool]

    init(_ request: ListRequest, _ application: Application, in scope: Scope) throws {
        let request = RecommendationSearch.resolved(request)
        counted = try application.recommendationCounts.current(in: scope)
        places = counted.places(
            of: .init(
                conditions: try RecommendationCount.conditions(request, in: scope),
                documents: try RecommendationNarrowing.documents(
                    matching: request, in: scope)))
    }

    /// How many there are.
    var total: Int { places.count { $0 } }

    /// How many there are of each word of one axis, or of each pair of words of two. Each recommendation counts once in a
    /// cell, however many spellings of a topic it bears.
    func cells(
        _ rows: CountedRecommendations.Axis, _ columns: CountedRecommendations.Axis? = nil
    ) -> [MatrixCell] {
        counted.cells(rows, columns, at: places)
    }

    /// The same by dimensions of which no other count is made.
    func cells(_ rows: Dimension, _ columns: Dimension? = nil, in scope: Scope) throws -> [MatrixCell] {
        cells(try axis(rows, in: scope), try columns.map { try axis($0, in: scope) })
    }

    /// A dimension with the words that are shown for those of the sources.
    /// - Parameter hasTargets: whether the targets of goals are counted beside the goals.
    func axis(
        _ dimension: Dimension, hasTargets: Bool = false, in scope: Scope
    ) throws -> CountedRecommendations.Axis {
        if dimension == .sdg {
            return .init(dimension, of: counted) { hasTargets || !$0.contains(".") ? $0 : nil }
        }
        guard let taxonomy = dimension.topics else { return .init(dimension, of: counted) { $0 } }
        let terms = try TaxonomyNames(counted.words(of: dimension).map { (taxonomy, $0) }, in: scope)
        return .init(dimension, of: counted) { terms[taxonomy, $0]?.word ?? $0 }
    }

    /// What a request asks, as the list is narrowed by it.
    private static func conditions(
        _ request: ListRequest, in scope: Scope
    ) throws -> [[(dimension: Dimension, words: Set<String>)]] {
        var conditions = try Dimension.allCases.compactMap { dimension in
            try RecommendationLabels.words(of: dimension, request, in: scope).map {
                [(dimension, Set($0))]
            }
        }
        if let country = RecommendationNarrowing.country(request, home: scope.home) {
            conditions.append([(.country, [country.code])])
        }
        if let topic = request.filter("topic") {
            // No topic has the word for what has none.
            let sought: Set<String> = topic == Dimension.none ? [] : [topic]
            conditions.append([Dimension.issue, .unTheme, .persons].map { ($0, sought) })
        }
        return conditions
    }
}
