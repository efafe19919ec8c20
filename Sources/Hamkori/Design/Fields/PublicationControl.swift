extension FieldControl where Value == Publication {
    /// Who may see a record; only those who see what is internal may keep it so.
    static var publication: FieldControl {
        .choice(\.name) { $0.may(.readInternal) ? [.public, .internal] : [.public] }
    }
}
