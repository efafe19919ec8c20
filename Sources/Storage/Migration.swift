/// A step of the schema: forward only, applied once, never edited after it was shipped.
public struct Migration: Sendable {
    /// `2026-11-24-seminars`: dated, with its feature.
    public let id: String
    private let parts: [MigrationPart]
    /// Whether it makes a table anew that others refer to. SQLite cannot change a column, and refuses to drop such a
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

extension Database {
    /// Applies the migrations that were not applied yet, in the order given, each in a transaction of its own, and
    /// returns their ids. Two processes that start together do not get in each other's way.
    ///
    /// - Throws: `StorageError.migrationChanged` when an applied one has another text now; what the engine throws.
    public func migrate(_ migrations: [Migration]) throws -> [String] {
        try write { transaction in
            try Database.waitForOthers(transaction)
            try transaction.run(
                script: Dialect.written(
                    "CREATE TABLE IF NOT EXISTS migrations (id TEXT PRIMARY KEY, text TEXT NOT NULL) {strict}",
                    for: engine))
        }
        return try migrations.filter { try apply($0) }.map(\.id)
    }

    private func apply(_ migration: Migration) throws -> Bool {
        let script = migration.script(for: engine)
        return try writing(withoutForeignKeys: migration.remakesTables) { transaction in
            try Database.waitForOthers(transaction)
            let known: String? = try transaction.row("SELECT text FROM migrations WHERE id = \(migration.id)")
            {
                try $0["text"]
            }
            if let known {
                guard known == script else { throw StorageError.migrationChanged(migration.id) }
                return false
            }
            try transaction.run(script: script)
            try transaction.execute(
                "INSERT INTO migrations (id, text) VALUES (\(migration.id), \(script))")
            return true
        }
    }

    /// SQLite has one writer; PostgreSQL needs to be told that only one process migrates at a time.
    private static func waitForOthers(_ transaction: Transaction) throws {
        guard transaction.engine == .postgreSQL else { return }
        _ = try transaction.rows("SELECT CAST(pg_advisory_xact_lock(7240115) AS TEXT) AS locked")
    }
}
