import Glibc
import Storage

/// The folder that holds the keys and the embedded database.
struct DataFolder: Sendable {
    let path: String

    var ledgerKey: KeyFile { KeyFile(path: path + "/ledger-key") }
    var fileKey: KeyFile { KeyFile(path: path + "/file-key") }
    /// By which backups are closed; opened they are by what was written down when it was made.
    var backupKey: String { path + "/backup-key" }
    /// There from the first step of restoring a backup to the last.
    var restoring: DataFolder { DataFolder(path: path + "/restoring") }

    /// - Throws: `OpeningProblem.halfRestored`.
    func checkThatItIsWhole() throws {
        guard !restoring.exists else { throw OpeningProblem.halfRestored(path: path) }
    }

    /// Where the records are unless another place is named.
    var database: DatabaseLocation { .sqlite(path: path + "/hamkori.db") }

    /// What to say when there are no records: with keys beside them, they were lost or are elsewhere.
    /// - Throws: `OpeningProblem.unreadableKey`, `.damagedKey`.
    func lackOfRecords(at location: DatabaseLocation) throws -> OpeningProblem {
        try ledgerKey.read() == nil && fileKey.read() == nil
            ? .nothingThere(path: path)
            : .keysWithoutRecords(path: path, database: location.description)
    }

    /// There from the first step of founding an installation to its last: keys beside an empty database are then what a
    /// start that was interrupted has left, and have closed nothing yet.
    private var mark: String { path + "/founding" }

    var exists: Bool {
        var about = stat()
        return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFDIR
    }

    /// - Throws: `OpeningProblem.noFolder`, `.noDirectory`.
    func checkExists() throws {
        var about = stat()
        guard stat(path, &about) == 0 else { throw OpeningProblem.noFolder(path: path) }
        guard about.st_mode & S_IFMT == S_IFDIR else { throw OpeningProblem.noDirectory(path: path) }
    }

    /// Makes the folder where there is none.
    /// - Throws: `OpeningProblem.unwritable`, `.noDirectory`.
    func make() throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw OpeningProblem.unwritable(path: path, code: errno)
        }
        try checkExists()
    }

    /// The names of what lies there besides the installation's own; a disk of its own brings a folder of its own.
    func strangers(besides isOwn: (String) -> Bool) -> [String] {
        FolderContents.names(in: path).filter { $0 != "lost+found" && !isOwn($0) }
    }

    /// Looks for files that belong to no installation: one is founded in an empty folder only.
    /// - Throws: `OpeningProblem.notEmpty`.
    func checkHoldsNothingElse() throws {
        let own = ["ledger-key", "file-key", "founding", "hamkori.db"]
        let strangers = strangers { name in own.contains { name.hasPrefix($0) } }
        if let first = strangers.first { throw OpeningProblem.notEmpty(path: path, file: first) }
    }

    var isBeingFounded: Bool { access(mark, F_OK) == 0 }

    /// - Throws: `OpeningProblem.unwritable`.
    func markFounding() throws {
        let file = open(mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw OpeningProblem.unwritable(path: mark, code: errno) }
        close(file)
        try sync()
    }

    func endFounding() { unlink(mark) }

    /// Writes the folder's list of files to the disk.
    /// - Throws: `OpeningProblem.unwritable`.
    func sync() throws {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw OpeningProblem.unwritable(path: path, code: errno) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw OpeningProblem.unwritable(path: path, code: errno) }
    }

    /// Keeps other processes from founding in this folder until `body` has ended. A file system without such locks
    /// (some network ones) leaves it to the links of the keys and the transaction of the database.
    func alone<Result>(_ body: () throws -> Result) throws -> Result {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw OpeningProblem.unwritable(path: path, code: errno) }
        defer { close(folder) }
        flock(folder, LOCK_EX)
        return try body()
    }
}
