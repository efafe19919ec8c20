/// The statements that read much, each with what bounds it.
enum Unbounded {
    /// How much a statement may read.
    enum Reach {
        /// So many rows, however many there are.
        case bounded
        /// More as tables grow: each row once, some of them for two tables.
        case growing
    }

    private static let named: [(part: String, bound: String, reach: Reach)] = [
        (
            "SELECT 1 AS one FROM recommendations r WHERE",
            "whether there are more than 50,000 of all States: so many entries of an index", .bounded
        ),
        (
            "SELECT count(*) AS total FROM (SELECT 1 AS one FROM",
            "how many a search finds: 10,001 of them", .bounded
        ),
        (
            ", count(*) AS total FROM (SELECT country, source",
            "the facets of a search: 2,001 of what it finds", .bounded
        ),
        ("FROM (SELECT r.number, r.adopted_on FROM", "a search by day: 10,000 are sorted", .bounded),
        (
            "civil_society_assessed, count(*) AS total FROM recommendations r",
            "the facets of all States: 50,000 entries of an index", .growing
        ),
        (
            "SELECT country, count(*) AS total FROM recommendations",
            "the States that documents are made of: an index once, until the next public change", .growing
        ),
        (
            "SELECT t.taxonomy, t.topic, t.total FROM ( SELECT taxonomy, topic, count(*)",
            "topics without a term, for those who keep the taxonomies: an index once", .growing
        ),
        (
            "SELECT record_id, max(at) AS at FROM ledger_entries",
            "what changed since a search was seen or counts were made: as many entries as there are after it",
            .growing
        ),
        (
            "SELECT count(*) AS total FROM ledger_entries",
            "what changed since somebody last looked: as many entries as there are after it", .growing
        ),
        (
            "r.id IN (SELECT record_id FROM ledger_entries",
            "the first portion of what a program harvests after more than 2,000 changes", .growing
        ),
    ]

    /// How much a statement may read; nil for one that may read no more than a page needs.
    static func reach(of text: String) -> Reach? { named.first { text.contains($0.part) }?.reach }

    /// Those that none of some statements is.
    static func unused(_ texts: [String]) -> [String] {
        named.map(\.part).filter { part in !texts.contains { $0.contains(part) } }
    }
}
