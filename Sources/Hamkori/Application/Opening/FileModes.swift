import Glibc
import Storage

extension DataFolder {
    /// Takes from other accounts of the machine what they could read of an installation: the folder, the keys, the
    /// embedded database with its log.
    /// - Throws: `OpeningProblem.exposed` when they could read on.
    func protect(with database: DatabaseLocation) throws {
        try DataFolder.protect(path, to: 0o700)
        var files = [ledgerKey.path, fileKey.path, backupKey]
        if case .sqlite(let path) = database { files += ["", "-wal", "-shm"].map { path + $0 } }
        for file in files { try DataFolder.protect(file, to: 0o600) }
    }

    private static func protect(_ path: String, to mode: mode_t) throws {
        var about = stat()
        guard stat(path, &about) == 0, about.st_mode & 0o077 != 0, chmod(path, mode) != 0 else { return }
        // Nothing is written to a disk that can only be read, such as a mounted backup.
        guard errno != EROFS else { return }
        throw OpeningProblem.exposed(path: path, code: errno)
    }
}
