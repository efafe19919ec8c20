/// An import that was decided: it will be taken whole, in one portion after another, whoever takes them.
struct DecidedImport: Sendable {
    let id: ID<DecidedImport>
    /// The pseudonym of who imports.
    let actor: String
    let decidedAt: Timestamp
    /// The number of the decision's own entry in the ledger: later ones are of what was written meanwhile.
    let entry: Int
    /// The key of its portions, closed under the file key.
    let wrappedKey: [UInt8]
    /// How many portions there were at the decision.
    let portions: Int
    /// What has become of its rows so far.
    var report = ImportReport()
    var isFinished = false
}

/// How much of an import is done at one time.
struct ImportLimits: Sendable {
    /// The most rows that are taken in one transaction, without being put aside before.
    var alone = 200
    /// Rows of a portion.
    var portion = 25
    /// The most bytes of portions that are put aside in one write.
    var bytes = 1_000_000
    /// After so long no further portion is taken in the same write.
    var write = Duration.milliseconds(60)
    /// So long nothing is written after each write on SQLite: another process looks every 4 ms for its lock.
    var pause = Duration.milliseconds(12)
    /// After so many seconds portions that belong to no decided import are removed.
    var stray = 3_600
    /// So long an import has to stand still before somebody else takes it up.
    var idle = Duration.seconds(2)
}
