import Storage

/// All SQL of organisations.
enum OrganisationStore {
    static func all(of institution: ID<Institution>, in transaction: Transaction) throws -> [Organisation] {
        try transaction.rows(
            "SELECT * FROM organisations WHERE institution_id = \(institution) ORDER BY search_key", made)
    }

    static func organisation(_ id: ID<Organisation>, in transaction: Transaction) throws -> Organisation? {
        try transaction.row("SELECT * FROM organisations WHERE id = \(id)", made)
    }

    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM organisations") { try $0["id"] }
    }

    static func insert(_ organisation: Organisation, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            INSERT INTO organisations (id, institution_id, name, kind, region, themes, search_key, version)
            VALUES (\(organisation.id), \(writing.institution), \(organisation.name), \(organisation.kind),
                \(organisation.region), \(organisation.themes.list), \(organisation.name.searchKey), 1)
            """)
    }

    private static func made(_ row: Row) throws -> Organisation {
        Organisation(
            id: try row["id"], name: try row["name"], kind: try row["kind"], region: try row["region"],
            themes: Theme.list(try row["themes"]), version: try row["version"])
    }

    static let migrations = [
        Migration(
            "2026-11-24-organisations",
            """
            CREATE TABLE organisations (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id), name TEXT NOT NULL,
                kind TEXT NOT NULL, region TEXT NOT NULL, themes TEXT NOT NULL, search_key TEXT NOT NULL,
                version {integer} NOT NULL
            ) {strict}
            """)
    ]
}
