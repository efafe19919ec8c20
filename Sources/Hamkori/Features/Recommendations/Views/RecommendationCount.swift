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

    /// How many there are of each word of one dimension, or of each pair of words of two. Each recommendation counts once
    /// in a cell, however many spellings of a topic it bears.
    /// - Parameter hasTargets: whether the targets of goals are counted beside the goals.
    func cells(
        _ rows: Dimension, _ columns: Dimension? = nil, hasTargets: Bool = false, in transaction: Transaction
    ) throws -> [MatrixCell] {
        counted.cells(
            try axis(rows, hasTargets, in: transaction),
            try columns.map { try axis($0, hasTargets, in: transaction) }, at: places)
    }

    private func axis(
        _ dimension: Dimension, _ hasTargets: Bool, in transaction: Transaction
    ) throws -> CountedRecommendations.Axis {
        if dimension == .sdg {
            return .init(dimension: dimension) { hasTargets || !$0.contains(".") ? $0 : nil }
        }
        guard let taxonomy = dimension.topics else { return .init(dimension: dimension) { $0 } }
        let terms = try TaxonomyNames(
            counted.words(of: dimension).map { (taxonomy, $0) }, of: institution, in: transaction)
        return .init(dimension: dimension) { terms[taxonomy, $0]?.word ?? $0 }
    }

    /// What a request asks, as the list is narrowed by it.
    private static func conditions(
        _ request: ListRequest, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> [[(dimension: Dimension, words: Set<String>)]] {
        var conditions = try Dimension.allCases.compactMap { dimension in
            try words(of: dimension, request, institution, in: transaction).map { [(dimension, $0)] }
        }
        if let topic = request.filter("topic") {
            // No topic has the word for what has none.
            let sought: Set<String> = topic == Dimension.none ? [] : [topic]
            conditions.append([Dimension.issue, .unTheme, .persons].map { ($0, sought) })
        }
        return conditions
    }

    private static func words(
        of dimension: Dimension, _ request: ListRequest, _ institution: ID<Institution>,
        in transaction: Transaction
    ) throws -> Set<String>? {
        if dimension == .country { return RecommendationNarrowing.country(request).map { [$0.code] } }
        guard let taxonomy = dimension.topics else {
            return RecommendationLabels.value(of: dimension, request).map { [$0] }
        }
        guard let word = request.filter(dimension.rawValue) else { return nil }
        guard word != Dimension.none else { return [word] }
        return Set(try TaxonomyStore.spellings(sharing: word, of: taxonomy, institution, in: transaction))
    }
}
