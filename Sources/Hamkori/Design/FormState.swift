import Web

/// A form as it is shown: what stands in its fields, what is wrong with them, and what somebody else has saved
/// meanwhile.
struct FormState: Sendable {
    var values = Fields()
    var faults: [String: Text] = [:]
    /// The version of the record that the form is about.
    var version: Int?
    /// What was saved since the form was opened, by whom and when; then each field that differs shows both texts.
    var conflict: Conflict?

    struct Conflict: Sendable {
        let saved: Fields
        let version: Int
        let who: String
        let at: Timestamp
    }

    init(values: Fields = Fields(), faults: [String: Text] = [:], version: Int? = nil) {
        self.values = values
        self.faults = faults
        self.version = version ?? values["version"].flatMap { Int($0) }
    }

    /// The same form after somebody else saved first: the reader's text stays, the saved one stands beside it, and
    /// sending again replaces it knowingly.
    func facing(_ conflict: Conflict) -> FormState {
        var state = self
        state.conflict = conflict
        state.version = conflict.version
        return state
    }

    func value(_ name: String) -> String { values[name] ?? "" }

    /// The text that was saved meanwhile, where it differs from the reader's.
    func saved(_ name: String) -> String? {
        guard let saved = conflict?.saved[name], saved != value(name) else { return nil }
        return saved
    }
}

extension Fields {
    /// The fields of a text in three languages.
    mutating func add(_ name: String, _ wording: Wording) {
        for language in Language.allCases { add("\(name)-\(language.rawValue)", wording[language]) }
    }
}
