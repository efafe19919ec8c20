/// A fault that belongs to a field of the form.
protocol FieldFault: Error {
    /// The field, and what is wrong, in words.
    var place: (field: String, words: Text) { get }
}

/// A fault at one field of a form, where the thrown type names no field of its own.
struct FormFault: FieldFault {
    let place: (field: String, words: Text)

    init(_ field: String, _ words: Text) { place = (field, words) }
}
