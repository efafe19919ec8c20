import Glibc

/// How writers take their turns.
extension Database {
    /// Writes on SQLite, which has one writer at a time: those who wait are let into the transaction that is open, in a
    /// savepoint of their own, before it is committed for all of them. Nobody is answered before that.
    func writeTogether<Result>(
        _ patience: Patience, _ body: (Transaction) throws -> Result
    ) throws -> Result {
        let shared = try join(patience)
        // What it sees of the others may never have been: then even its refusal means nothing.
        let seesOthers = shared.kept > 0
        let made = Swift.Result { try shared.run(transaction(on: shared.connection, isWritable: true), body) }
        let isLast =
            !shared.takesMore(limits, lastCommit: lastCommit.withLock { $0 }) || !writerQueue.pass(shared)
        if isLast { end(shared) }
        if case .failure(let error) = made, !seesOthers { throw error }
        if let failure = shared.outcome.value() { throw failure }
        return try made.get()
    }

    private func join(_ patience: Patience) throws -> SharedTransaction {
        if case .joining(let shared) = try writerQueue.take(patience) { return shared }
        do {
            let connection = try writers.take(patience) { try $0.begin(isWritable: true, patience: patience) }
            return SharedTransaction(connection, isAlone: !patience.priority.sharesCommits)
        } catch {
            writerQueue.give()
            throw error
        }
    }

    private func end(_ shared: SharedTransaction) {
        var failure: StorageError?
        do {
            let began = ContinuousClock.now
            try shared.end()
            if shared.kept > 0 { lastCommit.withLock { $0 = began.duration(to: .now) } }
            emptyLog(of: shared.connection, isDue: shared.leavesNothing)
        } catch {
            failure = error as? StorageError ?? .failedBefore
        }
        writers.give(back: shared.connection)
        writerQueue.give()
        shared.outcome.give(failure)
    }

    /// Writes on PostgreSQL, where several do at one time, each with a commit of its own.
    func writeApart<Result>(
        _ patience: Patience, _ body: (Transaction) throws -> Result
    ) throws -> Result {
        _ = try writerQueue.take(patience)
        defer { writerQueue.give() }
        var pending: PendingWrite?
        var made: Result?
        do {
            return try writers.lend(patience, begin: { try $0.begin(isWritable: true, patience: patience) }) {
                pending = $0.write
                return try run($0, isWritable: true) { transaction in
                    let result = try body(transaction)
                    made = result
                    return result
                }
            }
        } catch StorageError.unknownOutcome(let words) {
            guard let made, let pending, try isSaved(pending, words) else {
                throw StorageError.unknownOutcome(words)
            }
            return made
        }
    }

    /// Asks other connections what became of a write whose own was lost.
    ///
    /// - Throws: `StorageError.connectionLost` when it was not saved, `.unknownOutcome` when nobody knows.
    private func isSaved(_ write: PendingWrite, _ words: String) throws -> Bool {
        let deadline = Deadline(in: Patience.greeting)
        repeat {
            var outcome = PendingWrite.Outcome.unknown
            do {
                try writers.lend(begin: { outcome = try $0.outcome(of: write) }) { _ in }
            } catch is StorageError {
                outcome = .underWay
            }
            switch outcome {
            case .committed: return true
            case .rolledBack: throw StorageError.connectionLost(words)
            case .unknown: return false
            case .underWay: usleep(100_000)
            }
        } while deadline.milliseconds > 0
        return false
    }
}
