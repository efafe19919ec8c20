import Secrets
import Storage

/// A write under way: the transaction, the actor, and the steps that the ledger will keep.
final class Writing {
    let transaction: Transaction
    let actor: String
    let now: Timestamp
    let institution: ID<Institution>
    let features: FeatureList
    private(set) var deeds: [Deed]
    private let keep: ([Deed], Writing) throws -> Void
    private var made = 0

    init(
        _ transaction: Transaction, actor: String, now: Timestamp, institution: ID<Institution>,
        features: FeatureList, deeds: [Deed],
        keep: @escaping ([Deed], Writing) throws -> Void
    ) {
        self.transaction = transaction
        self.actor = actor
        self.now = now
        self.institution = institution
        self.features = features
        self.deeds = deeds
        self.keep = keep
    }

    /// Says that the same write does something else, too.
    func also(_ deed: Deed) { deeds.append(deed) }

    /// Keeps the steps so far in the ledger, which otherwise happens at the end: so that a write of very many need
    /// not hold them all. Their records must be as they will stay.
    func settle() throws {
        try keep(deeds, self)
        deeds.removeAll(keepingCapacity: true)
    }

    /// A new id, later than those that this write has made before (RFC 9562 §6.2, method 1): twelve of the random
    /// bits count, so that the rows of a file lie beside each other in every index.
    func newID<Record>(_: Record.Type = Record.self) -> ID<Record> {
        defer { made += 1 }
        let moment = Timestamp(milliseconds: now.milliseconds + Int64(made >> 12))
        let count = [UInt8(made >> 8 & 0x0F), UInt8(made & 0xFF)]
        return ID(at: moment, random: count + Random.bytes(8))
    }
}

/// What stops a write that is nobody's fault.
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
    ///   - deed: what is done, and to which record; the body may add more through `Writing.also`.
    ///   - submission: the form that asked for it, or nil for a command.
    /// - Throws: `WriteRefusal.alreadyDone` when the form was sent before; what the body throws; `StorageError`.
    func write<Result>(
        as actor: String, at now: Timestamp, doing deed: Deed, submission: Submission? = nil,
        patience: Patience? = nil, _ body: (Writing) throws -> Result
    ) throws -> Result {
        try write(as: actor, at: now, doing: [deed], submission: submission, patience: patience, body)
    }

    /// The same for what turns out only in the body, which says it through `Writing.also`.
    func write<Result>(
        as actor: String, at now: Timestamp, doing deeds: [Deed], submission: Submission? = nil,
        patience: Patience? = nil, _ body: (Writing) throws -> Result
    ) throws -> Result {
        try database.write(patience: patience) { transaction in
            try LedgerStore.lockHead(of: institution, in: transaction)
            if let submission { try take(submission, at: now, in: transaction) }
            let search = SearchIndexing(of: institution)
            let ledger = LedgerPen(of: institution, in: transaction)
            let writing = Writing(
                transaction, actor: actor, now: now, institution: institution, features: features,
                deeds: deeds
            ) {
                try self.keep($0, $1, ledger, search)
            }
            let result = try body(writing)
            try writing.settle()
            try ledger.finish()
            try search.finish(in: transaction)
            try PublicGenerationStore.move(of: institution, in: transaction)
            return result
        }
    }

    private func keep(
        _ deeds: [Deed], _ writing: Writing, _ ledger: LedgerPen, _ search: SearchIndexing
    ) throws {
        var forms: [RecordReference: String] = [:]
        for kind in Set(deeds.map(\.record.kind)) {
            let source = try source(of: kind)
            let ids = deeds.lazy.map(\.record).filter { $0.kind == kind }.map(\.id).uniqued
            let readings = try source.readings(ids, in: writing.transaction)
            for (id, reading) in readings {
                forms[RecordReference(kind: kind, id: id)] = reading.form.canonical
            }
            try search.put(ids.compactMap { readings[$0] }, of: source, in: writing.transaction)
        }
        let kept = try deeds.map { deed in
            guard let form = forms[deed.record] else { throw LedgerError.noSuchRecord(deed.record) }
            return (deed, form)
        }
        try ledger.append(kept, by: writing.actor, at: writing.now)
    }

    private func take(_ submission: Submission, at now: Timestamp, in transaction: Transaction) throws {
        if let earlier = try SubmissionStore.address(of: submission.once, in: transaction) {
            throw WriteRefusal.alreadyDone(address: earlier)
        }
        try SubmissionStore.insert(submission, at: now, of: institution, in: transaction)
    }

    /// Forgets the forms that were sent before a moment. No form is as old as two days: sessions end after twelve hours.
    func forgetSubmissions(before moment: Timestamp) throws {
        try database.write(patience: .work) {
            try SubmissionStore.forget(before: moment, of: institution, in: $0)
        }
    }

    static let migrations =
        SubmissionStore.migrations + PublicGenerationStore.migrations + OneTimePageStore.migrations
}
