import Documents
import Storage

/// All SQL of the search: public records by their words, folded and stemmed the same on both engines.
enum SearchStore {
    static let index = FullTextIndex("search_words")

    /// Puts a record in place of what the search knew of it; one that is not public is forgotten.
    static func put(_ summary: RecordSummary, _ institution: ID<Institution>, in transaction: Transaction)
        throws
    {
        let record = summary.reference
        let known: Int64? = try transaction.row(
            """
            SELECT number FROM search_documents
            WHERE institution_id = \(institution) AND record_kind = \(record.kind) AND record_id = \(record.id)
            """
        ) { try $0["number"] }
        guard summary.isPublic, summary.path != nil else {
            guard let known else { return }
            try index.remove(known, in: transaction)
            try transaction.execute("DELETE FROM search_documents WHERE number = \(known)")
            return
        }
        let number: Int64
        if let known {
            number = known
            try transaction.execute(
                "UPDATE search_documents SET day = \(summary.date) WHERE number = \(known)")
        } else {
            let made: Int64? = try transaction.row(
                """
                INSERT INTO search_documents (institution_id, record_kind, record_id, day)
                VALUES (\(institution), \(record.kind), \(record.id), \(summary.date)) RETURNING number
                """
            ) { try $0["number"] }
            number = made ?? 0
        }
        try index.put(number, SearchWords.of(summary), in: transaction)
    }

    /// The public records that hold all words, newest first.
    static func records(
        holding words: [String], kind: RecordKind?, limit: Int, offset: Int, _ institution: ID<Institution>,
        in transaction: Transaction
    ) throws -> (found: [RecordReference], total: Int) {
        var conditions: [SQL] = ["institution_id = \(institution)"]
        conditions.append("number IN (\(index.numbers(holding: words, on: transaction.engine)))")
        if let kind { conditions.append("record_kind = \(kind)") }
        let matching: SQL = "FROM search_documents WHERE \(conditions.joined(by: " AND "))"
        let total: Int = try transaction.row("SELECT count(*) AS total \(matching)") { try $0["total"] } ?? 0
        let found = try transaction.rows(
            """
            SELECT record_kind, record_id \(matching)
            ORDER BY day DESC, record_id DESC LIMIT \(limit) OFFSET \(offset)
            """
        ) { RecordReference(kind: try $0["record_kind"], id: try $0["record_id"]) }
        return (found, total)
    }

    static let migrations = [
        Migration(
            "2026-11-24-search",
            parts: [
                MigrationPart(
                    """
                    CREATE TABLE search_documents (
                        number {identity}, institution_id TEXT NOT NULL REFERENCES institutions (id),
                        record_kind TEXT NOT NULL, record_id TEXT NOT NULL, day TEXT NOT NULL,
                        UNIQUE (institution_id, record_kind, record_id)
                    ) {strict};
                    CREATE INDEX search_documents_by_day ON search_documents (institution_id, day, record_id)
                    """),
                index.table,
            ])
    ]
}
