import Documents
import Storage

/// How the ledger, the thread and the search get to know a feature's records of one kind.
struct RecordSource: Sendable {
    let kind: RecordKind
    /// The noun for one record.
    let name: Text
    /// The place of the kind among the others, from 1: threads go along it, from the seminar to the assessment, and the
    /// search takes records in by it.
    let position: Int
    /// Returns every id of the kind: `hamkori verify` reports rows without an entry of the ledger.
    let ids: @Sendable (Scope) throws -> [String]
    /// Returns the record as the ledger keeps it, with everything that a person could be misled about; nil if there is none.
    var form: @Sendable (String, Scope) throws -> JSON?
    /// Returns what lists of several kinds show of the record; nil if there is none.
    let summary: @Sendable (String, Scope) throws -> RecordSummary?
    /// Whether everybody may know entries of the kind, though no page shows its records.
    var hasOpenEntries = false
    /// Whether a record holds many others: the thread of one of them passes through it without showing the rest.
    var isPackage = false
    /// Called when the search gives records other numbers, or none.
    var indexed: @Sendable (_ numbers: [(id: String, number: Int64?)], Scope) throws -> Void = {
        _, _ in
    }
    /// Reads many records in few statements; nil if they are only read one by one.
    var many: (@Sendable (_ ids: [String], Scope) throws -> [String: RecordReading])?

    /// Records as they stand, those that exist, by their ids.
    func readings(_ ids: [String], in scope: Scope) throws -> [String: RecordReading] {
        if let many { return try many(ids, scope) }
        var readings: [String: RecordReading] = [:]
        for id in ids {
            guard let form = try form(id, scope) else { continue }
            readings[id] = RecordReading(form: form, summary: try summary(id, scope))
        }
        return readings
    }
}

/// A record as the ledger and the search take it.
struct RecordReading: Sendable {
    let form: JSON
    let summary: RecordSummary?
    /// What the search narrows by without a look at the record, `country=TJK`.
    var labels: [String] = []
}

/// A record in a few words, for the thread, the search and lists that mix kinds.
struct RecordSummary: Sendable {
    let reference: RecordReference
    let title: Wording
    /// Its state in words.
    let state: Text
    /// What the search looks through beside the title; never anything confidential.
    var text = Wording()
    /// What else the search finds it by: the symbol of a document, the number of a paragraph.
    var codes: [String] = []
    /// The date it is about or was made on; nil where nobody knows it.
    let date: PartialDate?
    let isPublic: Bool
    /// Its page's path after the language, `/seminars/…`; nil when it has none of its own.
    let path: String?
}

extension RecordSummary {
    /// A record with a whole date.
    init(
        reference: RecordReference, title: Wording, state: Text, text: Wording = Wording(),
        codes: [String] = [], date: CalendarDate, isPublic: Bool, path: String?
    ) {
        self.init(
            reference: reference, title: title, state: state, text: text, codes: codes,
            date: PartialDate(date),
            isPublic: isPublic, path: path)
    }
}
