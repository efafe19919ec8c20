import Documents

/// A record that is told by its fields, also as a value of another.
protocol ToldRecord: RecordValue {
    static var fields: RecordFields<Self> { get }
}

extension ToldRecord {
    static var schema: JSON { fields.members.schema() }
    var json: JSON { Self.fields.members.json(self) }
}
