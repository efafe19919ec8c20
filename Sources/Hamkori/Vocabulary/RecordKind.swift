import Storage

/// A kind of record that the ledger, the thread and the search know. Each feature declares its own; the name of a kind and
/// its position are in its ``RecordSource``. A kind read from the database may be a word that no feature knows.
public struct RecordKind: Hashable, Sendable {
    /// The word in tables, entries and addresses: never changed once a row carries it.
    public let word: String

    public init(_ word: String) {
        self.word = word
    }
}

extension RecordKind: Storable {
    public init(stored value: Value) throws { word = try String(stored: value) }
    public var stored: Value { word.stored }
}

/// One record, whatever its kind: an end of a link, the subject of a ledger entry.
public struct RecordReference: Hashable, Sendable {
    public let kind: RecordKind
    /// The text of the record's ``ID``.
    public let id: String

    public init<Record>(_ kind: RecordKind, _ id: ID<Record>) {
        self.kind = kind
        self.id = id.text
    }

    init(kind: RecordKind, id: String) {
        self.kind = kind
        self.id = id
    }
}

/// Who may see a record: people of the institution, named partners too, or everybody.
public enum Publication: String, RecordChoice, Storable {
    case `internal`, shared, `public`

    public var name: Text {
        switch self {
        case .internal: Text(tg: "Дохилӣ", ru: "Внутреннее", en: "Internal")
        case .shared: Text(tg: "Барои шарикон", ru: "Для партнёров", en: "Shared with partners")
        case .public: Text(tg: "Нашршуда", ru: "Открытое", en: "Public")
        }
    }
}
