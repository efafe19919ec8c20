/// A fault that belongs to a field of the form.
protocol FieldFault: Error {
    /// The field, and what is wrong, in words.
    var place: (field: String, words: Text) { get }
}

/// A fault of another kind, said at a field of the form that met it.
struct FormFault: FieldFault {
    let place: (field: String, words: Text)

    init(_ field: String, _ words: Text) { place = (field, words) }
}
