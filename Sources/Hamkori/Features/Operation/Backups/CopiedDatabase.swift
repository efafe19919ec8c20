import Storage

/// That a database file is not the one that the server last ran on: somebody copied it.
enum CopiedDatabase: Equatable {
    /// What was saved last stood in another file, and may be missing.
    case whileInUse
    case whileStopped

    /// In the words of the log and of `hamkori verify`.
    var warning: String {
        switch self {
        case .whileInUse:
            "The database file was copied while it was in use, or after a crash: what was saved last may be missing. Copy with hamkori backup, and go back to the original or to a backup."
                + CopiedDatabase.others
        case .whileStopped: "The database file was copied or moved." + CopiedDatabase.others
        }
    }

    private static let others =
        " If the original is still used, stop one of the two: two would go on as the same institution."

    /// Compares the file with what the server that ran last noted of its own; nil where it is the same, where none has
    /// run yet, and on PostgreSQL.
    init?(_ database: Database, in scope: Scope) throws {
        guard let here = database.fileNumber, let known = try DatabaseFileStore.known(in: scope),
            known.number != here
        else { return nil }
        self = known.isOpen ? .whileInUse : .whileStopped
    }
}

extension Application {
    /// Notes which file the server runs on, and that it does; says so where it is a copy.
    func beginServing() throws {
        BackupRoom.sweep(DataFolder(path: configuration.dataDirectory))
        guard let number = database.fileNumber else { return }
        let copied = try read { try CopiedDatabase(database, in: $0) }
        if let copied { log.fault("database copied", ["reason": copied.warning]) }
        try writeUnrecorded { scope in
            try DatabaseFileStore.note(number, isOpen: true, in: scope)
            // So that a copy without the write-ahead log has it, too.
            scope.leaveNothing()
        }
    }

    /// Notes that the server has ended in order.
    func endServing() throws {
        guard let number = database.fileNumber else { return }
        try writeUnrecorded { try DatabaseFileStore.note(number, isOpen: false, in: $0) }
    }
}

/// All SQL of which file a server ran on last.
enum DatabaseFileStore {
    static func known(in scope: Scope) throws -> (number: Int64, isOpen: Bool)? {
        try scope.row("SELECT number, is_open FROM database_files WHERE \(scope.own)") {
            (try $0["number"], try $0["is_open"])
        }
    }

    static func note(_ number: Int64, isOpen: Bool, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO database_files (institution_id, number, is_open) VALUES (\(scope.institution), \(number), \(isOpen))
            ON CONFLICT (institution_id) DO UPDATE SET number = excluded.number, is_open = excluded.is_open
            """)
    }

    /// A restored database was not copied from anywhere.
    static func forget(in scope: Scope) throws {
        try scope.execute("DELETE FROM database_files WHERE \(scope.own)")
    }

    static let migrations = [
        Migration(
            "2026-11-27-database-files",
            """
            CREATE TABLE database_files (
                institution_id TEXT PRIMARY KEY REFERENCES institutions (id), number {integer} NOT NULL,
                is_open {integer} NOT NULL
            ) {strict}
            """)
    ]
}
