/// What a list of recommendations can be narrowed by, with how many there are of each.
struct RecommendationFacets: Sendable {
    /// How many recommendations have the same values in all facets.
    struct Combination: Sendable, Hashable {
        /// By facet; ``Dimension/none`` where a recommendation has none.
        let values: [Dimension: String]
        let count: Int
    }

    /// How many matches of a search are counted by facet: a page of a question that finds more has to come quickly, too.
    static let most = SearchStore.few
    /// How many rows of the table are counted by facet; where there are more, none is.
    static let mostOfTable = 50_000

    let combinations: [Combination]
    /// The values that the reader has chosen.
    let chosen: [Dimension: String]
    /// Whether there are more than were counted; then the counts would mislead and are not shown.
    let isPartial: Bool

    init(_ combinations: [Combination], chosen: [Dimension: String], isPartial: Bool) {
        self.combinations = combinations
        self.chosen = chosen
        self.isPartial = isPartial
    }

    /// How many have all that is chosen.
    var total: Int { count(chosen) }

    /// How many there would be for each value of a facet if the reader chose it, everything else staying as chosen.
    func counts(of facet: Dimension) -> [String: Int] {
        var others = chosen
        others[facet] = nil
        var counts: [String: Int] = [:]
        for combination in combinations where combination.has(others) {
            counts[combination.values[facet] ?? Dimension.none, default: 0] += combination.count
        }
        return counts
    }

    /// The facet as a reader narrows the list by it: values that nothing has are left out, the numbers stand behind.
    /// Where not all were counted, every value is offered.
    func filter(_ facet: Dimension, _ language: Language) -> Filter {
        let counts = counts(of: facet)
        let options = facet.options.compactMap { option -> (value: String, text: String)? in
            let count = counts[option.value] ?? 0
            guard isPartial || count > 0 || chosen[facet] == option.value else { return nil }
            let number = isPartial ? "" : " (" + Numbers.text(count, language) + ")"
            return (option.value, option.name[language] + number)
        }
        return Filter(name: facet.rawValue, label: facet.name, options: options)
    }

    private func count(_ wanted: [Dimension: String]) -> Int {
        combinations.reduce(0) { $1.has(wanted) ? $0 + $1.count : $0 }
    }
}

extension RecommendationFacets.Combination {
    fileprivate func has(_ wanted: [Dimension: String]) -> Bool {
        wanted.allSatisfy { values[$0.key] == $0.value }
    }
}
