/// What has to hold between several fields of a form.
struct FormRule: Sendable {
    /// Notes what does not hold.
    let check: @Sendable (inout FormReader) -> Void
}

extension FormRule {
    /// Two days stand in their order; nothing is said where one is missing.
    static func days(_ first: String, upTo last: String) -> FormRule {
        FormRule { reader in
            if let start = reader.date(first, required: false), let end = reader.date(last, required: false),
                end < start
            {
                reader.refuse(last, FormReader.Faults.endsFirst)
            }
        }
    }
}
