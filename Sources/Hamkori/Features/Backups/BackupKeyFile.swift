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
        let draft = "\(path).\(Hexadecimal.text(Random.bytes(8)))"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BackupProblem.unwritable(path: path, code: errno) }
        defer { unlink(draft) }
        let isWritten =
            Glibc.write(file, key.stored, BackupKey.count) == BackupKey.count && fsync(file) == 0
        let code = errno
        close(file)
        guard isWritten else { throw BackupProblem.unwritable(path: path, code: code) }
        guard rename(draft, path) == 0 else { throw BackupProblem.unwritable(path: path, code: errno) }
        try folder.sync()
    }
}
