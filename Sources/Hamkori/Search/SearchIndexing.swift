import Storage

/// Records on their way into the search within one write.
final class SearchIndexing {
    private let scope: Scope
    private let stemmer = Stemmer()
    private var words: Set<String> = []

    init(in scope: Scope) {
        self.scope = scope
    }

    /// Puts records of a kind in place of what the search knew of them; the later put is the earlier found.
    func put(_ readings: [RecordReading], of source: RecordSource) throws {
        let documents = readings.compactMap { reading -> SearchDocument? in
            guard let summary = reading.summary else { return nil }
            let texts = SearchWords.words(of: summary)
            let stems = texts.flatMap { text in text.words.map { stemmer.stem($0, text.language) } }
            let document = SearchDocument(
                summary: summary, stems: stems + summary.codes.flatMap(SearchWords.split),
                labels: reading.labels)
            if document.isFound { for text in texts { words.formUnion(text.words) } }
            return document
        }
        let numbers = try SearchStore.put(documents, source.kind, in: scope)
        if !numbers.isEmpty { try source.indexed(numbers, scope) }
    }

    /// Adds the words of all that was put to the vocabulary: once, because the records of a file share most of them.
    func finish() throws {
        try SearchVocabularyStore.add(words, in: scope)
    }
}
