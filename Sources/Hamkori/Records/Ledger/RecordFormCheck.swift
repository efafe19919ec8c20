import Documents
import Storage

/// Compares each record with its last entry of the ledger.
enum RecordFormCheck {
    /// One check for each kind of record, `record seminar`, and one for entries of no kind.
    static func all(_ sources: [RecordSource]) -> [StoredCheck] {
        sources.map { source in
            StoredCheck(name: "record \(source.kind.word)") { inspection in
                try lastWords(source, inspection)
                try unknown(source, inspection)
            }
        } + [StoredCheck(name: "record of no kind") { try ofNoKind(sources, $0) }]
    }

    /// Checks the records that have an entry.
    private static func lastWords(_ source: RecordSource, _ inspection: Inspection) throws {
        var last = ""
        while true {
            let words = try LedgerStore.lastWords(
                on: source.kind, after: last, limit: 200, in: inspection.scope)
            guard let end = words.last else { return }
            let forms = try forms(words.map(\.recordID), source, in: inspection.scope)
            for word in words {
                try check(word, read: forms?[word.recordID], source: source, inspection: inspection)
            }
            last = end.recordID
        }
    }

    /// Many forms in few statements, where the kind has them; nil where one of them cannot be read.
    private static func forms(
        _ ids: [String], _ source: RecordSource, in scope: Scope
    ) throws -> [String: JSON]? {
        guard let many = source.many else { return nil }
        do {
            return try many(ids, scope).mapValues(\.form)
        } catch let error as StorageError {
            guard case .mismatch = error else { throw error }
            return nil
        } catch {
            return nil
        }
    }

    /// - Parameter read: its form, when it is known already.
    private static func check(
        _ word: LedgerStore.LastWord, read: JSON?, source: RecordSource, inspection: Inspection
    ) throws {
        let name = "entry \(word.number): \(source.kind.word) \(word.recordID)"
        try inspection.examine(name) {
            guard let form = try read ?? source.form(word.recordID, inspection.scope) else {
                return inspection.note("\(name) has disappeared")
            }
            if form.canonical != word.form {
                inspection.note("\(name) differs from what was recorded")
            }
        }
    }

    /// Reports rows of a kind that have no entry.
    private static func unknown(_ source: RecordSource, _ inspection: Inspection) throws {
        let ids = try source.ids(inspection.scope)
        var start = 0
        while start < ids.count {
            let some = ids[start..<min(start + 200, ids.count)]
            let known = try LedgerStore.known(source.kind, among: some, in: inspection.scope)
            for id in some where !known.contains(id) {
                inspection.note("\(source.kind.word) \(id) is in the database but has no ledger entry")
            }
            start += 200
        }
    }

    private static func ofNoKind(_ sources: [RecordSource], _ inspection: Inspection) throws {
        let known = Set(sources.map(\.kind.word))
        let kinds = try LedgerStore.kinds(in: inspection.scope)
        for (kind, number) in kinds where !known.contains(kind) {
            inspection.note("entry \(number): \(kind) is not a known kind of record")
        }
    }
}
