import Glibc
import Secrets

/// The file in the data folder by which backups are closed.
struct BackupKeyFile {
    let folder: DataFolder

    private var path: String { folder.backupKey }

    /// The key; nil when none was made yet.
    /// - Throws: `BackupProblem.damagedKey`, `.unreadable`.
    func read() throws -> BackupKey? {
        guard let bytes = FileContents.read(path) else {
            guard access(path, F_OK) != 0 else { throw BackupProblem.unreadable(path: path, code: errno) }
            return nil
        }
        do {
            return try BackupKey(stored: bytes)
        } catch {
            throw BackupProblem.damagedKey(path: path)
        }
    }

    /// Puts a key there, in the place of another: it is whole or not there, whatever happens meanwhile.
    /// - Throws: `BackupProblem.unwritable`.
    func write(_ key: BackupKey) throws {
        if let code = FileContents.put(key.stored, at: path, replaces: true) {
            throw BackupProblem.unwritable(path: path, code: code)
        }
        try folder.sync()
    }
}
