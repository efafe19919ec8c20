import Documents
import Storage

/// All SQL of the search: public records by their words, folded and stemmed the same on both engines.
enum SearchStore {
    /// How many records are counted: a reader who finds more has to narrow the question down anyway, and counting
    /// every one costs more than finding the first.
    static let countLimit = 10_000
    static let index = FullTextIndex("search_words")

    /// Puts a record in place of what the search knew of it; one that is not public is forgotten.
    /// - Returns: the number by which the index knows it now, nil when it is forgotten; and whether that is new.
    static func put(
        _ summary: RecordSummary, stems: [String], _ institution: ID<Institution>,
        in transaction: Transaction
    ) throws -> (number: Int64?, isNew: Bool) {
        let record = summary.reference
        let known: Int64? = try transaction.row(
            """
            SELECT number FROM search_documents
            WHERE institution_id = \(institution) AND record_kind = \(record.kind) AND record_id = \(record.id)
            """
        ) { try $0["number"] }
        guard summary.isPublic, summary.path != nil else {
            guard let known else { return (nil, false) }
            try index.remove(known, in: transaction)
            try transaction.execute("DELETE FROM search_documents WHERE number = \(known)")
            return (nil, true)
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
        try index.put(
            number, stems, labels: [record.kind.label] + summary.labels, isNew: known == nil,
            in: transaction)
        return (number, known == nil)
    }

    /// The public records that match, newest first; the total is counted up to ``countLimit``.
    static func records(
        matching question: SearchQuestion, kind: RecordKind?, limit: Int, offset: Int,
        _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> (found: [RecordReference], total: Int) {
        let match = question.match(labels: kind.map { [$0.label] } ?? [], Stemmer())
        let matching = index.numbers(matching: match, on: transaction.engine)
        let found = try transaction.rows(
            """
            SELECT d.record_kind, d.record_id FROM \(matching) m CROSS JOIN search_documents d
            WHERE d.number = m.number AND d.institution_id = \(institution)
            ORDER BY m.number DESC LIMIT \(limit) OFFSET \(offset)
            """
        ) { RecordReference(kind: try $0["record_kind"], id: try $0["record_id"]) }
        return (found, try count(matching, in: transaction))
    }

    /// How many documents match, up to one more than ``countLimit``.
    static func count(_ matching: SQL, in transaction: Transaction) throws -> Int {
        try transaction.row(
            "SELECT count(*) AS total FROM (SELECT 1 AS one FROM \(matching) m LIMIT \(countLimit + 1)) counted"
        ) { try $0["total"] } ?? 0
    }

    /// Forgets everything, so that it can be put in anew.
    static func removeAll(in transaction: Transaction) throws {
        try index.removeAll(in: transaction)
        try transaction.execute("DELETE FROM search_documents")
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
                MigrationPart(
                    sqlite:
                        "CREATE VIRTUAL TABLE search_words USING fts5(words, tokenize = \"unicode61 remove_diacritics 0\")",
                    postgreSQL: """
                        CREATE TABLE search_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
                        CREATE INDEX search_words_words ON search_words USING GIN (words)
                        """),
            ]),
        // Words in their order, labels beside them, and a vocabulary to correct what is mistyped.
        Migration(
            "2026-11-24-search-phrases",
            parts: [
                MigrationPart("DROP TABLE search_words; DROP INDEX search_documents_by_day"),
                index.table,
                MigrationPart(
                    """
                    CREATE TABLE search_vocabulary (
                        institution_id TEXT NOT NULL, length {integer} NOT NULL, word TEXT NOT NULL,
                        PRIMARY KEY (institution_id, length, word)
                    ) {strict};
                    CREATE TABLE search_revisions (
                        institution_id TEXT PRIMARY KEY, revision {integer} NOT NULL
                    ) {strict}
                    """),
            ]),
    ]
}

extension RecordKind {
    /// How the index knows the records of a kind.
    var label: String { "kind=" + rawValue }
}
