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

    /// The same of a row that is found by something else, such as its id: no index is chosen for it, of which SQLite would
    /// expect as much.
    var checked: SQL { "{unindexed}institution_id = \(institution)" }

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

    /// Runs a statement and returns the number of rows that it changed.
    @discardableResult
    func execute(_ sql: SQL) throws -> Int { try transaction.execute(sql) }
}
