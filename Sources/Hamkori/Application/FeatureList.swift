import Storage

/// The capabilities that make up the product, and what follows from all of them together.
struct FeatureList: Sendable, Sequence {
    private let features: [Feature]
    /// Every step of the schema.
    let migrations: [Migration]
    /// How each kind of record is known to the ledger, in the order of the features.
    let sources: [RecordSource]
    private let sourcesByKind: [RecordKind: RecordSource]
    /// The first words of the addresses of pages for people who complain.
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

    /// Returns all additions of one type, in the order of the features.
    func additions<Form: Addition>(_: Form.Type = Form.self) -> [Form] {
        additions[ObjectIdentifier(Form.self)]?.compactMap { $0 as? Form } ?? []
    }

    /// Returns the source of a kind of record; nil if no feature registers it.
    func source(of kind: RecordKind) -> RecordSource? { sourcesByKind[kind] }

    /// Returns the kind that a word of an address or a query names; nil if no feature registers it.
    func kind(_ word: String?) -> RecordKind? {
        word.map { RecordKind($0) }.flatMap { sourcesByKind[$0]?.kind }
    }

    /// Returns the name of a kind of record, or its word if no feature registers it.
    func name(of kind: RecordKind) -> Text { sourcesByKind[kind]?.name ?? .same(kind.word) }

    /// Returns the scope that a word names; nil if no operation takes it.
    func scope(_ word: String) -> TokenScope? { scopes.first { $0.word == word } }

    func makeIterator() -> IndexingIterator<[Feature]> { features.makeIterator() }

    /// Returns the name of a kind of entry of the ledger, or its word if no feature registers it.
    func name(ofDeed word: String) -> Text { deedNames[word] ?? .same(word) }
}
