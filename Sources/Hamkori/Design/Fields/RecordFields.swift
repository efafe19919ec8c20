import Documents
import Markup
import Storage
import Web

/// The values of a record in the order of its form: one list gives the form, the columns, and what the ledger and the
/// API tell.
struct RecordFields<Record: Sendable>: Sendable {
    let columnNames: [StaticString]
    /// The stored forms of a record's values, in the order of ``columnNames``.
    let stored: @Sendable (Record) -> [Storage.Value]
    /// Returns the record of a row.
    /// - Throws: `StorageError.mismatch`.
    let read: @Sendable (Row) throws -> Record
    let members: [RecordMember<Record>]
    let entries: [Entry]
    /// Reads a form. Nil where something was wrong, which the reader has noted.
    let entered: @Sendable (inout FormReader, _ setting: (String) -> FieldSetting) throws -> Record?

    /// A field of the form, for a record of this kind.
    struct Entry: Sendable {
        let name: String
        let offer: FieldOffer
        let html: @Sendable (FormFields, [FieldOption]) -> HTML
        let fill: @Sendable (Record, inout Fields, Context) throws -> Void

        fileprivate init<Value>(
            _ field: FieldName, _ control: FieldControl<Value>, _ value: @escaping @Sendable (Record) -> Value
        ) {
            name = field.name
            offer = control.offer
            html = { form, options in control.html(form, field, options) }
            fill = { record, fields, context in
                var filled = FilledField(name: field.name, context: context, fields: fields)
                try control.fill(value(record), &filled)
                fields = filled.fields
            }
        }

        /// The same field, for a record that has the other as a part.
        fileprivate init<Part>(
            _ inner: RecordFields<Part>.Entry, _ part: @escaping @Sendable (Record) -> Part
        ) {
            name = inner.name
            offer = inner.offer
            html = inner.html
            fill = { record, fields, context in try inner.fill(part(record), &fields, context) }
        }
    }

    /// - Parameters:
    ///   - make: makes a record of the values, in the order of the fields.
    ///   - rules: what has to hold between several fields of the form.
    init<each Value: Sendable>(
        _ make: @escaping @Sendable (repeat each Value) -> Record,
        _ fields: repeat RecordField<Record, each Value>, rules: [FormRule] = []
    ) {
        let pack = FieldPack(make: make, fields: (repeat each fields), rules: rules)
        columnNames = pack.columnNames
        members = pack.members
        entries = pack.entries
        stored = { pack.stored($0) }
        read = { try pack.read($0) }
        entered = { try pack.entered(&$0, $1) }
    }

    /// The stored values of a record as an INSERT takes them, in the order of ``columns``.
    func values(_ record: Record) -> SQL { .values(stored(record)) }

    /// The names of the columns, separated by commas.
    var columns: SQL { .names(columnNames) }

    /// `name = value` for each column, as an UPDATE takes them.
    func assignments(_ record: Record) -> SQL { .assignments(columnNames, stored(record)) }
}

/// The fields with the types of their values, which ``RecordFields`` need not name.
private struct FieldPack<Record: Sendable, each Value: Sendable>: Sendable {
    let make: @Sendable (repeat each Value) -> Record
    let fields: (repeat RecordField<Record, each Value>)
    let rules: [FormRule]

    var columnNames: [StaticString] {
        var names: [StaticString] = []
        for field in repeat each fields { names += field.columns.names }
        return names
    }

    var members: [RecordMember<Record>] {
        var members: [RecordMember<Record>] = []
        for field in repeat each fields { members += field.members.map { $0.of(field.value) } }
        return members
    }

    var entries: [RecordFields<Record>.Entry] {
        var entries: [RecordFields<Record>.Entry] = []
        for field in repeat each fields { entries += field.entries }
        return entries
    }

    func stored(_ record: Record) -> [Storage.Value] {
        var values: [Storage.Value] = []
        for field in repeat each fields { values += field.columns.stored(field.value(record)) }
        return values
    }

    func read(_ row: Row) throws -> Record {
        make(repeat try (each fields).columns.read(row))
    }

    func entered(_ reader: inout FormReader, _ setting: (String) -> FieldSetting) throws -> Record? {
        let values = (repeat try (each fields).entered(&reader, setting))
        for rule in rules { rule.check(&reader) }
        guard reader.isValid else { return nil }
        return make(repeat try present(each values))
    }

    private func present<One>(_ value: One?) throws -> One {
        guard let value else { throw FieldWithoutControl() }
        return value
    }
}

extension RecordField {
    fileprivate var entries: [RecordFields<Record>.Entry] {
        switch entry {
        case .none: []
        case .field(let name, let control): [RecordFields.Entry(name, control, value)]
        case .fields(let part): part.entries.map { RecordFields.Entry($0, value) }
        }
    }

    fileprivate func entered(
        _ reader: inout FormReader, _ setting: (String) -> FieldSetting
    ) throws -> Value? {
        switch entry {
        case .none: nil
        case .field(let field, let control): try control.read(&reader, field, setting(field.name))
        case .fields(let part): try part.entered(&reader, setting)
        }
    }
}

/// That the form of a record has no control for one of its values: a programming fault.
private struct FieldWithoutControl: Error {}
