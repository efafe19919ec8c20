import Storage

/// Records on their way into the search within one write.
final class SearchIndexing {
    private let institution: ID<Institution>
    private let stemmer = Stemmer()
    private var words: Set<String> = []

    init(of institution: ID<Institution>) {
        self.institution = institution
    }

    /// Puts a record in place of what the search knew of it.
    func put(_ id: String, of source: RecordSource, in transaction: Transaction) throws {
        guard let summary = try source.summary(id, transaction) else { return }
        let texts = SearchWords.words(of: summary)
        let stems = texts.flatMap { text in text.words.map { stemmer.stem($0, text.language) } }
        let place = try SearchStore.put(
            summary, stems: stems + summary.codes.flatMap(SearchWords.split), institution, in: transaction)
        if place.isNew { try source.indexed(id, place.number, transaction) }
        if place.number != nil { for text in texts { words.formUnion(text.words) } }
    }

    /// Adds the words of all that was put to the vocabulary: once, because the records of a file share most of them.
    func finish(in transaction: Transaction) throws {
        try SearchVocabularyStore.add(words, institution, in: transaction)
    }
}

extension Application {
    /// Raised when records are put into the index in another way than before.
    private static let searchRevision = 2

    /// Puts all records into the search anew, once, when an earlier version put them in otherwise.
    func renewSearch() throws {
        let revision = try database.read { try SearchVocabularyStore.revision(of: institution, in: $0) }
        guard revision < Application.searchRevision else { return }
        try database.write { transaction in
            try SearchStore.removeAll(in: transaction)
            let indexing = SearchIndexing(of: institution)
            let records = try recordSources.map { ($0, try $0.ids(transaction)) }
            for (source, ids) in records { for id in ids { try source.indexed(id, nil, transaction) } }
            for (source, ids) in records {
                for id in ids {
                    try indexing.put(id, of: source, in: transaction)
                }
            }
            try indexing.finish(in: transaction)
            try SearchVocabularyStore.set(
                revision: Application.searchRevision, of: institution, in: transaction)
        }
    }
}
