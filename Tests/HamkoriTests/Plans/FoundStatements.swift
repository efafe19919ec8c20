@testable import Hamkori
@testable import Storage

/// What the product once asked of SQLite and should not have: the search of the API, the list by day and the thread of a
/// record. A way of weighing that lets one of them pass finds nothing.
enum FoundStatements {
    /// An index that stood there then, and made the first of them what it was.
    static let index = "CREATE INDEX found_by_id ON recommendations (institution_id, publication, id)"
    static let withoutIndex = "DROP INDEX found_by_id"

    static func all(_ institution: ID<Institution>) -> [SQL] {
        [
            """
            SELECT r.number FROM (SELECT rowid AS number FROM search_words WHERE words MATCH 'tortur') m
            CROSS JOIN recommendations r
            WHERE r.document = m.number AND r.institution_id = \(institution) AND r.publication = 'public' AND r.id > ''
            ORDER BY r.id LIMIT 25
            """,
            """
            SELECT r.*, v.text FROM recommendations r INDEXED BY recommendations_by_day
            JOIN recommendation_versions v ON v.recommendation_id = r.id AND v.number = r.version
            WHERE r.institution_id = \(institution) AND r.publication = 'public'
            ORDER BY r.adopted_on, r.number DESC LIMIT 25
            """,
            """
            SELECT kind FROM thread_links WHERE institution_id = \(institution)
                AND (from_kind = 'recommendation' AND from_id = '' OR to_kind = 'recommendation' AND to_id = '')
            """,
        ]
    }
}
