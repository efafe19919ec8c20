/// An index of words that finds the numbers of the documents which hold them: FTS5 on SQLite, GIN over a tsvector
/// on PostgreSQL.
///
/// The engines neither fold case nor stem here: the caller hands over words that are folded and stemmed already, in
/// the order of the text, so that both engines find the same words and the same phrases.
public struct FullTextIndex: Sendable {
    private let name: StaticString

    /// An index by the name of its table.
    public init(_ name: StaticString) {
        self.name = name
    }

    /// The statements that make it, for a migration. `=` begins a label and stands in no word of a text.
    public var table: MigrationPart {
        MigrationPart(
            sqlite: """
                CREATE VIRTUAL TABLE \(name) USING fts5(
                    words, tokenize = "unicode61 remove_diacritics 0 tokenchars '='")
                """,
            postgreSQL: """
                CREATE TABLE \(name) (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
                CREATE INDEX \(name)_words ON \(name) USING GIN (words)
                """)
    }

    /// A document as the index takes it.
    public struct Document: Sendable {
        let number: Int64
        let words: [String]
        let labels: [String]

        /// - Parameters:
        ///   - words: letters and digits only, in the order of the text.
        ///   - labels: what else the document is known by, such as its kind; see ``FullTextMatch/label(_:)``.
        public init(_ number: Int64, _ words: [String], labels: [String] = []) {
            self.number = number
            self.words = words
            self.labels = labels
        }
    }

    /// Adds documents that the index does not hold: many at once, because FTS5 writes down what it has gathered each
    /// time another statement comes between.
    public func add(_ documents: [Document], in transaction: Transaction) throws {
        let engine = transaction.engine
        for rows in documents.map({ FullTextIndex.row($0, for: engine) }).portions {
            switch engine {
            case .sqlite: try transaction.execute("INSERT INTO \(tableName) (rowid, words) VALUES \(rows)")
            case .postgreSQL:
                try transaction.execute("INSERT INTO \(tableName) (number, words) VALUES \(rows)")
            }
        }
    }

    private static func row(_ document: Document, for engine: Engine) -> SQL {
        switch engine {
        case .sqlite:
            let labels = document.labels.map(FullTextMatch.written)
            return "(\(document.number), \((labels + document.words).joined(separator: " ")))"
        case .postgreSQL:
            let words = vector(document.words, document.labels)
            return "(\(document.number), CAST(\(words) AS TSVECTOR))"
        }
    }

    /// Forgets a document.
    public func remove(_ number: Int64, in transaction: Transaction) throws {
        switch transaction.engine {
        case .sqlite: try transaction.execute("DELETE FROM \(tableName) WHERE rowid = \(number)")
        case .postgreSQL: try transaction.execute("DELETE FROM \(tableName) WHERE number = \(number)")
        }
    }

    /// Forgets all documents.
    public func removeAll(in transaction: Transaction) throws {
        try transaction.execute("DELETE FROM \(tableName)")
    }

    /// A table of the `number`s of the documents that match, to stand after FROM. SQLite hands them out in their order
    /// without sorting, so a page of the first ones costs no more when there are many.
    ///
    /// - Parameter few: whether few match, a few thousand at most. Then PostgreSQL gathers them all before anything else:
    ///   left to itself, it reads the documents in their order, in the hope that a page of matches comes soon.
    public func numbers(matching match: FullTextMatch, few: Bool = false, on engine: Engine) -> SQL {
        let gathered: SQL = few && engine == .postgreSQL ? "OFFSET 0" : ""
        let number: SQL = engine == .sqlite ? "rowid" : "number"
        return """
            (SELECT \(number) AS number FROM \(tableName) WHERE \(condition(FullTextExtent(match), number, on: engine))
            \(gathered))
            """
    }

