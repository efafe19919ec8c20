import Storage

extension Application {
    /// Raised when records are put into the index in another way than before.
    private static let searchRevision = 3

    /// Puts all records into the search again, once, when an earlier version put them in otherwise.
    func renewSearch() throws {
        let revision = try read { try SearchVocabularyStore.revision(in: $0) }
        guard revision < Application.searchRevision else { return }
        try writeUnrecorded(patience: .work) { scope in
            try SearchStore.removeAll(in: scope)
            let indexing = SearchIndexing(in: scope)
            let sources = features.sources.sorted { $0.position < $1.position }
            let records = try sources.map { ($0, try $0.ids(scope)) }
            for (source, ids) in records {
                try source.indexed(ids.map { ($0, nil) }, scope)
                for some in ids.pieces(of: 200) {
                    let readings = try source.readings(Array(some), in: scope)
                    try indexing.put(some.compactMap { readings[$0] }, of: source)
                }
            }
            try indexing.finish()
            try PublicGenerationStore.move(in: scope)
            try SearchVocabularyStore.set(revision: Application.searchRevision, in: scope)
        }
    }
}
