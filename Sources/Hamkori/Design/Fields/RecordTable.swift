import Storage

/// A table of an institution's records, each with an `id`: the statements that every such table has.
struct RecordTable<Record: StoredRecord>: Sendable {
    let name: StaticString
    /// Adds what other tables keep of records, asked for once and not once a record.
    private let complete: @Sendable (inout [Record], Scope) throws -> Void

    init(
        _ name: StaticString,
        completing complete: @escaping @Sendable (inout [Record], Scope) throws -> Void = { _, _ in }
    ) {
        self.name = name
        self.complete = complete
    }

    func record(_ id: ID<Record>, in scope: Scope) throws -> Record? {
        try found(by: "id = \(id)", in: scope).first
    }

    /// The record whose id is a text; nil also where the text is none.
    func record(withID text: String, in scope: Scope) throws -> Record? {
        try ID<Record>(text).flatMap { try record($0, in: scope) }
    }

    /// The records that an index finds which knows no institution.
    /// - Parameter condition: what follows AND, with ORDER BY and LIMIT; alternatives stand in parentheses.
    func found(by condition: SQL, in scope: Scope) throws -> [Record] {
        try records(
            scope.rows("SELECT * FROM \(.names([name])) WHERE \(scope.checked) AND \(condition)"), scope)
    }

    /// The records of the institution that a condition holds for.
    /// - Parameter condition: as in ``found(by:in:)``.
    func all(where condition: SQL, in scope: Scope) throws -> [Record] {
        try records(scope.rows("SELECT * FROM \(.names([name])) WHERE \(scope.own) AND \(condition)"), scope)
    }

    /// Up to a number of records after a cursor, in the order of their ids.
    /// - Parameter condition: what holds for them; nil for all.
    func all(
        where condition: SQL? = nil, after id: String, limit: Int, in scope: Scope
    ) throws -> [Record] {
        let narrowed: SQL = condition.map { "AND \($0)" } ?? .empty
        return try all(where: "id > \(id) \(narrowed) ORDER BY id LIMIT \(limit)", in: scope)
    }

    /// The records of some rows of the table.
    func records(_ rows: [Row], _ scope: Scope) throws -> [Record] {
        var records = try rows.map(Record.fields.read)
        try complete(&records, scope)
        return records
    }

    func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM \(.names([name])) WHERE \(scope.own)") { try $0["id"] }
    }

    /// The number after the last in a column, from 1: of the institution's records, or of those that an index finds.
    /// - Parameter condition: what follows AND.
    func next(_ column: StaticString, among condition: SQL? = nil, in scope: Scope) throws -> Int {
        let narrowed: SQL = condition.map { "\(scope.checked) AND \($0)" } ?? scope.own
        let next: Int? = try scope.row(
            "SELECT COALESCE(max(\(.names([column]))), 0) + 1 AS next FROM \(.names([name])) WHERE \(narrowed)"
        ) { try $0["next"] }
        return next ?? 1
    }

    /// Puts a record in.
    /// - Parameter others: what stands in columns that are no fields, such as the words of the search.
    func insert(
        _ record: Record, _ others: KeyValuePairs<StaticString, any Storable> = [:], in scope: Scope
    ) throws {
        let names = ["institution_id"] + Record.fields.columnNames + others.map(\.key)
        let values =
            [scope.institution.stored] + Record.fields.stored(record) + others.map(\.value.stored)
        try scope.execute("INSERT INTO \(.names([name])) (\(.names(names))) VALUES (\(.values(values)))")
    }

    /// Changes a record and counts its version up.
    /// - Parameter assignments: what follows SET.
    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    func update(
        _ id: ID<Record>, _ assignments: SQL, from version: Int, in writing: Writing
    ) throws {
        let changed = try writing.execute(
            """
            UPDATE \(.names([name])) SET \(assignments), version = version + 1
            WHERE \(writing.checked) AND id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { throw WriteRefusal.stale }
    }
}

extension RecordTable where Record: DraftedRecord, Record.Draft: Fielded {
    /// Puts another draft in a record and counts its version up.
    /// - Parameter others: what else changes with it, as in ``insert(_:_:in:)``.
    /// - Throws: `WriteRefusal.stale`, as ``update(_:_:from:in:)``.
    func update(
        _ id: ID<Record>, to draft: Record.Draft, _ others: KeyValuePairs<StaticString, any Storable> = [:],
        from version: Int, in writing: Writing
    ) throws {
        let fields = Record.Draft.fields
        let assignments = SQL.assignments(
            fields.columnNames + others.map(\.key), fields.stored(draft) + others.map(\.value.stored))
        try update(id, assignments, from: version, in: writing)
    }
}
