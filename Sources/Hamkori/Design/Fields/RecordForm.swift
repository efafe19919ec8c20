import Markup
import Web

/// The form of a record for one visitor: what it shows and what it takes are the same choices.
struct RecordForm<Record: Sendable>: Sendable {
    private let fields: RecordFields<Record>
    private let context: Context
    private let options: [String: [FieldOption]]

    /// - Throws: `StorageError`.
    init(_ fields: RecordFields<Record>, _ context: Context) throws {
        self.fields = fields
        self.context = context
        var options: [String: [FieldOption]] = [:]
        for entry in fields.entries {
            switch entry.offer {
            case .nothing: continue
            case .words(let offered): options[entry.name] = offered(context)
            case .records(let offered): options[entry.name] = try context.read { try offered(context, $0) }
            }
        }
        self.options = options
    }

    /// Whether a field that has to be chosen has nothing to choose from.
    func offersNothing(_ name: String) -> Bool { options[name]?.isEmpty ?? true }

    /// The controls, each with what stands in it.
    func html(_ state: FormState) -> HTML {
        let form = FormFields(state, context)
        return fields.entries.html { $0.html(form, options[$0.name] ?? []) }
    }

    /// Reads what was sent. Nil where something is wrong, which the reader has noted.
    func read(_ reader: inout FormReader) throws -> Record? {
        try fields.entered(&reader) { FieldSetting(context: context, options: options[$0] ?? []) }
    }

    /// The fields, filled with what stands in a record.
    func filled(_ record: Record) throws -> Fields {
        var filled = Fields()
        for entry in fields.entries { try entry.fill(record, &filled, context) }
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
