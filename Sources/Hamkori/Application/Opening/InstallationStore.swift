import Storage

/// All SQL of the identity that ties a database to its keys.
enum InstallationStore {
    static let table = "installations"

    static func identity(in transaction: Transaction) throws -> InstallationIdentity? {
        try transaction.row("SELECT id, ledger_key, closed_id, demo FROM installations") { row in
            InstallationIdentity(
                id: try row["id"], ledgerKey: try row["ledger_key"], closedID: try row["closed_id"],
                demo: (try row["demo"] as String?).flatMap(InstallationIdentity.DemoFilling.init(rawValue:)))
        }
    }

    static func insert(_ identity: InstallationIdentity, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO installations (institution_id, id, ledger_key, closed_id, demo)
            VALUES (\(scope.institution), \(identity.id), \(identity.ledgerKey), \(identity.closedID),
                \(identity.demo?.rawValue))
            """)
    }

    static func set(_ demo: InstallationIdentity.DemoFilling, in scope: Scope) throws {
        try scope.execute("UPDATE installations SET demo = \(demo.rawValue) WHERE \(scope.own)")
    }

    static let migrations = [
        Migration(
            "2026-11-27-installations",
            """
            CREATE TABLE installations (
                institution_id TEXT PRIMARY KEY REFERENCES institutions (id), id {blob} NOT NULL,
                ledger_key {blob} NOT NULL, closed_id {blob} NOT NULL, demo TEXT
            ) {strict}
            """)
    ]
}
