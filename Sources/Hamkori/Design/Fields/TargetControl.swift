import Documents

extension SDGTarget: RecordValue {
    static var schema: JSON { APISchema.text }
    var json: JSON { .string(text) }
}

extension FieldColumns where Value == [SDGTarget] {
    /// Goals and targets in one column, separated by spaces, also what an earlier version stored that is none.
    static func targets(_ name: StaticString) -> FieldColumns {
        separated(name, \.text) { SDGTarget(stored: $0) }
    }
}

extension FieldControl where Value == [SDGTarget] {
    /// Goals and targets, written in a line of at most `limit` characters.
    static func targets(limit: Int) -> FieldControl {
        FieldControl(
            html: { form, field, _ in form.line(field.name, field.label, required: false) },
            read: { reader, field, _ in reader.targets(field.name, limit: limit) },
            fill: { targets, field in field.add(targets.map(\.text).joined(separator: " ")) })
    }
}
