/// The recommendations by what views count them by, column by column and in memory: a count looks at a few numbers of each
/// that is public, and at no row of the database.
struct CountedRecommendations: Sendable {
    /// What is counted of one recommendation.
    struct Row: Sendable {
        /// Its number, by which it is known again.
        let number: Int
        /// The number by which the index of words knows it.
        let document: Int64?
        let isPublic: Bool
        /// What the database holds of each dimension, in the order of the dimensions; see ``Dimension/words(in:)``.
        let values: [String]
    }

    private var places: [Int: Int] = [:]
    private var documents: [Int64?] = []
    private var arePublic: [Bool] = []
    private var columns = [CountedColumn](repeating: CountedColumn(), count: Dimension.allCases.count)

    /// Puts a recommendation in place of what was known of it.
    mutating func put(_ row: Row) {
        let place = places[row.number] ?? documents.count
        if place == documents.count {
            places[row.number] = place
            documents.append(row.document)
            arePublic.append(row.isPublic)
        } else {
            documents[place] = row.document
            arePublic[place] = row.isPublic
        }
        for (index, dimension) in Dimension.allCases.enumerated() {
            columns[index].set(row.values[index], at: place, dimension.words(in:))
        }
    }

    /// Every word of a dimension that any recommendation has had.
    func words(of dimension: Dimension) -> [String] { self[dimension].words }

    private subscript(dimension: Dimension) -> CountedColumn {
        columns[Dimension.allCases.firstIndex(of: dimension) ?? 0]
    }
}

extension CountedRecommendations {
    /// What is asked of those that are counted.
    struct Narrowing: Sendable {
        /// Of each list, at least one must hold: the dimension has one of the words.
        var conditions: [[(dimension: Dimension, words: Set<String>)]] = []
        /// Those of the index of words; nil for all.
        var documents: Set<Int64>?
    }

    /// Of each place, whether its recommendation is public and asked for.
    func places(of narrowing: Narrowing) -> [Bool] {
        var counted = arePublic
        if let found = narrowing.documents {
            for place in counted.indices where counted[place] {
                counted[place] = documents[place].map(found.contains) ?? false
            }
        }
        for condition in narrowing.conditions {
            let parts = condition.map { part in
                let column = self[part.dimension]
                return (chosen: column.chosen, holds: column.holding(part.words))
            }
            for place in counted.indices where counted[place] {
                counted[place] = parts.contains { $0.holds[Int($0.chosen[place])] }
            }
        }
        return counted
    }

    /// How many there are of each word of an axis, or of each pair of words of two; what none has is left out.
    func cells(_ rows: Axis, _ columns: Axis?, at places: [Bool]) -> [MatrixCell] {
        let columns = columns ?? .single
        // So many rows at a time that the counts take a few megabytes, whatever words the files brought.
        let most = max(1, 1_000_000 / max(1, columns.words.count))
        return stride(from: 0, to: rows.words.count, by: most).flatMap { first in
            cells(rows, first..<min(first + most, rows.words.count), columns, at: places)
        }
    }

    private func cells(
        _ rows: Axis, _ range: Range<Int>, _ columns: Axis, at places: [Bool]
    ) -> [MatrixCell] {
        let width = columns.words.count
        var counts = [Int32](repeating: 0, count: range.count * width)
        // Where several words of a recommendation have one name, it counts once for it.
        var last = [Int32](repeating: -1, count: counts.count)
        for (place, isCounted) in places.enumerated() where isCounted {
            for row in rows.words(at: place) where range.contains(Int(row)) {
                for column in columns.words(at: place) {
                    let cell = (Int(row) - range.lowerBound) * width + Int(column)
                    guard last[cell] != Int32(place) else { continue }
                    last[cell] = Int32(place)
                    counts[cell] += 1
                }
            }
        }
        return counts.indices.filter { counts[$0] > 0 }.map { cell in
            MatrixCell(
                row: rows.words[range.lowerBound + cell / width], column: columns.words[cell % width],
                count: Int(counts[cell]))
        }
    }

    /// A dimension by whose words is counted, as a view names them.
    struct Axis {
        /// The words that are shown.
        fileprivate let words: [String]
        /// The shown words of each choice of the dimension, by their places.
        private let choices: [[UInt32]]
        /// The place of each recommendation's choice; nil where all have the same.
        private let chosen: [UInt32]?

        /// The axis of a count by one dimension alone.
        fileprivate static let single = Axis()

        private init() {
            (words, choices, chosen) = ([""], [[0]], nil)
        }

        /// - Parameter name: the word that is shown for one that recommendations have; nil where it is not shown.
        init(_ dimension: Dimension, of counted: CountedRecommendations, name: (String) -> String?) {
            let column = counted[dimension]
            var (words, places): ([String], [String: UInt32]) = ([], [:])
            let shown = column.words.map { word -> UInt32? in
                guard let name = name(word) else { return nil }
                if let known = places[name] { return known }
                places[name] = UInt32(words.count)
                words.append(name)
                return places[name]
            }
            self.words = words
            chosen = column.chosen
            choices =
                words == column.words
                ? column.choices : column.choices.map { choice in choice.compactMap { shown[Int($0)] } }
        }

        fileprivate func words(at place: Int) -> [UInt32] { choices[chosen.map { Int($0[place]) } ?? 0] }
    }
}

extension Dimension {
    /// The words in what the database holds of a recommendation: topics are separated by NUL, which no
    /// text holds, a source and its document's symbol by a line's end, goals and targets by spaces.
    func words(in value: String) -> [String] {
        guard !value.isEmpty else { return [Dimension.none] }
        switch self {
        case .unTheme, .issue, .persons: return value.split(separator: "\0").map(String.init)
        case .sdg: return value.lowercased().goalsAndTargets.sorted()
        case .year: return [String(value.prefix(4))]
        case .mechanism:
            let lines = value.split(separator: "\n", maxSplits: 1).map(String.init)
            return [Recommendation.mechanism(of: lines[0], symbol: lines.dropFirst().first ?? "")]
        default: return [value]
        }
    }
}
