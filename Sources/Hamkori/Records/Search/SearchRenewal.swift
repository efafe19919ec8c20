import Storage

extension Application {
    /// Raised when records are put into the index in another way than before.
    private static let searchRevision = 3

    /// Puts all records into the search again, once, when an earlier version put them in otherwise.
    func renewSearch() throws {
        let revision = try database.read { try SearchVocabularyStore.revision(of: institution, in: $0) }
        guard revision < Application.searchRevision else { return }
        try database.write(patience: .work) { transaction in
            try SearchStore.removeAll(in: transaction)
            let indexing = SearchIndexing(of: institution)
            let records = try recordSources.map { ($0, try $0.ids(transaction)) }
            for (source, ids) in records {
                try source.indexed(ids.map { ($0, nil) }, transaction)
                for some in ids.pieces(of: 200) {
                    let readings = try source.readings(Array(some), in: transaction)
                    try indexing.put(some.compactMap { readings[$0] }, of: source, in: transaction)
                }
            }
            try indexing.finish(in: transaction)
            try PublicGenerationStore.move(of: institution, in: transaction)
            try SearchVocabularyStore.set(
                revision: Application.searchRevision, of: institution, in: transaction)
        }
    }
}
