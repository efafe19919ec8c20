extension RecordKind {
    static let organisation = RecordKind("organisation")
}

extension DeedKind {
    static let organisationAdded = DeedKind(
        "organisation.added",
        Text(tg: "Ташкилот илова шуд", ru: "Организация добавлена", en: "Organisation added"))
    static let organisationChanged = DeedKind(
        "organisation.changed",
        Text(tg: "Ташкилот тағйир ёфт", ru: "Организация изменена", en: "Organisation changed"))
}

/// What is done to organisations; actions and the demo call these.
enum OrganisationDeeds {
    static func add(_ organisation: Organisation, in writing: Writing) throws {
        try OrganisationStore.insert(organisation, in: writing)
        try writing.record(Deed(.organisationAdded, RecordReference(.organisation, organisation.id)))
    }

    /// - Throws: `WriteRefusal.stale`.
    static func change(_ organisation: Organisation, from version: Int, in writing: Writing) throws {
        try OrganisationStore.update(organisation, from: version, in: writing)
        try writing.record(Deed(.organisationChanged, RecordReference(.organisation, organisation.id)))
    }
}
