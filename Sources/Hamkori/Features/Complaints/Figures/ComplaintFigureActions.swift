import Markup
import Storage
import Web

/// The exact figures, for officers and the commissioner.
enum ComplaintFigureActions {
    static func show(_ context: Context) throws -> Response {
        let language = context.language
        let asked = context.query["year"].flatMap { Int($0) }
        let person = try context.person()
        let found = try context.read { transaction -> (ComplaintFigures, ComplaintScope)? in
            guard
                let scope = try ComplaintScope.of(
                    person.id, year: asked, context.institution, in: transaction)
            else { return nil }
            return (try ComplaintFigures(scope, on: context.today, in: transaction), scope)
        }
        guard let (figures, scope) = found else {
            return context.page(page("<p class=\"empty\">\(CaseTexts.none[language])</p>", context))
        }
        let tables = ComplaintFigurePages.tables(figures, byOffice: scope.office == nil, language)
        let format = context.query["format"].flatMap(ListRequest.Format.init(rawValue:)) ?? .html
        if format != .html {
            let name = asked.map { "complaint-figures-\($0)" } ?? "complaint-figures"
            guard let file = try tables.file(format, named: name, language) else { throw Refusal.notFound }
            return file
        }
        return context.page(
            page(ComplaintFigurePages.html(figures, year: asked, tables, context), context))
    }

    private static func page(_ body: HTML, _ context: Context) -> Page {
        let language = context.language
        return Page(
            title: ComplaintStatisticsTexts.figures[language], section: .workspace,
            path: CasePages.path(context), body: body)
    }
}
