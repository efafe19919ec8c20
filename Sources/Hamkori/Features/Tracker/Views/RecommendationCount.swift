import Storage
import Web

/// What a view counts: the recommendations that its list would hold, as they stand now.
struct RecommendationCount {
    private let counted: CountedRecommendations
    private let places: [Bool]
    private let institution: ID<Institution>

    init(_ request: ListRequest, _ application: Application, in transaction: Transaction) throws {
        let institution = application.institution
        let request = RecommendationSearch.resolved(request)
        self.institution = institution
        counted = try application.recommendationCounts.current(of: institution, in: transaction)
        places = counted.places(
            of: .init(
                conditions: try RecommendationCount.conditions(request, institution, in: transaction),
                documents: try RecommendationNarrowing.documents(
                    matching: request, of: institution, in: transaction)))
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
    func cells(
        _ rows: Dimension, _ columns: Dimension? = nil, in transaction: Transaction
    ) throws -> [MatrixCell] {
        cells(try axis(rows, in: transaction), try columns.map { try axis($0, in: transaction) })
    }

    /// A dimension with the words that are shown for those of the sources.
    /// - Parameter hasTargets: whether the targets of goals are counted beside the goals.
    func axis(
        _ dimension: Dimension, hasTargets: Bool = false, in transaction: Transaction
    ) throws -> CountedRecommendations.Axis {
        if dimension == .sdg {
            return .init(dimension, of: counted) { hasTargets || !$0.contains(".") ? $0 : nil }
        }
        guard let taxonomy = dimension.topics else { return .init(dimension, of: counted) { $0 } }
        let terms = try TaxonomyNames(
            counted.words(of: dimension).map { (taxonomy, $0) }, of: institution, in: transaction)
        return .init(dimension, of: counted) { terms[taxonomy, $0]?.word ?? $0 }
    }

    /// What a request asks, as the list is narrowed by it.
    private static func conditions(
        _ request: ListRequest, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> [[(dimension: Dimension, words: Set<String>)]] {
        var conditions = try Dimension.allCases.compactMap { dimension in
            try RecommendationLabels.words(of: dimension, request, institution, in: transaction).map {
                [(dimension, Set($0))]
            }
        }
        if let country = RecommendationNarrowing.country(request) {
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
