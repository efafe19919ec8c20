import Documents
import Storage

/// A record whose row lets somebody into cases. Beside it stands an authenticator under a key that the database does not
/// hold: whoever can only write the database makes no such row.
protocol AuthenticatedRecord {
    static var kind: RecordKind { get }
    var id: ID<Self> { get }
    /// The form for the ledger.
    var form: JSON { get }
    /// What the row's authenticator is of.
    var authenticated: [UInt8] { get }
}

extension Application {
    /// Gives rows of an earlier version their authenticators: only to those that are as the ledger knows them.
    ///
    /// - Parameters:
    ///   - rows: those without one; none as soon as any has one.
    ///   - authenticate: writes it.
    func authenticateExisting<Row: AuthenticatedRecord>(
        _ rows: (Transaction) throws -> [Row], _ authenticate: (Row, Transaction) throws -> Void
    ) throws {
        guard try !database.read(rows).isEmpty else { return }
        let source = try source(of: Row.kind)
        try database.write { transaction in
            for row in try rows(transaction) {
                let record = RecordReference(Row.kind, row.id)
                guard
                    try LedgerStore.isAsRecorded(record, row.form, source, institution, in: transaction)
                else { continue }
                try authenticate(row, transaction)
            }
        }
    }
}
