import Markup
import Web

/// The pages of the institution and its offices.
enum InstitutionPages {
    static func show(
        _ institution: Institution, offices: [Office], history: HTML, _ context: Context
    ) -> Page {
        let language = context.language
        let mayChange = context.visitor.may(.administerInstitution)
        let rows = offices.html { office in
            let name: HTML =
                mayChange
                ? "<a href=\"\(context.link(Offices.editOffice, office.id))\">\(office.name.html(language))</a>"
                : office.name.html(language)
            return """
                <tr><td data-label="\(OrganisationTexts.code[language])">\(office.code)</td>\
                <td data-label="\(OrganisationTexts.name[language])">\(name)</td>\
                <td data-label="\(OrganisationTexts.region[language])">\(office.region.name[language])</td></tr>
                """
        }
        let table: HTML =
            offices.isEmpty
            ? "<p class=\"empty\">\(OrganisationTexts.noOffices[language])</p>"
            : """
            <table class="list"><thead><tr><th scope="col">\(OrganisationTexts.code[language])</th>\
            <th scope="col">\(OrganisationTexts.name[language])</th>\
            <th scope="col">\(OrganisationTexts.region[language])</th></tr></thead><tbody>\(rows)</tbody></table>
            """
        let links = context.application.features.additions(RecordLink.self)
            .filter { $0.kind == .institution }.html { other in
                "<a class=\"button\" href=\"\(other.link(institution.id.text, language))\">\(other.name[language])</a>"
            }
        let buttons: HTML =
            mayChange
            ? """
            <p class="actions"><a class="button" href="\(context.link(Offices.editInstitution))">\(OrganisationTexts.edit[language])</a> \
            <a class="button" href="\(context.link(Offices.newOffice))">\(OrganisationTexts.addOffice[language])</a> \
            \(links)</p>
            """ : .empty
        return Page(
            title: institution.name.text(language), kicker: OrganisationTexts.institutionNoun[language],
            body: """
                \(Facts.html([(OrganisationTexts.timeZone, institution.timeZone)], language))\(buttons)
                <section><h2>\(OrganisationTexts.offices[language])</h2>\(table)</section>\(history)
                """)
    }

    static func form(_ state: FormState, _ context: Context) -> Page {
        let fields = FormFields(state, context)
        return Page(
            title: OrganisationTexts.institution[context.language], status: state.status,
            path: path(context),
            body: context.form(
                to: context.link(Offices.updateInstitution), state, button: OrganisationTexts.save,
                fields.wording("name", OrganisationTexts.name, rows: 2)))
    }

    static func officeForm(_ office: Office?, _ state: FormState, _ context: Context) -> Page {
        let fields = FormFields(state, context)
        let action =
            office.map { context.link(Offices.updateOffice, $0.id) }
            ?? context.link(Offices.insertOffice)
        let title = office == nil ? OrganisationTexts.addOffice : OrganisationTexts.editOffice
        return Page(
            title: title[context.language], status: state.status, path: path(context),
            body: context.form(
                to: action, state, button: OrganisationTexts.save,
                """
                \(fields.wording("name", OrganisationTexts.name, rows: 1))
                \(fields.select("region", OrganisationTexts.region, { (region: Region) in region.name }))
                \(fields.line("abbreviation", OrganisationTexts.code, hint: OrganisationTexts.codeHint))
                """))
    }

    private static func path(_ context: Context) -> [(title: String, link: Link)] {
        [(OrganisationTexts.institution[context.language], context.link(Offices.institution))]
    }
}
