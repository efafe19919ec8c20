import Storage

/// One page of a list, and the way to all of its rows.
struct ListPage<Item: Sendable>: Sendable {
    /// Hands all rows over in their order, in portions, as long as the body wants more. Memory does not grow with the list.
    typealias Reading = @Sendable (Transaction, _ body: ([Item]) throws -> Bool) throws -> Void

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
        in transaction: Transaction, many make: @escaping @Sendable ([Row], Transaction) throws -> [Item]
    ) throws {
        let counted: SQL = most.map { "FROM (SELECT 1 AS one \(rows) LIMIT \($0 + 1)) AS counted" } ?? rows
        let count: Int = try transaction.row("SELECT count(*) AS total \(counted)") { try $0["total"] } ?? 0
        let whole: SQL = "SELECT * \(rows) ORDER BY \(order)"
        let page: SQL = "\(whole) LIMIT \(request.limit) OFFSET \(request.offset)"
        self.init(
            items: request.isExport ? [] : try make(try transaction.rows(page), transaction),
            total: min(count, most ?? count), isPartial: most.map { count > $0 } ?? false,
            all: ListPage.reading(whole, make))
    }

    /// A page of what a table holds, each row by itself.
    init(
        _ request: ListRequest, _ rows: SQL, order: SQL, countingTo most: Int? = nil,
        in transaction: Transaction, _ make: @escaping @Sendable (Row) throws -> Item
    ) throws {
        try self.init(request, rows, order: order, countingTo: most, in: transaction) { rows, _ in
            try rows.map(make)
        }
    }

    /// The reading of a statement.
    static func reading(
        _ whole: SQL, _ make: @escaping @Sendable ([Row], Transaction) throws -> [Item]
    ) -> Reading {
        { transaction, body in
            try transaction.forEachPortion(whole, of: ListExport.portion) {
                try body(try make($0, transaction))
            }
        }
    }

    /// The same with what other tables tell of the rows, asked for once a page or a portion and not once a row.
    func completed<Whole>(
        in transaction: Transaction,
        _ complete: @escaping @Sendable ([Item], Transaction) throws -> [Whole]
    ) throws -> ListPage<Whole> {
        let all = self.all
        return ListPage<Whole>(
            items: try complete(items, transaction), total: total, isPartial: isPartial,
            isSortedInPart: isSortedInPart,
            all: { transaction, body in
                try all(transaction) { try body(try complete($0, transaction)) }
            })
    }
}
