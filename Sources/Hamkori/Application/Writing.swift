import Secrets
import Storage

/// A write under way: the scope, the actor, and what the ledger will keep of it.
final class Writing {
    let scope: Scope
    let actor: String
    let now: Timestamp
    let features: FeatureList
    /// Whether a step was recorded, or ``mayRecordNothing()`` was called.
    private(set) var isAccountedFor = false
    private let source: (RecordKind) throws -> RecordSource
    private let ledger: LedgerAppender
    private let search: SearchIndexing
    /// What was recorded since the last flush, each with the form that its record had at that moment.
    private var recorded: [(deed: Deed, form: String)] = []
    /// Their records as they were read last, for the search.
    private var readings: [RecordReference: RecordReading] = [:]
    private var made = 0

    fileprivate init(_ scope: Scope, actor: String, now: Timestamp, of application: Application) {
        self.scope = scope
        self.actor = actor
        self.now = now
        features = application.features
        source = application.source(of:)
        ledger = LedgerAppender(in: scope)
        search = SearchIndexing(in: scope)
    }

    var institution: ID<Institution> { scope.institution }
    /// The condition that a row is the institution's own.
    var own: SQL { scope.own }
    /// The same of a row that is found by something else; see ``Scope/checked``.
    var checked: SQL { scope.checked }

    /// Runs a statement and returns the number of rows that it changed.
    @discardableResult
    func execute(_ sql: SQL) throws -> Int { try scope.execute(sql) }

    /// Records what was done to a record, for the ledger, with the record's form of this moment: called after the change,
    /// and before the next change of the same record.
    /// - Throws: `LedgerError.noSuchRecord`, `LedgerError.unknownKind`; `StorageError`.
    func record(_ deed: Deed) throws { try record([deed]) }

    /// Records changes of several records that were made one after the other, and reads the forms together.
    func record(_ deeds: [Deed]) throws {
        var forms: [RecordReference: String] = [:]
        for (kind, ids) in deeds.map(\.record).idsByKind {
            for (id, reading) in try source(kind).readings(ids, in: scope) {
                let record = RecordReference(kind: kind, id: id)
                forms[record] = reading.form.canonical
                readings[record] = reading
            }
        }
        for deed in deeds {
            guard let form = forms[deed.record] else { throw LedgerError.noSuchRecord(deed.record) }
            recorded.append((deed, form))
        }
        if !deeds.isEmpty { isAccountedFor = true }
    }

    /// Says that this write may leave every record as it was, and that the ledger has nothing to keep then.
    func mayRecordNothing() { isAccountedFor = true }

    /// Enters what was recorded so far into the ledger and the search, which otherwise happens at the end: so that a
    /// write of very many need not hold them all.
    func flush() throws {
        for (kind, ids) in recorded.map(\.deed.record).idsByKind {
            try search.put(ids.compactMap { readings[RecordReference(kind: kind, id: $0)] }, of: source(kind))
        }
        try ledger.append(recorded, by: actor, at: now)
        recorded.removeAll(keepingCapacity: true)
        readings.removeAll(keepingCapacity: true)
    }

    fileprivate func finish() throws {
        try flush()
        try ledger.finish()
        try search.finish()
    }

    /// A new id, later than those that this write has made before, so that the rows of a file lie beside each other in
    /// every index.
    func newID<Record>(_: Record.Type = Record.self) -> ID<Record> {
        defer { made += 1 }
        return ID(at: now, after: made, random: Random.bytes(8))
    }
}

/// Why a write is not carried out, although nothing failed.
enum WriteRefusal: Error {
    /// The form was sent before; its first answer leads there.
    case alreadyDone(address: String)
    /// Somebody else changed the record since the form was opened.
    case stale
}

extension Application {
    /// The actor of writes that no person makes.
    static let nobody = "system"

    /// The only way to write records: what is done, its ledger entries and the search index change together or not
    /// at all.
    ///
    /// - Parameters:
    ///   - actor: the pseudonym of the person.
    ///   - submission: the form that asked for it, or nil for a command.
    ///   - body: makes the changes and records each through `Writing.record`; it is a programming error, which stops the
    ///     process, to record nothing.
    /// - Throws: `WriteRefusal.alreadyDone` when the form was sent before; what the body throws; `StorageError`.
    func write<Result>(
        as actor: String, at now: Timestamp, submission: Submission? = nil, patience: Patience? = nil,
        _ body: (Writing) throws -> Result
    ) throws -> Result {
        try writeUnrecorded(patience: patience) { scope in
            try LedgerStore.lockHead(in: scope)
            if let submission { try take(submission, at: now, in: scope) }
            let writing = Writing(scope, actor: actor, now: now, of: self)
            let result = try body(writing)
            guard writing.isAccountedFor else { fatalError("A write recorded nothing for the ledger.") }
            try writing.finish()
            try PublicGenerationStore.move(in: scope)
            return result
        }
    }

    private func take(_ submission: Submission, at now: Timestamp, in scope: Scope) throws {
        try SubmissionStore.refuse(taken: submission.once, in: scope)
        try SubmissionStore.insert(submission, at: now, in: scope)
    }

    /// Forgets the forms that were sent before a moment. No form is as old as two days: sessions end after twelve hours.
    func forgetSubmissions(before moment: Timestamp) throws {
        try writeUnrecorded(patience: .work) {
            try SubmissionStore.forget(before: moment, in: $0)
        }
    }

    static let migrations =
        SubmissionStore.migrations + PublicGenerationStore.migrations + OneTimePageStore.migrations
}

extension [RecordReference] {
    /// The ids of each kind, both once and in the order in which they came.
    fileprivate var idsByKind: [(kind: RecordKind, ids: [String])] {
        map(\.kind).uniqued.map { kind in (kind, lazy.filter { $0.kind == kind }.map(\.id).uniqued) }
    }
}
