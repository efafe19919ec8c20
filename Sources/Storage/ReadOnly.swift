import CSQLite
import Glibc

/// Reading a database that is not ours to change: nothing is made, brought up to date or locked for writing.
extension Database {
    /// Opens a database that is there, to be read only. SQLite's may stand on a disk that cannot be written.
    ///
    /// - Parameter count: how many closures may read at one time; the rest wait.
    /// - Throws: `StorageError.cannotOpen` where there is none, `.corrupt`, `.connectionLost`.
    public convenience init(reading location: DatabaseLocation, readers count: Int = 1) throws {
        let none = Pool(limit: 1) { throw StorageError.readOnly }
        let readers: Pool
        switch location {
        case .sqlite(let path):
            readers = Pool(limit: count) { try SQLiteConnection.reading(path: path) }
        case .postgreSQL(let url):
            readers = Pool(limit: count) {
                let connection = try PostgreSQLConnection(url: url)
                try connection.run(script: "SET default_transaction_read_only = on")
                return connection
            }
        }
        self.init(location, readers: readers, writers: none, watch: readers)
        try readers.lend { _ in }
    }

    /// How the schema of the database stands to that of the program. Nothing is applied.
    public func migrationState(against migrations: [Migration]) throws -> MigrationState {
        let applied = try read { transaction in
            // Not the version: databases of the first programs have no such column.
            try transaction.rows("SELECT id, text FROM migrations ORDER BY id") { row in
                (id: try row["id"] as String, script: try row["text"] as String)
            }
        }
        return MigrationState(applied, against: migrations, for: engine)
    }
}

extension SQLiteConnection {
    /// Opens a file to be read only. A folder that cannot be written has no room for the shared memory by which readers
    /// of a write-ahead log keep out of each other's way; where no log is left beside the file, none is needed.
    static func reading(path: String) throws -> SQLiteConnection {
        guard access(path, F_OK) == 0 else { throw StorageError.cannotOpen("\(path): there is no such file") }
        do {
            return try reading(path, flags: SQLITE_OPEN_READONLY)
        } catch {
            var log = stat()
            guard stat(path + "-wal", &log) != 0 || log.st_size == 0 else { throw error }
            let place = path.utf8.map { byte -> String in
                let isPlain = byte > 0x20 && byte < 0x7F && !"%?#".utf8.contains(byte)
                let digits = String(byte, radix: 16)
                return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
            }
            return try reading(
                "file:\(place.joined())?immutable=1", flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
        }
    }

    private static func reading(_ name: String, flags: Int32) throws -> SQLiteConnection {
        let connection = try SQLiteConnection(name, flags: flags)
        try connection.run(
            script: "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")
        // The file is not looked at before the first statement that needs it.
        try connection.run(script: "SELECT count(*) FROM sqlite_master")
        return connection
    }
}
