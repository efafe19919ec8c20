/// The terms that come with the program, as tables of text: a line with word and names (`word | tg | ru | en`), then a
/// line for each other spelling (`= spelling`).
enum ShippedTerms {
    /// A term before it stands in a database.
    struct Entry: Sendable, Equatable {
        let taxonomy: Taxonomy
        let word: String
        let name: Wording
        /// The first is the word itself.
        var spellings: [String]

        /// The number of a target's goal; nil for whatever belongs to nothing.
        var parent: String? {
            guard taxonomy == .sdg, word.contains(".") else { return nil }
            return String(word.prefix { $0 != "." })
        }
    }

    static let all: [Entry] =
        entries(.issue, issues) + entries(.theme, themesOfFramework, themesOfRights, themesOfGroups)
        + entries(.persons, persons) + entries(.mechanism, mechanisms)
        + entries(.sdg, goals, targetsOfFirstGoals, targetsOfLastGoals) + entries(.position, positions)
        + entries(.action, actions) + entries(.rights, rights)
        + entries(.groundsOfInadmissibility, groundsOfInadmissibility)

    /// Where each stands in its taxonomy, in tens, so that there is room between two. Targets stand under their goal.
    static let places: [Taxonomy: [String: Int]] = {
        var places: [Taxonomy: [String: Int]] = [:]
        for entry in all where entry.parent == nil {
            let step = entry.taxonomy == .sdg ? 1_000 : 10
            places[entry.taxonomy, default: [:]][entry.word] =
                ((places[entry.taxonomy]?.count ?? 0) + 1) * step
        }
        var targets: [String: Int] = [:]
        for entry in all {
            guard let goal = entry.parent, let start = places[.sdg]?[goal] else { continue }
            targets[goal, default: 0] += 10
            places[.sdg]?[entry.word] = start + (targets[goal] ?? 0)
        }
        return places
    }()

    private static func entries(_ taxonomy: Taxonomy, _ tables: String...) -> [Entry] {
        var found: [Entry] = []
        for line in tables.flatMap({ $0.split(separator: "\n") }) {
            if line.hasPrefix("=") {
                guard !found.isEmpty else { continue }
                found[found.count - 1].spellings.append(line.dropFirst().trimmed)
                continue
            }
            let cells = line.split(separator: "|").map(\.trimmed)
            guard cells.count == 4 else { continue }
            found.append(
                Entry(
                    taxonomy: taxonomy, word: cells[0],
                    name: Wording(tg: cells[1], ru: cells[2], en: cells[3]), spellings: [cells[0]]))
        }
        return found
    }
}
