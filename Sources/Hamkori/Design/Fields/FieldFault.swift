/// A fault that belongs to a field of the form.
protocol FieldFault: Error {
    /// The field, and what is wrong, in words.
    var place: (field: String, words: Text) { get }
}
