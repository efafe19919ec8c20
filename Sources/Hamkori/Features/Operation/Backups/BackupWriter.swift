import Glibc
import Secrets

/// A backup under way: written beside its place under another name, and put there once all of it is on the disk and was
/// read again. Until then nothing stands under the name, whatever happens.
final class BackupWriter {
    /// How many bytes were written.
    private(set) var count = 0
    private let path: String
    private let draft: String
    private let file: Int32
    private let streamKey: Secret
    private let sealer: StreamBox.Sealer
    private var digest = RunningDigest()
    private var isPlaced = false

    /// - Throws: `BackupProblem.exists`, `.unwritable`.
    init(_ path: String, key: BackupKey) throws {
        guard access(path, F_OK) != 0 else { throw BackupProblem.exists(path: path) }
        self.path = path
        draft = path + BackupWriter.draftMark + Hexadecimal.text(Random.bytes(6))
        streamKey = StreamBox.newKey()
        let head = BackupFormat.name + BackupFormat.version + (try key.seal(streamKey))
        sealer = try StreamBox.Sealer(key: streamKey, context: head)
        file = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BackupProblem.unwritable(path: path, code: errno) }
        try put(head + sealer.header)
    }

    deinit {
        if file >= 0 { close(file) }
        if !isPlaced { unlink(draft) }
    }

    /// In the names of files that are not whole yet.
    static let draftMark = ".part-"

    /// Takes what the backup holds, as it comes.
    func write(_ bytes: [UInt8]) throws {
        digest.add(bytes)
        for chunk in try sealer.push(bytes) { try put(chunk) }
    }

    /// Ends the file, reads it from the disk and puts it in its place.
    /// - Throws: `BackupProblem`.
    func finish() throws {
        for chunk in try sealer.finish() { try put(chunk) }
        guard fsync(file) == 0 else { throw BackupProblem.unwritable(path: path, code: errno) }
        try readBack()
        // Not over a file that came meanwhile; the file systems of removable disks know no links.
        if link(draft, path) == 0 {
            unlink(draft)
        } else {
            guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
                throw errno == EEXIST
                    ? BackupProblem.exists(path: path) : BackupProblem.unwritable(path: path, code: errno)
            }
            guard access(path, F_OK) != 0 else { throw BackupProblem.exists(path: path) }
            guard rename(draft, path) == 0 else { throw BackupProblem.unwritable(path: path, code: errno) }
        }
        isPlaced = true
        try DataFolder(path: FilePath.folder(of: path)).sync()
    }

    private func readBack() throws {
        // So that the disk is asked, and not the memory of the system.
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
        let known = streamKey
        var read = RunningDigest()
        do {
            let reader = try BackupReader(draft) { _ in known }
            read.add(reader.contents.bytes)
            while let piece = try reader.next() { read.add(piece) }
        } catch is BackupProblem {
            throw BackupProblem.notAsWritten(path: path)
        }
        guard digest.finish() == read.finish() else { throw BackupProblem.notAsWritten(path: path) }
    }

    private func put(_ bytes: [UInt8]) throws {
        if let code = FileContents.write(bytes, to: file) {
            throw BackupProblem.unwritable(path: path, code: code)
        }
        count += bytes.count
    }
}
