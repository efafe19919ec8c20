/// A step of the schema: forward only, applied once, never edited after it was shipped.
public struct Migration: Sendable {
    /// `2026-11-24-seminars`: dated, with its feature.
    public let id: String
    private let parts: [MigrationPart]
    /// Whether it rebuilds a table that others refer to. SQLite cannot change a column, and refuses to drop such a
    /// table unless foreign keys are off; they are checked before it is committed.
    let remakesTables: Bool

    /// Statements separated by semicolons; the words of ``Dialect`` stand in braces.
    public init(_ id: StaticString, _ text: StaticString) {
        self.init(id, parts: [MigrationPart(text)])
    }

    /// A step made of several texts, such as a table and its search index.
    public init(_ id: StaticString, parts: [MigrationPart], remakesTables: Bool = false) {
        self.id = id.description
        self.parts = parts
        self.remakesTables = remakesTables
    }

    func script(for engine: Engine) -> String {
        parts.map { engine == .sqlite ? $0.sqlite : $0.postgreSQL }.joined(separator: ";\n")
    }
}

/// Statements of a migration.
public struct MigrationPart: Sendable {
    let sqlite: String
    let postgreSQL: String

    /// Statements as in a migration.
    public init(_ text: StaticString) {
        sqlite = Dialect.written(text.description, for: .sqlite)
        postgreSQL = Dialect.written(text.description, for: .postgreSQL)
    }

    /// Statements for which the engines have no common words, such as a full-text index.
    init(sqlite: String, postgreSQL: String) {
        self.sqlite = sqlite
        self.postgreSQL = postgreSQL
    }

    /// Statements that the engines write differently, such as a change to a column.
    public init(sqlite: StaticString, postgreSQL: StaticString) {
        self.init(
            sqlite: Dialect.written(sqlite.description, for: .sqlite),
            postgreSQL: Dialect.written(postgreSQL.description, for: .postgreSQL))
    }
}
