/// What can go wrong between the program and its database.
public enum StorageError: Error, Equatable {
    /// A rule of a table.
    public enum Constraint: Sendable, Equatable { case unique, foreignKey, notNull, check, other }

    /// A row would break a rule of its table; nothing was written.
    case constraint(Constraint, detail: String)
    /// Somebody else held the lock for too long, or two writers waited for each other; trying again may help.
    case busy
    /// The database cannot be reached; nothing was written.
    case connectionLost(String)
    /// The connection was lost while a write was being confirmed: it may have been saved, or not.
    case unknownOutcome(String)
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
    /// The database holds migrations that this program does not know: it was opened by a newer one.
    case schemaNewer(migrations: [String], version: String)
    /// Rows name rows that are not there.
    case orphans([Orphan])
}

extension StorageError: CustomStringConvertible {
    /// A sentence for operators.
    public var description: String {
        switch self {
        case .constraint(let kind, let detail): "A rule of a table (\(kind)) was broken: \(detail)"
        case .busy:
            "The database is busy: another process held it for too long, or all connections are in use."
        case .connectionLost(let words): "The database cannot be reached: \(words)"
        case .unknownOutcome(let words):
            "The database went away while saving, so it is not known whether that was saved: \(words)"
        case .readOnly: "The database may only be read."
        case .full: "The disk of the database is full."
        case .corrupt(let words): "The database is damaged: \(words)"
        case .cannotOpen(let words): "The database cannot be opened: \(words)"
        case .statement(let words): "The database refused a statement: \(words)"
        case .mismatch(let column, let expected): "The column \(column) does not hold \(expected)."
        case .unsupported(let words): "The database cannot be used like this: \(words)"
        case .ended: "A transaction was used after its end."
        case .failedBefore: "A statement of this transaction had failed before."
        case .migrationChanged(let id):
            "The migration \(id) was applied with another text than this program's."
        case .schemaNewer(let migrations, let version):
            "The database was opened by a newer Hamkori"
                + (version.isEmpty ? "" : " (\(version))") + ": this program does not know "
                + migrations.joined(separator: ", ") + ". Start "
                + (version.isEmpty ? "the version that made them." : "version \(version) or a later one.")
        case .orphans(let orphans):
            "Rows name rows that are not there: " + orphans.map(\.description).joined(separator: "; ")
        }
    }
}
