/// How migrations are applied.
extension Database {
    /// Applies the migrations that were not applied yet, in the order given, each in a transaction of its own, and
    /// returns their ids. Two processes that start together do not get in each other's way. Where nothing is to be applied,
    /// nothing is written and no writer is waited for.
    ///
    /// - Parameter version: the program's, which is noted beside what it applies.
    /// - Throws: `StorageError.schemaNewer` when one was applied that is not among them; `.migrationChanged` when an
    ///   applied one has another text now; what the engine throws.
    public func migrate(_ migrations: [Migration], version: String = "") throws -> [String] {
        if let applied = try remembered(), try missing(applied, of: migrations).isEmpty { return [] }
        try write(patience: .work) { transaction in
            try transaction.lockAlone()
            try Database.makeTable(transaction)
        }
        let applied = try read(patience: .work) { try Database.applied($0) }
        let missing = try missing(applied, of: migrations)
        return try migrations.filter { try missing.contains($0.id) && apply($0, version) }.map(\.id)
    }

    /// A migration as the database remembers it.
    private struct Applied {
        let id: String
        let script: String
        /// Of the program that applied it; empty when that was not noted yet.
        let version: String
    }

    /// What was applied; nil where the database has no list of it, or one of an earlier form.
    private func remembered() throws -> [Applied]? {
        guard try hasTable("migrations") else { return nil }
        do {
            return try read(patience: .work) { try Database.applied($0) }
        } catch StorageError.statement {
            return nil
        }
    }

    private static func makeTable(_ transaction: Transaction) throws {
        try transaction.run(
            script: Dialect.written(
                "CREATE TABLE IF NOT EXISTS migrations (id TEXT PRIMARY KEY, text TEXT NOT NULL) {strict}",
                for: transaction.engine))
        do {
            _ = try transaction.attempt {
                try transaction.rows("SELECT version FROM migrations WHERE id = ''")
            }
        } catch StorageError.statement {
            try transaction.run(script: "ALTER TABLE migrations ADD COLUMN version TEXT NOT NULL DEFAULT ''")
        }
    }

    private static func applied(_ transaction: Transaction) throws -> [Applied] {
        try transaction.rows("SELECT id, text, version FROM migrations ORDER BY id") { row in
            Applied(id: try row["id"], script: try row["text"], version: try row["version"])
        }
    }

    /// The ids of those that are to be applied.
    /// - Throws: `StorageError.schemaNewer`, `.migrationChanged`.
    private func missing(_ applied: [Applied], of migrations: [Migration]) throws -> [String] {
        let state = MigrationState(applied.map { ($0.id, $0.script) }, against: migrations, for: engine)
        guard state.unknown.isEmpty else {
            let versions = applied.filter { state.unknown.contains($0.id) }.map(\.version)
            throw StorageError.schemaNewer(migrations: state.unknown, version: versions.max() ?? "")
        }
        if let changed = state.changed.first { throw StorageError.migrationChanged(changed) }
        return state.missing
    }

    private func apply(_ migration: Migration, _ version: String) throws -> Bool {
        let script = migration.script(for: engine)
        return try writing(withoutForeignKeys: migration.remakesTables) { transaction in
            try transaction.lockAlone()
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
                "INSERT INTO migrations (id, text, version) VALUES (\(migration.id), \(script), \(version))")
            return true
        }
    }

    /// Writes while SQLite's foreign keys are off, which can only be said outside a transaction; nothing is committed
    /// that breaks one: all of them are checked when the body says that it has changed something. PostgreSQL needs no
    /// such thing.
    private func writing(
        withoutForeignKeys: Bool, _ body: (Transaction) throws -> Bool
    ) throws -> Bool {
        guard withoutForeignKeys, engine == .sqlite else { return try write(patience: .work, body) }
        // A connection of its own, which is gone afterwards: no other write ever meets it without its foreign keys.
        _ = try writerQueue.take(.work)
        defer { writerQueue.give() }
        return try writers.lendOnce(.work) { connection in
            try connection.run(script: "PRAGMA foreign_keys = OFF")
            try connection.begin(isWritable: true, patience: .work)
            return try run(connection, isWritable: true) { transaction in
                guard try body(transaction) else { return false }
                let orphans = try transaction.orphans()
                guard orphans.isEmpty else { throw StorageError.orphans(orphans) }
                return true
            }
        }
    }
}

extension Transaction {
    /// Waits until no other process holds this, and holds it to the transaction's end: for what must be done once even
    /// where several start together. SQLite has one writer anyway.
    public func lockAlone() throws {
        guard engine == .postgreSQL else { return }
        _ = try rows("SELECT CAST(pg_advisory_xact_lock(7240115) AS TEXT) AS locked")
    }

    /// Rows that name a row that is not there, as SQLite finds them; PostgreSQL lets none come to be.
    public func orphans() throws -> [Orphan] {
        guard engine == .sqlite else { return [] }
        return try rows("PRAGMA foreign_key_check") { row in
            let number: Int? = try row["rowid"]
            return Orphan(table: try row["table"], row: number, parent: try row["parent"])
        }
    }
}

/// A row that names a row of another table that is not there.
public struct Orphan: Sendable, Equatable, CustomStringConvertible {
    public let table: String
    /// The row's number; nil in tables that give none.
    public let row: Int?
    public let parent: String

    public init(table: String, row: Int?, parent: String) {
        self.table = table
        self.row = row
        self.parent = parent
    }

    public var description: String {
        let place = row.map { "row \($0)" } ?? "a row"
        return "\(place) of \(table) names a row of \(parent) that is not there"
    }
}
