/// The statements that may read more as tables grow, each with what bounds it.
enum Unbounded {
    private static let named: [(part: String, bound: String)] = [
        (
            "AS row_word,",
            "counts of a view over all States: every public row once, from an index, until the next public change"
        ),
        (
            "civil_society_assessed, count(*) AS total FROM recommendations r",
            "the facets of all States: 50,000 rows of an index"
        ),
        (
            "SELECT country, count(*) AS total FROM recommendations",
            "the States that documents are made of: an index once, until the next public change"
        ),
        (
            "SELECT t.taxonomy, t.topic, t.total FROM ( SELECT taxonomy, topic, count(*)",
            "topics without a term, for those who keep the taxonomies: an index once"
        ),
        (
            "SELECT count(*) AS total FROM ledger_entries",
            "what changed since somebody last looked: as many entries as there are after it"
        ),
        (
            "r.id IN (SELECT record_id FROM ledger_entries",
            "the first portion of what a program harvests after more than 2,000 changes"
        ),
    ]

    static func isNamed(_ text: String) -> Bool { named.contains { text.contains($0.part) } }

    /// Those that none of some statements is.
    static func unused(_ texts: [String]) -> [String] {
        named.map(\.part).filter { part in !texts.contains { $0.contains(part) } }
    }
}
