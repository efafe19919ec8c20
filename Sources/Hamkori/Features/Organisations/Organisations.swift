import Documents
import Storage
import Web

/// Organisations, the institution and its offices.
enum Organisations {
    static let list = Route(.get, "organisations")
    static let create = Route(.get, "organisations", "new")
    static let insert = Route(.post, "organisations", "new")
    static let show = Route(.get, "organisations", ID<Organisation>.self)
    static let edit = Route(.get, "organisations", ID<Organisation>.self, "edit")
    static let update = Route(.post, "organisations", ID<Organisation>.self, "edit")
    static let institution = Route(.get, "institution")
    static let editInstitution = Route(.get, "institution", "edit")
    static let updateInstitution = Route(.post, "institution", "edit")
    static let newOffice = Route(.get, "offices", "new")
    static let insertOffice = Route(.post, "offices", "new")
    static let editOffice = Route(.get, "offices", ID<Office>.self, "edit")
    static let updateOffice = Route(.post, "offices", ID<Office>.self, "edit")

    static let feature = Feature(
        "Organisations",
        endpoints: [
            .page(list, for: .everyone, OrganisationActions.list).listing("kind", "region"),
            .page(create, for: .permitted(.manageOrganisations), OrganisationActions.create),
            .form(insert, for: .permitted(.manageOrganisations), OrganisationActions.insert),
            .page(show, for: .everyone, OrganisationActions.show),
            .page(edit, for: .permitted(.manageOrganisations), OrganisationActions.edit),
            .form(update, for: .permitted(.manageOrganisations), OrganisationActions.update),
            .page(institution, for: .everyone, InstitutionActions.show),
            .page(editInstitution, for: .permitted(.administerInstitution), InstitutionActions.edit),
            .form(updateInstitution, for: .permitted(.administerInstitution), InstitutionActions.update),
            .page(newOffice, for: .permitted(.administerInstitution), InstitutionActions.newOffice),
            .form(insertOffice, for: .permitted(.administerInstitution), InstitutionActions.insertOffice),
            .page(editOffice, for: .permitted(.administerInstitution), InstitutionActions.editOffice),
            .form(updateOffice, for: .permitted(.administerInstitution), InstitutionActions.updateOffice),
        ],
        migrations: InstitutionStore.migrations + OrganisationStore.migrations,
        records: OrganisationRecords.sources,
        deeds: [
            .organisationAdded, .organisationChanged, .institutionFounded, .institutionChanged, .officeAdded,
            .officeChanged,
        ])
}
