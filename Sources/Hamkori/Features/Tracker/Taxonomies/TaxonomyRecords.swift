import Documents
import Storage

/// How the ledger knows terms.
enum TaxonomyRecords {
    static let source = RecordSource(
        kind: .term, name: TaxonomyTexts.noun, position: 200,
        ids: { try TaxonomyStore.ids(in: $0) },
        form: { id, scope in
            try TaxonomyStore.table.record(withID: id, in: scope).map { .object($0.told) }
        }, summary: { _, _ in nil })
}
