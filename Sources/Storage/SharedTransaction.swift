import Synchronization

/// A transaction of SQLite in which several writers stand one after the other, each in a savepoint of its own: the disk
/// is waited for once, and all learn the same.
///
/// `@unchecked Sendable`: all but `outcome` is touched by the one thread whose turn it is; the ``WriterQueue`` and the
/// promise of the turn order one after the other.
final class SharedTransaction: @unchecked Sendable {
    /// What one transaction takes in.
    struct Limits: Sendable {
        /// The most writers.
        var writers = 16
        /// So long the first one waits for others at least to be let in; a disk that is slower than this is worth as
        /// long a wait as its last commit took.
        var wait = Duration.milliseconds(2)

        /// The longest wait for the sake of a slow disk.
        static let longest = Duration.milliseconds(50)
    }

    let connection: any Connection
    /// What became of all of it.
    let outcome = Promise<StorageError?>()
    /// How many writers are in it that will stay when it is committed.
    private(set) var kept = 0
    private(set) var leavesNothing = false
    private let isAlone: Bool
    private var entered = 0
    private var firstWaitsSince: ContinuousClock.Instant?
    /// What ended it before its commit.
    private var failure: StorageError?

    /// - Parameter isAlone: whether nobody else will be let in.
    init(_ connection: any Connection, isAlone: Bool) {
        self.connection = connection
        self.isAlone = isAlone
    }

    /// Whether somebody else may be let in.
    func takesMore(_ limits: Limits, lastCommit: Duration) -> Bool {
        guard !isAlone, failure == nil, entered < limits.writers else { return false }
        let longest = max(limits.wait, min(lastCommit, Limits.longest))
        return firstWaitsSince.map { $0.duration(to: .now) < longest } ?? true
    }

    /// Runs one writer's closure. What it did is undone when it throws, and what the others did stays; unless SQLite
    /// itself has given the whole transaction up.
    func run<Result>(_ transaction: Transaction, _ body: (Transaction) throws -> Result) throws -> Result {
        defer { transaction.end() }
        entered += 1
        do {
            if !isAlone { try connection.run(script: "SAVEPOINT writer") }
            let result = try body(transaction)
            if let failure = transaction.failure { throw failure }
            if !isAlone { try connection.run(script: "RELEASE SAVEPOINT writer") }
            kept += 1
            leavesNothing = leavesNothing || transaction.leavesNothing
            if firstWaitsSince == nil { firstWaitsSince = .now }
            return result
        } catch {
            undo(after: transaction.failure ?? error)
            throw error
        }
    }

    private func undo(after error: any Error) {
        do {
            guard !connection.isBroken, connection.isInTransaction else {
                throw StorageError.statement("the database gave up the transaction")
            }
            if !isAlone {
                try connection.run(script: "ROLLBACK TO SAVEPOINT writer; RELEASE SAVEPOINT writer")
            }
        } catch let other {
            failure = error as? StorageError ?? other as? StorageError ?? .failedBefore
        }
    }

    /// Commits what is to stay, or rolls back. Who waits is told by ``outcome``, which the caller gives.
    /// - Throws: what failed for all of them.
    func end() throws {
        do {
            if let failure { throw failure }
            if kept > 0 { try connection.commit() } else { connection.rollback() }
        } catch {
            connection.rollback()
            throw error
        }
    }
}
