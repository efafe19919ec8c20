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

extension Permission {
    static let manageOrganisations = Permission(
        "manageOrganisations", of: [.commissioner, .officer, .administrator])
}
