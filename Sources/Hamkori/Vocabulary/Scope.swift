import Storage

/// One institution's records as one transaction sees them: what every store reads from, and writes to.
///
/// As its transaction, it lives in the closure that it is handed to.
struct Scope {
    /// Whose records they are: every statement names it.
    let institution: ID<Institution>
    /// The State whose institution it is.
    let home: Country
    let transaction: Transaction

    /// The condition that a row is the institution's own.
    var own: SQL { "institution_id = \(institution)" }

    /// The condition that a row of a statement of several tables is the institution's own.
    /// - Parameter table: the name by which the statement knows the table, `r`.
    func own(_ table: SQL) -> SQL { "\(table).institution_id = \(institution)" }

    /// The same condition, for which SQLite may use no index: for statements that another index serves better, such as that of
    /// the row's id.
    var checked: SQL { "{unindexed}institution_id = \(institution)" }

    /// - Parameter table: the name by which the statement knows the table, `r`.
    func checked(_ table: SQL) -> SQL { "{unindexed}\(table).institution_id = \(institution)" }

    var engine: Engine { transaction.engine }

    /// Returns all rows of a result.
    func rows(_ sql: SQL) throws -> [Row] { try transaction.rows(sql) }

    /// Returns all rows of a result, each made into a value.
    func rows<Made>(_ sql: SQL, _ make: (Row) throws -> Made) throws -> [Made] {
        try transaction.rows(sql, make)
    }

    /// Returns the first row of a result.
    func row(_ sql: SQL) throws -> Row? { try transaction.row(sql) }

    /// Returns the first row of a result, made into a value.
    func row<Made>(_ sql: SQL, _ make: (Row) throws -> Made) throws -> Made? {
        try transaction.row(sql, make)
    }

    /// Hands over row after row; see ``Transaction/forEach(_:_:)``.
    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws { try transaction.forEach(sql, body) }

    /// Says that this transaction deletes what nobody may find any more; see ``Transaction/leaveNothing()``.
    func leaveNothing() { transaction.leaveNothing() }

    /// Returns the authenticator of what a row says; see ``Transaction/authenticator(of:)``.
    func authenticator(of words: [UInt8]) throws -> [UInt8] { try transaction.authenticator(of: words) }

    /// Returns whether an authenticator is of what a row says.
    func isAuthentic(_ words: [UInt8], _ authenticator: [UInt8]?) -> Bool {
        transaction.isAuthentic(words, authenticator)
    }

    /// Runs a statement and returns the number of rows that it changed.
    @discardableResult
    func execute(_ sql: SQL) throws -> Int { try transaction.execute(sql) }
}
