import Glibc
import Secrets

/// A folder inside the data folder for a copy of the database that is in clear for a while. When it ends, what lay in it
/// is overwritten and removed; what a process that was killed has left goes when the next one begins.
final class BackupRoom {
    let path: String
    private let lock: Int32
    private static let mark = "backup-room-"

    /// - Throws: `OpeningProblem.unwritable`.
    init(in folder: DataFolder) throws {
        BackupRoom.sweep(folder)
        path = "\(folder.path)/\(BackupRoom.mark)\(Hexadecimal.text(Random.bytes(6)))"
        guard mkdir(path, 0o700) == 0 else { throw OpeningProblem.unwritable(path: path, code: errno) }
        lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        flock(lock, LOCK_EX | LOCK_NB)
    }

    deinit {
        BackupRoom.clear(path)
        if lock >= 0 { close(lock) }
    }

    /// Clears the rooms of processes that have gone.
    static func sweep(_ folder: DataFolder) {
        for name in FolderContents.names(in: folder.path) where name.hasPrefix(mark) {
            let room = "\(folder.path)/\(name)"
            let lock = open(room, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard lock >= 0 else { continue }
            if flock(lock, LOCK_EX | LOCK_NB) == 0 { clear(room) }
            close(lock)
        }
    }

    /// Removes a folder with the files in it, once zeros stand in their place.
    static func clear(_ room: String) {
        for name in FolderContents.names(in: room) {
            overwrite("\(room)/\(name)")
            unlink("\(room)/\(name)")
        }
        rmdir(room)
    }

    private static func overwrite(_ path: String) {
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return }
        defer { close(file) }
        var about = stat()
        guard fstat(file, &about) == 0 else { return }
        let zeros = [UInt8](repeating: 0, count: 1_048_576)
        var left = Int(about.st_size)
        while left > 0 {
            let count = write(file, zeros, min(left, zeros.count))
            guard count > 0 else { return }
            left -= count
        }
        fsync(file)
    }
}
