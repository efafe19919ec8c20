/// A table whose rows shall not tell in what order they were written.
public struct KeyedTable: Sendable {
    let name: SQL
    let key: SQL

    /// - Parameter key: the columns of the primary key, separated by commas.
    public init(_ name: StaticString, key: StaticString) {
        self.name = SQL(words: name)
        self.key = SQL(words: key)
    }
}

/// Up to where rows have been put in the order of their keys; numbers of PostgreSQL's transactions.
public struct RowOrder: Sendable {
    /// Rows of transactions before this one are in order.
    public let oldest: Int64
    /// So are those of this one, which put them there.
    public let own: Int64

    public init(oldest: Int64, own: Int64) {
        self.oldest = oldest
        self.own = own
    }
}

extension Transaction {
    /// Writes all rows that came since the last time again, in the order of their keys and all in this transaction, so that
    /// neither their place (`ctid`) nor their transaction (`xmin`) tells when they came or which came first. Others read
    /// meanwhile, and wait to write.
    ///
    /// - Parameters:
    ///   - tables: parents before children.
    ///   - known: what this returned the last time; nil for all rows.
    /// - Returns: nil on SQLite, whose tables `WITHOUT ROWID` lie in the order of their keys and keep nothing else.
    public func putInOrder(_ tables: [KeyedTable], since known: RowOrder?) throws -> RowOrder? {
        guard engine == .postgreSQL else { return nil }
        try execute("LOCK TABLE " + tables.map(\.name).joined(by: ", ") + " IN EXCLUSIVE MODE")
        let order = try row(
            """
            SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT) AS own,
                CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) AS oldest
            """
        ) { RowOrder(oldest: try $0["oldest"], own: try $0["own"]) }
        guard let order else { throw StorageError.unsupported("PostgreSQL gives its transaction no number") }
        let known = known ?? RowOrder(oldest: 0, own: 0)
        // Ages of rows have 32 bits.
        let (oldest, own) = (min(order.own - known.oldest, .init(Int32.max)), order.own - known.own)
        for table in tables {
            try execute(
                "WITH moved AS (DELETE FROM " + table.name
                    + """
                     WHERE age(xmin) <= CAST(\(oldest) AS BIGINT) AND age(xmin) <> CAST(\(own) AS BIGINT)
                        RETURNING *) INSERT INTO 
                    """
                    + table.name + " SELECT * FROM moved ORDER BY " + table.key)
        }
        return order
    }
}
