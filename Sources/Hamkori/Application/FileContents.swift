import Glibc
import Secrets

/// Small files, whole.
enum FileContents {
    /// The bytes of a file; nil when it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &piece, piece.count)
            if count < 0 { return nil }
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
    }

    /// Writes all bytes to a file that is open.
    /// - Returns: `errno` where not all of them could be written.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            rest = rest.dropFirst(count)
        }
        return nil
    }

    /// Puts a file there that only its owner can read: written beside its place, synced, and moved. Whatever happens
    /// meanwhile, it is whole or not there.
    /// - Parameter replaces: whether it takes the place of one that is there, which stays otherwise.
    /// - Returns: `errno` where it could not be put there.
    static func put(_ bytes: [UInt8], at path: String, replaces: Bool) -> Int32? {
        let draft = path + "." + Hexadecimal.text(Random.bytes(8))
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return errno }
        defer { unlink(draft) }
        let fault = write(bytes, to: file) ?? (fsync(file) == 0 ? nil : errno)
        close(file)
        if let fault { return fault }
        let isPlaced =
            replaces ? rename(draft, path) == 0 : link(draft, path) == 0 || errno == EEXIST
        return isPlaced ? nil : errno
    }
}
