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
    /// Every id of the kind, for `hamkori verify`: a row that no entry knows was put there by hand.
    let ids: @Sendable (Scope) throws -> [String]
    /// The record as the ledger fixes it: everything that a person could be misled about. Nil when there is none.
    var form: @Sendable (String, Scope) throws -> JSON?
    /// What others show of the record. Nil when there is none.
    let summary: @Sendable (String, Scope) throws -> RecordSummary?
    /// Whether everybody may know entries of the kind, though no page shows its records.
    var hasOpenEntries = false
    /// Whether one record holds many that are followed each by itself: the thread of one of them passes it and does not
    /// unfold the others.
    var isPackage = false
    /// Told when the search gives records other numbers, or none.
    var indexed: @Sendable (_ numbers: [(id: String, number: Int64?)], Scope) throws -> Void = {
        _, _ in
    }
    /// Reads many records in few statements, where files bring many; nil where one after another is soon enough.
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
    /// The day it is about or was made on.
    let date: CalendarDate
    let isPublic: Bool
    /// Its page's path after the language, `/seminars/…`; nil when it has none of its own.
    let path: String?
}
