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
    static func add(
        _ draft: Organisation.Draft, as id: ID<Organisation>, in writing: Writing
    ) throws {
        try OrganisationStore.insert(draft, as: id, in: writing)
        try writing.record(Deed(.organisationAdded, RecordReference(.organisation, id)))
    }

    /// - Throws: `WriteRefusal.stale`.
    static func change(
        _ id: ID<Organisation>, to draft: Organisation.Draft, from version: Int, in writing: Writing
    ) throws {
        try OrganisationStore.update(id, draft, from: version, in: writing)
        try writing.record(Deed(.organisationChanged, RecordReference(.organisation, id)))
    }
}
