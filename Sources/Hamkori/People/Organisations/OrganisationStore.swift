import Storage

/// All SQL of organisations.
enum OrganisationStore {
    static let table = RecordTable<Organisation>("organisations")

    static func all(in scope: Scope) throws -> [Organisation] {
        try scope.rows(
            "SELECT * FROM organisations WHERE \(scope.own) ORDER BY search_key", Organisation.fields.read)
    }

    /// A page of the list.
    static func list(_ request: ListRequest, in scope: Scope) throws -> ListPage<Organisation> {
        try ListQuery("organisations", request, order: "search_key {byCodePoint}, id", in: scope)
            .filtered(by: "kind") { (kind: OrganisationKind) in "kind = \(kind)" }
            .filtered(by: "region") { (region: Region) in "region = \(region)" }
            .page(of: table)
    }

    static func organisation(_ id: ID<Organisation>, in scope: Scope) throws -> Organisation? {
        try table.record(id, in: scope)
    }

    static func insert(
        _ draft: Organisation.Draft, as id: ID<Organisation>, in writing: Writing
    ) throws {
        try table.insert(
            Organisation(id: id, draft: draft, version: 1), ["search_key": draft.name.searchKey],
            in: writing.scope)
    }

    /// - Throws: `WriteRefusal.stale`.
    static func update(
        _ id: ID<Organisation>, _ draft: Organisation.Draft, from version: Int, in writing: Writing
    ) throws {
        try table.update(
            id, to: draft, ["search_key": draft.name.searchKey], from: version, in: writing)
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
