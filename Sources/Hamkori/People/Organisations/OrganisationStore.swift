import Storage

/// All SQL of organisations.
enum OrganisationStore {
    static func all(in scope: Scope) throws -> [Organisation] {
        try scope.rows(
            "SELECT * FROM organisations WHERE \(scope.own) ORDER BY search_key",
            made)
    }

    /// A page of the list.
    static func list(_ request: ListRequest, in scope: Scope) throws -> ListPage<Organisation> {
        var conditions: [SQL] = [scope.own]
        if !request.search.isEmpty {
            conditions.append("search_key LIKE \(request.searchPattern) ESCAPE '!'")
        }
        if let kind: OrganisationKind = request.filter("kind") { conditions.append("kind = \(kind)") }
        if let region: Region = request.filter("region") { conditions.append("region = \(region)") }
        let narrowed = conditions.joined(by: " AND ")
        return try ListPage(
            request, "FROM organisations WHERE \(narrowed)", order: "search_key {byCodePoint}, id",
            in: scope, made)
    }

    static func organisation(_ id: ID<Organisation>, in scope: Scope) throws -> Organisation? {
        try scope.row("SELECT * FROM organisations WHERE \(scope.checked) AND id = \(id)", made)
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM organisations WHERE \(scope.own)") { try $0["id"] }
    }

    static func insert(_ organisation: Organisation, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO organisations (id, institution_id, name, kind, region, themes, search_key, version)
            VALUES (\(organisation.id), \(writing.institution), \(organisation.name), \(organisation.kind),
                \(organisation.region), \(organisation.themes.list), \(organisation.name.searchKey), 1)
            """)
    }

    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(_ organisation: Organisation, from version: Int, in writing: Writing) throws {
        let changed = try writing.execute(
            """
            UPDATE organisations SET name = \(organisation.name), kind = \(organisation.kind),
                region = \(organisation.region), themes = \(organisation.themes.list),
                search_key = \(organisation.name.searchKey), version = \(version + 1)
            WHERE \(writing.checked) AND id = \(organisation.id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
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
            """),
        Migration(
            "2026-11-24-organisations-by-name",
            "CREATE INDEX organisations_by_name ON organisations (institution_id, search_key, id)"),
    ]
}
