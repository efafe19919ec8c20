/// One connection to an engine. Used by one thread at a time, which the ``Pool`` sees to.
protocol Connection: AnyObject {
    /// Whether it can be used no longer and has to be replaced.
    var isBroken: Bool { get }
    func begin(isWritable: Bool) throws
    func commit() throws
    /// Never fails: a connection that cannot roll back is broken.
    func rollback()
    /// Runs a statement and returns the number of rows that it changed.
    func execute(_ statement: Statement) throws -> Int
    /// Hands each row over as it comes; memory does not grow with the result.
    func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws
    /// Runs several statements without values.
    func run(script: String) throws
}
