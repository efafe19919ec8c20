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
