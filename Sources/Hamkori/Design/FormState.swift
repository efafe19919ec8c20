import Synchronization
import Web

/// A form as it is shown: what stands in its fields, what is wrong with them, and what somebody else has saved
/// meanwhile.
struct FormState: Sendable {
    var values = Fields()
    var faults: [String: Text] = [:]
    /// The names of the files that were sent with it, by field: a browser does not keep them for the next sending.
    var sentFiles: [String: [String]] = [:]
    /// The version of the record that the form is about.
    var version: Int?
    /// What was saved since the form was opened, by whom and when; then each field that differs shows both texts.
    var conflict: Conflict?
    /// The fields that were drawn with it.
    let drawn = DrawnFields()

    struct Conflict: Sendable {
        let saved: Fields
        let version: Int
        let who: String
        let at: Timestamp
    }

    init(values: Fields = Fields(), faults: [String: Text] = [:], version: Int? = nil) {
        self.values = values
        self.faults = faults
        self.version = version ?? values[FormMark.version.rawValue].flatMap { Int($0) }
    }

    /// The form as it was sent, when what is wrong with it is in a field of that name; else an empty one, for the other
    /// forms of the page.
    func ofForm(with name: String) -> FormState { faults[name] == nil ? FormState() : self }

    /// The form as it was sent, unless what is wrong with it is in a field of that name, which another form of the page has.
    func ofForm(without names: String...) -> FormState {
        names.contains { faults[$0] != nil } ? FormState() : self
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

    /// What was saved meanwhile in a field, where it is not what the reader has there; nil where it is.
    func saved(_ name: String) -> [String]? {
        guard let conflict, conflict.saved[name] != nil else { return nil }
        let saved = conflict.saved.all(name).filter { !$0.isEmpty }
        return Set(saved) == Set(values.all(name).filter { !$0.isEmpty }) ? nil : saved
    }
}

/// The fields of a form in the order of the page, with their labels: what is wrong is listed after them.
final class DrawnFields: Sendable {
    private let fields = Mutex<[(name: String, label: String)]>([])

    func note(_ name: String, _ label: String) { fields.withLock { $0.append((name, label)) } }

    /// What is wrong, in the order of the page; what no field shows comes last.
    func inOrder(_ faults: [String: Text]) -> [(name: String, label: String?, fault: Text)] {
        let fields = fields.withLock { $0 }
        var order: [(name: String, label: String?, fault: Text)] = []
        for (name, label) in fields where !order.contains(where: { $0.name == name }) {
            if let fault = faults[name] { order.append((name, label, fault)) }
        }
        for (name, fault) in faults.sorted(by: { $0.key < $1.key })
        where !order.contains(where: { $0.name == name }) {
            order.append((name, nil, fault))
        }
        return order
    }
}

extension Fields {
    /// The fields of a text in three languages.
    mutating func add(_ name: String, _ wording: Wording) {
        for language in Language.allCases { add("\(name)-\(language.rawValue)", wording[language]) }
    }
}

extension FormState {
    /// The status of a page that shows the form: new, refused, or overtaken.
    var status: Int { conflict != nil ? 409 : faults.isEmpty ? 200 : 422 }
}
