extension FieldControl where Value == Publication {
    /// Who may see a record; only those who see what is internal may keep it so.
    static var publication: FieldControl {
        .choice(\.name) { $0.may(.readInternal) ? [.public, .internal] : [.public] }
    }

    /// A box that makes a record public.
    static var box: FieldControl {
        FieldControl(
            html: { form, field, _ in form.box(field.name, field.label) },
            read: { reader, field, _ in reader.form[field.name] == "yes" ? .public : .internal },
            fill: { publication, field in field.add(publication == .public ? "yes" : "") })
    }
}
