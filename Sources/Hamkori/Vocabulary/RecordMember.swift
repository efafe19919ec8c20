import Documents

/// One member of the object that the ledger and the API tell of a record.
struct RecordMember<Record: Sendable>: Sendable {
    let name: String
    let schema: JSON
    let json: @Sendable (Record) -> JSON

    init(name: String, schema: JSON, json: @escaping @Sendable (Record) -> JSON) {
        self.name = name
        self.schema = schema
        self.json = json
    }

    init<Value: RecordValue>(_ name: String, _ value: @escaping @Sendable (Record) -> Value) {
        self.init(name: name, schema: Value.schema) { value($0).json }
    }

    /// The same member of a record that has the value as a part.
    func of<Whole>(_ part: @escaping @Sendable (Whole) -> Record) -> RecordMember<Whole> {
        RecordMember<Whole>(name: name, schema: schema) { json(part($0)) }
    }
}

extension Sequence {
    /// The object that the members tell of a record.
    func json<Record>(_ record: Record) -> JSON where Element == RecordMember<Record> {
        .object(JSON.Members(map { ($0.name, $0.json(record)) }))
    }

    /// The JSON Schema of that object.
    func schema<Record>() -> JSON where Element == RecordMember<Record> {
        APISchema.object(schemas())
    }

    /// The names of the members with their schemas, some of which another takes the place of.
    func schemas<Record>(replacing others: [String: JSON] = [:]) -> [(String, JSON)]
    where Element == RecordMember<Record> {
        map { ($0.name, others[$0.name] ?? $0.schema) }
    }
}
