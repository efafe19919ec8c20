import Documents
import Storage

/// All SQL of the search: public records by their words, folded and stemmed the same on both engines.
enum SearchStore {
    /// How many records are counted: a reader who finds more has to narrow the question down anyway, and counting
    /// every one costs more than finding the first.
    static let countLimit = 10_000
    /// Up to so many matches are few: all of them are counted by what a list can be narrowed by.
    static let few = 2_000
    static let index = FullTextIndex("search_words")

    /// Whether any public record of a kind is known.
    static func knowsAny(_ kind: RecordKind, in scope: Scope) throws -> Bool {
        try scope.row(
            """
            SELECT 1 AS one FROM search_documents
            WHERE \(scope.own) AND record_kind = \(kind) LIMIT 1
            """) != nil
    }

    /// The condition that a record is public and known, by the columns that name it.
    static func knows(_ kind: SQL, _ record: SQL, in scope: Scope) -> SQL {
        """
        EXISTS (SELECT 1 FROM search_documents d WHERE \(scope.own("d"))
            AND d.record_kind = \(kind) AND d.record_id = \(record))
        """
    }

    /// Puts records of a kind in place of what the search knew of them; those that are not public are forgotten.
    /// - Returns: the numbers by which the index knows those that are new to it, in the order given; nil for those that
    ///   it has forgotten.
    static func put(
        _ documents: [SearchDocument], _ kind: RecordKind, in scope: Scope
    ) throws -> [(id: String, number: Int64?)] {
        var numbers = try numbers(of: documents.map(\.id), kind, in: scope)
        var changed: [(id: String, number: Int64?)] = []
        for document in documents {
            guard let known = numbers[document.id] else { continue }
            try index.remove(known, in: scope.transaction)
            guard !document.isFound else { continue }
            try scope.execute("DELETE FROM search_documents WHERE \(scope.checked) AND number = \(known)")
            changed.append((document.id, nil))
        }
        let found = documents.filter(\.isFound)
        for (id, number) in try add(found.filter { numbers[$0.id] == nil }, kind, in: scope) {
            numbers[id] = number
            changed.append((id, number))
        }
        try index.add(
            found.compactMap { document in
                numbers[document.id].map {
                    .init($0, document.stems, labels: [kind.label] + document.labels)
                }
            }, in: scope.transaction)
        return changed
    }

    private static func numbers(
        of ids: [String], _ kind: RecordKind, in scope: Scope
    ) throws -> [String: Int64] {
        var numbers: [String: Int64] = [:]
        try scope.forEach(
            """
            SELECT record_id, number FROM search_documents
            WHERE \(scope.own) AND record_kind = \(kind) AND record_id IN (\(list: ids))
            """
        ) { numbers[try $0["record_id"]] = try $0["number"] }
        return numbers
    }

    private static func add(
        _ documents: [SearchDocument], _ kind: RecordKind, in scope: Scope
    ) throws -> [(id: String, number: Int64)] {
        let rows = documents.map { document -> SQL in
            "(\(scope.institution), \(kind), \(document.id))"
        }
        return try rows.portions.flatMap { rows -> [(id: String, number: Int64)] in
            try scope.rows(
                """
                INSERT INTO search_documents (institution_id, record_kind, record_id) VALUES \(rows)
                RETURNING record_id, number
                """
            ) { (try $0["record_id"], try $0["number"]) }
        }
    }

    /// The public records that match, newest first; the total is counted up to ``countLimit``.
    static func records(
        matching question: SearchQuestion, kind: RecordKind?, limit: Int, offset: Int, in scope: Scope
    ) throws -> (found: [RecordReference], total: Int) {
        let match = question.match(kind.map { [.label($0.label)] } ?? [], Stemmer())
        let total = try count(index.numbers(matching: match, on: scope.engine), in: scope)
        let matching = index.numbers(matching: match, few: total <= few, on: scope.engine)
        let found = try scope.rows(
            """
            SELECT d.record_kind, d.record_id FROM \(matching) m CROSS JOIN search_documents d
            WHERE d.number = m.number AND \(scope.own("d"))
            ORDER BY m.number DESC LIMIT \(limit) OFFSET \(offset)
            """
        ) { RecordReference(kind: try $0["record_kind"], id: try $0["record_id"]) }
        return (found, total)
    }

    /// How many documents match, up to one more than ``countLimit``.
    static func count(_ matching: SQL, in scope: Scope) throws -> Int {
        try scope.row(
            "SELECT count(*) AS total FROM (SELECT 1 AS one FROM \(matching) m LIMIT \(countLimit + 1)) counted"
        ) { try $0["total"] } ?? 0
    }

    /// Whether a match is known to find few documents. SQLite does not need to know, and is not asked.
    static func areFew(_ match: FullTextMatch, in scope: Scope) throws -> Bool {
        guard scope.engine == .postgreSQL else { return false }
        let matching = index.numbers(matching: match, few: true, on: scope.engine)
        let total =
            try scope.row(
                "SELECT count(*) AS total FROM (SELECT 1 AS one FROM \(matching) m LIMIT \(few + 1)) counted"
            ) { try $0["total"] as Int } ?? 0
        return total <= few
    }

    /// Forgets everything, so that it can be put in again.
    static func removeAll(in scope: Scope) throws {
        try index.removeAll(in: scope.transaction)
        try scope.execute("DELETE FROM search_documents WHERE \(scope.own)")
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
        // Nobody reads the day of a record here.
        Migration("2026-11-25-search-without-days", "ALTER TABLE search_documents DROP COLUMN day"),
    ]
}

/// A record on its way into the search.
struct SearchDocument {
    let summary: RecordSummary
    /// The stems of its words in the order of its texts.
    let stems: [String]
    let labels: [String]

    var id: String { summary.reference.id }
    /// Whether readers may find it: public, and with a page to go to.
    var isFound: Bool { summary.isPublic && summary.path != nil }
}

extension RecordKind {
    /// How the index knows the records of a kind.
    var label: String { "kind=" + word }
}
