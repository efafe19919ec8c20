import Documents

/// A type whose values are said once, by a list of fields.
protocol Fielded: Sendable {
    static var fields: RecordFields<Self> { get }
}

extension Fielded {
    /// What the ledger and the API tell of it.
    var told: JSON.Members { JSON.Members(Self.fields.members.map { ($0.name, $0.json(self)) }) }

    /// The members that they tell, each with its JSON Schema.
    /// - Parameter others: schemas that stand in the place of those that follow from the types.
    static func schemas(replacing others: [String: JSON] = [:]) -> [(String, JSON)] {
        fields.members.map { ($0.name, others[$0.name] ?? $0.schema) }
    }
}

/// A record that is told by its fields as a value of another.
protocol ToldRecord: Fielded, RecordValue {}

extension ToldRecord {
    static var schema: JSON { APISchema.object(schemas()) }
    var json: JSON { .object(told) }
}

/// A record with a table of its own.
protocol StoredRecord: Fielded {
    var id: ID<Self> { get }
}

/// A record that has what people write of it as a part, and shows it as its own.
@dynamicMemberLookup protocol DraftedRecord: Sendable {
    associatedtype Draft: Sendable
    var draft: Draft { get }
}

extension DraftedRecord {
    subscript<Value>(dynamicMember value: KeyPath<Draft, Value>) -> Value { draft[keyPath: value] }
}

/// A record whose draft people change, one version after the other.
protocol EditedRecord: StoredRecord, DraftedRecord where Draft: Fielded {
    static var kind: RecordKind { get }
    var version: Int { get }
}
