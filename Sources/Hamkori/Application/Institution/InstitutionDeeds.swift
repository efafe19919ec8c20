extension RecordKind {
    static let institution = RecordKind("institution")
    static let office = RecordKind("office")
}

extension DeedKind {
    static let institutionFounded = DeedKind(
        "institution.founded",
        Text(tg: "Дафтари қайд кушода шуд", ru: "Журнал открыт", en: "Ledger opened"))
    static let institutionChanged = DeedKind(
        "institution.changed",
        Text(tg: "Муассиса тағйир ёфт", ru: "Учреждение изменено", en: "Institution changed"))
    static let officeAdded = DeedKind(
        "office.added", Text(tg: "Қабулгоҳ илова шуд", ru: "Приёмная добавлена", en: "Office added"))
    static let officeChanged = DeedKind(
        "office.changed", Text(tg: "Қабулгоҳ тағйир ёфт", ru: "Приёмная изменена", en: "Office changed"))
}

/// What is done to the institution and to its offices; actions and the demo call these.
enum InstitutionDeeds {
    /// Opens the ledger: its first entry tells of the institution itself.
    static func found(in writing: Writing) throws {
        try writing.record(Deed(.institutionFounded, RecordReference(.institution, writing.institution)))
    }

    /// Gives the institution another name.
    /// - Throws: `WriteRefusal.stale`.
    static func rename(to name: Wording, from version: Int, in writing: Writing) throws {
        try InstitutionStore.rename(to: name, from: version, in: writing)
        try writing.record(Deed(.institutionChanged, RecordReference(.institution, writing.institution)))
    }

    static func add(_ office: Office, in writing: Writing) throws {
        try InstitutionStore.insert(office, in: writing.scope)
        try writing.record(Deed(.officeAdded, RecordReference(.office, office.id)))
    }

    static func change(_ office: Office, in writing: Writing) throws {
        try InstitutionStore.update(office, in: writing)
        try writing.record(Deed(.officeChanged, RecordReference(.office, office.id)))
    }
}
