/// One connection to an engine. Used by one thread at a time, which the ``Pool`` sees to.
protocol Connection: AnyObject {
    /// Whether it can be used no longer and has to be replaced.
    var isBroken: Bool { get }
    /// Whether a transaction is open; engines end one by themselves after some errors.
    var isInTransaction: Bool { get }
    func begin(isWritable: Bool, patience: Patience) throws
    /// - Throws: `StorageError.unknownOutcome` when nobody can say whether it was done.
    func commit() throws
    /// Never fails: a connection that cannot roll back is broken.
    func rollback()
    /// Runs a statement and returns the number of rows that it changed.
    func execute(_ statement: Statement) throws -> Int
    /// Hands each row over as it comes; memory does not grow with the result.
    func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws
    /// Hands the rows over in portions of a size, as long as the body wants more; other statements may run in the body.
    /// Memory does not grow with the result.
    func forEachPortion(_ statement: Statement, of size: Int, _ body: ([Row]) throws -> Bool) throws
    /// Runs several statements without values.
    func run(script: String) throws
    /// The write under way, if another connection can find out later what became of it.
    var write: PendingWrite? { get }
    /// What became of a write whose connection was lost.
    func outcome(of write: PendingWrite) throws -> PendingWrite.Outcome
}

/// A write as the server itself knows it.
struct PendingWrite {
    enum Outcome { case committed, rolledBack, underWay, unknown }

    let number: String
    /// Which server gave the number, and since which start.
    let server: String
}
