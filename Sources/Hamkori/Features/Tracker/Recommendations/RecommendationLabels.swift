import Storage
import Web

/// The labels under which the index of words keeps recommendations, `country=TJK`, one for each value that lists are
/// narrowed by: so a search, or a list of all States, reads those alone that it shows, and not all to leave most out.
enum RecommendationLabels {
    /// Those of a recommendation with its topics.
    static func labels(
        of recommendation: Recommendation, _ topics: [(taxonomy: Taxonomy, topic: String)]
    ) -> [String] {
        let origin = recommendation.origin
        let goals = recommendation.sdg.joined(separator: " ").goalsAndTargets
        var labels = [
            label(Dimension.country, origin.country.code),
            label(Dimension.source, recommendation.source.rawValue),
            label(
                Dimension.mechanism,
                Recommendation.mechanism(of: recommendation.source.rawValue, symbol: origin.symbol)),
            label(Dimension.position, origin.position?.rawValue ?? Dimension.none),
            label(Dimension.theme, recommendation.theme?.rawValue ?? Dimension.none),
            label(Dimension.dialogue, recommendation.dialogue.rawValue),
            label(Dimension.addressee, recommendation.addressee?.text ?? Dimension.none),
            label(Dimension.session, origin.session.isEmpty ? Dimension.none : origin.session),
            label(Dimension.year, recommendation.adoptedOn.map { String($0.year) } ?? Dimension.none),
            kind(recommendation.kind), "symbol=" + origin.symbol,
            "paragraph=" + origin.paragraph,
        ]
        labels += ImplementationVoice.allCases.map {
            label($0.dimension, recommendation.implementation[$0]?.rawValue ?? Dimension.none)
        }
        labels += (goals.isEmpty ? [Dimension.none] : goals.sorted()).map { label(Dimension.sdg, $0) }
        labels += origin.recommenders.map { "from=" + $0 }
        labels += topics.map { label($0.taxonomy, $0.topic) }
        return labels
            + Taxonomy.ofTopics.filter { taxonomy in !topics.contains { $0.taxonomy == taxonomy } }
            .map { label($0, Dimension.none) }
    }

    /// What a request asks of the labels. Values that no recommendation can have count as not asked for, as in the
    /// conditions of `RecommendationNarrowing`, which stand beside the labels.
    static func matches(_ request: ListRequest, in scope: Scope) throws -> [FullTextMatch] {
        var matches = try Dimension.allCases.compactMap { dimension in
            try words(of: dimension, request, in: scope).map { words in
                FullTextMatch.any(words.map { .label(label(dimension, $0)) })
            }
        }
        if let kind: RecommendationKind = request.filter("kind") {
            matches.append(.label(self.kind(kind)))
        }
        for name in ["symbol", "paragraph", "from"] {
            if let value = request.filter(name) { matches.append(.label(name + "=" + value)) }
        }
        if let any: ImplementationState = request.filter("status") {
            matches.append(
                .any(ImplementationVoice.allCases.map { .label(label($0.dimension, any.rawValue)) }))
        }
        if let topic = request.filter("topic") {
            matches.append(.any(Taxonomy.ofTopics.map { .label(label($0, topic)) }))
        }
        return matches
    }

    /// The words of a dimension of which a request asks for any: a topic has several spellings. Nil where it asks for none;
    /// which State's recommendations are meant, each list says for itself.
    static func words(of dimension: Dimension, _ request: ListRequest, in scope: Scope) throws -> [String]? {
        guard let taxonomy = dimension.topics else { return value(of: dimension, request).map { [$0] } }
        guard let word = request.filter(dimension.rawValue) else { return nil }
        guard word != Dimension.none else { return [word] }
        return try TaxonomyStore.spellings(sharing: word, of: taxonomy, in: scope)
    }

    /// The value that a request asks for; nil where it asks for none, or for topics, which have several spellings.
    private static func value(of dimension: Dimension, _ request: ListRequest) -> String? {
        guard let written = request.filter(dimension.rawValue) else { return nil }
        let word =
            switch dimension {
            case .year: Int(written).map(String.init) ?? written
            case .sdg: written.lowercased()
            default: written
            }
        let isNone = word == Dimension.none
        let isKnown =
            switch dimension {
            case .unTheme, .issue, .persons, .country: false
            case .addressee: isNone || ID<Organisation>(word) != nil
            case .year: isNone || CalendarDate(word + "-01-01") != nil
            case .sdg: isNone || word.isGoal
            case .source, .position, .theme, .dialogue, .stateReported, .nhriAssessed, .civilSocietyAssessed:
                dimension.knows(word)
            case .mechanism, .session: true
            }
        return isKnown ? word : nil
    }

    /// What the recommendations to a State have in common.
    static func match(_ country: Country) -> FullTextMatch { .label(label(Dimension.country, country.code)) }

    /// `kind=` alone tells records of all kinds apart.
    private static func kind(_ kind: RecommendationKind) -> String { "recommendation-kind=" + kind.rawValue }

    private static func label(_ dimension: Dimension, _ value: String) -> String {
        dimension.topics.map { label($0, value) } ?? dimension.rawValue + "=" + value
    }

    private static func label(_ taxonomy: Taxonomy, _ topic: String) -> String {
        "topic=" + taxonomy.rawValue + "=" + topic
    }
}

extension Recommendation {
    /// Who recommends: the source, and of the treaty bodies which one, by its symbols.
    static func mechanism(of source: String, symbol: String) -> String {
        guard source == RecommendationSource.treatyBody.rawValue else { return source }
        return TreatyBody.allCases.first { symbol.uppercased().hasPrefix($0.symbol) }?.rawValue ?? source
    }
}

extension ImplementationVoice {
    /// The dimension that counts by what it says.
    fileprivate var dimension: Dimension {
        switch self {
        case .state: .stateReported
        case .nhri: .nhriAssessed
        case .civilSociety: .civilSocietyAssessed
        }
    }
}
