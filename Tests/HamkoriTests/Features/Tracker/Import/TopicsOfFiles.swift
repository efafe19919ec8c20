import Testing

@testable import Hamkori

/// The topics that files name.
struct TopicsOfFiles {
    private var found: [Taxonomy: Set<String>] = [:]

    mutating func take(_ file: [UInt8], country: String? = nil) throws {
        let place = country.flatMap { Country(known: $0) }
        for row in try RecommendationFile.read(file, nil, country: place).rows {
            for topic in row.topics { found[topic.taxonomy, default: []].insert(topic.topic) }
            found[.sdg, default: []].formUnion(row.goals)
            if let action = row.action { found[.action, default: []].insert(String(action)) }
        }
    }

    /// Expects so many different words, each of them with a term.
    func expectTerms(in taxonomy: Taxonomy, count: Int) {
        let words = found[taxonomy] ?? []
        #expect(words.count == count, "\(taxonomy): \(words.sorted())")
        let known = Set(ShippedTerms.all.filter { $0.taxonomy == taxonomy }.flatMap(\.spellings))
        #expect(words.subtracting(known).isEmpty, "\(taxonomy): \(words.subtracting(known).sorted())")
    }
}
