import Documents

/// A value as the ledger and the API tell it.
protocol RecordValue: Sendable {
    /// The JSON Schema of ``json``.
    static var schema: JSON { get }
    var json: JSON { get }
}

/// A value that a form offers to choose, known by a word in what is sent.
protocol OfferedValue: Sendable {
    /// Nil for a word that names no value.
    init?(option: String)
    var option: String { get }
}

/// One of the values of a closed list, such as a state.
protocol RecordChoice: RecordValue, OfferedValue, CaseIterable, RawRepresentable where RawValue == String {}

extension RecordChoice {
    init?(option: String) { self.init(rawValue: option) }
    var option: String { rawValue }

    static var schema: JSON { APISchema.words(Self.self) }
    var json: JSON { .string(rawValue) }
}

extension Language: RecordChoice {}

extension String: RecordValue {
    static var schema: JSON { APISchema.text }
    var json: JSON { .string(self) }
}

extension Int: RecordValue {
    static var schema: JSON { APISchema.integer }
    var json: JSON { .integer(Int64(self)) }
}

extension Bool: RecordValue {
    static var schema: JSON { APISchema.flag }
    var json: JSON { .bool(self) }
}

extension Wording: RecordValue {
    static var schema: JSON { APISchema.wording }
}

extension CalendarDate: RecordValue {
    static var schema: JSON { APISchema.day }
    var json: JSON { .string(text) }
}

/// A text: a program that reads amounts as binary fractions would change them.
extension Decimal: RecordValue {
    static var schema: JSON { APISchema.text }
    var json: JSON { .string(text) }
}

extension Timestamp: RecordValue {
    static var schema: JSON { APISchema.moment }
    var json: JSON { .string(utcText) }
}

extension Country: RecordValue {
    static var schema: JSON { APISchema.text }
    var json: JSON { .string(code) }
}

extension ID: RecordValue, OfferedValue {
    init?(option: String) { self.init(option) }
    var option: String { text }

    static var schema: JSON { APISchema.id }
    var json: JSON { .string(text) }
}

extension Optional: RecordValue where Wrapped: RecordValue {
    static var schema: JSON { APISchema.nullable(Wrapped.schema) }
    var json: JSON { map(\.json) ?? .null }
}

extension Array: RecordValue where Element: RecordValue {
    static var schema: JSON { APISchema.list(of: Element.schema) }
    var json: JSON { .array(map(\.json)) }
}
