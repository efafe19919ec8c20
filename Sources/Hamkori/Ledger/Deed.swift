/// A kind of step that the ledger records: `seminar.opened`. Each feature names its own.
struct DeedKind: Sendable, Hashable {
    /// The word in entries: never changed once an entry carries it.
    let word: String
    let name: Text

    init(_ word: String, _ name: Text) {
        self.word = word
        self.name = name
    }
}

/// Something done to a record. Only files `…Deeds.swift` make one: after the change, for `Writing.record`.
struct Deed: Sendable, Hashable {
    let kind: DeedKind
    let record: RecordReference

    init(_ kind: DeedKind, _ record: RecordReference) {
        self.kind = kind
        self.record = record
    }
}

/// What can be wrong with a ledger.
enum LedgerError: Error, Equatable {
    case noSuchRecord(RecordReference)
    case unknownKind(RecordKind)
    case noSuchEntry(Int)
    case missingNode(level: Int, index: Int)
}
