/// A fault that belongs to a field of the form.
protocol FieldFault: RuleFault {
    /// The field, and what is wrong, in words.
    var place: (field: String, words: Text) { get }
}

extension FieldFault {
    var reason: Text? { place.words }
}

/// A fault at one field of a form, where the thrown type names no field of its own.
struct FormFault: FieldFault {
    let place: (field: String, words: Text)

    init(_ field: String, _ words: Text) { place = (field, words) }
}

extension FormReader {
    mutating func refuse(_ fault: some FieldFault) { refuse(fault.place.field, fault.place.words) }

    /// Notes at a field why a rule refuses.
    /// - Throws: the fault itself where there is no such record.
    mutating func refuse(_ name: String, _ fault: some RuleFault) throws {
        guard let reason = fault.reason else { throw fault }
        refuse(name, reason)
    }
}
