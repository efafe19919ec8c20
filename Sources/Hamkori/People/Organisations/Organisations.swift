import Documents
import Storage
import Web

/// The register of organisations.
enum Organisations {
    static let list = Route(.get, "organisations")
    static let create = Route(.get, "organisations", "new")
    static let insert = Route(.post, "organisations", "new")
    static let show = Route(.get, "organisations", ID<Organisation>.self)
    static let edit = Route(.get, "organisations", ID<Organisation>.self, "edit")
    static let update = Route(.post, "organisations", ID<Organisation>.self, "edit")

    static let feature = Feature(
        "Organisations",
        endpoints: [
            .page(list, for: .everyone, OrganisationActions.list).listing("kind", "region"),
            .page(create, for: .permitted(.manageOrganisations), OrganisationActions.create),
            .form(insert, for: .permitted(.manageOrganisations), OrganisationActions.insert),
            .page(show, for: .everyone, OrganisationActions.show),
            .page(edit, for: .permitted(.manageOrganisations), OrganisationActions.edit),
            .form(update, for: .permitted(.manageOrganisations), OrganisationActions.update),
        ],
        migrations: OrganisationStore.migrations,
        records: OrganisationRecords.sources,
        deeds: [
            .organisationAdded, .organisationChanged, .institutionFounded, .institutionChanged, .officeAdded,
            .officeChanged,
        ],
        adding: [
            WorkspaceTask(.manageOrganisations, OrganisationTexts.title, at: 300, Organisations.list),
            FooterLink(OrganisationTexts.title, at: 20, to: list),
        ])
}

extension DeedKind {
    static let organisationAdded = DeedKind(
        "organisation.added",
        Text(tg: "Ташкилот илова шуд", ru: "Организация добавлена", en: "Organisation added"))
    static let organisationChanged = DeedKind(
        "organisation.changed",
        Text(tg: "Ташкилот тағйир ёфт", ru: "Организация изменена", en: "Organisation changed"))
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

extension Permission {
    static let manageOrganisations = Permission(
        "manageOrganisations", of: [.commissioner, .officer, .administrator])
}
