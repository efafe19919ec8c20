import Documents
import Glibc
import Secrets

/// Reads a backup from its start to its authenticated end. What it hands over is authentic; that it is all is certain once
/// ``next()`` has returned nil.
final class BackupReader {
    let contents: BackupContents
    private let path: String
    private let file: Int32
    private let opener: StreamBox.Opener
    private var waiting: [UInt8] = []

    /// Opens a backup and reads its manifest and keys.
    /// - Parameter open: opens the key of the stream from what the backup begins with.
    /// - Throws: `BackupProblem`.
    init(_ path: String, open: (_ seal: [UInt8]) throws -> Secret) throws {
        self.path = path
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw BackupProblem.unreadable(path: path, code: errno) }
        self.file = file
        do {
            let head = try BackupReader.bytes(BackupFormat.headCount, of: file, path)
            let seal = try BackupReader.seal(in: head, path)
            opener = try StreamBox.Opener(
                header: Array(head.suffix(StreamBox.headerCount)), key: try open(seal),
                context: Array(head.dropLast(StreamBox.headerCount)))
            var found: BackupContents?
            var bytes: [UInt8] = []
            while found == nil {
                guard let more = try BackupReader.chunk(of: file, opener, path) else {
                    throw BackupProblem.damaged(path: path)
                }
                bytes += more
                found = try BackupContents.taken(from: &bytes)
            }
            guard let found else { throw BackupProblem.damaged(path: path) }
            contents = found
            waiting = bytes
        } catch let error {
            close(file)
            throw error is SecretsError || error is JSONError ? BackupProblem.damaged(path: path) : error
        }
    }

    /// Opens a backup with the recovery key that was written down.
    /// - Throws: `BackupProblem`.
    convenience init(_ path: String, recoveryKey: RecoveryKey) throws {
        try self.init(path) { seal in
            do {
                return try BackupKey.open(seal, with: recoveryKey)
            } catch {
                throw BackupProblem.strangeKey(path: path)
            }
        }
    }

    deinit { close(file) }

    /// The next piece of the database; nil at the end.
    /// - Throws: `BackupProblem`.
    func next() throws -> [UInt8]? {
        while waiting.isEmpty {
            do {
                guard let more = try BackupReader.chunk(of: file, opener, path) else { return nil }
                waiting = more
            } catch is SecretsError {
                throw BackupProblem.damaged(path: path)
            }
        }
        defer { waiting = [] }
        return waiting
    }

    /// The public half of the key to which a file is closed; nil for what is no backup.
    static func publicHalf(of path: String) -> [UInt8]? {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard let head = try? bytes(BackupFormat.headCount, of: file, path) else { return nil }
        return (try? seal(in: head, path)).map { Array($0.prefix(BackupKey.publicCount)) }
    }

    /// Looks whether a file begins as a backup does, before anybody is asked for its key.
    /// - Throws: `BackupProblem`.
    static func checkHead(of path: String) throws {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw BackupProblem.unreadable(path: path, code: errno) }
        defer { close(file) }
        _ = try seal(in: bytes(BackupFormat.headCount, of: file, path), path)
    }

    private static func seal(in head: [UInt8], _ path: String) throws -> [UInt8] {
        guard head.starts(with: BackupFormat.name) else { throw BackupProblem.notABackup(path: path) }
        let rest = head.dropFirst(BackupFormat.name.count)
        guard rest.starts(with: BackupFormat.version) else { throw BackupProblem.laterFormat(path: path) }
        guard head.count == BackupFormat.headCount else { throw BackupProblem.cutOff(path: path) }
        return Array(rest.dropFirst(BackupFormat.version.count).prefix(BackupKey.sealCount))
    }

    /// What the next chunk holds, none for one of padding; nil behind the last.
    private static func chunk(of file: Int32, _ opener: StreamBox.Opener, _ path: String) throws -> [UInt8]? {
        let sealed = try bytes(StreamBox.chunkCount, of: file, path)
        guard !opener.isFinished else {
            guard sealed.isEmpty else { throw BackupProblem.damaged(path: path) }
            return nil
        }
        guard !sealed.isEmpty else { throw BackupProblem.cutOff(path: path) }
        do {
            return try opener.open(sealed)
        } catch {
            // The last piece of a file that was cut within a chunk does not open.
            throw sealed.count < StreamBox.chunkCount
                ? BackupProblem.cutOff(path: path) : BackupProblem.damaged(path: path)
        }
    }

    /// So many bytes, or those that are left.
    private static func bytes(_ count: Int, of file: Int32, _ path: String) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress?.advanced(by: filled), count - filled)
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw BackupProblem.unreadable(path: path, code: errno) }
            guard read > 0 else { break }
            filled += read
        }
        bytes.removeLast(count - filled)
        return bytes
    }
}
