import Storage

/// The rows of a table that a reader asked for: the institution's own, narrowed and sorted as the address says.
///
/// The table has the columns `institution_id`, `search_key` where it is searched, and `publication` where not everything
/// is shown.
struct ListQuery {
    private let table: StaticString
    private let request: ListRequest
    private let scope: Scope
    private var conditions: [SQL]
    private var order: SQL

    /// - Parameters:
    ///   - order: how the rows are sorted where the address says nothing else.
    ///   - everything: whether what is not public is shown, too.
    ///   - isSearched: whether the words of the search narrow it.
    init(
        _ table: StaticString, _ request: ListRequest, order: SQL, everything: Bool = true,
        isSearched: Bool = true, in scope: Scope
    ) {
        self.table = table
        self.request = request
        self.scope = scope
        self.order = order
        conditions = [scope.own]
        if !everything { conditions.append("publication = 'public'") }
        if isSearched, !request.search.isEmpty {
            conditions.append("search_key LIKE \(request.searchPattern) ESCAPE '!'")
        }
    }

    /// The same, of the rows that a condition holds for; nil holds for all.
    func narrowed(to condition: SQL?) -> ListQuery {
        guard let condition else { return self }
        var query = self
        query.conditions.append("(\(condition))")
        return query
    }

    /// The same, narrowed by a filter where the address sets it; nil for a value that means nothing.
    func filtered(by name: String, _ condition: (String) -> SQL?) -> ListQuery {
        narrowed(to: request.filter(name).flatMap(condition))
    }

    /// The same, narrowed by a filter of a type's values; one that is unknown counts as not set.
    func filtered<Choice: RawRepresentable<String>>(
        by name: String, _ condition: (Choice) -> SQL
    ) -> ListQuery {
        filtered(by: name) { Choice(rawValue: $0).map(condition) }
    }

    /// The same, sorted where the address names the column.
    func sorted(by name: String, _ ascending: SQL, descending: SQL) -> ListQuery {
        guard request.sort == name else { return self }
        var query = self
        query.order = request.isDescending ? descending : ascending
        return query
    }

    /// The page that was asked for, and the way to all rows.
    /// - Throws: `StorageError`, and what `make` throws.
    func page<Item>(_ make: @escaping @Sendable (Row) throws -> Item) throws -> ListPage<Item> {
        try page { rows, _ in try rows.map(make) }
    }

    /// The same of a table's records.
    func page<Record>(of table: RecordTable<Record>) throws -> ListPage<Record> {
        try page(many: table.records)
    }

    /// The same of rows that are made together; other statements may run in it.
    func page<Item>(
        many make: @escaping @Sendable ([Row], Scope) throws -> [Item]
    ) throws -> ListPage<Item> {
        let rows: SQL = "FROM \(.names([table])) WHERE \(conditions.joined(by: " AND "))"
        return try ListPage(request, rows, order: order, in: scope, many: make)
    }
}
