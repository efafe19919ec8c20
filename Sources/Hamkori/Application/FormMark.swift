import Web

/// The hidden fields of a form, in which nobody has written anything.
enum FormMark: String, CaseIterable, Sendable {
    /// Proves that our own page sent the form.
    case csrf
    /// The one-time word: the same content is taken once.
    case once
    /// Of a form without a cookie, with the moment at which it was opened.
    case ticket
    /// Of the record, when the form was opened.
    case version
    /// Of the complaint that the form is about.
    case receipt
    /// The name of a field into which a person types a text, once for each: a refusal shows these and nothing else.
    case texts

    /// Whether it belongs to what the form says, and does not only describe this showing of it.
    var isContent: Bool {
        switch self {
        case .csrf, .once, .ticket, .texts: false
        case .version, .receipt: true
        }
    }
}

/// The fields that nothing repeats but the form itself. A field for a password can be drawn only with one of these names.
enum FormSecret: String, CaseIterable, Sendable {
    case password
    /// The present password, where a new one is chosen.
    case current
    /// A password from before an invitation.
    case old
    case recovery
    /// Of the second factor.
    case code
}

extension Form {
    subscript(_ mark: FormMark) -> String? { self[mark.rawValue] }

    /// What was typed into a secret field; empty where there is none.
    subscript(_ secret: FormSecret) -> String { self[secret.rawValue] ?? "" }
}
