import Markup
import Web

/// Forms of records: opened, and taken when they are sent. What is wrong, and what somebody else saved meanwhile, is shown
/// in the filled form.
extension Context {
    /// Shows the form of a new record.
    /// - Parameter values: what stands in it already.
    func create<Draft: Fielded>(
        _: Draft.Type, with values: Fields = Fields(), on page: (RecordForm<Draft>) throws -> Page
    ) throws -> Response {
        let form = try RecordForm(Draft.fields, self)
        return self.page(try page(form.with(FormState(values: values))))
    }

    /// Shows the form of a record as it stands.
    func edit<Record: EditedRecord>(
        _ record: Record, on page: (RecordForm<Record.Draft>) throws -> Page
    ) throws -> Response {
        try edit(record.draft, version: record.version, on: page)
    }

    /// Shows the form of a draft as it stands.
    func edit<Draft: Fielded>(
        _ draft: Draft, version: Int? = nil, on page: (RecordForm<Draft>) throws -> Page
    ) throws -> Response {
        let form = try RecordForm(Draft.fields, self)
        return self.page(try page(form.with(FormState(values: try form.filled(draft), version: version))))
    }

    /// Takes the form of a new record and leads to it.
    func insert<Draft: Fielded>(
        _: Draft.Type, leadingTo link: Link, on page: (RecordForm<Draft>) throws -> Page,
        writing body: (Draft, Writing) throws -> Void
    ) throws -> Response {
        try save(try RecordForm(Draft.fields, self), leadingTo: link, on: page) { draft, _, writing in
            try body(draft, writing)
        }
    }

    /// Takes the form of a record that is there and leads to it.
    /// - Parameter body: writes what was read, if the record still has the version with which the form was opened.
    func update<Record: EditedRecord>(
        _ record: Record, leadingTo link: Link, on page: (RecordForm<Record.Draft>) throws -> Page,
        writing body: (_ draft: Record.Draft, _ version: Int, Writing) throws -> Void
    ) throws -> Response {
        let form = try RecordForm(Record.Draft.fields, self)
        let saved = SavedDraft(
            reference: RecordReference(Record.kind, record.id), draft: record.draft, version: record.version)
        return try save(form, editing: saved, leadingTo: link, on: page, writing: body)
    }

    /// Takes a form.
    /// - Parameter saved: what the form changes; nil for what is new.
    /// - Throws: what page and body throw; `FormError`, `StorageError`.
    func save<Draft>(
        _ form: RecordForm<Draft>, editing saved: SavedDraft<Draft>? = nil, leadingTo link: Link,
        on page: (RecordForm<Draft>) throws -> Page,
        writing body: (_ draft: Draft, _ version: Int, Writing) throws -> Void
    ) throws -> Response {
        var reader = try FormReader(self)
        guard let draft = try form.read(&reader) else {
            // What may be chosen can have changed by the first sending of the same form, or by somebody else.
            try read { try SubmissionStore.refuse(taken: try reader.once(), in: $0) }
            let isStale = saved.map { $0.version != reader.version } ?? false
            return self.page(
                try page(form.with(isStale ? try facing(saved, reader, form) : reader.state)))
        }
        do {
            try write(submission: reader.submission(leadingTo: link)) { try body(draft, reader.version, $0) }
            return redirect(to: link)
        } catch let fault as any FieldFault {
            reader.refuse(fault)
            return self.page(try page(form.with(reader.state)))
        } catch WriteRefusal.stale {
            return self.page(try page(form.with(try facing(saved, reader, form))))
        }
    }

    /// The form as it was sent, beside what somebody else has saved since it was opened.
    /// - Throws: `WriteRefusal.stale` for a form of what was new.
    private func facing<Draft>(
        _ saved: SavedDraft<Draft>?, _ reader: FormReader, _ form: RecordForm<Draft>
    ) throws -> FormState {
        guard let saved else { throw WriteRefusal.stale }
        return reader.state.facing(
            try StaleEdit.conflict(
                saved.reference, saved: try form.filled(saved.draft), version: saved.version, self))
    }
}

/// A part of a record as it stands, for whoever changed it at the same time as somebody else.
struct SavedDraft<Draft: Sendable> {
    let reference: RecordReference
    let draft: Draft
    let version: Int
}
