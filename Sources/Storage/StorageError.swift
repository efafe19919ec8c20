/// What can go wrong between the program and its database.
public enum StorageError: Error, Equatable {
    /// A rule of a table.
    public enum Constraint: Sendable, Equatable { case unique, foreignKey, notNull, check, other }

    /// A row would break a rule of its table; nothing was written.
    case constraint(Constraint, detail: String)
    /// Somebody else held the lock for too long, or two writers waited for each other; trying again may help.
    case busy
    case connectionLost(String)
    /// A write inside a read, or to a database that may only be read.
    case readOnly
    /// There is no room on the disk.
    case full
    case corrupt(String)
    case cannotOpen(String)
    /// The statement itself is wrong, or the engine refused it for a reason without a case of its own.
    case statement(String)
    /// A column holds another type than asked for, or there is no such column.
    case mismatch(column: String, expected: String)
    /// The engine has no such function; the text says what to use.
    case unsupported(String)
    /// A transaction was used after its closure.
    case ended
    /// A statement of this transaction failed before; the whole of it will be rolled back.
    case failedBefore
    /// A migration that was applied has another text now.
    case migrationChanged(String)
}
