import Storage

extension Application {
    /// The institution's records within a transaction.
    func scope(_ transaction: Transaction) -> Scope {
        Scope(institution: institution, home: home, transaction: transaction)
    }

    /// Reads one state of the institution's records; see ``Database/read(patience:_:)``.
    func read<Result>(patience: Patience? = nil, _ body: (Scope) throws -> Result) throws -> Result {
        try database.read(patience: patience) { try body(scope($0)) }
    }

    /// Writes what the ledger does not record, such as sessions, bookmarks and sealed cases; see ``Database/write(patience:_:)``.
    @discardableResult
    func writeUnrecorded<Result>(
        patience: Patience? = nil, _ body: (Scope) throws -> Result
    ) throws -> Result {
        try database.write(patience: patience) { try body(scope($0)) }
    }
}
