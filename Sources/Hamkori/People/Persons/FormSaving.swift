import Markup
import Web

/// What somebody edits: the record as it stands, for whoever was overtaken.
struct EditedRecord<Draft: Sendable> {
    let reference: RecordReference
    let draft: Draft
    let version: Int
}

extension Context {
    /// Takes a form that was sent: writes what it says and leads to the record. What is wrong, and what somebody else
    /// saved meanwhile, is shown in the filled form.
    ///
    /// - Parameters:
    ///   - edited: the record that the form changes; nil for a new one.
    ///   - page: the page with the form.
    ///   - body: writes what was read; `version` is that of the record when the form was opened.
    /// - Throws: what page and body throw; `FormError`, `StorageError`.
    func save<Draft>(
        _ form: RecordForm<Draft>, editing edited: EditedRecord<Draft>? = nil, leadingTo link: Link,
        on page: (FormState) throws -> Page,
        writing body: (_ draft: Draft, _ version: Int, Writing) throws -> Void
    ) throws -> Response {
        var reader = try FormReader(self)
        guard let draft = try form.read(&reader) else { return self.page(try page(reader.state)) }
        do {
            try write(submission: reader.submission(leadingTo: link)) { try body(draft, reader.version, $0) }
            return redirect(to: link)
        } catch let fault as any FieldFault {
            reader.refuse(fault.place.field, fault.place.words)
            return self.page(try page(reader.state))
        } catch WriteRefusal.stale {
            guard let edited else { throw WriteRefusal.stale }
            let conflict = try StaleEdit.conflict(
                edited.reference, saved: try form.filled(edited.draft), version: edited.version, self)
            return self.page(try page(reader.state.facing(conflict)))
        }
    }
}
