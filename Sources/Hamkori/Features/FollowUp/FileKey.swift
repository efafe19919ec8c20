import Glibc
import Secrets

/// The key under which the keys of files are kept: 32 bytes in `DATA/file-key`, which only we can read. The database
/// alone therefore opens no file, and a backup needs both.
struct FileKey: Sendable {
    private let key: Secret

    init(_ key: Secret) { self.key = key }

    /// Reads it, or makes it when there is none.
    /// - Throws: `FollowUpFault.badFileKey`.
    static func load(from folder: String) throws -> FileKey {
        let path = folder + "/file-key"
        if let known = try read(path) { return known }
        let key = SecretBox.newKey()
        // Written beside and put in place by a link, which fails when another process was faster: so nobody ever
        // reads half a key, and nobody's key is replaced.
        let draft = path + "." + Hexadecimal.text(Random.bytes(8))
        let made = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard made >= 0 else { throw FollowUpFault.badFileKey(path: path) }
        defer { unlink(draft) }
        let isWritten = Glibc.write(made, key.bytes, 32) == 32 && fsync(made) == 0
        close(made)
        guard isWritten else { throw FollowUpFault.badFileKey(path: path) }
        guard Glibc.link(draft, path) == 0 || errno == EEXIST, let kept = try read(path) else {
            throw FollowUpFault.badFileKey(path: path)
        }
        return kept
    }

    private static func read(_ path: String) throws -> FileKey? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            guard errno == ENOENT else { throw FollowUpFault.badFileKey(path: path) }
            return nil
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 33)
        guard Glibc.read(file, &bytes, 33) == 32 else { throw FollowUpFault.badFileKey(path: path) }
        return FileKey(Secret(Array(bytes.prefix(32))))
    }

    /// Closes a file's own key, for the file of that id only.
    func wrap<Record>(_ fileKey: Secret, of id: ID<Record>) throws -> [UInt8] {
        try SecretBox.seal(fileKey, key: key, context: FileKey.context(id))
    }

    /// - Throws: `SecretsError.refused` for another key, another file or changed bytes.
    func unwrap<Record>(_ box: [UInt8], of id: ID<Record>) throws -> Secret {
        try SecretBox.openSecret(box, key: key, context: FileKey.context(id))
    }

    /// A key for another purpose, from which this one cannot be found.
    func derived(for purpose: String) -> Secret {
        Secret(Digest.authenticate(Array("hamkori \(purpose)".utf8), key: key))
    }

    private static func context<Record>(_ id: ID<Record>) -> [UInt8] { Array("evidence key \(id.text)".utf8) }
}
