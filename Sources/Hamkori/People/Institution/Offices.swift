import Markup
import Web

/// The institution's own page, and its offices.
enum Offices {
    static let institution = Route(.get, "institution")
    static let editInstitution = Route(.get, "institution", "edit")
    static let updateInstitution = Route(.post, "institution", "edit")
    static let newOffice = Route(.get, "offices", "new")
    static let insertOffice = Route(.post, "offices", "new")
    static let editOffice = Route(.get, "offices", ID<Office>.self, "edit")
    static let updateOffice = Route(.post, "offices", ID<Office>.self, "edit")

    static let feature = Feature(
        "Offices",
        endpoints: [
            .page(institution, for: .everyone, InstitutionActions.show),
            .page(editInstitution, for: .permitted(.administerInstitution), InstitutionActions.edit),
            .form(updateInstitution, for: .permitted(.administerInstitution), InstitutionActions.update),
            .page(newOffice, for: .permitted(.administerInstitution), InstitutionActions.newOffice),
            .form(insertOffice, for: .permitted(.administerInstitution), InstitutionActions.insertOffice),
            .page(editOffice, for: .permitted(.administerInstitution), InstitutionActions.editOffice),
            .form(updateOffice, for: .permitted(.administerInstitution), InstitutionActions.updateOffice),
        ],
        migrations: InstitutionStore.migrations,
        adding: [
            FooterLink(OrganisationTexts.institution, at: 10, to: institution),
            WorkspaceTask(
                .administerInstitution, OrganisationTexts.institution, at: 260, Offices.institution),
        ])
}

extension Permission {
    /// Names the institution and its offices.
    static let administerInstitution = Permission("administerInstitution", of: [.administrator])
}
