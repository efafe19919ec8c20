import Markup
import Storage
import Web

/// How people enter a value: the control, how it is filled and read, and what it offers to choose from.
struct FieldControl<Value: Sendable>: Sendable {
    var offer = FieldOffer.nothing
    let html: @Sendable (FormFields, FieldName, [FieldOption]) -> HTML
    /// Reads what was sent. What is wrong is noted in the reader.
    let read: @Sendable (inout FormReader, FieldName, FieldSetting) throws -> Value?
    /// Puts a value into the field.
    let fill: @Sendable (Value, inout FilledField) throws -> Void
}

/// What somebody may choose: the value that is sent and the words that are shown.
typealias FieldOption = (value: String, text: String)

/// Reads the records that somebody may choose.
typealias RecordOffer = @Sendable (Context, Scope) throws -> [FieldOption]

/// What a control offers to choose from.
enum FieldOffer: Sendable {
    case nothing
    case words(@Sendable (Context) -> [FieldOption])
    /// Records, which have to be read.
    case records(RecordOffer)
}

/// What a field is called in what is sent, and on the page.
struct FieldName: Sendable {
    let name: String
    let label: Text
}

/// A field of a form that is filled with what stands in a record.
struct FilledField {
    let name: String
    let context: Context
    var fields: Fields

    mutating func add(_ text: String) { fields.add(name, text) }

    /// Adds what is ticked; an empty text says that nothing is.
    mutating func add(_ ticked: [String]) { for text in ticked.isEmpty ? [""] : ticked { add(text) } }
}

/// What a value is read against.
struct FieldSetting: Sendable {
    let context: Context
    let options: [FieldOption]
}
