import Storage

/// The capabilities that make up the product, and what follows from all of them together.
struct FeatureList: Sendable, Sequence {
    private let features: [Feature]
    /// Every step of the schema.
    let migrations: [Migration]
    /// How each kind of record is known to the ledger, in the order of the features.
    let sources: [RecordSource]
    private let sourcesByKind: [RecordKind: RecordSource]
    /// Where pages of people who complain stand: the words that their addresses begin with.
    let placesOfComplainants: Set<[String]>
    /// What tokens may do: the scopes of all operations, each once.
    let scopes: [TokenScope]
    private let deedNames: [String: Text]
    private let additions: [ObjectIdentifier: [any Addition]]

    init(_ features: [Feature]) {
        self.features = features
        migrations = Application.migrations + features.flatMap(\.migrations) + InstallationStore.migrations
        let parts = features.flatMap(\.formParts)
        sources = features.flatMap(\.records).map { $0.adding(parts) }
        sourcesByKind = Dictionary(sources.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        scopes = features.flatMap(\.operations).map(\.scope).reduce(into: []) { known, scope in
            if !known.contains(where: { $0.word == scope.word }) { known.append(scope) }
        }
        placesOfComplainants = Set(
            features.flatMap(\.endpoints).filter(\.isForComplainants).map(\.firstWords))
        additions = Dictionary(grouping: features.flatMap(\.additions)) { ObjectIdentifier(type(of: $0)) }
        deedNames = Dictionary(
            features.flatMap(\.deeds).map { ($0.word, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// All that features add in one form, in the order of the features.
    func additions<Form: Addition>(_: Form.Type = Form.self) -> [Form] {
        additions[ObjectIdentifier(Form.self)]?.compactMap { $0 as? Form } ?? []
    }

    /// How a kind of record is known; nil for one that no feature knows.
    func source(of kind: RecordKind) -> RecordSource? { sourcesByKind[kind] }

    /// The kind that a word of an address or a query names; nil for any other word.
    func kind(_ word: String?) -> RecordKind? {
        word.map { RecordKind($0) }.flatMap { sourcesByKind[$0]?.kind }
    }

    /// The name of a kind of record; a word that no feature knows any more stands as it is.
    func name(of kind: RecordKind) -> Text { sourcesByKind[kind]?.name ?? .same(kind.word) }

    /// The scope of tokens that a word names; nil for one that no operation takes.
    func scope(_ word: String) -> TokenScope? { scopes.first { $0.word == word } }

    func makeIterator() -> IndexingIterator<[Feature]> { features.makeIterator() }

    /// The name of a kind of entry of the ledger; a word that no feature knows any more stands as it is.
    func name(ofDeed word: String) -> Text { deedNames[word] ?? .same(word) }
}
