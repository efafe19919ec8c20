import Markup
import Web

/// The pages of organisations.
enum OrganisationPages {
    static func list(
        _ request: ListRequest, _ page: ListPage<Organisation>, _ context: Context
    ) -> ListView<Organisation> {
        let language = context.language
        let add: HTML =
            context.visitor.may(.manageOrganisations)
            ? "<p><a class=\"button\" href=\"\(context.link(Organisations.create))\">\(OrganisationTexts.add[language])</a></p>"
            : .empty
        return ListView(
            title: OrganisationTexts.title,
            introduction: "<p>\(OrganisationTexts.introduction[language])</p>\(add)",
            filters: [
                Filter(
                    name: "kind", label: OrganisationTexts.kind,
                    options: OrganisationKind.allCases.map { ($0.rawValue, $0.name[language]) }),
                Filter(
                    name: "region", label: OrganisationTexts.region,
                    options: Region.allCases.map { ($0.rawValue, $0.name[language]) }),
            ],
            columns: [
                Column(
                    name: "name", heading: OrganisationTexts.name, text: { $0.name.text(language) },
                    cell: {
                        "<a href=\"\(context.link(Organisations.show, $0.id))\">\($0.name.html(language))</a>"
                    }),
                Column(name: "kind", heading: OrganisationTexts.kind, text: { $0.kind.name[language] }),
                Column(name: "region", heading: OrganisationTexts.region, text: { $0.region.name[language] }),
            ],
            emptiness: OrganisationTexts.none, request: request, page: page)
    }

    static func show(_ organisation: Organisation, _ history: HTML, _ context: Context) -> Page {
        let language = context.language
        let links = context.application.features.additions(RecordLink.self)
            .filter { $0.kind == .organisation }.html { other in
                "<li><a href=\"\(other.link(organisation.id.text, language))\">\(other.name[language])</a></li>"
            }
        let edit: HTML =
            context.visitor.may(.manageOrganisations)
            ? "<p><a class=\"button\" href=\"\(context.link(Organisations.edit, organisation.id))\">\(OrganisationTexts.edit[language])</a></p>"
            : .empty
        let answers: HTML =
            organisation.kind.carriesOut
            ? """
            <ul class="cards">\(links)</ul>
            """ : .empty
        return Page(
            title: organisation.name.text(language), path: [listed(context)],
            kicker: OrganisationTexts.noun[language],
            body: """
                \(Facts.html(
                    [
                        (OrganisationTexts.kind, organisation.kind.name[language]),
                        (OrganisationTexts.region, organisation.region.name[language]),
                        (OrganisationTexts.themes, organisation.themes.map { $0.name[language] }.joined(separator: ", ")),
                    ], language))
                \(answers)\(edit)\(history)
                """)
    }

    static func form(
        _ organisation: Organisation?, _ form: RecordForm<Organisation.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
        let action =
            organisation.map { context.link(Organisations.update, $0.id) }
            ?? context.link(Organisations.insert)
        let body = form.html(to: action, button: OrganisationTexts.save)
        let here = organisation.map {
            (title: $0.name.text(language), link: context.link(Organisations.show, $0.id))
        }
        return Page(
            title: (organisation == nil ? OrganisationTexts.add : OrganisationTexts.edit)[language],
            status: form.status, path: [listed(context)] + (here.map { [$0] } ?? []), body: body)
    }

    private static func listed(_ context: Context) -> (title: String, link: Link) {
        (OrganisationTexts.title[context.language], context.link(Organisations.list))
    }
}
