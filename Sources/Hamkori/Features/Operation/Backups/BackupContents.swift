import Documents
import Secrets

/// What stands in a backup before the database: the manifest, and the keys that the database does not hold.
struct BackupContents {
    let manifest: BackupManifest
    let ledgerKey: Secret
    let fileKey: Secret
    let backupKey: BackupKey

    private static let keyCount = 32
    private static let keysCount = 2 * keyCount + BackupKey.count
    private static let longestManifest = 1_000_000

    /// The manifest's length (four bytes, the lowest first), the manifest, the keys.
    var bytes: [UInt8] {
        let text = Array(manifest.json.text.utf8)
        let count = (0..<4).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) }
        return count + text + ledgerKey.bytes + fileKey.bytes + backupKey.stored
    }

    /// Reads it from the start of what a backup holds, and takes that away; nil as long as not all of it is there.
    /// - Throws: `JSONError`, `SecretsError` for what no backup holds.
    static func taken(from bytes: inout [UInt8]) throws -> BackupContents? {
        guard bytes.count >= 4 else { return nil }
        let count = bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard count <= longestManifest else { throw SecretsError.refused }
        guard bytes.count >= 4 + count + keysCount else { return nil }
        guard let manifest = BackupManifest(try JSON(parsing: Array(bytes[4..<4 + count]))) else {
            throw SecretsError.refused
        }
        var rest = bytes[(4 + count)...]
        func take(_ count: Int) -> [UInt8] {
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        let contents = BackupContents(
            manifest: manifest, ledgerKey: Secret(take(keyCount)), fileKey: Secret(take(keyCount)),
            backupKey: try BackupKey(stored: take(BackupKey.count)))
        bytes = Array(rest)
        return contents
    }
}

/// How a backup begins: what it is, in which format, to which key it is closed.
enum BackupFormat {
    static let name = Array("HAMKORI BACKUP ".utf8)
    static let version = Array("1\n".utf8)
    static var headCount: Int { name.count + version.count + BackupKey.sealCount + StreamBox.headerCount }
}
