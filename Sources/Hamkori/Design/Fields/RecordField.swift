import Storage

/// One value of a record, said once: how people enter it, where it is kept, and how the ledger and the API tell it.
struct RecordField<Record: Sendable, Value: Sendable>: Sendable {
    let value: @Sendable (Record) -> Value
    let columns: FieldColumns<Value>
    let members: [RecordMember<Value>]
    let entry: FieldEntry<Value>

    fileprivate init(
        _ value: @escaping @Sendable (Record) -> Value, _ columns: FieldColumns<Value>,
        _ members: [RecordMember<Value>], _ entry: FieldEntry<Value>
    ) {
        self.value = value
        self.columns = columns
        self.members = members
        self.entry = entry
    }
}

/// How a value comes in by a form.
enum FieldEntry<Value: Sendable>: Sendable {
    /// Nobody enters it.
    case none
    case field(FieldName, FieldControl<Value>)
    /// Through the fields that it has.
    case fields(RecordFields<Value>)
}

extension RecordField where Value: RecordValue {
    /// A value that people enter.
    /// - Parameters:
    ///   - name: what it is called in the form, and elsewhere where nothing else is said.
    ///   - columns: where it is kept.
    ///   - member: what the ledger and the API call it.
    ///   - isTold: whether they tell it.
    init(
        _ name: String, columns: FieldColumns<Value>, member: String? = nil, isTold: Bool = true,
        _ value: @escaping @Sendable (Record) -> Value, _ label: Text, _ control: FieldControl<Value>
    ) {
        self.init(
            value, columns, isTold ? [RecordMember(member ?? name) { $0 }] : [],
            .field(FieldName(name: name, label: label), control))
    }
}

extension RecordField where Value: RecordValue & Storable {
    /// A value that people enter, in a column of its own.
    init(
        _ name: StaticString, column: StaticString? = nil, member: String? = nil, isTold: Bool = true,
        _ value: @escaping @Sendable (Record) -> Value, _ label: Text, _ control: FieldControl<Value>
    ) {
        self.init(
            "\(name)", columns: .one(column ?? name), member: member, isTold: isTold, value, label, control)
    }

    /// A value that nobody enters, such as a number.
    init(
        _ name: StaticString, column: StaticString? = nil, _ value: @escaping @Sendable (Record) -> Value
    ) {
        self.init(value, .one(column ?? name), [RecordMember("\(name)") { $0 }], .none)
    }
}

extension RecordField where Value: RecordValue {
    /// A value that nobody enters, in columns of its own kind.
    init(
        _ name: String, columns: FieldColumns<Value>, _ value: @escaping @Sendable (Record) -> Value
    ) {
        self.init(value, columns, [RecordMember(name) { $0 }], .none)
    }

    /// A value that another table keeps, with what stands for it until it was read.
    init(_ name: String, elsewhere empty: Value, _ value: @escaping @Sendable (Record) -> Value) {
        self.init(value, .none(empty), [RecordMember(name) { $0 }], .none)
    }
}

extension RecordField {
    /// A value that the ledger and the API do not tell, such as a version.
    init(untold column: StaticString, _ value: @escaping @Sendable (Record) -> Value) where Value: Storable {
        self.init(value, .one(column), [], .none)
    }

    /// A part of a record with a list of fields of its own.
    init(_ part: @escaping @Sendable (Record) -> Value, _ fields: RecordFields<Value>) {
        self.init(
            part,
            FieldColumns(names: fields.columnNames, stored: fields.stored, read: fields.read),
            fields.members, .fields(fields))
    }
}