    private func condition(_ extent: FullTextExtent, _ number: SQL, on engine: Engine) -> SQL {
        switch extent {
        case .everything: return "1 = 1"
        case .nothing: return "1 = 0"
        case .allBut(let match):
            let without = condition(.some(match), number, on: engine)
            return "\(number) NOT IN (SELECT \(number) FROM \(tableName) WHERE \(without))"
        case .some(let match):
            switch engine {
            case .sqlite: return "words MATCH \(match.forSQLite)"
            case .postgreSQL: return "words @@ CAST(\(match.forPostgreSQL) AS TSQUERY)"
            }
        }
    }

    /// PostgreSQL's vector as text: each word with its places, each label without one. Places end at 16,383, and a
    /// word keeps at most 255 of them (PostgreSQL documentation, §12.11).
    private static func vector(_ words: [String], _ labels: [String]) -> String {
        var places: [String: [Int]] = [:]
        for (index, word) in words.prefix(16_383).enumerated() { places[word, default: []].append(index + 1) }
        let placed = places.map { word, places in
            FullTextMatch.quoted(word) + ":" + places.prefix(255).map(String.init).joined(separator: ",")
        }
        return (placed + labels.map { FullTextMatch.quoted(FullTextMatch.written($0)) })
            .joined(separator: " ")
    }

    private var tableName: SQL { SQL(words: name) }
}

/// What a document has to hold.
public indirect enum FullTextMatch: Sendable, Hashable {
    case word(String)
    /// A word that begins so.
    case beginning(String)
    /// Words one after another.
    case phrase([String])
    /// Something that no text says; it is put into the index beside the words.
    case label(String)
    case all([FullTextMatch])
    case any([FullTextMatch])
    case butNot(FullTextMatch, FullTextMatch)

    /// The expression of FTS5. Words are quoted, so that no sign in them is read as an operator.
    var forSQLite: String {
        switch self {
        case .word(let word): FullTextMatch.doublyQuoted(word)
        case .beginning(let word): FullTextMatch.doublyQuoted(word) + "*"
        case .phrase(let words): FullTextMatch.doublyQuoted(words.joined(separator: " "))
        case .label(let label): FullTextMatch.doublyQuoted(FullTextMatch.written(label))
        case .all(let parts): "(" + parts.map(\.forSQLite).joined(separator: " AND ") + ")"
        case .any(let parts): "(" + parts.map(\.forSQLite).joined(separator: " OR ") + ")"
        case .butNot(let one, let other): "(\(one.forSQLite) NOT \(other.forSQLite))"
        }
    }

    /// The text of a TSQUERY.
    var forPostgreSQL: String {
        switch self {
        case .word(let word): FullTextMatch.quoted(word)
        case .beginning(let word): FullTextMatch.quoted(word) + ":*"
        case .phrase(let words): "(" + words.map(FullTextMatch.quoted).joined(separator: " <-> ") + ")"
        case .label(let label): FullTextMatch.quoted(FullTextMatch.written(label))
        case .all(let parts): "(" + parts.map(\.forPostgreSQL).joined(separator: " & ") + ")"
        case .any(let parts): "(" + parts.map(\.forPostgreSQL).joined(separator: " | ") + ")"
        case .butNot(let one, let other): "(\(one.forPostgreSQL) & !\(other.forPostgreSQL))"
        }
    }

    /// A label as both engines hold it: one token, which SQLite's tokenizer neither folds nor parts, of a length that
    /// PostgreSQL takes. Labels that differ in case alone, or beyond 200 characters, are one.
    static func written(_ label: String) -> String {
        label.lowercased().unicodeScalars.prefix(200).reduce(into: "=") { written, scalar in
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            written += isPlain || scalar == "=" ? String(scalar) : "=" + String(scalar.value, radix: 16) + "="
        }
    }

    static func quoted(_ word: String) -> String {
        "'" + word.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'"
    }

    private static func doublyQuoted(_ words: String) -> String {
        "\"" + words.replacing("\"", with: "\"\"") + "\""
    }
}
