import Secrets
import Storage

/// The key under which the keys of files are kept: 32 bytes in `DATA/file-key`, which only we can read. The database
/// alone therefore opens no file, and a backup needs both.
struct FileKey: Sendable {
    private let key: Secret

    init(_ key: Secret) { self.key = key }

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

    /// Makes the authenticators of rows that let somebody in: readers, the escrow, sessions.
    var rowAuthenticator: RowAuthenticator {
        let key = derived(for: "rows that let somebody in")
        return { Digest.authenticate($0, key: key) }
    }

    private static func context<Record>(_ id: ID<Record>) -> [UInt8] { Array("evidence key \(id.text)".utf8) }
}
