import Secrets

/// What ties a database to its keys: a random id, the public half of the ledger's key, and the id closed under the key
/// of files. A key is known by what it opens.
struct InstallationIdentity: Sendable {
    let id: [UInt8]
    let ledgerKey: [UInt8]
    let closedID: [UInt8]
    /// How far the demo is filled; nil where there is none.
    var demo: DemoFilling?

    /// Whether an installation holds the demo's records.
    enum DemoFilling: String, Sendable { case underway, done }

    /// A new one.
    init(of keys: InstallationKeys) throws {
        id = Random.bytes(16)
        ledgerKey = keys.ledger.verifyingKey.bytes
        closedID = try SecretBox.seal(id, key: keys.forIdentity, context: InstallationIdentity.context)
    }

    init(id: [UInt8], ledgerKey: [UInt8], closedID: [UInt8], demo: DemoFilling?) {
        self.id = id
        self.ledgerKey = ledgerKey
        self.closedID = closedID
        self.demo = demo
    }

    func isSigned(by keys: InstallationKeys) -> Bool { ledgerKey == keys.ledger.verifyingKey.bytes }

    func opens(with keys: InstallationKeys) -> Bool {
        do {
            return try SecretBox.open(
                closedID, key: keys.forIdentity, context: InstallationIdentity.context) == id
        } catch {
            return false
        }
    }

    private static let context = Array("installation".utf8)
}

/// The two keys that a database does not hold.
struct InstallationKeys: Sendable {
    /// Signs the ledger's checkpoints.
    let ledger: SigningKey
    let file: FileKey

    init(ledger: Secret, file: Secret) throws {
        self.ledger = try SigningKey(seed: ledger)
        self.file = FileKey(file)
    }

    fileprivate var forIdentity: Secret { file.derived(for: "installation") }
}
