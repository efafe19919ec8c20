import Glibc
import Secrets

/// A key of 32 bytes in a file of the data folder, which only its owner can read.
struct KeyFile: Sendable {
    let path: String

    /// The key; nil when there is no such file.
    /// - Throws: `OpeningProblem.unreadableKey`, `.damagedKey`.
    func read() throws -> Secret? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            guard errno == ENOENT else { throw OpeningProblem.unreadableKey(path: path, code: errno) }
            return nil
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: KeyFile.size + 1)
        let count = Glibc.read(file, &bytes, bytes.count)
        guard count >= 0 else { throw OpeningProblem.unreadableKey(path: path, code: errno) }
        guard count == KeyFile.size else { throw OpeningProblem.damagedKey(path: path) }
        return Secret(Array(bytes.prefix(KeyFile.size)))
    }

    /// The key that is there, or a new one.
    ///
    /// A new one is written beside and put in place by a link, which fails when another process was faster: nobody ever
    /// reads half a key, no key is replaced, and after a power cut there is a whole key or none.
    /// - Throws: `OpeningProblem`.
    func readOrMake() throws -> Secret {
        if let known = try read() { return known }
        try write(SecretBox.newKey())
        guard let kept = try read() else { throw OpeningProblem.unwritable(path: path, code: ENOENT) }
        return kept
    }

    /// Puts a key where none is; one that is there stays.
    /// - Throws: `OpeningProblem.unwritable`.
    func write(_ key: Secret) throws {
        if let code = FileContents.put(key.bytes, at: path, replaces: false) {
            throw OpeningProblem.unwritable(path: path, code: code)
        }
        try DataFolder(path: FilePath.folder(of: path)).sync()
    }

    private static let size = 32
}
