/// An index of words that finds the numbers of the documents which hold them: FTS5 on SQLite, GIN over a tsvector
/// on PostgreSQL.
///
/// The engines neither fold case nor stem here: the caller hands over words that are folded and stemmed already,
/// so that both engines find the same.
public struct FullTextIndex: Sendable {
    private let name: StaticString

    /// An index by the name of its table.
    public init(_ name: StaticString) {
        self.name = name
    }

    /// The statements that make it, for a migration.
    public var table: MigrationPart {
        MigrationPart(
            sqlite:
                "CREATE VIRTUAL TABLE \(name) USING fts5(words, tokenize = \"unicode61 remove_diacritics 0\")",
            postgreSQL: """
                CREATE TABLE \(name) (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
                CREATE INDEX \(name)_words ON \(name) USING GIN (words)
                """)
    }

    /// Puts a document's words in place of those that it had.
    public func put(_ number: Int64, _ words: [String], in transaction: Transaction) throws {
        try remove(number, in: transaction)
        let text = words.joined(separator: " ")
        switch transaction.engine {
        case .sqlite:
            try transaction.execute("INSERT INTO \(tableName) (rowid, words) VALUES (\(number), \(text))")
        case .postgreSQL:
            try transaction.execute(
                """
                INSERT INTO \(tableName) (number, words)
                VALUES (\(number), array_to_tsvector(string_to_array(\(text), ' ')))
                """)
        }
    }

    /// Forgets a document.
    public func remove(_ number: Int64, in transaction: Transaction) throws {
        switch transaction.engine {
        case .sqlite: try transaction.execute("DELETE FROM \(tableName) WHERE rowid = \(number)")
        case .postgreSQL: try transaction.execute("DELETE FROM \(tableName) WHERE number = \(number)")
        }
    }

    /// A sub-select of the numbers of the documents that hold all words, the last one also as a beginning.
    ///
    /// Words are quoted, so that no sign in them is read as an operator.
    public func numbers(holding words: [String], on engine: Engine) -> SQL {
        switch engine {
        case .sqlite:
            let quoted = words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
            return "SELECT rowid FROM \(tableName) WHERE words MATCH \(quoted.joined(separator: " ") + "*")"
        case .postgreSQL:
            let quoted = words.map { "'" + $0.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'" }
            let query = quoted.joined(separator: " & ") + ":*"
            return "SELECT number FROM \(tableName) WHERE words @@ CAST(\(query) AS TSQUERY)"
        }
    }

    private var tableName: SQL { SQL(words: name) }
}
