import Markup
import Web

/// The form of a record for one visitor, with what stands in it: what it shows and what it takes are the same choices.
struct RecordForm<Draft: Sendable>: Sendable {
    /// What stands in the fields.
    private(set) var state = FormState()
    private let list: RecordFields<Draft>
    private let context: Context
    private let options: [String: [FieldOption]]

    /// An empty form.
    /// - Throws: `StorageError`.
    init(_ list: RecordFields<Draft>, _ context: Context) throws {
        self.list = list
        self.context = context
        options = try context.read { scope in
            var options: [String: [FieldOption]] = [:]
            for entry in list.entries {
                switch entry.offer {
                case .nothing: continue
                case .words(let offered): options[entry.name] = offered(context)
                case .records(let offered): options[entry.name] = try offered(context, scope)
                }
            }
            return options
        }
    }

    /// The same form with something else in it.
    func with(_ state: FormState) -> RecordForm {
        var form = self
        form.state = state
        return form
    }

    var status: Int { state.status }

    /// The whole form with its button.
    /// - Parameter others: what stands before the controls, such as a hidden field.
    func html(to action: Link, button: Text, with others: HTML = .empty) -> HTML {
        context.form(to: action, state, button: button, others + fields)
    }

    /// The controls.
    var fields: HTML {
        let form = FormFields(state, context)
        return list.entries.html { $0.html(form, options[$0.name] ?? []) }
    }

    /// Whether a field that has to be chosen has nothing to choose from.
    func offersNothing(_ name: String) -> Bool { options[name]?.isEmpty ?? true }

    /// Reads what was sent. Nil where something is wrong, which the reader has noted.
    func read(_ reader: inout FormReader) throws -> Draft? {
        try list.entered(&reader) { FieldSetting(context: context, options: options[$0] ?? []) }
    }

    /// The fields, filled with what stands in a record.
    func filled(_ draft: Draft) throws -> Fields {
        var filled = Fields()
        for entry in list.entries { try entry.fill(draft, &filled, context) }
        return filled
    }
}

extension FormReader {
    /// What was chosen, if it is on offer.
    mutating func option(_ name: String, of options: [FieldOption], required: Bool = true) -> String? {
        let text = form[name] ?? ""
        guard !text.isEmpty else {
            if required { refuse(name, Faults.missing) }
            return nil
        }
        guard options.contains(where: { $0.value == text }) else {
            refuse(name, Faults.badChoice)
            return nil
        }
        return text
    }
}
