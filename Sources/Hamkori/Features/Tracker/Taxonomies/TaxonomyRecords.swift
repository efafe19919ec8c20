import Documents
import Storage

/// How the ledger knows terms.
enum TaxonomyRecords {
    static let source = RecordSource(
        kind: .term, name: TaxonomyTexts.noun, position: 200,
        ids: { try TaxonomyStore.ids(in: $0) },
        form: { id, scope in
            try ID<Term>(id).flatMap { try TaxonomyStore.term($0, in: scope) }.map(form)
        }, summary: { _, _ in nil })

    private static func form(_ term: Term) -> JSON {
        [
            "taxonomy": .string(term.taxonomy.rawValue), "word": .string(term.word),
            "spellings": .array(term.spellings.map { .string($0) }),
            "parent": term.parent.map { .string($0.text) } ?? .null, "name": term.name.json,
            "place": .integer(Int64(term.place)), "isRetired": .bool(term.isRetired),
        ]
    }
}
