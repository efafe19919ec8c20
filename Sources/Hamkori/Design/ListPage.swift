import Storage

/// One page of a list, and the way to all of its rows.
struct ListPage<Item: Sendable>: Sendable {
    /// Hands all rows over in their order, in portions, as long as the body wants more. Memory does not grow with the list.
    typealias Reading = @Sendable (Scope, _ body: ([Item]) throws -> Bool) throws -> Void

    /// The rows of the page; none where all are exported.
    let items: [Item]
    /// Of all pages, as far as they were counted.
    let total: Int
    /// Whether there are more than were counted.
    var isPartial = false
    /// Whether only the last registered ones of what was found are sorted, as many as ``total``.
    var isSortedInPart = false
    let all: Reading
}

extension ListPage {
    /// A page of a list that is at hand as a whole.
    init(_ request: ListRequest, of whole: [Item]) {
        self.init(
            items: Array(whole.dropFirst(request.offset).prefix(request.limit)), total: whole.count,
            all: { _, body in _ = try body(whole) })
    }

    /// A page of what a table holds.
    /// - Parameters:
    ///   - rows: `FROM … WHERE …`
    ///   - most: how many are counted at most; nil for all.
    ///   - make: makes a page or a portion of rows; other statements may run in it.
    init(
        _ request: ListRequest, _ rows: SQL, order: SQL, countingTo most: Int? = nil,
        in scope: Scope, many make: @escaping @Sendable ([Row], Scope) throws -> [Item]
    ) throws {
        let counted: SQL = most.map { "FROM (SELECT 1 AS one \(rows) LIMIT \($0 + 1)) AS counted" } ?? rows
        let count: Int = try scope.row("SELECT count(*) AS total \(counted)") { try $0["total"] } ?? 0
        let whole: SQL = "SELECT * \(rows) ORDER BY \(order)"
        let page: SQL = "\(whole) LIMIT \(request.limit) OFFSET \(request.offset)"
        self.init(
            items: request.isExport ? [] : try make(try scope.rows(page), scope),
            total: min(count, most ?? count), isPartial: most.map { count > $0 } ?? false,
            all: ListPage.reading(whole, make))
    }

    /// A page of what a table holds, each row by itself.
    init(
        _ request: ListRequest, _ rows: SQL, order: SQL, countingTo most: Int? = nil,
        in scope: Scope, _ make: @escaping @Sendable (Row) throws -> Item
    ) throws {
        try self.init(request, rows, order: order, countingTo: most, in: scope) { rows, _ in
            try rows.map(make)
        }
    }

    /// The reading of a statement.
    static func reading(
        _ whole: SQL, _ make: @escaping @Sendable ([Row], Scope) throws -> [Item]
    ) -> Reading {
        { scope, body in
            try scope.transaction.forEachPortion(whole, of: ListExport.portion) {
                try body(try make($0, scope))
            }
        }
    }

    /// The same with what other tables tell of the rows, asked for once a page or a portion and not once a row.
    func completed<Whole>(
        in scope: Scope,
        _ complete: @escaping @Sendable ([Item], Scope) throws -> [Whole]
    ) throws -> ListPage<Whole> {
        let all = self.all
        return ListPage<Whole>(
            items: try complete(items, scope), total: total, isPartial: isPartial,
            isSortedInPart: isSortedInPart,
            all: { scope, body in
                try all(scope) { try body(try complete($0, scope)) }
            })
    }
}
